"use client";

import { type RefObject, useEffect, useId, useImperativeHandle, useLayoutEffect, useMemo, useState } from "react";
import { SEARCH_WORDS } from "@/lib/messages/search-words";
import type { Lang } from "@/lib/schema";
import { prepareSearch, type SearchResult, search } from "@/lib/search";
import { leaveFor, openBeside } from "../state/address";
import { useAtlas } from "../state/atlas";
import { useSetView, useView } from "../state/use-view";

/** What an empty box offers: a question, an amount, an id, a substance. */
const EXAMPLES: Record<Lang, readonly string[]> = {
  en: ["laos 2003 planting", "620,000 mu", "M11", "methamphetamine"],
  zh: ["老挝 2003 替代种植", "62万亩", "M11", "冰毒"],
};

/** What the box tells of the list to those who do not see it. */
export interface ListState {
  isShown: boolean;
  /** Ids of the list and of its active option. */
  list?: string;
  active?: string;
}

export interface ListKeys {
  /** Answers a key that was pressed in the box; false where it means nothing to the list. */
  press(key: string): boolean;
}

interface Props {
  text: string;
  isOpen: boolean;
  /** The page must not be left. */
  inTalk: boolean;
  keys: RefObject<ListKeys | null>;
  /** Enter was pressed before the list was there. */
  hasEntered: RefObject<boolean>;
  onShow(state: ListState): void;
  onType(text: string): void;
  onClose(): void;
}

/** The list under the search box: what fits the text, or examples while there is none. */
export default function SearchList({ text, isOpen, inTalk, keys, hasEntered, onShow, onType, onClose }: Props) {
  const { facts, lang, words, home } = useAtlas();
  const { view } = useView();
  const choose = useChoose(onClose, inTalk ? openBeside : leaveFor);
  const id = useId();
  const s = SEARCH_WORDS[lang];
  const isAsking = text.trim() !== "";
  const found = useMemo(
    () => (isOpen && isAsking ? search(facts, text, { lang, words, view, home }) : []),
    [facts, text, isOpen, isAsking, lang, words, view, home],
  );
  const options = isAsking
    ? found.map((result) => () => choose(result))
    : EXAMPLES[lang].map((one) => () => onType(one));
  const [active, setActive] = useActive(text, isAsking ? 0 : -1);
  const isShown = isOpen && options.length > 0;
  const optionId = (index: number) => `${id}-${index}`;
  const activeId = isShown && active >= 0 ? optionId(active) : undefined;

  useEffect(() => prepareSearch(facts), [facts]);

  useLayoutEffect(() => {
    onShow({ isShown, ...(isShown && { list: `${id}-list` }), ...(activeId && { active: activeId }) });
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [isShown, activeId, id, onShow]);

  useImperativeHandle(keys, () => ({
    press(key) {
      if (!isShown) return false;
      if (key === "Enter") options[active]?.();
      else {
        const to = stepped(key, active, options.length);
        if (to === undefined) return false;
        setActive(to);
      }
      return true;
    },
  }));

  useEffect(() => {
    if (!hasEntered.current) return;
    hasEntered.current = false;
    keys.current?.press("Enter");
  });

  return (
    <>
      <div className="search-list" data-shown={isOpen && (isShown || isAsking)}>
        {isShown && !isAsking && <p aria-hidden="true">{s.examples}</p>}
        <div id={`${id}-list`} role="listbox" aria-label={isAsking ? s.list : s.examples} hidden={!isShown}>
          {isShown &&
            options.map((take, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox holds the focus and answers the keys
              // biome-ignore lint/a11y/useFocusableInteractive: options are pointed at by aria-activedescendant
              <div
                key={optionId(index)}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={take}
                {...hooksOf(found[index])}
              >
                {isAsking ? found[index] && <Result result={found[index]} inTalk={inTalk} /> : EXAMPLES[lang][index]}
              </div>
            ))}
        </div>
        {isOpen && isAsking && found.length === 0 && <p>{s.noMatch(text.trim())}</p>}
      </div>
      <span className="visually-hidden" role="status">
        {isOpen && isAsking ? s.matches(found.length) : ""}
      </span>
    </>
  );
}

/** Names of a result for tests and styles. */
const hooksOf = (result: SearchResult | undefined) =>
  result ? { "data-kind": result.kind, "data-result": result.id } : {};

/** Kinds whose ids are said in briefings; the others have technical ones. */
const WITH_ID: readonly SearchResult["kind"][] = [
  "mechanism",
  "event",
  "case",
  "finding",
  "record",
  "report",
  "route",
  "figure",
];

function Result({ result: { kind, id, title, detail, href }, inTalk }: { result: SearchResult; inTalk: boolean }) {
  const { lang } = useAtlas();
  const s = SEARCH_WORDS[lang];
  return (
    <>
      <span className="result-title">{title}</span>{" "}
      <small className="result-kind">
        {s.kinds[kind]}
        {WITH_ID.includes(kind) && ` ${id}`}
        {inTalk && href !== undefined && ` · ${s.newWindow}`}
      </small>{" "}
      <small className="result-detail">{detail}</small>
    </>
  );
}

/** Go where a result leads. */
function useChoose(onClose: () => void, toPage: (address: string) => void): (result: SearchResult) => void {
  const setView = useSetView();
  return ({ change, href }) => {
    onClose();
    if (href !== undefined) toPage(href);
    else setView(change);
  };
}

/** The active option; another text starts anew. */
function useActive(text: string, first: number): [number, (index: number) => void] {
  const [chosen, setChosen] = useState({ text, index: first });
  const index = chosen.text === text ? chosen.index : first;
  return [index, (to) => setChosen({ text, index: to })];
}

/** Where a key leads in a list; arrows go round. */
function stepped(key: string, active: number, count: number): number | undefined {
  if (key === "ArrowDown") return (active + 1) % count;
  if (key === "ArrowUp") return (Math.max(active, 0) - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
