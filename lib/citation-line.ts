import type { Citation } from "./briefing-text";
import { dayText } from "./date-text";
import type { Source } from "./schema";
import type { Voice } from "./voice";

/** Who published a source, when, and where in it something stands: "UNODC, 26 November 2005, ¶4". */
export function publishedText({ publisher, written }: Source, voice: Voice, spot = ""): string {
  return [publisher[voice.lang], dayText(written, voice), spot].filter(Boolean).join(voice.words.sentence.comma);
}

/** Where figures stand, one name for all of a source: "1, 2 Publisher, 2005, ¶4 · 3 UNODC, 2023". */
export function citationLine(citations: readonly Citation[], voice: Voice): string {
  const named = new Map<string, number[]>();
  for (const { number, figure, source } of citations) {
    const { locator } = figure;
    const name = publishedText(source, voice, locator && voice.words.source.paragraph(locator.para));
    named.set(name, [...(named.get(name) ?? []), number]);
  }
  return [...named].map(([name, numbers]) => `${numbers.join(voice.lang === "zh" ? "、" : ", ")} ${name}`).join(" · ");
}
