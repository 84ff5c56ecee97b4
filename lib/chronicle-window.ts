import { FIRST_YEAR } from "./atlas-years";
import type { Entry } from "./chronicle";
import type { Time } from "./view";

/** The years that the timeline shows, both whole and included. */
export type Window = Time;

/** Two years are the closest look that a range allows; a single year has one year on both sides. */
const CLOSEST = 2;

/** From the first year to the latest entry, whatever is shown of it. */
export function wholeWindow(entries: readonly Entry[]): Window {
  const ends = entries.flatMap(({ span }) => (span ? [lastYear(span)] : []));
  const starts = entries.flatMap(({ span }) => (span ? [Math.floor(span.from)] : []));
  return { from: Math.min(FIRST_YEAR, ...starts), to: Math.max(FIRST_YEAR + CLOSEST, ...ends) };
}

/** The window is the chosen time; a single year stands between its neighbours, and without a time all is shown. */
export function windowOf(time: Time | undefined, whole: Window): Window {
  if (!time) return whole;
  return time.from === time.to ? { from: time.from - 1, to: time.to + 1 } : time;
}

export const yearsIn = ({ from, to }: Window): number => to - from + 1;

/** A period ends where the next year begins: the end of 2003 is 2004.0. */
const lastYear = ({ to }: { to: number }): number => Math.ceil(to) - 1;

/**
 * A window of so many times the years, in which the point stays where it was; undefined when it comes to the same.
 * @param about a point in time, in years
 */
export function zoomed(now: Window, factor: number, about: number, whole: Window): Window | undefined {
  const years = yearsIn(now);
  const aim = factor < 1 ? Math.min(years - 1, Math.round(years * factor)) : Math.max(years + 1, years * factor);
  const wanted = Math.max(CLOSEST, Math.min(Math.round(aim), yearsIn(whole)));
  const share = (about - now.from) / years;
  return different(inside({ from: Math.round(about - share * wanted), years: wanted }, whole), now);
}

/** The window so many years on; undefined at the end of the line. */
export function panned(now: Window, by: number, whole: Window): Window | undefined {
  return different(inside({ from: now.from + by, years: yearsIn(now) }, whole), now);
}

/** The closest window that holds all of these entries; half the present one where that is no closer. */
export function windowAround(entries: readonly Entry[], now: Window, whole: Window): Window | undefined {
  const spans = entries.flatMap(({ span }) => span ?? []);
  const from = Math.floor(Math.min(...spans.map((span) => span.from)));
  const to = Math.max(...spans.map(lastYear));
  const close = inside({ from, years: Math.max(CLOSEST, to - from + 1) }, whole);
  if (yearsIn(close) < yearsIn(now)) return close;
  const middle = spans.map((span) => Math.max(span.from, now.from)).sort((a, b) => a - b)[spans.length >> 1];
  return zoomed(now, 0.5, middle ?? now.from, whole);
}

/**
 * The time that the window stands for: all of it is no choice, and a year beside the chosen one that the atlas may not have is
 * none.
 */
export function timeOfWindow(window: Window, whole: Window, chosen: Time = whole): Time | undefined {
  const from = Math.max(window.from, Math.min(whole.from, chosen.from));
  const to = Math.min(window.to, Math.max(whole.to, chosen.to));
  return from === whole.from && to === whole.to ? undefined : { from, to };
}

function inside({ from, years }: { from: number; years: number }, whole: Window): Window {
  const first = Math.max(whole.from, Math.min(from, whole.to - years + 1));
  return { from: first, to: first + years - 1 };
}

const different = (next: Window, now: Window): Window | undefined =>
  next.from === now.from && next.to === now.to ? undefined : next;
