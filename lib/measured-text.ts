import { chosenConversion } from "./conversion";
import { type Dimension, dimensionOf, type Measure } from "./measure";
import type { Writing } from "./room";
import type { Figure, Rate } from "./schema";
import type { UnitChoice } from "./view";
import { amountText, endsText, unitText } from "./wording";

/** A figure's amount in words, as printed or in the unit that the reader chose. */
export interface MeasuredText {
  text: string;
  how: Measure["how"];
  /** The reader chose another unit for figures of this dimension, and nothing leads there: the text is the printed one. */
  refused?: Dimension;
}

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
  const converted = units && chosenConversion(figure, units, rates, writing);
  if (converted && converted !== "no-rate") return { text: converted.text, how: converted.how };
  const refused = converted && dimensionOf(figure.unit);
  return { text: amountText(figure, writing), how: "printed", ...(refused && { refused }) };
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
