import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { bboxOf } from "./boundaries";
import { boundaryShapes } from "./boundary-shapes";
import type { Face } from "./boundary-views";
import { isInside } from "./check-borders";
import { checkViews } from "./check-views";
import { detail, facts, files } from "./fixtures/committed";
import type { Boundary } from "./room";

const places = facts.places.all;

interface Faces {
  geometries: { properties: Face }[];
}

/** The promises that a changed copy of the overview breaks. */
function broken(change: (pieces: Faces, topology: Topology) => void): string[] {
  const topology = JSON.parse(JSON.stringify(files.overview)) as Topology;
  change(topology.objects.pieces as unknown as Faces, topology);
  return [...new Set(checkViews(places, { file: "changed", topology }).map(({ promise }) => promise))];
}

/** The shape of a view under a point. */
function under(point: [number, number], boundary: Boundary) {
  return boundaryShapes(files.overview, boundary, []).provinces.find(({ geometry }) => {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : [];
    const all = geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : rings;
    return isInside(point, all);
  })?.properties;
}

describe("the committed boundaries", () => {
  it("keep the promises of all views, in both resolutions", () => {
    for (const topology of [files.overview, detail]) expect(checkViews(places, { file: "own", topology })).toEqual([]);
  });

  it("give known points to whom each view says", () => {
    expect(under([91.87, 27.59], "de-facto")).toMatchObject({ id: "IN-AR", country: "IN" });
    expect(under([91.87, 27.59], "un-style")).toMatchObject({ place: "IN-AR", neutral: true });
    expect(under([91.87, 27.59], "cn")).toMatchObject({ id: "CN-XZ", country: "CN" });
    expect(under([79.5, 35.2], "de-facto")).toMatchObject({ id: "CN-XJ" });
    expect(under([79.5, 35.2], "un-style")).toMatchObject({ place: "CN-XJ", neutral: true });
    expect(under([121.5, 25.05], "cn")).toMatchObject({ id: "TW", country: "CN" });
    expect(under([74.8, 34.1], "un-style")).toMatchObject({ id: "IN-JK", neutral: true });
  });

  it("take disputed ground out of the countries and out of the border provinces", () => {
    const border = { id: "border-provinces", members: ["CN-XJ"], wide: [] };
    const { countries, regions } = boundaryShapes(files.overview, "un-style", [border]);
    const india = countries.find(({ properties: { id } }) => id === "IN");
    expect(india && bboxOf(india.geometry)[3]).toBeLessThan(33.5);
    expect(regions).toHaveLength(1);
  });
});

describe("a file that breaks a promise", () => {
  it("is told of a part that is missing", () => {
    const promises = broken((pieces) => {
      pieces.geometries = pieces.geometries.filter(({ properties }) => properties.part !== "aksai-chin");
    });
    expect(promises).toContain("partsFillTheirProvinces");
  });

  it("is told of a claim that was not cut", () => {
    const promises = broken((pieces) => {
      for (const { properties } of pieces.geometries) if (properties.part === "eastern-sector") delete properties.part;
    });
    expect(promises).toContain("easternSectorIsWhole");
  });

  it("is told of a province of China that is gone", () => {
    const promises = broken((_, { objects }) => {
      const all = objects.provinces as unknown as Faces;
      all.geometries = all.geometries.filter(({ properties }) => properties.id !== "TW");
    });
    expect(promises).toEqual(expect.arrayContaining(["chinaHasItsUnits", "everyProvinceIsReached"]));
  });
});
