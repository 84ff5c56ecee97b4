import type { Writing } from "./room";
import type { Lang, Unit } from "./schema";
import { widthOf } from "./spread-labels";
import { countsInWords, tickText, unitText } from "./wording";

/** The texts of an axis: short numbers, and the unit with the power of ten that they are counted in. */
export interface AxisText {
  numbers: string[];
  unit: string;
}

const COUNTED: Record<Lang, readonly (readonly [size: number, word: string])[]> = {
  en: [[1e6, "million "]],
  zh: [
    [1e8, "亿"],
    [1e4, "万"],
  ],
};

/**
 * Ticks in the largest power of ten that all of them are at least one of, so that they stay narrow: 2, 4, 6 million yuan. A
 * room that writes all digits has them here too.
 */
export function axisText(ticks: readonly number[], unit: Unit, writing: Writing): AxisText {
  const { lang } = writing;
  const least = ticks.find((tick) => tick > 0) ?? 0;
  const counted = countsInWords(writing) ? COUNTED[lang] : [];
  const [size, word] = counted.find(([candidate]) => least >= candidate) ?? [1, ""];
  return { numbers: ticks.map((tick) => tickText(tick / size, writing)), unit: `${word}${unitText(unit, lang)}` };
}

/** So many em of labels stand side by side in the narrowest chart. */
const ROOM = 27;
const GAP = 0.5;

/**
 * The texts below the ticks of bars; the first bears the unit. All digits of large amounts do not stand side by side:
 * every second text is then empty. So is the second one where the unit would run into it.
 */
export function barTickTexts(ticks: readonly number[], unit: Unit, writing: Writing): string[] {
  const texts = ticks.map((tick, at) => (at === 0 ? `0 ${unitText(unit, writing.lang)}` : tickText(tick, writing)));
  const isWide = !countsInWords(writing) && Math.max(...texts.map(widthOf)) * texts.length > ROOM;
  const [first, second] = texts.map(widthOf);
  const isLong = (first ?? 0) + GAP > ROOM / (texts.length - 1) - (second ?? 0) / 2;
  return texts.map((text, at) => ((isWide && at % 2 > 0) || (isLong && at === 1 && texts.length > 2) ? "" : text));
}
