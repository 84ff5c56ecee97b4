"use client";

import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import { CLAIM_KINDS } from "@/lib/claims";
import { MESSAGES } from "@/lib/messages";
import { type Lang, TIERS, VERDICTS } from "@/lib/schema";
import {
  FILTER_LISTS,
  type FilterParameter,
  NO_FILTER,
  narrows,
  passes,
  readFilter,
  type SourceFilter,
  toggled,
  writeFilter,
} from "@/lib/source-filter";
import { go, hash, search, subscribe } from "../state/address";
import { useShownTheme } from "../state/use-media";
import { type PageRow, pageRows, showRows } from "./page-rows";
import { VERDICT_SIGNS } from "./verdict-signs";

interface Props {
  lang: Lang;
  packs: readonly { id: string; title: string }[];
  /** How many rows there are: they are counted in the page only once it lives. */
  claims: number;
  sources: number;
}

interface Choice {
  word: string;
  name: string;
  sign?: string;
  help?: string;
}

const atBuild = () => "";

/** Narrows the lists by showing and hiding rows that stand in the page already; what was chosen is in the address. */
export function Filters({ lang, packs, claims, sources }: Props) {
  const words = MESSAGES[lang];
  const s = words.sources;
  const query = useSyncExternalStore(subscribe, search, atBuild);
  const target = useSyncExternalStore(subscribe, hash, atBuild).slice(1);
  const [open, setOpen] = useState(false);
  const [dismissed, setDismissed] = useState("");
  const { filter, unread } = useMemo(
    () =>
      readFilter(
        query,
        packs.map(({ id }) => id),
      ),
    [query, packs],
  );
  // Whether they stood in the page or are drawn together with this: now they are there.
  const [rows, setRows] = useState<readonly PageRow[]>([]);
  useLayoutEffect(() => setRows(pageRows(document)), []);
  const mounted = rows.length > 0;
  // A row that the address names is shown whatever else was chosen: a link to it must lead somewhere.
  const shown = useMemo(
    () => new Set(rows.filter((row) => passes(row, filter) || row.id === target)),
    [rows, filter, target],
  );
  const count = (part: "claims" | "sources", all: number) =>
    String(mounted ? [...shown].filter((row) => row.part === part).length : all);

  useEffect(() => showRows(rows, shown), [rows, shown]);

  useShownTheme(filter.theme);

  useEffect(() => {
    // Rows above may have been hidden after the browser went to the one that the address names.
    if (mounted && target) document.getElementById(target)?.scrollIntoView();
  }, [mounted, target]);

  const set = (change: Partial<SourceFilter>, how?: "push" | "replace") =>
    go(writeFilter({ ...filter, ...change }), how);
  const choices: Record<FilterParameter, Choice[]> = {
    verdict: VERDICTS.map((word) => ({
      word,
      name: s.verdicts[word],
      sign: VERDICT_SIGNS[word],
    })),
    kind: CLAIM_KINDS.map((word) => ({ word, name: s.claimKinds[word] })),
    tier: TIERS.map((word) => ({ word, name: s.tier(word), help: s.tierMeanings[word] })),
    pack: packs.map(({ id, title }) => ({ word: id, name: title })),
  };
  const notice = unread.map(({ parameter, value }) => `${parameter}=${value}`).join(", ");

  return (
    <search className="filters" aria-label={s.filters.label} data-open={open} data-live={mounted}>
      {notice && notice !== dismissed && (
        <p className="notice" role="status">
          {words.notice.unread(notice)}
          <button type="button" className="quiet" onClick={() => setDismissed(notice)}>
            {words.notice.close}
          </button>
        </p>
      )}
      <label className="filter-text">
        <span>{s.filters.search}</span>
        <input
          type="search"
          value={filter.text}
          placeholder={s.filters.searchHint}
          autoComplete="off"
          maxLength={100}
          onChange={(event) => set({ text: event.target.value }, "replace")}
        />
      </label>
      <button
        type="button"
        className="outline filters-toggle"
        aria-expanded={open}
        aria-controls="filter-lists"
        onClick={() => setOpen(!open)}
      >
        {s.filters.label}
      </button>
      <div id="filter-lists" className="filter-lists">
        {(Object.keys(FILTER_LISTS) as FilterParameter[]).map((parameter) => (
          <fieldset key={parameter} data-filter={parameter}>
            <legend>{s.filters[parameter]}</legend>
            {choices[parameter].map(({ word, name, sign, help }) => (
              <label key={word}>
                <input
                  type="checkbox"
                  value={word}
                  checked={filter[FILTER_LISTS[parameter]].some((one) => one === word)}
                  onChange={() => go(writeFilter(toggled(filter, parameter, word)))}
                />
                {sign && (
                  <span aria-hidden="true" className="sign">
                    {sign}
                  </span>
                )}
                <span>
                  {name} {help && <small>{help}</small>}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <p className="filter-hint">
          <small>{s.filters.hint}</small>
        </p>
      </div>
      <p className="filter-count" role="status" data-announce="">
        {s.filters.shown(count("claims", claims), String(claims), count("sources", sources), String(sources))}
      </p>
      <button
        type="button"
        className="quiet"
        disabled={!narrows(filter)}
        onClick={() => set({ ...NO_FILTER, theme: filter.theme })}
      >
        {s.filters.clear}
      </button>
    </search>
  );
}
