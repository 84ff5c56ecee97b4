/** Scripts that run from right to left. */
const RIGHT = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
/** Their letters, with all signs that stand between them. */
const STRETCH = new RegExp(`[${RIGHT}](?:[^\\p{L}\\p{N}]*[${RIGHT}])*`, "gu");
const FIRST_LETTER = /\p{L}/u;
const IS_RIGHT = new RegExp(`[${RIGHT}]`, "u");
/** A letter without a shape that runs from left to right. */
const LEFT_MARK = "\u200e";

/** Does a text run from right to left? Its first letter says so, as browsers have it with `dir="auto"`. */
export const isRightToLeft = (text: string): boolean => IS_RIGHT.test(FIRST_LETTER.exec(text)?.[0] ?? "");

/**
 * A text that keeps its order where no element can isolate a title in it: behind every stretch from right to left stands a
 * mark, so that the date or number behind it does not join the title. A text that runs from right to left itself is left as it is.
 */
export function keptInOrder(text: string): string {
  return IS_RIGHT.test(text) && !isRightToLeft(text) ? text.replace(STRETCH, `$&${LEFT_MARK}`) : text;
}
