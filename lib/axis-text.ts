import type { Writing } from "./room";
import type { Lang, Unit } from "./schema";
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
