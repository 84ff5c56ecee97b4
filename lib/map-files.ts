import { circle } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Topology } from "topojson-specification";
import { bboxOf, boundariesToGeoJSON } from "./boundaries";
import { boundaryShapes } from "./boundary-shapes";
import type { LineKind } from "./boundary-views";
import type { Boundary } from "./room";
import type { Atlas, Lang, Place } from "./schema";

/** The committed boundary files, as parsed JSON. */
export interface BoundaryFiles {
  overview: Topology;
  world: Topology;
  rivers: FeatureCollection;
  lakes: FeatureCollection;
  claims: FeatureCollection;
}

export interface ShapeProperties {
  id: string;
  /** What kind of shape it is; a province has none. Beside: belongs to a country, but its figures are of another place. */
  kind?: "country" | "zone" | "wide" | "area" | "circle" | "border" | "beside";
  country?: string;
  /** Of a disputed part: nobody's, and the place that it leads to. */
  neutral?: true;
  place?: string;
}

type Shapes = FeatureCollection<Geometry, ShapeProperties>;

const collection = (features: Feature<Geometry, ShapeProperties>[]): Shapes => ({
  type: "FeatureCollection",
  features,
});

function shapesOf(
  topology: Topology,
  object: string,
  kind?: ShapeProperties["kind"],
): Feature<Geometry, ShapeProperties>[] {
  return boundariesToGeoJSON(topology, object).features.flatMap(({ geometry, properties }) => {
    if (!properties.id) return [];
    const wide = properties.extent === "wide";
    return [
      {
        type: "Feature" as const,
        geometry,
        properties: {
          id: wide ? `${properties.id}-wide` : properties.id,
          ...(kind ? { kind: wide ? ("wide" as const) : kind } : {}),
          ...(properties.country ? { country: properties.country } : {}),
        },
      },
    ];
  });
}

/** Circles for places without a published outline: they mark a position and claim no border. */
function circles(places: readonly Place[]): Feature<Geometry, ShapeProperties>[] {
  return places.flatMap(({ id, point, radiusKm }) =>
    point && radiusKm
      ? [
          {
            type: "Feature" as const,
            properties: { id, kind: "circle" as const },
            geometry: rounded(circle(point, radiusKm, { steps: 40, units: "kilometers" }).geometry),
          },
        ]
      : [],
  );
}

function rounded<T extends Geometry>(geometry: T): T {
  return JSON.parse(JSON.stringify(geometry), (_, value) =>
    typeof value === "number" ? Math.round(value * 1000) / 1000 : value,
  ) as T;
}

/** The shapes of the map by file: provinces; countries, zones, composed areas and circles; the rest of the world. */
export function mapShapes(
  files: Pick<BoundaryFiles, "overview" | "world">,
  places: readonly Place[],
): {
  provinces: Shapes;
  outlines: Shapes;
  world: Shapes;
} {
  const countries = shapesOf(files.overview, "countries", "country");
  return {
    provinces: collection(shapesOf(files.overview, "provinces")),
    outlines: collection([
      ...countries,
      ...shapesOf(files.overview, "zones", "zone"),
      ...shapesOf(files.overview, "areas", "area"),
      ...circles(places),
    ]),
    world: collection([
      ...shapesOf(files.world, "countries"),
      ...boundariesToGeoJSON(files.world, "borders").features.map(({ geometry }) => ({
        type: "Feature" as const,
        geometry,
        properties: { id: "", kind: "border" as const },
      })),
    ]),
  };
}

/**
 * The shapes that follow the view of boundaries, and its lines by kind. The rest of the world is the same in all views.
 * The de facto ones are those of `mapShapes`, which need no lines: there they are the outlines of the shapes.
 */
