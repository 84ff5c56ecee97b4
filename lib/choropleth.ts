import type { Gazetteer } from "./places";
import { ticksTo } from "./scale";
import type { Atlas, Basis, Unit } from "./schema";
import type { Selection } from "./select";
import type { ViewMetric } from "./view";

/** How many classes the ramp has. */
export const STEPS = 4;

/** Colour classes for places that have a figure of the chosen chart, in one unit and on one basis. */
export interface Choropleth {
  metric: ViewMetric;
  unit?: Unit;
  basis?: Basis;
  /** Upper bounds of the classes, in `unit`. */
  bounds: number[];
  /** Place id → class, 0 to STEPS - 1. */
  classes: ReadonlyMap<string, number>;
  /** Ids of places that the source names at all, whether or not they have a figure. */
  named: ReadonlySet<string>;
}

/** Every place that the packs name: figures, partners, members, venues, regions; groups stand for their members. */
export function namedPlaces(atlas: Atlas, places: Gazetteer): Set<string> {
  const named = new Set<string>();
  const add = (id: string | undefined) => {
    if (!id || named.has(id)) return;
    named.add(id);
    const place = places.get(id);
    if (place?.kind === "group" || place?.kind === "zone") place.members.forEach(add);
    if (place?.kind === "city") add(place.parent);
  };
  for (const pack of atlas.packs) {
    for (const figure of pack.figures) [figure.place, ...figure.counterparts].forEach(add);
    for (const { members, place } of pack.mechanisms) [...members.map((member) => member.place), place].forEach(add);
    for (const event of pack.events) [...event.at, ...event.places].forEach(add);
    for (const joint of pack.cases) [...joint.partners, ...joint.regions].forEach(add);
    for (const finding of pack.findings) finding.regions.forEach(add);
  }
  return named;
}

/**
 * Choose what colours the map for a chart: the first facet that has figures of single territories. Case figures belong
 * to the case and group figures to no member alone, so neither is spread over land. Planned amounts never colour.
 * @param whole the selection of the whole picture, so that the map does not change its scale with each click
 */
export function choropleth(
  whole: Selection,
  metric: ViewMetric,
  places: Gazetteer,
  named: ReadonlySet<string>,
): Choropleth {
  for (const facet of whole.charts[metric].facets) {
    if (facet.planned || facet.money) continue;
    const rows = facet.rows.filter(({ figure }) => !figure.case && places.get(figure.place)?.kind !== "group");
    if (rows.length < 2) continue;
    const top = ticksTo(Math.max(...rows.map((row) => row.measured)), STEPS).at(-1) ?? 0;
    const bounds = Array.from({ length: STEPS }, (_, step) => (top * (step + 1)) / STEPS);
    const classes = new Map(
      rows.map((row) => [row.figure.place, bounds.findIndex((bound) => row.measured <= bound)] as const),
    );
    return { metric, unit: facet.unit, basis: facet.basis, bounds, classes, named };
  }
  return { metric, bounds: [], classes: new Map(), named };
}
