import type { Metadata } from "next";
import { EmbedEn } from "@/components/embed-en";
import { EmbedZh } from "@/components/embed-zh";
import { MESSAGES } from "@/lib/messages";
import type { Lang } from "@/lib/schema";
import { pagePicture } from "./page-picture";
import { siteData } from "./site-data";

const PAGES: Record<Lang, typeof EmbedEn> = { en: EmbedEn, zh: EmbedZh };

/** The page that stands in a frame of another page. */
export function embedPage(lang: Lang) {
  const { page, portions, detailed } = siteData();
  const Page = PAGES[lang];
  return <Page json={page} portions={portions.length} detailed={detailed} picture={pagePicture(lang, "../")} />;
}

export function embedMetadata(lang: Lang): Metadata {
  return { title: MESSAGES[lang].title, robots: { index: false } };
}
