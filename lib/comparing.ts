import { type Comparison, comparedPlaces, MOST_COMPARED, type View } from "./view";

type Compared = Pick<View, "place" | "compare">;

/**
 * What changes when a place is added to the comparison, or taken out of it when it is in. The first place that is
 * chosen is the selected one. Undefined when no more fit.
 */
export function toggledPlace(view: Compared, id: string): Partial<View> | undefined {
  const { place } = view;
  const others = view.compare?.kind === "places" ? view.compare.places : [];
  if (!place) return { place: id, compare: undefined };
  if (id === place) {
    if (others.length === 0) return undefined;
    const [next, ...rest] = others;
    return { place: next, compare: places(rest) };
  }
  if (others.includes(id)) return { compare: places(others.filter((other) => other !== id)) };
  if (others.length + 1 >= MOST_COMPARED) return undefined;
  return { compare: places([...others, id]) };
}

/** The views whose charts stand beside each other: of each place, or of each year. None where nothing is compared. */
export function comparedViews(view: View): View[] {
  const { compare } = view;
  return compare?.kind === "years"
    ? compare.years.map((year) => ({ ...view, time: { from: year, to: year } }))
    : comparedPlaces(view).map((place) => ({ ...view, place }));
}

/** Two years to begin a comparison with: the chosen year, else the latest with figures, and the one before it with figures. */
export function firstYears(
  { time }: Pick<View, "time">,
  withFigures: readonly number[],
): readonly [number, number] | undefined {
  const sorted = [...withFigures].sort((a, b) => a - b);
  if (time && time.from !== time.to) return [time.from, time.to];
  const last = time?.to ?? sorted.at(-1);
  if (last === undefined) return undefined;
  const earlier = sorted.filter((year) => year < last).at(-1);
  const other = earlier ?? sorted.find((year) => year > last) ?? last - 1;
  return other < last ? [other, last] : [last, other];
}

/**
 * The view with other compared years. The panel goes on speaking of one of the two: of the same side as before, or of
 * the later one.
 */
export function withComparedYears(
  view: Pick<View, "time" | "compare">,
  years: readonly [number, number],
): Partial<View> {
  const before = view.compare?.kind === "years" ? view.compare.years : years;
  const side = view.time && view.time.from === view.time.to && view.time.from === before[0] ? 0 : 1;
  const year = years[side];
  return { compare: { kind: "years", years }, time: { from: year, to: year } };
}

function places(ids: readonly string[]): Comparison | undefined {
  return ids.length > 0 ? { kind: "places", places: ids } : undefined;
}
