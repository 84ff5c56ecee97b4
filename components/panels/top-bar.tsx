"use client";

import type { Theme, View } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useQuery, useSetView } from "../state/use-view";
import { CopyLink } from "./copy-link";
import { PlaceSearch } from "./place-search";

/** Title, search, link, theme and language. */
export function TopBar({ view }: { view: View }) {
  const { words } = useAtlas();
  const setView = useSetView();
  const query = useQuery();
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";
  return (
    <header className="top-bar">
      <h1>
        {words.title} <small>{words.subtitle}</small>
      </h1>
      <PlaceSearch />
      <CopyLink />
      <label className="theme">
        <span className="visually-hidden">{words.theme.label}</span>
        <select
          value={view.theme ?? ""}
          onChange={(event) => setView({ theme: (event.target.value || undefined) as Theme | undefined }, "replace")}
        >
          <option value="">{words.theme.system}</option>
          <option value="light">{words.theme.light}</option>
          <option value="dark">{words.theme.dark}</option>
        </select>
      </label>
      <a
        className="outline"
        href={`${base}/${words.otherLanguage.lang}/${query}`}
        lang={words.otherLanguage.lang}
        hrefLang={words.otherLanguage.lang}
        title={words.otherLanguage.help}
      >
        {words.otherLanguage.label}
      </a>
    </header>
  );
}
