import { bboxClip } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, Polygon, Position } from "geojson";
import { mercator } from "./camera";
import type { ShapeProperties } from "./map-files";
import type { BBox, Place } from "./schema";

/** The inset map of the South China Sea as numbers: paths and points in the units of its box. */
export interface SeaInset {
  width: number;
  height: number;
  /** Land of other countries, and of China with its 34 province-level units. */
  land: string;
  china: string;
  /** Islands too small for a shape at this size, by id of the place. */
  islands: readonly { id: string; x: number; y: number }[];
}

/** From the coast of Guangdong to Borneo. */
const BOX: BBox = [104.5, 2.5, 123, 25];
const WIDTH = 300;
const ISLANDS = ["paracel-islands", "spratly-islands"];

const [left, top] = mercator(BOX[0], BOX[3]);
const [right, bottom] = mercator(BOX[2], BOX[1]);
const SCALE = WIDTH / (right - left);

type Shapes = FeatureCollection<Geometry, ShapeProperties>;

/**
 * Drawn from the same shapes as the map, coast and islands only. A dash line is no part of it: the boundary data hold none,
 * and its place is not to be guessed.
 */
export function seaInset(
  { outlines, world }: { outlines: Shapes; world: Shapes },
  places: { get(id: string): Place | undefined },
): SeaInset {
  const isLand = ({ properties: { kind } }: Shapes["features"][number]) => kind !== "border" && kind !== "circle";
  const countries = outlines.features.filter(({ properties: { kind } }) => kind === "country" || kind === "beside");
  const own = countries.filter(({ properties: { id } }) => id === "CN");
  const others = [...countries.filter(({ properties: { id } }) => id !== "CN"), ...world.features.filter(isLand)];
  return {
    width: WIDTH,
    height: Math.round((bottom - top) * SCALE),
    land: others.map(path).join(""),
    china: own.map(path).join(""),
    islands: ISLANDS.flatMap((id) => {
      const { point } = places.get(id) ?? {};
      if (!point) return [];
      const [x, y] = placed(point);
      return [{ id, x, y }];
    }),
  };
}

function path({ geometry }: Feature<Geometry>): string {
  return polygonsOf(geometry)
    .filter(([outer = []]) => outer.some(isNear))
    .flatMap((coordinates) => polygonsOf(bboxClip({ type: "Polygon", coordinates }, BOX).geometry).flat())
    .map(ringPath)
    .join("");
}

function polygonsOf(geometry: Geometry): Polygon["coordinates"][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function ringPath(ring: readonly Position[]): string {
  const points = ring.map((position) => placed(position).join(" "));
  const steps = points.filter((point, index) => point !== points[index - 1]);
  return steps.length > 3 ? `M${steps.join("L")}Z` : "";
}

function isNear([lon = 0, lat = 0]: Position): boolean {
  return lon > BOX[0] - 30 && lon < BOX[2] + 30 && lat > BOX[1] - 30 && lat < BOX[3] + 40;
}

function placed([lon = 0, lat = 0]: Position): [x: number, y: number] {
  const [x, y] = mercator(lon, lat);
  return [Math.round((x - left) * SCALE), Math.round((y - top) * SCALE)];
}
