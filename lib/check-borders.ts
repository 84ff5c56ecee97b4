import type { Position } from "geojson";
import { feature, mergeArcs } from "topojson-client";
import type { Topology } from "topojson-specification";

/** Where two provinces leave a gap between them or cover the same ground. */
export interface BorderFault {
  kind: "gap" | "overlap";
  /** Ids of the provinces, as far as they are known. */
  between: string[];
  at: Position;
}

/** How an arc is used: each entry is a province, and whether it runs along the arc or against it. */
type Uses = { province: Province; forward: boolean }[];
type Province = { id: string; polygons: number[][][]; rings: Position[][]; box: number[] };
type Edge = { province: Province; from: Position; to: Position };

/** Two outer edges that run against each other closer than this were one border before somebody moved it. */
const NEAR_DEGREES = 0.02;
/** How parallel two edges must be (cosine of their angle), and how far they must run together, to be one border. */
const PARALLEL = 0.95;
const RUN_DEGREES = 0.4;
const CELL_DEGREES = 0.25;

/**
 * Finds shifted borders among the provinces of a topology.
 * A sound border is one arc with a province on each side. A moved one shows as an arc used too often, as a hole when all
 * provinces are dissolved, as an outer edge inside another province, or as two outer edges side by side.
 */
export function borderFaults(topology: Topology): BorderFault[] {
  const provinces = provincesOf(topology);
  const uses = arcUses(provinces);
  const edges = outerEdges(topology, uses);
  return [
    ...arcsUsedTooOften(topology, uses),
    ...holes(topology, provinces),
    ...edgesInside(edges, provinces),
    ...nearMisses(edges),
  ];
}

function provincesOf(topology: Topology): Province[] {
  const object = topology.objects.provinces;
  if (object?.type !== "GeometryCollection") return [];
  return object.geometries.flatMap((geometry) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    const rings = polygons.flat().map((ring) => lineOf(topology, ring));
    const { id = "?" } = (geometry.properties ?? {}) as { id?: string };
    return [{ id, polygons, rings, box: boxAround(rings.flat()) }];
  });
}

function lineOf(topology: Topology, arcs: number[]): Position[] {
  return feature(topology, { type: "LineString", arcs }).geometry.coordinates;
}

function arcUses(provinces: readonly Province[]): Map<number, Uses> {
  const uses = new Map<number, Uses>();
  for (const province of provinces) {
    for (const arc of province.polygons.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      uses.set(index, [...(uses.get(index) ?? []), { province, forward: arc >= 0 }]);
    }
  }
  return uses;
}

function arcsUsedTooOften(topology: Topology, uses: ReadonlyMap<number, Uses>): BorderFault[] {
  return [...uses]
    .filter(([, list]) => list.length > 2 || (list.length === 2 && list[0]?.forward === list[1]?.forward))
    .map(([arc, list]) => ({
      kind: "overlap",
      between: list.map(({ province }) => province.id),
      at: lineOf(topology, [arc])[0] ?? [],
    }));
}

function holes(topology: Topology, provinces: readonly Province[]): BorderFault[] {
  const dissolved = mergeArcs(
    topology,
    provinces.map(({ polygons }) => ({ type: "MultiPolygon", arcs: polygons })),
  );
  return dissolved.arcs.flatMap(([, ...inner]) =>
    inner.map((ring) => ({
      kind: "gap" as const,
      between: provincesAlong(ring, provinces),
      at: lineOf(topology, ring)[0] ?? [],
    })),
  );
}

function provincesAlong(ring: readonly number[], provinces: readonly Province[]): string[] {
  const arcs = new Set(ring.map((arc) => (arc < 0 ? ~arc : arc)));
  return provinces
    .filter(({ polygons }) => polygons.flat(2).some((arc) => arcs.has(arc < 0 ? ~arc : arc)))
    .map(({ id }) => id);
}

/** Edges with a province on one side only: the coast, and whatever should not be. They run in the direction of the ring. */
function outerEdges(topology: Topology, uses: ReadonlyMap<number, Uses>): Edge[] {
  const edges: Edge[] = [];
  for (const [arc, [only, second]] of uses) {
    if (!only || second) continue;
    const line = lineOf(topology, [only.forward ? arc : ~arc]);
    for (const [index, to] of line.entries()) {
      const from = line[index - 1];
      if (from) edges.push({ province: only.province, from, to });
    }
  }
  return edges;
}

