import type { Timeline } from "./timeline";
import type { Time } from "./view";

/** The axes of a timeline: its years, each with a slot of the same width, and amounts from zero. */
export interface Frame {
  first: number;
  last: number;
  ticks: readonly number[];
}

/** The frame of a timeline alone. */
export const frameOf = ({ first, last, ticks }: Timeline): Frame => ({ first, last, ticks });

/** The highest amount on the axis. */
export const topTick = ({ ticks }: Pick<Frame, "ticks">): number => ticks.at(-1) ?? 0;

/** Where the middle of a year lies, from 0 at the left end of the axis to 1 at its right end. */
export function acrossYears(year: number, { first, last }: Frame): number {
  return (year - first + 0.5) / (last - first + 1);
}

/** The year under a point of the axis (0 to 1); points outside belong to the year at that end. */
export function yearAt(across: number, { first, last }: Frame): number {
  return Math.min(last, Math.max(first, first + Math.floor(across * (last - first + 1))));
}

/** The part of the axis that a time covers, from 0 to 1; undefined where it lies outside. */
export function spanOf(time: Time | undefined, { first, last }: Frame): { start: number; width: number } | undefined {
  if (!time || time.to < first || time.from > last) return undefined;
  const count = last - first + 1;
  const [from, to] = [Math.max(time.from, first), Math.min(time.to, last)];
  return { start: (from - first) / count, width: (to - from + 1) / count };
}

/** Round years for the ticks, at most as many as there is room for; both ends where no round year lies between. */
export function yearTicks({ first, last }: Frame, most = 5): number[] {
  const years = last - first;
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => Math.floor(years / candidate) + 1 <= most) ?? 100;
  const start = Math.ceil(first / step) * step;
  const ticks: number[] = [];
  for (let year = start; year <= last; year += step) ticks.push(year);
  return ticks.length > 1 ? ticks : [...new Set([first, last])];
}

/** Keys that the year axis answers to. */
export interface Pointing {
  /** The year pointed at. */
  year: number;
  /** Where a range began that is being drawn out. */
  anchor?: number;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};

/** Where a key leads from the year pointed at; undefined for keys that do not move. Shift draws a range out. */
export function movedBy(key: string, shift: boolean, at: Pointing, { first, last }: Frame): Pointing | undefined {
  const step = STEPS[key];
  const aim = key === "Home" ? first : key === "End" ? last : step === undefined ? undefined : at.year + step;
  if (aim === undefined) return undefined;
  const year = Math.min(last, Math.max(first, aim));
  return shift ? { year, anchor: at.anchor ?? at.year } : { year };
}

/** The time that a pointing stands for. */
export function timeOf({ year, anchor = year }: Pointing): Time {
  return { from: Math.min(year, anchor), to: Math.max(year, anchor) };
}

/** Choosing what is chosen already clears it. */
export function toggled(time: Time, chosen: Time | undefined): Time | undefined {
  return chosen?.from === time.from && chosen.to === time.to ? undefined : time;
}
