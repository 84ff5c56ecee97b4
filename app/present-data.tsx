import type { Metadata } from "next";
import type { PresentProps } from "@/components/present/present-page";
import { PresentEn } from "@/components/present-en";
import { PresentZh } from "@/components/present-zh";
import { MESSAGES } from "@/lib/messages";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import type { Lang } from "@/lib/schema";
import { pagePicture } from "./page-picture";
import { siteData } from "./site-data";

const PAGES: Record<Lang, typeof PresentEn> = { en: PresentEn, zh: PresentZh };

/** The page of one of the two windows that present a briefing, with all that it needs without a network. */
export function presentPage(lang: Lang, window: PresentProps["window"]) {
  const { page, portions, detailed, briefings } = siteData();
  const Page = PAGES[lang];
  return (
    <Page
      window={window}
      json={page}
      portions={portions.length}
      briefings={JSON.stringify(briefings.filter((briefing) => briefing.lang === lang))}
      detailed={detailed}
      picture={pagePicture(lang, "../")}
    />
  );
}

export function presentMetadata(lang: Lang): Metadata {
  return { title: `${PRESENT_WORDS[lang].choose} · ${MESSAGES[lang].title}` };
}
