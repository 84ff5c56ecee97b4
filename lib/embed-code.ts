import type { Facts } from "./facts";
import { html } from "./html";
import type { Messages } from "./messages/messages";
import { SHEET_WORDS } from "./messages/sheet-words";
import type { Lang } from "./schema";
import { type View, writeView } from "./view";
import { viewSubject } from "./view-name";

/** What the code of an embedded map is made from; whatever is taken away has it. */
interface Embedding {
  facts: Facts;
  lang: Lang;
  words: Messages;
  view: View;
  /** Absolute address of the folder above the languages, with "/" at its end. */
  site: string;
  /** What the checklist found missing, one sentence each. */
  gaps: readonly string[];
}

/** Where a view stands by itself, for a frame of another page. */
export function embedLink({ lang, view, site }: Pick<Embedding, "lang" | "view" | "site">): string {
  return `${site}${lang}/embed/${writeView(view)}`;
}

/**
 * The code that puts a view into another page: a frame with a title, loaded when it is scrolled to, that may be opened full
 * screen and copy a link. A draft says so below the frame, wherever the code is put.
 */
export function embedCode(embedding: Embedding): string {
  const { facts, lang, words, view, gaps } = embedding;
  const title = `${viewSubject(writeView(view), { facts, lang, words })} · ${words.title}`;
  const draft = gaps.length > 0 && html`<p lang="${lang}">${SHEET_WORDS[lang].draft(gaps.join(" "))}</p>`;
  return html`<iframe src="${embedLink(embedding)}" title="${title}" width="640" height="480" loading="lazy" allow="fullscreen; clipboard-write" style="border:0;width:100%"></iframe>${draft}`
    .text;
}