/** One fault for a pair of provinces is enough: a moved border has many edges. */
function edgesInside(edges: readonly Edge[], provinces: readonly Province[]): BorderFault[] {
  const faults = new Map<string, BorderFault>();
  for (const { province, from, to } of edges) {
    const middle = between(from, to);
    for (const other of provinces) {
      if (other === province || !isInBox(middle, other.box) || !isInside(middle, other.rings)) continue;
      const key = pairOf(province, other);
      if (!faults.has(key)) faults.set(key, { kind: "overlap", between: [province.id, other.id], at: middle });
    }
  }
  return [...faults.values()];
}

function nearMisses(edges: readonly Edge[]): BorderFault[] {
  const cells = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const cell of cellsOf(edge)) cells.set(cell, [...(cells.get(cell) ?? []), edge]);
  }
  const runs = new Map<string, { length: number; fault: BorderFault }>();
  for (const edge of edges) {
    const middle = between(edge.from, edge.to);
    const beside = (cells.get(cellOf(middle)) ?? []).find(
      (other) => other.province !== edge.province && runsAgainst(edge, other) && distance(middle, other) < NEAR_DEGREES,
    );
    if (!beside) continue;
    const key = pairOf(edge.province, beside.province);
    const ids = [edge.province.id, beside.province.id];
    const run = runs.get(key) ?? { length: 0, fault: { kind: "gap", between: ids, at: middle } };
    runs.set(key, { ...run, length: run.length + lengthOf(edge) });
  }
  return [...runs.values()].filter(({ length }) => length > RUN_DEGREES).map(({ fault }) => fault);
}

function pairOf(a: Province, b: Province): string {
  return [a.id, b.id].sort().join(" ");
}

function between([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position {
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

function cellOf([x = 0, y = 0]: Position): string {
  return `${Math.floor(x / CELL_DEGREES)} ${Math.floor(y / CELL_DEGREES)}`;
}

function cellsOf({ from, to }: Edge): Set<string> {
  const [west = 0, south = 0, east = 0, north = 0] = boxAround([from, to]);
  const cells = new Set<string>();
  for (let x = west - NEAR_DEGREES; x <= east + NEAR_DEGREES + CELL_DEGREES; x += CELL_DEGREES) {
    for (let y = south - NEAR_DEGREES; y <= north + NEAR_DEGREES + CELL_DEGREES; y += CELL_DEGREES) {
      cells.add(cellOf([x, y]));
    }
  }
  return cells;
}

function runsAgainst(a: Edge, b: Edge): boolean {
  const [ax, ay] = directionOf(a);
  const [bx, by] = directionOf(b);
  return ax * bx + ay * by < -PARALLEL * lengthOf(a) * lengthOf(b);
}

function directionOf({ from: [x1 = 0, y1 = 0], to: [x2 = 0, y2 = 0] }: Edge): [number, number] {
  return [x2 - x1, y2 - y1];
}

function lengthOf(edge: Edge): number {
  return Math.hypot(...directionOf(edge));
}

function distance([x = 0, y = 0]: Position, edge: Edge): number {
  const [x1 = 0, y1 = 0] = edge.from;
  const [dx, dy] = directionOf(edge);
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const nearest = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - nearest * dx, y - y1 - nearest * dy);
}

function boxAround(points: readonly Position[]): number[] {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    box[0] = Math.min(box[0] ?? x, x);
    box[1] = Math.min(box[1] ?? y, y);
    box[2] = Math.max(box[2] ?? x, x);
    box[3] = Math.max(box[3] ?? y, y);
  }
  return box;
}

function isInBox([x = 0, y = 0]: Position, [west = 0, south = 0, east = 0, north = 0]: readonly number[]): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Even-odd rule over all rings: a point in a hole is outside. */
export function isInside([x = 0, y = 0]: Position, rings: readonly Position[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [x2 = 0, y2 = 0]] of ring.entries()) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
