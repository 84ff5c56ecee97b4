import { greatCircle } from "@turf/turf";
import type { Feature, LineString, MultiLineString, Point } from "geojson";
import type { Place } from "@/lib/schema";

type Spot = readonly [lon: number, lat: number];

/** Points of a great circle: enough that its bend stays smooth from Beijing to New York. */
const STEPS = 48;

/**
 * The shortest way over the globe, split at the antimeridian, as lines over the coordinates of RFC 7946. Undefined where a
 * place has no position, or both are at the same spot.
 */
export function arc(from: Spot, to: Spot): LineString | MultiLineString | undefined {
  if (from[0] === to[0] && from[1] === to[1]) return undefined;
  return greatCircle([...from], [...to], { npoints: STEPS }).geometry;
}

/** The way through several places, one great circle after another. */
export function way(places: readonly Place[]): MultiLineString | undefined {
  const spots = places.flatMap(({ point }) => (point ? [point] : []));
  const parts = spots.slice(1).flatMap((to, index) => {
    const from = spots[index];
    const line = from && arc(from, to);
    if (!line) return [];
    return line.type === "LineString" ? [line.coordinates] : line.coordinates;
  });
  return parts.length > 0 ? { type: "MultiLineString", coordinates: parts } : undefined;
}

type Properties = Record<string, string | number>;

export function lineFeature(
  geometry: LineString | MultiLineString | undefined,
  properties: Properties,
): Feature<LineString | MultiLineString>[] {
  return geometry ? [{ type: "Feature", properties, geometry }] : [];
}

export function pointFeature({ point }: Pick<Place, "point">, properties: Properties): Feature<Point>[] {
  return point ? [{ type: "Feature", properties, geometry: { type: "Point", coordinates: point } }] : [];
}
