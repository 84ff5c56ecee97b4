import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { place } from "./fixtures/small-atlas";
import { gazetteer } from "./places";

const { places } = facts;

describe("the gazetteer of the committed places", () => {
  it("finds every place by its id, and nothing by another", () => {
    for (const one of places.all) expect(places.get(one.id)).toBe(one);
    expect(places.get("atlantis")).toBeUndefined();
    expect(places.get("constructor")).toBeUndefined();
  });

  it("lists every place below its parent", () => {
    for (const one of places.all) {
      if (one.parent) expect(places.children(one.parent)).toContain(one);
    }
    expect(places.children("atlantis")).toEqual([]);
  });

  it("knows the way from the outermost level down", () => {
    const ids = (id: string) => places.path(id).map((step) => step.id);
    expect(ids("area-kokang")).toEqual(["golden-triangle", "MM", "MM-17", "area-kokang"]);
    expect(ids("CN-YN")).toEqual(["CN", "CN-YN"]);
    expect(ids("atlantis")).toEqual([]);
  });

  it("finds around a place what it is within, and nothing else, whoever is asked first", () => {
    // Places above and below each other go in a ring: a zone, its country, a province of that, which is a member of the zone.
    const expected = new Map(
      places.all.map(({ id }) => [
        id,
        places.all.flatMap((outer) => (places.within(id, outer.id) ? [outer.id] : [])).sort(),
      ]),
    );
    for (const all of [places.all, places.all.toReversed()]) {
      const fresh = gazetteer({ places: [...places.all] });
      for (const { id } of all) expect([...fresh.around(id)].sort(), id).toEqual(expected.get(id));
    }
    expect(places.around("atlantis")).toEqual(["atlantis"]);
  });

  it("holds that every place lies in itself", () => {
    for (const { id } of places.all) expect(places.within(id, id)).toBe(true);
  });

  it.each([
    ["area-kokang", "MM-17"],
    ["area-kokang", "MM"],
    ["area-kokang", "area-northern-myanmar"],
    ["area-kokang", "golden-triangle"],
    ["MM-17", "area-northern-myanmar"],
    ["MM-17", "golden-triangle"],
    ["MM", "golden-triangle"],
    ["area-northern-laos", "golden-triangle"],
    ["area-northern-laos", "LA"],
    ["group-mm-la", "golden-triangle"],
    ["CN-YN", "border-provinces"],
    ["KZ", "central-asia"],
    ["MM", "group-mm-la"],
    ["CN", "group-mou-6"],
    ["city-beijing", "CN"],
  ])("%s lies in %s", (inner, outer) => expect(places.within(inner, outer)).toBe(true));

  it.each([
    ["MM", "MM-17"],
    ["MM-17", "MM-11"],
    ["MM-01", "golden-triangle"],
    ["LA-CH", "area-northern-laos"],
    ["CN", "border-provinces"],
    ["CN-SH", "border-provinces"],
    ["golden-triangle", "MM"],
    ["group-mou-6", "golden-triangle"],
    ["group-africa", "CN"],
    ["group-world", "CN"],
    ["atlantis", "CN"],
    ["CN", "atlantis"],
  ])("%s does not lie in %s", (inner, outer) => expect(places.within(inner, outer)).toBe(false));

  it("holds a group of two countries in the larger group that has both", () => {
    expect(places.within("group-mm-la", "group-mm-la-th")).toBe(true);
    expect(places.within("group-mm-la-th", "group-mm-la")).toBe(false);
  });
});

it("comes to an end when the data run in a circle", () => {
  const round = gazetteer({
    places: [
      place({ id: "a", kind: "area", parent: "b" }),
      place({ id: "b", kind: "area", parent: "a" }),
      place({ id: "g", kind: "group", members: ["h"] }),
      place({ id: "h", kind: "group", members: ["g"] }),
    ],
  });
  expect(round.within("a", "elsewhere")).toBe(false);
  expect(round.within("g", "a")).toBe(false);
  expect(round.path("a").map(({ id }) => id)).toEqual(["b", "a"]);
});
