import { area } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import type { Topology } from "topojson-specification";
import { type BoundaryCollection, boundariesToGeoJSON } from "./boundaries";
import { borderFaults, isInside } from "./check-borders";
import type { Complaint } from "./check-report";
import type { Place } from "./schema";
import { locate, type Whereabouts } from "./whereabouts";

/** A boundary file and the name by which complaints call it. */
export interface BoundaryFile {
  file: string;
  topology: Topology;
}

/** Largest difference between the area of a region and the sum of its members, as a share of the sum. */
const AREA_TOLERANCE = 0.001;
const REBUILD = {
  en: "rebuild the boundaries: node scripts/geo/build.mjs",
  zh: "请重新生成边界：node scripts/geo/build.mjs",
};

/**
 * Holds places and boundaries to all promises of this file. `detailed` is a file with provinces and zones;
 * `context` files only add shapes of further countries, in which label points may lie.
 */
export function checkBoundaries(
  places: readonly Place[],
  detailed: BoundaryFile,
  context: readonly BoundaryFile[] = [],
  where: Whereabouts = new Map(),
): Complaint[] {
  return [
    ...everyPlaceHasItsShape(places, detailed, context, where),
    ...[detailed, ...context].flatMap(noNullGeometries),
    ...noGapsOrOverlaps(detailed),
    ...zoneAreaEqualsMembers(places, detailed),
    ...pointsLieInside(places, [detailed, ...context], where),
  ];
}

/**
 * Every province, every country with provinces and every composed region has a shape in the detailed file,
 * and every shape with an id, of all files, is a place of places.csv.
 */
export function everyPlaceHasItsShape(
  places: readonly Place[],
  detailed: BoundaryFile,
  context: readonly BoundaryFile[] = [],
  where: Whereabouts = new Map(),
): Complaint[] {
  const promise = "everyPlaceHasItsShape";
  const drawn = (object: string) => new Set(shapesOf(detailed, object).map(({ id }) => id));
  const shapes = {
    province: drawn("provinces"),
    country: drawn("countries"),
    zone: drawn("zones"),
    area: drawn("areas"),
  };
  const parents = new Set(places.filter(({ kind }) => kind === "province").map(({ parent }) => parent));
  const needsShape = ({ id, kind, members }: Place) =>
    kind === "province" || (kind === "country" && parents.has(id)) || (isRegion(kind) && members.length > 0);

  const withoutShape = places
    .filter((place) => needsShape(place) && !(isDrawable(place.kind) && shapes[place.kind].has(place.id)))
    .map(({ id, name }) => ({
      promise,
      ...locate(where, id, "id"),
      message: {
        en: `${name.en} (${id}) has no shape in ${detailed.file}`,
        zh: `${name.zh}（${id}）在 ${detailed.file} 中没有图形`,
      },
      mend: {
        en: "correct the id, or rebuild the boundaries: node scripts/geo/build.mjs",
        zh: "请更正编号，或重新生成边界：node scripts/geo/build.mjs",
      },
    }));

  const known = new Set(places.map(({ id }) => id));
  const withoutPlace = [detailed, ...context].flatMap(({ file, topology }) =>
    [
      ...new Set(
        Object.keys(topology.objects).flatMap((object) => shapesOf({ file, topology }, object).map(({ id }) => id)),
      ),
    ]
      .filter((id) => id !== undefined && !known.has(id))
      .map((id) => ({
        promise,
        file,
        message: { en: `the shape "${id}" is no place of places.csv`, zh: `图形“${id}”不在 places.csv 中` },
        mend: { en: `add a place with the id ${id}`, zh: `请添加编号为 ${id} 的地点` },
      })),
  );
  return [...withoutShape, ...withoutPlace];
}

/** Every shape has a geometry with at least one line or ring, and no ring is empty. */
export function noNullGeometries({ file, topology }: BoundaryFile): Complaint[] {
  return Object.entries(topology.objects).flatMap(([object, geometry]) => {
    const list = geometry.type === "GeometryCollection" ? geometry.geometries : [geometry];
    return list
      .filter((shape) => !("arcs" in shape) || shape.arcs.length === 0 || shape.arcs.some(isEmptyList))
      .map((shape) => {
        const { id = object } = (shape.properties ?? {}) as { id?: string };
        return {
          promise: "noNullGeometries",
          file,
          message: { en: `"${id}" in ${object} has no outline`, zh: `${object} 中的“${id}”没有轮廓` },
          mend: REBUILD,
        };
      });
  });
}

