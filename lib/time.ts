import type { Figure, Period } from "./schema";
import type { Time } from "./view";

type Dated = Pick<Figure, "period"> & Partial<Pick<Figure, "basis" | "status">>;

/**
 * The first year that a dated figure speaks of; the last is the end of its period.
 * A stock that was built up over a period holds at the end of it. What is planned stands for the whole period.
 */
export function firstYearOf({ period, basis, status }: Dated): number | undefined {
  const isState = basis === "stock" && status !== "planned" && period.printed.includes("/");
  return isState ? period.to : period.from;
}

/** Does a figure say something about any year of the given time? A stock holds at its date only; undated figures answer no year. */
export function speaksOf(figure: Dated, time: Time | undefined): boolean {
  if (!time) return true;
  const { to } = figure.period;
  if (to === undefined || to < time.from) return false;
  const first = firstYearOf(figure);
  return first !== undefined && first <= time.to;
}

/**
 * Does a thing of cooperation belong to the chosen time? What is without a date belongs to every time; what goes on, as a
 * table or an agreement does, to every time from its beginning.
 */
export function belongsTo({ from, to }: Pick<Period, "from" | "to">, time: Time | undefined, goesOn = false): boolean {
  if (!time || from === undefined) return true;
  return from <= time.to && (goesOn || (to ?? from) >= time.from);
}

/** The time that shows a figure; undefined for what sets no end of a time axis: what is undated, and plans. */
export function timeOfFigure(figure: Pick<Figure, "period" | "basis" | "status">): Time | undefined {
  const from = firstYearOf(figure);
  const { to } = figure.period;
  return isDated(figure) && from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** Plans reach decades ahead: they set no end of a time axis. */
export const isDated = ({ period, status }: Pick<Figure, "period" | "status">): boolean =>
  status !== "planned" && period.to !== undefined;
