import { describe, expect, it } from "vitest";
import { detailed, facts } from "./fixtures/committed";
import { place } from "./fixtures/small-atlas";
import { lineOf, placeTree, type TreeNode, visibleLines } from "./place-tree";
import { gazetteer } from "./places";

const { places, named } = facts;
const listed = new Set([...detailed, ...named].filter((id) => places.get(id)?.kind === "country"));
const { zones, countries } = placeTree(places, listed);
const roots = [...zones, ...countries];
const everything = (lines: readonly TreeNode[]): TreeNode[] =>
  lines.flatMap((line) => [line, ...everything(line.children)]);
const branch = (id: string): TreeNode => {
  const found = zones.find((line) => line.place.id === id);
  if (!found) throw new Error(`${id} is missing`);
  return found;
};
const kindsBelow = (line: TreeNode) => new Set(line.children.map((child) => child.place.kind));

describe("the list of places", () => {
  it("goes from zones to countries to provinces to areas", () => {
    expect(zones.map((line) => line.place.kind)).toEqual(zones.map(() => "zone"));
    expect(kindsBelow(branch("golden-triangle"))).toEqual(new Set(["country"]));
    const way = lineOf(zones, "area-kokang").map((line) => line.place.id);
    expect(way).toEqual(["golden-triangle", "MM", "MM-17", "area-kokang"]);
  });

  it("leaves the country out where a zone lies in one country", () => {
    expect(branch("border-provinces").children.map((line) => line.place.id)).toEqual([
      "CN-YN",
      "CN-GX",
      "CN-HL",
      "CN-XJ",
    ]);
    expect(kindsBelow(branch("southeast-coast"))).toEqual(new Set(["province"]));
  });

  it("reaches every member of every zone within that zone", () => {
    for (const zone of zones) {
      const reached = new Set(everything(zone.children).map((line) => line.place.id));
      for (const member of zone.place.members)
        expect([zone.place.id, reached.has(member)]).toEqual([zone.place.id, true]);
    }
  });

  it("lists under a zone no province that is no member of it", () => {
    for (const zone of zones) {
      const provinces = everything(zone.children).filter((line) => line.place.kind === "province");
      for (const { place: province } of provinces) {
        const member = zone.place.members.includes(province.id) || zone.place.members.includes(province.parent ?? "");
        expect([zone.place.id, province.id, member]).toEqual([zone.place.id, province.id, true]);
      }
    }
  });

  it("knows every line by a key of its own, and its level by its depth", () => {
    const lines = everything(roots);
    expect(new Set(lines.map((line) => line.key)).size).toBe(lines.length);
    for (const line of lines) expect(line.level).toBe(line.key.split("/").length);
  });

  it("lists every country that it is asked to, and no other, with all its provinces", () => {
    expect(new Set(countries.map((line) => line.place.id))).toEqual(listed);
    const china = countries.find((line) => line.place.id === "CN");
    expect(china?.children.map((line) => line.place.id)).toEqual(
      places
        .children("CN")
        .filter(({ kind }) => kind === "province")
        .map(({ id }) => id),
    );
  });

  it("holds neither cities nor groups", () => {
    const kinds = new Set(everything(roots).map((line) => line.place.kind));
    expect(kinds).toEqual(new Set(["zone", "country", "province", "area"]));
  });

  it("lists every area, the one that nobody can place among them", () => {
    const lines = new Set(everything(roots).map((line) => line.place.id));
    for (const { id } of places.all.filter(({ kind }) => kind === "area"))
      expect([id, lines.has(id)]).toEqual([id, true]);
    expect(lines).toContain("area-wanhong");
  });
});

describe("lineOf", () => {
  it("finds Yunnan under the border provinces, with the lines above it", () => {
    expect(lineOf(roots, "CN-YN").map((line) => line.key)).toEqual(["border-provinces", "border-provinces/CN-YN"]);
  });

  it("finds a place outside the zones under its country", () => {
    expect(lineOf(roots, "CN-BJ").map((line) => line.key)).toEqual(["CN", "CN/CN-BJ"]);
  });

  it("is empty for what is not listed", () => {
    expect(lineOf(roots, "city-beijing")).toEqual([]);
    expect(lineOf(roots, "atlantis")).toEqual([]);
  });
});

describe("visibleLines", () => {
  it("shows the roots alone when nothing is open", () => expect(visibleLines(zones, new Set())).toEqual(zones));

  it("shows the children of what is open, below their parent", () => {
    const keys = visibleLines(zones, new Set(["golden-triangle"])).map((line) => line.key);
    expect(keys.slice(0, 5)).toEqual([
      "golden-triangle",
      "golden-triangle/MM",
      "golden-triangle/LA",
      "golden-triangle/TH",
      "golden-crescent",
    ]);
  });

  it("hides what is open below a closed line", () => {
    expect(visibleLines(zones, new Set(["golden-triangle/MM"]))).toEqual(zones);
  });
});

it("keeps the country of a zone whose only member it is", () => {
  const small = gazetteer({
    places: [
      place({ id: "zone", kind: "zone", members: ["AA"] }),
      place(),
      place({ id: "AA-1", kind: "province", parent: "AA", country: "AA" }),
    ],
  });
  const lines = everything(placeTree(small, new Set()).zones).map((line) => line.key);
  expect(lines).toEqual(["zone", "zone/AA", "zone/AA/AA-1"]);
});
