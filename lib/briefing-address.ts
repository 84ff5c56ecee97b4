import type { Lang } from "./schema";

/** Where a briefing or a draft is presented, as a link from the page of the atlas in any language. */
export function presentLink(name: string, lang: Lang): string {
  return `../${lang}/present/?briefing=${encodeURIComponent(name)}`;
}

/** Where it is laid out as a hand-out. */
export function printLink(name: string, lang: Lang): string {
  return `../${lang}/print/?briefing=${encodeURIComponent(name)}`;
}

/** Where it is read as a page. Briefings of the atlas have a page each; drafts share one, which asks the browser for them. */
export function readLink(name: string, lang: Lang): string {
  const id = encodeURIComponent(name);
  return `../${lang}/briefings/${name.startsWith("draft-") ? `draft/?briefing=${id}` : `${id}/`}`;
}
