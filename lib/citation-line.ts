import type { Citation } from "./briefing-text";
import type { Messages } from "./messages/messages";
import type { Lang } from "./schema";

/** Where figures stand, one name for all of a source: "1, 2 Publisher, 2005, ¶4 · 3 UNODC, 2023". */
export function citationLine(citations: readonly Citation[], { lang, words }: { lang: Lang; words: Messages }): string {
  const named = new Map<string, number[]>();
  for (const { number, figure, source } of citations) {
    const place = figure.locator ? words.source.paragraph(figure.locator.para) : "";
    const name = [source.publisher[lang], source.written, place].filter(Boolean).join(words.sentence.comma);
    named.set(name, [...(named.get(name) ?? []), number]);
  }
  return [...named].map(([name, numbers]) => `${numbers.join(lang === "zh" ? "、" : ", ")} ${name}`).join(" · ");
}
