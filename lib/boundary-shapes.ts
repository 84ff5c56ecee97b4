import type { Feature, FeatureCollection, Geometry } from "geojson";
import { mergeArcs, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { boundariesToGeoJSON } from "./boundaries";
import { type Face, type LineKind, lineBetween, type Owner, ownerOf } from "./boundary-views";
import type { Boundary } from "./room";
import type { Place } from "./schema";

type FaceGeometry = (Polygon | MultiPolygon) & { properties: Face };
type Drawn<P> = Feature<Geometry, P>;

/** A region as its members make it. */
type Region = Pick<Place, "id" | "members" | "wide">;

export interface BoundaryShapes {
  /** One shape for each owner: provinces, and disputed parts without a country. */
  provinces: Drawn<Owner>[];
  /** The land on which the figures of a country lie. */
  countries: Drawn<{ id: string }>[];
  /** What belongs to a country besides: outlined with it, never coloured with it. */
  besides: Drawn<{ id: string }>[];
  regions: Drawn<{ id: string; extent: "core" | "wide" }>[];
  lines: Drawn<{ kind: LineKind }>[];
}

const LINE_KINDS: readonly LineKind[] = ["country", "province", "dashed", "dotted"];

/** The faces of a boundary file: its provinces, those that claim lines cut in their parts. */
export function facesOf(topology: Topology): FaceGeometry[] {
  const [provinces, pieces] = ["provinces", "pieces"].map((name) => {
    const object = topology.objects[name] as GeometryCollection<Face> | undefined;
    return (object?.geometries ?? []) as FaceGeometry[];
  });
  const cut = new Set(pieces?.map(({ properties }) => properties.id));
  return [...(provinces ?? []).filter(({ properties }) => !cut.has(properties.id)), ...(pieces ?? [])];
}

/**
 * Fills and lines of one view of boundaries, all dissolved from the same faces: a fill ends exactly where its line runs.
 * @param regions zones and areas, drawn around the shapes that their members have in this view
 */
export function boundaryShapes(topology: Topology, boundary: Boundary, regions: readonly Region[]): BoundaryShapes {
  const faces = facesOf(topology).map((face) => ({ face, owner: ownerOf(face.properties, boundary) }));
  type Owned = (typeof faces)[number];
  const merged = (parts: readonly Owned[]) =>
    decoded(
      topology,
      mergeArcs(
        topology,
        parts.map(({ face }) => face),
      ),
    );
  const grouped = (list: readonly Owned[], keyOf: (one: Owned) => string) => {
    const groups = new Map<string, Owned[]>();
    for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
    return [...groups].map(([id, parts]) => ({ id, parts, geometry: merged(parts) }));
  };

  const byOwner = grouped(faces, ({ owner }) => owner.id);
  const agreed = faces.filter(({ owner }) => !owner.neutral);
  const byCountry = (isBeside: boolean) =>
    grouped(
      agreed.filter(({ owner }) => (owner.apart === true) === isBeside),
      ({ owner }) => owner.country ?? owner.id,
    ).map(({ id, geometry }) => shape({ id }, geometry));
  const around = (id: string, extent: "core" | "wide", members: ReadonlySet<string>) => {
    const inside = agreed.filter(({ owner: { id: own, country } }) => members.has(own) || members.has(country ?? ""));
    return inside.length > 0 ? [shape({ id, extent }, merged(inside))] : [];
  };
  return {
    provinces: byOwner.flatMap(({ parts: [first], geometry }) => (first ? [shape(first.owner, geometry)] : [])),
    countries: byCountry(false),
    besides: byCountry(true),
    regions: regions.flatMap(({ id, members, wide }) => [
      ...around(id, "core", new Set(members)),
      ...(wide.length > 0 ? around(id, "wide", new Set([...members, ...wide])) : []),
    ]),
    lines: LINE_KINDS.map((kind) => {
      const all: GeometryCollection<Face> = {
        type: "GeometryCollection",
        geometries: faces.map(({ face }) => face),
      };
      const isKind = (a: unknown, b: unknown) => {
        const [one, other] = [a, b] as FaceGeometry[];
        return one && lineBetween(one.properties, one === other ? undefined : other?.properties, boundary) === kind;
      };
      return shape(
        { kind },
        mesh(topology, all, (a, b) => isKind(a, b) === true),
      );
    }).filter(({ geometry }) => "coordinates" in geometry && geometry.coordinates.length > 0),
  };
}

/** The province-level units of a country in a view: islands that belong to one of them count with it. */
export function provinceLevelUnits(provinces: FeatureCollection<Geometry, Partial<Owner>>, country: string): string[] {
  return provinces.features.flatMap(({ properties: { id, country: of, within } }) =>
    id && of === country && !within ? [id] : [],
  );
}

function shape<P>(properties: P, geometry: Geometry): Drawn<P> {
  return { type: "Feature", properties, geometry };
}

function decoded(topology: Topology, geometry: MultiPolygon): Geometry {
  const one = { ...topology, objects: { one: geometry } };
  const [found] = boundariesToGeoJSON(one, "one").features;
  if (!found) throw new Error("A shape of boundaries is empty");
  return found.geometry;
}