/** Neighbouring provinces share one line: there is no gap between them and no ground that two of them cover. */
export function noGapsOrOverlaps({ file, topology }: BoundaryFile): Complaint[] {
  return borderFaults(topology).map(({ kind, between, at }) => {
    const spot = at.map((degrees) => degrees.toFixed(2)).join(", ");
    const [en, zh] = kind === "gap" ? ["a gap", "有缝隙"] : ["an overlap", "重叠"];
    return {
      promise: "noGapsOrOverlaps",
      file,
      message: {
        en: `${en} between ${between.join(" and ")} at ${spot}`,
        zh: `${between.join("与")}之间${zh}，位于 ${spot}`,
      },
      mend: REBUILD,
    };
  });
}

/** The area of each zone and composed area is the sum of the areas of its members, within 0.1 %. */
export function zoneAreaEqualsMembers(places: readonly Place[], boundary: BoundaryFile): Complaint[] {
  const provinces = shapesOf(boundary, "provinces");
  const regions = [...shapesOf(boundary, "zones"), ...shapesOf(boundary, "areas")];
  return regions.flatMap(({ id, extent, geometry }) => {
    const place = places.find((candidate) => candidate.id === id);
    if (!place || !geometry) return [];
    const members = new Set<string | undefined>(extent === "wide" ? [...place.members, ...place.wide] : place.members);
    const parts = provinces.filter((province) => members.has(province.id) || members.has(province.country));
    const sum = parts.reduce((total, part) => total + (part.geometry ? area(part.geometry) : 0), 0);
    const own = area(geometry);
    if (Math.abs(own - sum) <= AREA_TOLERANCE * sum) return [];
    const km2 = (squareMetres: number) => Math.round(squareMetres / 1e6).toLocaleString("en-US");
    return [
      {
        promise: "zoneAreaEqualsMembers",
        file: boundary.file,
        message: {
          en: `${place.name.en} (${extent}) covers ${km2(own)} km², its members ${km2(sum)} km²`,
          zh: `${place.name.zh}（${extent}）面积 ${km2(own)} 平方公里，成员合计 ${km2(sum)} 平方公里`,
        },
        mend: {
          en: "the boundaries are older than regions.csv: node scripts/geo/build.mjs",
          zh: "边界文件早于 regions.csv：请运行 node scripts/geo/build.mjs",
        },
      },
    ];
  });
}

/** A label point called exact lies inside a shape of its place. */
export function pointsLieInside(
  places: readonly Place[],
  boundaries: readonly BoundaryFile[],
  where: Whereabouts = new Map(),
): Complaint[] {
  const rings = new Map<string, Position[][][]>();
  for (const boundary of boundaries) {
    for (const object of Object.keys(boundary.topology.objects)) {
      for (const { id, extent, geometry } of shapesOf(boundary, object)) {
        if (id && geometry && extent !== "wide") rings.set(id, [...(rings.get(id) ?? []), ringsOf(geometry)]);
      }
    }
  }
  return places.flatMap(({ id, name, point, precision }) => {
    const shapes = rings.get(id);
    if (precision !== "exact" || !point || shapes?.some((shape) => isInside(point, shape))) return [];
    return [
      {
        promise: "pointsLieInside",
        ...locate(where, id, "lon"),
        message: shapes
          ? { en: `the point of ${name.en} lies outside its shape`, zh: `${name.zh}的标注点不在其图形内` }
          : { en: `${name.en} has an exact point but no shape`, zh: `${name.zh}的点标为 exact，却没有图形` },
        mend: {
          en: 'correct lon and lat, or set precision to "approximate"',
          zh: "请更正经纬度，或将 precision 改为 approximate",
        },
      },
    ];
  });
}

type Shape = BoundaryCollection["features"][number]["properties"] & { geometry: Geometry | null };

/** The shapes of one object; none when the file lacks it. */
function shapesOf({ topology }: BoundaryFile, object: string): Shape[] {
  if (!topology.objects[object]) return [];
  return boundariesToGeoJSON(topology, object).features.map(({ properties, geometry }) => ({
    ...properties,
    geometry,
  }));
}

function isRegion(kind: Place["kind"]): boolean {
  return kind === "zone" || kind === "area";
}

function isDrawable(kind: Place["kind"]): kind is "province" | "country" | "zone" | "area" {
  return kind !== "city" && kind !== "group";
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}
