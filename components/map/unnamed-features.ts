import type { Gazetteer } from "@/lib/places";
import type { Place } from "@/lib/schema";
import type { Features, FeatureValues } from "./feature-state";

/** Where land is filled; that of a small country is a province as well. A state of a feature that is not there does no harm. */
const SOURCES = ["world", "provinces"];

/**
 * Land that only packs name which are off. The style colours what all packs together name; what is less is feature state, so
 * that a view with other packs tiles no land anew.
 * @param all ids that all packs name
 * @param named ids that the packs name which are on
 */
export function unnamedFeatures(all: ReadonlySet<string>, named: ReadonlySet<string>, places: Gazetteer): Features {
  // A province has the tone of its country as well.
  const isIn = (ids: ReadonlySet<string>, { id, country }: Place) => ids.has(id) || ids.has(country ?? "");
  return new Map(
    places.all
      .filter((place) => isIn(all, place) && !isIn(named, place))
      .flatMap(({ id }) =>
        SOURCES.map((source): [string, FeatureValues] => [`${source} ${id}`, { source, id, value: true }]),
      ),
  );
}
