import type { FeatureCollection, Geometry, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { BBox } from "./schema";

/** What a shape of the boundary files says about itself. A disputed unit has no country; a border line has only its kind. */
export interface BoundaryProperties {
  id?: string;
  country?: string;
  extent?: "core" | "wide";
  kind?: "country" | "province";
}

export type BoundaryCollection = FeatureCollection<Geometry, BoundaryProperties>;

/** Steps of the common grid of all layers in one degree: three decimals, about 100 m. */
const STEPS_PER_DEGREE = 1000;

/**
 * Decodes one object of a boundary file to GeoJSON (RFC 7946: degrees, outer rings counter-clockwise),
 * with coordinates rounded to three decimals. Properties, the id among them, are kept as they are.
 * Throws when the file has no such object.
 */
export function boundariesToGeoJSON(topology: Topology, object: string): BoundaryCollection {
  const found = topology.objects[object];
  if (!found) throw new Error(`The boundary file has no object "${object}"`);
  const decoded = feature(topology, found);
  const features = decoded.type === "FeatureCollection" ? decoded.features : [decoded];
  return {
    type: "FeatureCollection",
    features: features.map(({ properties, geometry }) => ({
      type: "Feature",
      properties: properties ?? {},
      geometry: tidied(geometry),
    })),
  };
}

/**
 * The box around a shape, in degrees. The box of a shape that crosses the antimeridian (Russia, Fiji) ends east of 180,
 * so that a map can fit it as it is.
 */
export function bboxOf(geometry: Geometry): BBox {
  const parts = partsOf(geometry).map(boxOfPart);
  const byWest = parts.toSorted((a, b) => a[0] - b[0]);
  let west = Math.min(...parts.map((part) => part[0]));
  let reached = Math.max(...parts.map((part) => part[2])) - 360;
  let widestGap = -1;
  for (const [partWest, , partEast] of byWest) {
    if (partWest - reached > widestGap) {
      widestGap = partWest - reached;
      west = partWest;
    }
    reached = Math.max(reached, partEast);
  }
  const east = Math.max(...parts.map((part) => (part[0] < west ? part[2] + 360 : part[2])));
  const south = Math.min(...parts.map((part) => part[1]));
  const north = Math.max(...parts.map((part) => part[3]));
  return [west, south, east, north];
}

function tidied(geometry: Geometry): Geometry {
  if (geometry === null) return geometry;
  switch (geometry.type) {
    case "Polygon":
      return { type: "Polygon", coordinates: tidiedPolygon(geometry.coordinates) };
    case "MultiPolygon":
      return { type: "MultiPolygon", coordinates: geometry.coordinates.map(tidiedPolygon) };
    case "LineString":
      return { type: "LineString", coordinates: geometry.coordinates.map(rounded) };
    case "MultiLineString":
      return { type: "MultiLineString", coordinates: geometry.coordinates.map((line) => line.map(rounded)) };
    default:
      throw new Error(`A boundary file holds polygons and lines, not ${geometry.type}`);
  }
}

function tidiedPolygon(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const points = ring.map(rounded);
    const isOuter = index === 0;
    return isCounterClockwise(points) === isOuter ? points : points.reverse();
  });
}

function rounded(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  let doubleArea = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    doubleArea += x * nextY - nextX * y;
  }
  return doubleArea > 0;
}

function partsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "Polygon":
      return [geometry.coordinates.flat()];
    case "MultiPolygon":
      return geometry.coordinates.map((rings) => rings.flat());
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
      return geometry.coordinates;
    default:
      throw new Error(`No box for ${geometry.type}`);
  }
}

function boxOfPart(points: readonly Position[]): BBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
