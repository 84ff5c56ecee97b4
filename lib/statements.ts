import { amountOf, type Dispute, type Side } from "./dispute";
import type { FigureIndex } from "./figure-index";
import { wantedUnit } from "./measure";
import type { Figure, Unit } from "./schema";
import { isOnIn } from "./select";
import { exactFactor } from "./unit-conversion";
import type { View } from "./view";

/** One statement on the axis, in the axis's unit, with its place between 0 and 1. */
export interface PlacedSide {
  side: Side;
  /** A count of its own by another body: not the same statement, so neither is "used" instead of the other. */
  separate: boolean;
  at?: number;
  from?: number;
  to?: number;
  /** The amount is a bound: the axis goes on from the dot in this direction. */
  open?: "up" | "down";
  /** How far it lies from the first statement, where both are plain numbers: in the printed unit of the first. */
  apart?: { amount: number; percent: number };
}

export interface Statements {
  unit: Unit;
  sides: PlacedSide[];
  /** Sides that count something else or in another unit: said in words. */
  others: Side[];
  ticks: { value: number; at: number }[];
  /** The axis starts at zero. Where the numbers lie close together it does not, and says so. */
  fromZero: boolean;
}

/** Figures of other bodies that count the same thing at the same place and time: rival counts, each a line of its own. */
export function rivalCounts(index: FigureIndex, figure: Figure, packs?: readonly string[]): Figure[] {
  const isOn = isOnIn({ packs });
  return index
    .linesAbout(figure.place)
    .flatMap((line) =>
      line.series === figure.series || line.basis !== figure.basis || line.substance !== figure.substance
        ? []
        : line.figures.filter(
            (other) =>
              other.metric === figure.metric &&
              other.case === figure.case &&
              other.period.from === figure.period.from &&
              other.period.to === figure.period.to &&
              figure.period.to !== undefined &&
              other.series !== undefined &&
              figure.series !== undefined &&
              isOn(other) &&
              exactFactor(other.unit, figure.unit) !== undefined,
          ),
    );
}

/**
 * What several sources state of one thing, placed on one axis. Undefined when only one number may stand on it and
 * nothing else is said.
 */
export function statementsOf(
  figure: Figure,
  dispute: Dispute | undefined,
  rivals: readonly Figure[],
  view: Pick<View, "units">,
): Statements | undefined {
  const known = new Set(dispute?.sides.map(({ id }) => id));
  const separate = rivals.filter(({ id }) => !known.has(id)).map((rival) => sideOf(rival));
  const sides = [...(dispute?.sides ?? [sideOf(figure, true)]), ...separate];
  if (sides.length < 2) return undefined;
  const alike = sides.filter((side) => side.alike && boundsOf(side));
  const others = sides.filter((side) => !alike.includes(side));
  const wanted = wantedUnit(figure.unit, view.units);
  const unit = wanted && exactFactor(figure.unit, wanted) !== undefined ? wanted : figure.unit;
  if (alike.length < 2)
    return { unit, sides: [], others: sides.filter(({ id }) => id !== figure.id), ticks: [], fromZero: true };

  const scaled = alike.map((side) => {
    const factor = exactFactor(side.unit, unit) ?? 1;
    const [low, high] = boundsOf(side) ?? [0, 0];
    return {
      side,
      low: low * factor,
      high: high * factor,
      value: side.value === undefined ? undefined : side.value * factor,
    };
  });
  const least = Math.min(...scaled.map(({ low }) => low));
  const most = Math.max(...scaled.map(({ high }) => high));
  const axis = axisOver(least, most);
  const at = (value: number) => (value - axis.from) / (axis.to - axis.from);
  const [first] = alike;
  return {
    unit,
    sides: scaled.map(({ side, low, high, value }): PlacedSide => {
      const apart = first && side !== first ? distance(first, side) : undefined;
      return {
        side,
        separate: separate.includes(side),
        ...(value !== undefined && { at: at(value) }),
        ...(high > low && { from: at(low), to: at(high) }),
        ...(side.qualifier === "at_least" && { open: "up" as const }),
        ...((side.qualifier === "at_most" || side.qualifier === "nearly") && { open: "down" as const }),
        ...(apart && { apart }),
      };
    }),
    others,
    ticks: axis.ticks.map((value) => ({ value, at: at(value) })),
    fromZero: axis.from === 0,
  };
}

function sideOf(figure: Figure, used = false): Side {
  const { tier, series } = figure;
  return {
    ...amountOf(figure),
    printed: figure.printed,
    ...(tier && { tier }),
    ...(series && { series }),
    figure,
    alike: true,
    used,
  };
}

/** Lowest and highest number of a statement. */
function boundsOf({ value, low, high }: Pick<Side, "value" | "low" | "high">): [number, number] | undefined {
  const all = [value, low, high].filter((number) => number !== undefined);
  return all.length > 0 ? [Math.min(...all), Math.max(...all)] : undefined;
}

/** "At least" and "at most" are ends of an unknown span: a distance to them would say more than is known. */
function distance(first: Side, side: Side): PlacedSide["apart"] {
  const isPlain = ({ qualifier, value }: Side) =>
    value !== undefined && (qualifier === "exact" || qualifier === "about");
  const factor = exactFactor(side.unit, first.unit);
  if (!isPlain(first) || !isPlain(side) || factor === undefined || !first.value || side.value === undefined)
    return undefined;
  const amount = Number((side.value * factor - first.value).toPrecision(12));
  return { amount, percent: (amount / first.value) * 100 };
}

/** Numbers within a tenth of each other would be one dot on an axis from zero. */
const CLOSE = 0.9;

/** Round ends and a few ticks over the numbers, with room on both sides for open ends. */
function axisOver(least: number, most: number): { from: number; to: number; ticks: number[] } {
  const isClose = least > 0 && least / most > CLOSE;
  const span = isClose ? Math.max(most - least, most * 0.02) : most;
  const power = 10 ** Math.floor(Math.log10(span / 3 || 1));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= span / 3) ?? power;
  const from = isClose ? Math.max(0, Math.floor((least - step * 0.3) / step) * step) : 0;
  const to = Math.ceil((most + step * 0.2) / step) * step || 1;
  const ticks: number[] = [];
  for (let tick = from; tick <= to + step / 2; tick += step) ticks.push(Number(tick.toPrecision(12)));
  return { from, to, ticks };
}
