import type { Lang } from "./schema";

/** Where a briefing or a draft is presented, as a link from the page of the atlas in any language. */
export function presentLink(name: string, lang: Lang): string {
  return `../${lang}/present/?briefing=${encodeURIComponent(name)}`;
}

/** Where it is read as a page. */
export function readLink(name: string, lang: Lang): string {
  return `../${lang}/read/?briefing=${encodeURIComponent(name)}`;
}
