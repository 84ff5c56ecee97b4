"use client";

import { useSyncExternalStore } from "react";
import { MESSAGES } from "@/lib/messages";
import type { Lang } from "@/lib/schema";
import { hash, search, subscribe } from "../state/address";

const atBuild = () => "";

/** Back to the map, and the same page in the other language, with its filters and the row that the address names. */
export function PageLinks({ lang }: { lang: Lang }) {
  const words = MESSAGES[lang];
  const query = useSyncExternalStore(subscribe, search, atBuild);
  const row = useSyncExternalStore(subscribe, hash, atBuild);
  const theme = new URLSearchParams(query).get("theme");
  const other = words.otherLanguage;
  return (
    <nav className="page-links" aria-label={words.title}>
      <a href={`../${theme === "light" || theme === "dark" ? `?theme=${theme}` : ""}`}>{words.sources.back}</a>
      <a
        className="outline"
        href={`../../${other.lang}/sources/${query}${row}`}
        lang={other.lang}
        hrefLang={other.lang}
      >
        {other.label}
      </a>
    </nav>
  );
}
