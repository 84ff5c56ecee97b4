import { type Dimension, dimensionOf, type Measure, measure, wantedUnit } from "./measure";
import type { Writing } from "./room";
import type { Figure, Rate } from "./schema";
import type { UnitChoice } from "./view";
import { type Amount, amountText, endsText, unitText, wholeStep } from "./wording";

/** A figure's amount in words, as printed or in the unit that the reader chose. */
export interface MeasuredText {
  text: string;
  how: Measure["how"];
  /** The reader chose another unit for figures of this dimension, and nothing leads there: the text is the printed one. */
  refused?: Dimension;
}

/** Money at a rate and areas by definition get endless digits: whole ones from a hundred on, else two decimals. */
const rounded = (value: number, writing: Writing): number => {
  const grain = value >= 100 ? wholeStep(value, writing) : 0.01;
  return Number((Math.round(value / grain) * grain).toPrecision(12));
};

/**
 * The amount of a figure under a choice of units: as printed where nothing was chosen or nothing leads to the chosen
 * unit, else converted. "≈" stands before every amount that is neither printed nor the same to the last digit.
 */
export function measuredText(
  figure: Figure,
  units: UnitChoice | undefined,
  rates: readonly Rate[],
  writing: Writing,
): MeasuredText {
  const target = units && wantedUnit(figure.unit, units);
  if (!target || target === figure.unit) return { text: amountText(figure, writing), how: "printed" };
  const { unit, how, value, low, high } = measure(figure, target, rates);
  if (how === "printed") {
    const refused = dimensionOf(figure.unit);
    return { text: amountText(figure, writing), how, ...(refused && { refused }) };
  }
  const amounts = Object.entries({ value, low, high }).flatMap(([name, amount]) =>
    amount === undefined ? [] : [[name, amount, rounded(amount, writing)] as const],
  );
  const isRounded = amounts.some(([, amount, round]) => Math.abs(round - amount) > 1e-9 * Math.abs(amount));
  const qualifier = how === "source" ? (figure.converted?.qualifier ?? figure.qualifier) : figure.qualifier;
  const amount: Amount = { ...Object.fromEntries(amounts.map(([name, , round]) => [name, round])), qualifier, unit };
  const text = amountText(amount, writing);
  return { text: how !== "exact" || isRounded ? `≈ ${text}` : text, how };
}

/** The printed range beside a value: "between 42,000 and 61,000 ha" is said as "42,000–61,000 ha"; empty without one. */
export function rangeText(
  { value, low, high, unit }: Pick<Figure, "value" | "low" | "high" | "unit">,
  writing: Writing,
): string {
  if (value === undefined || low === undefined || high === undefined) return "";
  const { lang } = writing;
  return `${endsText(low, high, writing)}${lang === "zh" ? "" : " "}${unitText(unit, lang, high)}`;
}