export function viewShapes(
  overview: Topology,
  places: readonly Place[],
  boundary: Exclude<Boundary, "de-facto">,
): { provinces: Shapes; outlines: Shapes; lines: FeatureCollection<Geometry, { kind: LineKind }> } {
  const regions = new Map(
    places.flatMap((one) => (one.kind === "zone" || one.kind === "area" ? [[one.id, one] as const] : [])),
  );
  const drawn = boundaryShapes(overview, boundary, [...regions.values()]);
  const outline = (
    kind: ShapeProperties["kind"],
    id: string,
    geometry: Geometry,
  ): Feature<Geometry, ShapeProperties> => ({
    type: "Feature",
    geometry,
    properties: { id, kind },
  });
  return {
    provinces: collection(drawn.provinces),
    outlines: collection([
      ...drawn.countries.map(({ geometry, properties: { id } }) => outline("country", id, geometry)),
      ...drawn.besides.map(({ geometry, properties: { id } }) => outline("beside", id, geometry)),
      ...drawn.regions.map(({ geometry, properties: { id, extent } }) =>
        extent === "wide"
          ? outline("wide", `${id}-wide`, geometry)
          : outline(regions.get(id)?.kind === "area" ? "area" : "zone", id, geometry),
      ),
      ...circles(places),
    ]),
    lines: { type: "FeatureCollection", features: drawn.lines },
  };
}

/**
 * Names to write on the map in one language. Kinds order them: zone, border (a border province), host (a country that a
 * zone lies in), country, area, member (another province of a zone), province.
 * @param named countries beyond the detailed ones are labelled only when the source names them
 */
export function mapLabels(
  places: readonly Place[],
  lang: Lang,
  detailed: ReadonlySet<string>,
  named: ReadonlySet<string>,
): FeatureCollection {
  const members = new Set(places.flatMap((place) => (place.kind === "zone" ? place.members : [])));
  // The border provinces lie far apart: each bears its own name in the colour of the family, and no name floats between them.
  const apart = new Set(places.find(({ id }) => id === "border-provinces")?.members);
  const families = new Set(["golden-triangle", "golden-crescent"]);
  const inside = places.flatMap((place) => (families.has(place.id) ? place.members : []));
  const hosts = new Set(places.flatMap(({ id, country }) => (country && inside.includes(id) ? [country] : [])));
  const rankOf = { zone: 0, border: 0, host: 1, country: 2, area: 3, member: 4, province: 5 } as const;
  return {
    type: "FeatureCollection",
    features: places.flatMap((place): Feature[] => {
      if (!place.point || place.kind === "city" || place.kind === "group") return [];
      if (place.kind === "zone" && !families.has(place.id)) return [];
      if (place.kind === "country" && !detailed.has(place.id) && !named.has(place.id)) return [];
      const kind = apart.has(place.id)
        ? "border"
        : members.has(place.id) && place.kind === "province"
          ? "member"
          : hosts.has(place.id)
            ? "host"
            : place.kind;
      return [
        {
          type: "Feature",
          properties: { id: place.id, kind, rank: rankOf[kind] + smallness(place), name: place.name[lang] },
          geometry: { type: "Point", coordinates: place.point },
        },
      ];
    }),
  };
}

/** 0 for a continent, towards 1 for a dot: of two names of one kind that collide, the larger place keeps its name. */
function smallness({ bbox }: Place): number {
  return bbox ? 1 - Math.min(0.99, ((bbox[2] - bbox[0]) * (bbox[3] - bbox[1])) / 2000) : 0.5;
}

/** Places with the box of their shape, so that the camera needs no geometry. */
export function withBoxes(atlas: Atlas, files: Pick<BoundaryFiles, "overview" | "world">): Atlas {
  const shapes = mapShapes(files, atlas.places);
  const boxes = new Map(
    [...shapes.provinces.features, ...shapes.outlines.features, ...shapes.world.features].map(
      ({ properties, geometry }) => [properties.id, bboxOf(geometry)],
    ),
  );
  return { ...atlas, places: atlas.places.map((place) => ({ ...place, bbox: boxes.get(place.id) ?? place.bbox })) };
}
