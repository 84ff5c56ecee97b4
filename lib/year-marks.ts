import type { Years } from "./years";

/** What a year holds for the chosen chart: a figure of the selected place, only figures of others, or none. */
export type YearMark = "here" | "elsewhere" | "none";

export function markOf(year: number, { here, anywhere }: Pick<Years, "here" | "anywhere">): YearMark {
  if (here.has(year)) return "here";
  return anywhere.has(year) ? "elsewhere" : "none";
}

/** The first year to play: the first with a figure of the place, else of anywhere, else the first of the axis. */
export function firstWithFigure({ here, anywhere, first }: Years): number {
  const from = here.size > 0 ? here : anywhere;
  return from.size > 0 ? Math.min(...from) : first;
}

/** The latest year with a figure of the place, else of anywhere, else the last of the axis. */
export function lastWithFigure({ here, anywhere, last }: Years): number {
  const from = here.size > 0 ? here : anywhere;
  return from.size > 0 ? Math.min(last, Math.max(...from)) : last;
}
