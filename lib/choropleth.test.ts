import { describe, expect, it } from "vitest";
import { choropleth, namedPlaces, STEPS } from "./choropleth";
import { facts, look, shapes } from "./fixtures/committed";
import { atlas, figure, place } from "./fixtures/small-atlas";
import { gazetteer } from "./places";
import { selector } from "./select";
import { DEFAULT_VIEW, VIEW_METRICS, type ViewMetric } from "./view";

const coloured = (metric: ViewMetric) => choropleth(look(), metric, facts.places, facts.named);

describe("the colours of the map", () => {
  it("of the planting are those of F17 and F18, and no others", () => {
    const { classes, unit, basis } = coloured("substitution");
    expect([...classes.keys()].sort()).toEqual(["area-northern-laos", "area-northern-myanmar"]);
    expect([unit, basis]).toEqual(["mu", "stock"]);
    expect(classes.get("area-northern-myanmar")).toBeGreaterThan(classes.get("area-northern-laos") ?? STEPS);
  });

  it("never tell of a joint case: seizures colour nothing", () => {
    const { bounds, classes, unit } = coloured("seizures");
    expect([bounds, classes.size, unit]).toEqual([[], 0, undefined]);
  });

  it("never spread the figure of a group, a case or a plan over land", () => {
    for (const metric of VIEW_METRICS) {
      for (const id of coloured(metric).classes.keys()) {
        expect(facts.places.get(id)?.kind).not.toBe("group");
        const about = look()
          .charts[metric].facets.flatMap((facet) => facet.rows)
          .filter((row) => row.figure.place === id);
        expect(about.some((row) => !row.figure.case && row.figure.status !== "planned")).toBe(true);
      }
    }
  });

  it("stand in classes that ascend and hold the values they stand for", () => {
    for (const metric of VIEW_METRICS) {
      const { bounds, classes } = coloured(metric);
      expect([0, STEPS]).toContain(bounds.length);
      for (const [index, bound] of bounds.entries()) expect(bound).toBeGreaterThan(bounds[index - 1] ?? 0);
      for (const [id, step] of classes) {
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThan(STEPS);
        const row = look()
          .charts[metric].facets.flatMap((facet) => facet.rows)
          .find(({ figure: { place: about } }) => about === id);
        expect(row?.measured).toBeLessThanOrEqual(bounds[step] ?? 0);
        expect(row?.measured).toBeGreaterThan(bounds[step - 1] ?? 0);
      }
    }
  });

  it("are drawn for every coloured place that has a position", () => {
    const drawn = new Set(shapes.outlines.features.map(({ properties }) => properties.id));
    for (const metric of VIEW_METRICS) {
      for (const id of coloured(metric).classes.keys()) {
        expect([id, drawn.has(id)]).toEqual([id, facts.places.get(id)?.precision !== "none"]);
      }
    }
  });

  it("do not change with the place that is selected", () => {
    const before = coloured("substitution");
    look("LA");
    expect(coloured("substitution")).toEqual(before);
  });
});

describe("the places that the source names", () => {
  it.each([
    "CN-YN",
    "CN-GX",
    "MM",
    "LA",
    "AF",
    "KP",
    "NL",
    "ZA",
    "TM",
    "SG",
    "CN-GD",
    "area-wanhong",
    "MM-17",
    "CN-BJ",
  ])("hold %s", (id) => expect(facts.named.has(id)).toBe(true));

  it.each(["MN", "BR", "NP", "CN-SC", "MM-01", "LA-CH"])("do not hold %s", (id) =>
    expect(facts.named.has(id)).toBe(false),
  );

  it("are all places of the gazetteer", () => {
    for (const id of facts.named) expect(facts.places.get(id)?.id).toBe(id);
  });

  it("hold the members of a named group, and the province of a named city", () => {
    const small = atlas({ figures: [figure({ place: "G", counterparts: ["city"] })] }, [
      place(),
      place({ id: "BB" }),
      place({ id: "CC" }),
      place({ id: "CC-1", kind: "province", parent: "CC" }),
      place({ id: "city", kind: "city", parent: "CC-1" }),
      place({ id: "G", kind: "group", members: ["AA", "BB"] }),
    ]);
    expect([...namedPlaces(small, gazetteer(small))].sort()).toEqual(["AA", "BB", "CC-1", "G", "city"]);
  });
});

describe("rules on a small atlas", () => {
  const places = [place(), place({ id: "BB" }), place({ id: "G", kind: "group", members: ["AA", "BB"] })];
  const colour = (...figures: Parameters<typeof figure>[0][]) => {
    const small = atlas({ figures: figures.map(figure) }, places);
    const index = gazetteer(small);
    return choropleth(selector(small, index)(DEFAULT_VIEW), "seizures", index, namedPlaces(small, index));
  };

  it("compares only what can be compared: one place alone has no colour", () => {
    expect(colour({ id: "F1" }).classes.size).toBe(0);
    expect(colour({ id: "F1" }, { id: "F2", place: "BB", value: 40 }).classes.size).toBe(2);
  });

  it("takes neither case nor group nor planned money", () => {
    expect(colour({ id: "F1" }, { id: "F2", place: "BB", case: "C1" }).classes.size).toBe(0);
    expect(colour({ id: "F1" }, { id: "F2", place: "G" }).classes.size).toBe(0);
  });

  it("puts the largest value into the last class, and a value on a bound below it", () => {
    const { bounds, classes } = colour({ id: "F1", value: 10 }, { id: "F2", place: "BB", value: 40 });
    expect(bounds).toEqual([10, 20, 30, 40]);
    expect([...classes]).toEqual([
      ["BB", 3],
      ["AA", 0],
    ]);
  });
});
