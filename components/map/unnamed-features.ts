import type { Gazetteer } from "@/lib/places";
import type { Place } from "@/lib/schema";
import type { Features, FeatureValues } from "./feature-state";

const NONE: Features = new Map();

/**
 * Land that only packs name which are off. The style colours what all packs together name; what is less is feature state, so
 * that a view with other packs tiles no land anew.
 * @param all ids that all packs name
 * @param named ids that the packs name which are on
 */
export function unnamedFeatures(all: ReadonlySet<string>, named: ReadonlySet<string>, places: Gazetteer): Features {
  if (all === named) return NONE;
  // A province has the tone of its country as well.
  const isIn = (ids: ReadonlySet<string>, { id, country }: Place) => ids.has(id) || ids.has(country ?? "");
  return new Map(
    places.all.flatMap((place): [string, FeatureValues][] => {
      if (isIn(named, place) || !isIn(all, place)) return [];
      return (SOURCES[place.kind] ?? []).map((source) => [
        `${source} ${place.id}`,
        { source, id: place.id, value: true },
      ]);
    }),
  );
}

/** Whose land has that tone, and where its shape is: that of a small country is a province as well. */
const SOURCES: Partial<Record<Place["kind"], readonly string[]>> = {
  country: ["world", "provinces"],
  province: ["provinces"],
};
