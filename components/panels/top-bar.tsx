"use client";

import { memo } from "react";
import type { Theme } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useQuery, useSetView } from "../state/use-view";
import { CopyLink } from "./copy-link";
import { SearchBox } from "./search-box";

/** The same view in the other language. */
function LanguageLink() {
  const { words } = useAtlas();
  const query = useQuery();
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";
  return (
    <a
      className="outline"
      href={`${base}/${words.otherLanguage.lang}/${query}`}
      lang={words.otherLanguage.lang}
      hrefLang={words.otherLanguage.lang}
      title={words.otherLanguage.help}
    >
      {words.otherLanguage.label}
    </a>
  );
}

interface Props {
  theme: Theme | undefined;
  /** The room where briefings are written is open. */
  composing: boolean;
  onCompose(open: boolean): void;
  onTake(): void;
}

/** Title, search, briefings, link, theme and language. */
export const TopBar = memo(function TopBar({ theme, composing, onCompose, onTake }: Props) {
  const { words } = useAtlas();
  const setView = useSetView();
  return (
    <header className="top-bar">
      <h1>
        {words.title} <small>{words.subtitle}</small>
      </h1>
      <SearchBox />
      <button
        type="button"
        className="outline"
        aria-expanded={composing}
        data-compose-open=""
        onClick={() => onCompose(!composing)}
      >
        {words.briefing}
      </button>
      <CopyLink />
      <button type="button" className="outline" aria-haspopup="dialog" data-take-open="" onClick={onTake}>
        {words.take}
      </button>
      <label className="theme">
        <span className="visually-hidden">{words.theme.label}</span>
        <select
          value={theme ?? ""}
          onChange={(event) => setView({ theme: (event.target.value || undefined) as Theme | undefined }, "replace")}
        >
          <option value="">{words.theme.system}</option>
          <option value="light">{words.theme.light}</option>
          <option value="dark">{words.theme.dark}</option>
        </select>
      </label>
      <LanguageLink />
    </header>
  );
});
