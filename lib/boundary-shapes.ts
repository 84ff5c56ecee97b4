import type { Feature, Geometry, MultiLineString } from "geojson";
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
  const faces = ownedFaces(topology, boundary);
  const agreed = faces.filter(({ owner }) => !owner.neutral);
  const byCountry = (isBeside: boolean) =>
    grouped(
      agreed.filter(({ owner }) => (owner.apart === true) === isBeside),
      ({ owner }) => owner.country ?? owner.id,
    ).map(([id, parts]) => shape({ id }, merged(topology, parts)));
  const around = (id: string, extent: "core" | "wide", members: ReadonlySet<string>) => {
    const inside = agreed.filter(({ owner: { id: own, country } }) => members.has(own) || members.has(country ?? ""));
    return inside.length > 0 ? [shape({ id, extent }, merged(topology, inside))] : [];
  };
  return {
    provinces: viewProvinces(topology, boundary),
    countries: byCountry(false),
    besides: byCountry(true),
    regions: regions.flatMap(({ id, members, wide }) => [
      ...around(id, "core", new Set(members)),
      ...(wide.length > 0 ? around(id, "wide", new Set([...members, ...wide])) : []),
    ]),
    lines: LINE_KINDS.map((kind) => shape({ kind }, linesOf(topology, faces, boundary, kind))).filter(
      ({ geometry: { coordinates } }) => coordinates.length > 0,
    ),
  };
}

/** One shape for each owner of a view: the provinces, and disputed parts that are nobody's. */
export function viewProvinces(topology: Topology, boundary: Boundary): BoundaryShapes["provinces"] {
  return grouped(ownedFaces(topology, boundary), ({ owner }) => owner.id).flatMap(([, parts]) =>
    parts[0] ? [shape(parts[0].owner, merged(topology, parts))] : [],
  );
}

interface Owned {
  face: FaceGeometry;
  owner: Owner;
}

function ownedFaces(topology: Topology, boundary: Boundary): Owned[] {
  return facesOf(topology).map((face) => ({ face, owner: ownerOf(face.properties, boundary) }));
}

function grouped(faces: readonly Owned[], keyOf: (one: Owned) => string): [string, Owned[]][] {
  const groups = new Map<string, Owned[]>();
  for (const one of faces) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups];
}

function merged(topology: Topology, parts: readonly Owned[]): Geometry {
  const one = mergeArcs(
    topology,
    parts.map(({ face }) => face),
  );
  const [found] = boundariesToGeoJSON({ ...topology, objects: { one } }, "one").features;
  if (!found) throw new Error("A shape of boundaries is empty");
  return found.geometry;
}

function linesOf(topology: Topology, faces: readonly Owned[], boundary: Boundary, kind: LineKind): MultiLineString {
  const all: GeometryCollection<Face> = { type: "GeometryCollection", geometries: faces.map(({ face }) => face) };
  // At the coast both sides are the same face.
  return mesh(topology, all, (a, b) => {
    const [one, other] = [a, b] as unknown as [FaceGeometry, FaceGeometry];
    return lineBetween(one.properties, one === other ? undefined : other.properties, boundary) === kind;
  });
}

/** The province-level units of a country in a view: islands that belong to one of them count with it. */
export function provinceLevelUnits(provinces: BoundaryShapes["provinces"], country: string): string[] {
  return provinces.flatMap(({ properties: { id, country: of, within } }) => (of === country && !within ? [id] : []));
}

function shape<P, G extends Geometry>(properties: P, geometry: G): Feature<G, P> {
  return { type: "Feature", properties, geometry };
}
