import { readFileSync } from "node:fs";
import type { Polygon } from "geojson";
import { topology as topologyOf } from "topojson-server";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { type BoundaryCollection, bboxOf, boundariesToGeoJSON } from "./boundaries";
import {
  type BoundaryFile,
  checkBoundaries,
  everyPlaceHasItsShape,
  noGapsOrOverlaps,
  noNullGeometries,
  pointsLieInside,
  zoneAreaEqualsMembers,
} from "./check-boundaries";
import { readPlaces } from "./read-places";
import type { Place } from "./schema";

const GEODATA = new URL("../geodata/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, GEODATA), "utf8");
const boundary = (name: string): BoundaryFile => ({ file: name, topology: JSON.parse(read(`boundaries/${name}`)) });

/** A box as a ring: west, south, east, north, with `bend` moved on its east side. */
function box(west: number, south: number, east: number, north: number, bend = 0): Polygon {
  const middle = (south + north) / 2;
  const ring = [
    [west, south],
    [east, south],
    [east + bend, middle],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

/** The same box as a right-hand neighbour sees it: the bend is on its west side. */
function neighbour(west: number, south: number, east: number, north: number, bend = 0): Polygon {
  const middle = (south + north) / 2;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west + bend, middle],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

function collection(shapes: Record<string, Polygon>) {
  const features = Object.entries(shapes).map(([id, geometry]) => ({
    type: "Feature" as const,
    properties: { id, country: "C", extent: "core" },
    geometry,
  }));
  return { type: "FeatureCollection" as const, features };
}

function toy(provinces: Record<string, Polygon>, zones: Record<string, Polygon> = {}): BoundaryFile {
  const topology = topologyOf({
    provinces: collection(provinces),
    countries: collection({}),
    zones: collection(zones),
  }) as Topology;
  return { file: "toy.topo.json", topology };
}

function place(id: string, kind: Place["kind"], more: Partial<Place> = {}): Place {
  return { id, kind, name: { en: id, zh: id }, precision: "exact", members: [], wide: [], ...more };
}

describe("the committed boundaries", () => {
  const { places = [], complaints, where } = readPlaces(read("places.csv"), read("regions.csv"));

  it("keep every promise, in both resolutions", () => {
    expect(complaints).toEqual([]);
    const world = boundary("world.topo.json");
    for (const name of ["overview.topo.json", "detail.topo.json"]) {
      expect(checkBoundaries(places, boundary(name), [world], where)).toEqual([]);
    }
  });

  it("leave the check of the overview below three seconds", () => {
    const overview = boundary("overview.topo.json");
    const start = performance.now();
    checkBoundaries(places, overview, [boundary("world.topo.json")], where);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("would not hide one moved border", () => {
    const overview = boundary("overview.topo.json");
    const { features } = boundariesToGeoJSON(overview.topology, "provinces");
    const moved = features.map((feature) =>
      feature.properties.id === "LA-OU"
        ? { ...feature, geometry: JSON.parse(JSON.stringify(feature.geometry), (_, value) => shifted(value)) }
        : feature,
    );
    const provinces: BoundaryCollection = { type: "FeatureCollection", features: moved };
    const topology = topologyOf({ provinces }) as Topology;
    const found = noGapsOrOverlaps({ file: "moved", topology }).map(({ message }) => message.en);
    expect(found.some((message) => message.includes("gap") && message.includes("LA-OU"))).toBe(true);
    expect(found.some((message) => message.includes("overlap") && message.includes("LA-OU"))).toBe(true);
  });
});

/** Moves every position 0.01 degrees east. */
function shifted(value: unknown): unknown {
  if (!Array.isArray(value) || typeof value[0] !== "number") return value;
  return [value[0] + 0.01, value[1]];
}

describe("everyPlaceHasItsShape", () => {
  const file = toy({ A: box(0, 0, 1, 1) });

  it("names the place without a shape and the shape without a place", () => {
    const found = everyPlaceHasItsShape([place("B", "province")], file);
    expect(found.map(({ message }) => message.en)).toEqual([
      "B (B) has no shape in toy.topo.json",
      'the shape "A" is no place of places.csv',
    ]);
  });

  it("asks for the country of a province and for a zone with members", () => {
    const places = [
      place("A", "province", { parent: "C" }),
      place("C", "country"),
      place("Z", "zone", { members: ["A"] }),
    ];
    expect(everyPlaceHasItsShape(places, file).map(({ message }) => message.en)).toEqual([
      "C (C) has no shape in toy.topo.json",
      "Z (Z) has no shape in toy.topo.json",
    ]);
  });

  it("asks nothing for a country of which no province is listed", () => {
    expect(everyPlaceHasItsShape([place("A", "province"), place("US", "country")], file)).toEqual([]);
  });
});

describe("noNullGeometries", () => {
  it("finds a shape that the simplification has eaten", () => {
    const file = toy({ A: box(0, 0, 1, 1) });
    const provinces = file.topology.objects.provinces;
    if (provinces?.type !== "GeometryCollection") throw new Error("a toy is a collection");
    provinces.geometries.push(
      { type: null, properties: { id: "B" } },
      { type: "Polygon", arcs: [], properties: { id: "C" } },
    );
    expect(noNullGeometries(file).map(({ message }) => message.en)).toEqual([
      '"B" in provinces has no outline',
      '"C" in provinces has no outline',
    ]);
  });
});

describe("noGapsOrOverlaps", () => {
  const kinds = (file: BoundaryFile) => noGapsOrOverlaps(file).map(({ message }) => message.en.split(" between ")[0]);

  it("accepts neighbours that share their line", () => {
    expect(noGapsOrOverlaps(toy({ A: box(0, 0, 1, 1, 0.1), B: neighbour(1, 0, 2, 1, 0.1) }))).toEqual([]);
  });

  it("accepts islands far apart", () => {
    expect(noGapsOrOverlaps(toy({ A: box(0, 0, 1, 1), B: box(1.2, 0, 2, 1) }))).toEqual([]);
  });

  it("finds a gap that both neighbours close at its ends", () => {
    expect(kinds(toy({ A: box(0, 0, 1, 1, -0.01), B: neighbour(1, 0, 2, 1, 0.01) }))).toContain("a gap");
  });

  it("finds a gap from coast to coast", () => {
    expect(kinds(toy({ A: box(0, 0, 0.99, 1), B: neighbour(1, 0, 2, 1) }))).toEqual(["a gap"]);
  });

  it("finds a border that bulges into the neighbour", () => {
    expect(kinds(toy({ A: box(0, 0, 1, 1, 0.01), B: neighbour(1, 0, 2, 1) }))).toContain("an overlap");
  });

  it("finds two provinces on the same ground", () => {
    expect(kinds(toy({ A: box(0, 0, 1, 1), B: box(0, 0, 1, 1) }))).toContain("an overlap");
  });
});

describe("zoneAreaEqualsMembers", () => {
  it("finds a zone drawn before a member was added", () => {
    const file = toy({ A: box(0, 0, 1, 1), B: neighbour(1, 0, 2, 1) }, { Z: box(0, 0, 1, 1) });
    expect(zoneAreaEqualsMembers([place("Z", "zone", { members: ["A"] })], file)).toEqual([]);
    expect(zoneAreaEqualsMembers([place("Z", "zone", { members: ["A", "B"] })], file)).toHaveLength(1);
  });

  it("counts a country as all its provinces", () => {
    const file = toy({ A: box(0, 0, 1, 1), B: neighbour(1, 0, 2, 1) }, { Z: box(0, 0, 2, 1) });
    expect(zoneAreaEqualsMembers([place("Z", "zone", { members: ["C"] })], file)).toEqual([]);
  });
});

describe("pointsLieInside", () => {
  const file = toy({ A: box(0, 0, 1, 1) });

  it("finds an exact point outside, and lets an approximate one be", () => {
    expect(pointsLieInside([place("A", "province", { point: [0.5, 0.5] })], [file])).toEqual([]);
    expect(pointsLieInside([place("A", "province", { point: [1.5, 0.5] })], [file])).toHaveLength(1);
    expect(pointsLieInside([place("A", "province", { point: [1.5, 0.5], precision: "approximate" })], [file])).toEqual(
      [],
    );
  });

  it("finds an exact point of a place that has no shape", () => {
    expect(pointsLieInside([place("B", "city", { point: [0.5, 0.5] })], [file])).toHaveLength(1);
  });
});

describe("boundariesToGeoJSON", () => {
  it("rounds to three decimals, winds outer rings counter-clockwise and keeps the id", () => {
    const [shape] = boundariesToGeoJSON(toy({ A: box(0.12345, 0, 1, 1) }).topology, "provinces").features;
    expect(shape?.properties.id).toBe("A");
    expect(shape?.geometry).toMatchObject({ type: "Polygon" });
    const [ring = []] = (shape?.geometry as Polygon | undefined)?.coordinates ?? [];
    expect(ring).toContainEqual([0.123, 0]);
    const turn = ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(turn).toBeGreaterThan(0);
  });

  it("says which object is missing", () => {
    expect(() => boundariesToGeoJSON(toy({ A: box(0, 0, 1, 1) }).topology, "lakes")).toThrow('"lakes"');
  });
});

describe("bboxOf", () => {
  it("is the plain box of a plain shape", () => {
    expect(bboxOf(box(-3, 1, 4, 5))).toEqual([-3, 1, 4, 5]);
  });

  it("runs on east of 180 when the shape crosses the antimeridian", () => {
    const coordinates = [box(170, 60, 180, 70).coordinates, box(-180, 65, -170, 68).coordinates];
    expect(bboxOf({ type: "MultiPolygon", coordinates })).toEqual([170, 60, 190, 70]);
  });
});
