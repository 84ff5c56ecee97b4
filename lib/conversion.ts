import { dimensionOf, type Measure, measure } from "./measure";
import { formatPeriod } from "./period";
import type { Writing } from "./room";
import type { Figure, Rate, Unit } from "./schema";
import { exactFactor } from "./unit-conversion";
import type { UnitChoice } from "./view";
import { amountText, numberText, unitText, wholeStep } from "./wording";

/** A figure in another unit than the printed one, in words, and where the number comes from. */
export interface Conversion {
  text: string;
  unit: Unit;
  how: Exclude<Measure["how"], "printed">;
  rate?: Rate;
}

const CHOICES: Readonly<Record<string, readonly Unit[]>> = {
  area: ["mu", "ha", "km2"],
  mass: ["kg", "t"],
  money: ["CNY", "USD", "MYR"],
};

/**
 * A figure in the unit that the reader chose. Undefined when nothing was chosen for its kind of unit, or when it is
 * printed in that unit; "no-rate" when no honest way leads there, so that the page can say so.
 */
export function chosenConversion(
  figure: Figure,
  units: UnitChoice,
  rates: readonly Rate[],
  writing: Writing,
): Conversion | "no-rate" | undefined {
  const dimension = dimensionOf(figure.unit);
  const target = dimension && units[dimension];
  if (!target || target === figure.unit) return undefined;
  return conversionTo(figure, target, rates, writing) ?? "no-rate";
}

/** The larger or smaller unit that an amount is told in beside the printed one, where the reader chose none. */
const BESIDE: Partial<Record<Unit, Unit>> = { mu: "ha", t: "kg" };

/** What stands beside a printed amount: the source's own conversion, mu in hectares, tonnes in kilograms; else nothing. */
export function besideText(figure: Figure, writing: Writing): string | undefined {
  const target = figure.converted?.unit ?? (figure.value === undefined ? undefined : BESIDE[figure.unit]);
  return target && conversionTo(figure, target, [], writing)?.text;
}

/** Every unit that a figure can honestly be converted to: by definition, by its own source, or at a dated rate. */
export function conversionsOf(figure: Figure, rates: readonly Rate[], writing: Writing): Conversion[] {
  const dimension = dimensionOf(figure.unit);
  const targets = new Set<Unit>([
    ...(figure.converted ? [figure.converted.unit] : []),
    ...(dimension ? (CHOICES[dimension] ?? []) : []),
  ]);
  targets.delete(figure.unit);
  return [...targets].flatMap((target) => conversionTo(figure, target, rates, writing) ?? []);
}

/**
 * The converted amount in words: the one place that rounds and marks, so that no two places contradict each other. "≈"
 * stands before every conversion that is not exact: rounded ones, and money. A conversion that the source itself makes is
 * told with the source's own qualifier.
 */
function conversionTo(figure: Figure, target: Unit, rates: readonly Rate[], writing: Writing): Conversion | undefined {
  const { unit, how, rate, value, low, high } = measure(figure, target, rates);
  if (how === "printed" || unit !== target) return undefined;
  const rounded = [value, low, high].map((number) => (number === undefined ? undefined : legible(number, writing)));
  const isExact = how === "exact" && [value, low, high].every((number, at) => number === rounded[at]);
  const [roundValue, roundLow, roundHigh] = rounded;
  const amount = {
    qualifier: how === "source" && figure.converted ? figure.converted.qualifier : figure.qualifier,
    unit,
    printed: figure.printed,
    ...(roundValue !== undefined && { value: roundValue }),
    ...(roundLow !== undefined && { low: roundLow }),
    ...(roundHigh !== undefined && { high: roundHigh }),
  };
  return { text: `${isExact ? "" : "≈ "}${amountText(amount, writing)}`, unit, how, ...(rate && { rate }) };
}

/** No finer than can be read: whole numbers from a hundred on, three figures below. */
function legible(value: number, writing: Writing): number {
  if (value === 0) return 0;
  // An exact conversion of a whole or short number stays as it is, however long it is.
  if (Number.isInteger(value) || Number(value.toPrecision(3)) === value) return value;
  if (value < 100) return Number(value.toPrecision(3));
  const step = wholeStep(value, writing);
  return Math.round(value / step) * step;
}

/** "2.1786 yuan per ringgit, 2004": a rate with its date. */
export function rateText({ rate, from, to, period }: Rate, writing: Writing): string {
  const { lang } = writing;
  const when = formatPeriod(period, writing);
  return lang === "zh"
    ? `1${unitText(from, lang)}＝${rate}${unitText(to, lang)}，${when}`
    : `1 ${unitText(from, lang, 1)} = ${rate} ${unitText(to, lang)}, ${when}`;
}

/** "15 mu = 1 ha": why a conversion between two units is exact. */
export function factorText(from: Unit, to: Unit, writing: Writing): string {
  const { lang } = writing;
  const factor = exactFactor(from, to);
  if (factor === undefined) return "";
  const [one, many, count] = factor >= 1 ? [from, to, factor] : [to, from, exactFactor(to, from) ?? 0];
  const number = numberText(Number(count.toPrecision(12)), writing);
  return lang === "zh"
    ? `${number}${unitText(many, lang)}＝1${unitText(one, lang)}`
    : `${number} ${unitText(many, lang)} = 1 ${unitText(one, lang, 1)}`;
}
