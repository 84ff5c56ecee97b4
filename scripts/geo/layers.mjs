/** Topologies as they are committed: all objects of a file share their lines. */

import * as turf from "@turf/turf";
import { merge, mergeArcs, mesh, meshArcs, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { unite } from "./regions.mjs";
import { GRID } from "./simplify.mjs";

/** Islands below this size are left out of the context countries, unless they are all that a country has. */
const SMALLEST_ISLAND_KM2 = 900;

/**
 * Provinces, the countries dissolved from them, zones, areas and border lines: one topology. A province that a claim line
 * cuts stands whole among the provinces and in its parts among the pieces.
 */
export function detailedTopology(units, regions) {
  const faces = units.map(({ properties: { id, country, part }, geometry }) =>
    feature({ id, country, part }, geometry),
  );
  const isArea = ({ id }) => id.startsWith("area-");
  const shapes = (list) => turf.featureCollection(list.map((region) => unite(region, faces)));
  const result = topology({
    pieces: turf.featureCollection(faces),
    zones: shapes(regions.filter((region) => !isArea(region))),
    areas: shapes(regions.filter(isArea)),
  });
  const byProvince = [...grouped(result.objects.pieces.geometries, ({ properties }) => properties.id).values()];
  result.objects.provinces = collection(
    byProvince.map(([first, ...others]) =>
      others.length === 0
        ? first
        : { ...mergeArcs(result, [first, ...others]), properties: { ...first.properties, part: undefined } },
    ),
  );
  result.objects.pieces = collection(byProvince.filter((pieces) => pieces.length > 1).flat());
  const geometries = result.objects.provinces.geometries;
  result.objects.countries = collection(
    [...grouped(geometries, countryOf)].map(([id, parts]) => ({ ...mergeArcs(result, parts), properties: { id } })),
  );
  const border = (kind, isKind) => ({
    ...meshArcs(result, result.objects.provinces, (a, b) => a !== b && isKind(countryOf(a), countryOf(b))),
    properties: { kind },
  });
  result.objects.borders = collection([border("country", (a, b) => a !== b), border("province", (a, b) => a === b)]);
  return onGrid(result);
}

/** Context countries around the detailed set, and the border lines that touch at least one of them. */
export function worldTopology(units) {
  const whole = topology({ units: turf.featureCollection(units) });
  const borders = mesh(
    whole,
    whole.objects.units,
    ({ properties: a }, { properties: b }) => !(a.detailed && b.detailed) && a.key !== b.key && a.country !== b.country,
  );
  const context = whole.objects.units.geometries.filter(({ properties }) => !properties.detailed);
  const countries = context.map((geometry) =>
    feature({ id: geometry.properties.id }, withoutSmallIslands(merge(whole, [geometry]))),
  );
  return onGrid(topology({ countries: turf.featureCollection(countries), borders }));
}

/** The country a unit belongs to; disputed units without one stand for themselves. */
function countryOf({ properties }) {
  return properties.country ?? properties.id;
}

function withoutSmallIslands({ coordinates }) {
  const bySize = coordinates
    .map((rings) => ({ rings, km2: turf.area(turf.polygon(rings)) / 1e6 }))
    .sort((a, b) => b.km2 - a.km2);
  const kept = bySize.filter(({ km2 }, index) => index === 0 || km2 >= SMALLEST_ISLAND_KM2);
  return { type: "MultiPolygon", coordinates: kept.map(({ rings }) => rings) };
}

function feature(properties, geometry) {
  return { type: "Feature", properties, geometry };
}

function collection(geometries) {
  return { type: "GeometryCollection", geometries };
}

/** Whole steps of the common grid, written as small differences. */
function onGrid(result) {
  return quantize(result, { scale: [GRID, GRID], translate: [0, 0] });
}

function grouped(list, keyOf) {
  const groups = new Map();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
