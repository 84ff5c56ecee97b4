import { frameOf } from "@/lib/camera";
import type { Choropleth } from "@/lib/choropleth";
import type { Facts } from "@/lib/facts";
import type { GapView } from "@/lib/gaps";
import type { Place } from "@/lib/schema";
import { comparedPlaces, DEFAULT_VIEW, type Time, type View } from "@/lib/view";
import { type Features, type FeatureValues, sourcesOf } from "./feature-state";
import { type FeatureSteps, featureSteps } from "./feature-steps";

/** Everything on one map that follows from the view and is no style: a step in time or a comparison changes this alone. */
export interface Painting {
  /** The time that the colours speak of; absent: all years. */
  time?: Time;
  choropleth: Choropleth;
  steps: FeatureSteps;
  /** Where figures are and where not; absent unless it stands in place of the colours. */
  gaps?: GapView;
  /** Feature states by name. */
  states: Readonly<Record<StateName, Features>>;
}

export const STATE_NAMES = ["step", "gap", "compared"] as const;
export type StateName = (typeof STATE_NAMES)[number];

const NONE: Features = new Map();

/** The times of the maps that stand side by side; one, unless years are compared. */
export function mapTimes({ time, compare }: Pick<View, "time" | "compare">): readonly (Time | undefined)[] {
  return compare?.kind === "years" ? compare.years.map((year) => ({ from: year, to: year })) : [time];
}

/** The view of each map: the view itself, or of two years beside each other one of each, with what it is headed by. */
export function mapViews(view: View): readonly { view: View; year?: number }[] {
  if (view.compare?.kind !== "years") return [{ view }];
  const { compare, ...rest } = view;
  return compare.years.map((year) => ({ view: { ...rest, time: { from: year, to: year } }, year }));
}

/** The places that stand side by side on the map; none when years are compared, or nothing is. */
export function placesCompared(view: View, places: Facts["places"]): readonly Place[] {
  const ids = comparedPlaces(view);
  return ids.length > 1 ? ids.flatMap((id) => places.get(id) ?? []) : [];
}

/** What the camera shows: the compared places together, else the selected one, else everything. */
export function framed(view: View, places: Facts["places"]): Place | undefined {
  const compared = placesCompared(view, places);
  const place = view.place ? places.get(view.place) : compared[0];
  const bbox = compared.length > 0 ? frameOf(compared) : undefined;
  return place && bbox ? { ...place, id: compared.map(({ id }) => id).join(), bbox } : place;
}

/** Make the function that answers a view with what is painted for it; the latest answers are kept. */
export function painter(facts: Facts): (view: View, time: Time | undefined) => Painting {
  const kept = new Map<string, Painting>();
  return (view, time) => {
    const { metric, packs, units, place, compare } = view;
    const isGaps = view.layers.includes("gaps");
    const key = [
      metric,
      time?.from,
      time?.to,
      packs?.join() ?? "*",
      Object.entries(units).flat().join(),
      isGaps && place,
      isGaps,
      compare?.kind === "places" && comparedPlaces(view).join(),
    ].join(" ");
    const known = kept.get(key);
    if (known) return known;
    const asked = { ...DEFAULT_VIEW, metric, packs, units, ...(time && { time }) };
    const choropleth = facts.choropleth(asked);
    const steps = featureSteps(choropleth, facts.places);
    const gaps = isGaps ? facts.gaps({ ...asked, ...(place && { place }) }) : undefined;
    const painting: Painting = {
      ...(time && { time }),
      choropleth,
      steps,
      ...(gaps && { gaps }),
      states: {
        step: gaps ? NONE : steps.features,
        gap: gaps ? gapFeatures(gaps) : NONE,
        compared: mark(placesCompared(view, facts.places)),
      },
    };
    // Playing goes through the same years again and again; beyond that nothing is worth keeping.
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? "");
    kept.set(key, painting);
    return painting;
  };
}

const MOST_KEPT = 60;

const featuresOf = (place: Place, value: FeatureValues["value"]) =>
  sourcesOf(place).map((source) => [`${source} ${place.id}`, { source, id: place.id, value }] as const);

/** The state of every place of the universe, as feature states. */
export function gapFeatures({ universe, states }: GapView): Features {
  return new Map(universe.flatMap((place) => featuresOf(place, states.get(place.id) ?? "uncollected")));
}

function mark(places: readonly Place[]): Features {
  return places.length > 0 ? new Map(places.flatMap((place) => featuresOf(place, true))) : NONE;
}
