import { citedIn } from "./briefing-markdown";
import type { Facts } from "./facts";
import type { Lang } from "./schema";
import { amountText } from "./wording";

const segmenters = new Map<Lang, Intl.Segmenter>();

function segmenter(lang: Lang): Intl.Segmenter {
  const made = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "word" });
  segmenters.set(lang, made);
  return made;
}

/**
 * How many words a text has, its figures spelled out: "more than 10 million yuan" are five.
 * Chinese is cut into words by the segmenter of the engine; a figure that nobody knows counts as one word.
 */
export function wallWords(markdown: string, facts: Pick<Facts, "figure" | "writing">, lang: Lang): number {
  const spelled = citedIn(markdown).reduce((text, { id }) => {
    const figure = facts.figure(id);
    return text.replace(`{{${id}}}`, figure ? amountText(figure, facts.writing[lang]) : "x");
  }, markdown);
  return [...segmenter(lang).segment(spelled)].filter(({ isWordLike }) => isWordLike).length;
}
