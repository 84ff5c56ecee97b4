import type { Figure, Rate, Unit } from "./schema";
import { exactFactor } from "./unit-conversion";
import type { UnitChoice } from "./view";

/**
 * A figure's amount in the unit that is drawn. `how` says where the number comes from: as printed; by definition of
 * the units; by the source's own conversion; or at a rate of the rate table.
 */
export interface Measure {
  value?: number;
  low?: number;
  high?: number;
  unit: Unit;
  how: "printed" | "exact" | "source" | "rate";
  rate?: Rate;
}

/** Dimensions in which the reader can choose a unit. */
export type Dimension = keyof UnitChoice;

const UNITS_OF: Record<Dimension, readonly Unit[]> = {
  area: ["mu", "ha", "km2", "rai"],
  mass: ["g", "kg", "t"],
  money: ["CNY", "USD", "EUR", "GBP", "JPY", "THB", "MYR"],
};

export const DIMENSIONS = Object.keys(UNITS_OF) as Dimension[];

const DIMENSION_OF: ReadonlyMap<Unit, Dimension> = new Map(
  DIMENSIONS.flatMap((dimension) => UNITS_OF[dimension].map((unit) => [unit, dimension] as const)),
);

/** What a unit counts, or undefined for units that stand alone (people, tablets, litres). */
export function dimensionOf(unit: Unit): Dimension | undefined {
  return DIMENSION_OF.get(unit);
}

/**
 * The amount of a figure in another unit, or as printed where no honest way leads there: areas and masses by definition,
 * money by the source's own conversion or by a dated rate whose period overlaps the figure's. Nothing is rounded.
 */
export function measure(figure: Figure, target: Unit | undefined, rates: readonly Rate[]): Measure {
  if (!target || target === figure.unit) return asPrinted(figure);
  const factor = exactFactor(figure.unit, target);
  if (factor !== undefined) return times(figure, factor, { unit: target, how: "exact" });
  if (figure.converted?.unit === target) return { value: figure.converted.value, unit: target, how: "source" };
  const rate = rates.find(
    (candidate) => candidate.from === figure.unit && candidate.to === target && fits(candidate, figure),
  );
  if (rate) return times(figure, rate.rate, { unit: target, how: "rate", rate });
  const back = rates.find(
    (candidate) => candidate.to === figure.unit && candidate.from === target && fits(candidate, figure),
  );
  if (back) return times(figure, 1 / back.rate, { unit: target, how: "rate", rate: back });
  return asPrinted(figure);
}

/** The unit that the reader wants for figures of this unit; undefined: as printed. */
export function wantedUnit(unit: Unit, choice: UnitChoice): Unit | undefined {
  const dimension = dimensionOf(unit);
  return dimension && choice[dimension];
}

/** A rate speaks only of its own time: a figure that lies wholly within other years is not converted with it. */
function fits({ period }: Rate, figure: Figure): boolean {
  const { from, to } = figure.period;
  if (from === undefined || to === undefined || period.from === undefined || period.to === undefined) return false;
  return period.from <= from && to <= period.to;
}

/** Without the residue of binary fractions: 0.1 × 3 is 0.3. */
const tidy = (value: number) => Number(value.toPrecision(12));

function asPrinted({ value, low, high, unit }: Figure): Measure {
  const measured: Measure = { unit, how: "printed" };
  if (value !== undefined) measured.value = value;
  if (low !== undefined) measured.low = low;
  if (high !== undefined) measured.high = high;
  return measured;
}

function times({ value, low, high }: Figure, factor: number, measured: Measure): Measure {
  if (value !== undefined) measured.value = tidy(value * factor);
  if (low !== undefined) measured.low = tidy(low * factor);
  if (high !== undefined) measured.high = tidy(high * factor);
  return measured;
}
