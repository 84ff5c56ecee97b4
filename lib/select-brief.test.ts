import { describe, expect, it } from "vitest";
import { brief, briefView, facts, inYear, selectable } from "./fixtures/committed";
import { chartFamily } from "./metric-family";
import type { Facet, Selection } from "./select";
import { VIEW_METRICS, type ViewMetric } from "./view";

// What the brief of 2005 says when it is read alone: no other pack may change it.

const pack = facts.atlas.packs.find(({ id }) => id === "cn-2005");
const facetsOf = (selection: Selection): Facet[] => VIEW_METRICS.flatMap((metric) => selection.charts[metric].facets);
const bars = (facet: Facet | undefined) => facet?.rows.map((row) => row.figure.id) ?? [];
const totals = (facet: Facet | undefined) => facet?.totals.map(({ id }) => id) ?? [];
const told = (selection: Selection, metric: ViewMetric) =>
  Object.fromEntries(
    selection.charts[metric].facets.flatMap((facet) =>
      facet.rows.flatMap(({ figure: { id }, relation }) => (relation === "context" ? [] : [[id, relation] as const])),
    ),
  );
const relations = (selection: Selection) =>
  Object.fromEntries(selection.figures.map(({ figure: { id }, relation }) => [id, relation]));
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

describe("the whole picture", () => {
  const whole = brief();

  it("holds every figure of the pack", () => {
    expect(ids(whole.figures.map((entry) => entry.figure))).toEqual(ids(pack?.figures ?? []));
    expect(whole.figures).toHaveLength(27);
  });

  it("draws every figure that has a chart exactly once, as a bar or as a total", () => {
    const drawn = facetsOf(whole).flatMap((facet) => [...bars(facet), ...totals(facet)]);
    const charted = (pack?.figures ?? []).filter(({ metric, status }) => chartFamily(metric, status));
    expect(drawn.sort()).toEqual(ids(charted).sort());
  });

  it("has too few dates for any line through time", () => {
    for (const metric of VIEW_METRICS) expect(whole.charts[metric].timelines).toEqual([]);
  });

  it("shows the planted area as two parts with their total in words", () => {
    const [facet, ...others] = whole.charts.substitution.facets;
    expect(others).toEqual([]);
    expect(bars(facet)).toEqual(["F17", "F18"]);
    expect(totals(facet)).toEqual(["F16"]);
  });

  it("shows finished and semi-finished methamphetamine as two rows", () => {
    const [drugs] = whole.charts.seizures.facets;
    const rowOf = (id: string) => drugs?.rows.filter((row) => row.figure.id === id) ?? [];
    expect(rowOf("F22").map((row) => [row.figure.substance, row.measured])).toEqual([["methamphetamine", 22.91]]);
    expect(rowOf("F23").map((row) => [row.figure.substance, row.measured])).toEqual([
      ["methamphetamine (semi-finished)", 1970],
    ]);
  });

  it("draws the ringgit of F26 at the source's own conversion, and nothing else converted", () => {
    const rows = facetsOf(whole).flatMap((facet) => facet.rows);
    expect(rows.filter((row) => row.how === "source").map((row) => [row.figure.id, row.measured])).toEqual([
      ["F26", 15250000],
    ]);
    for (const row of rows) if (row.how !== "source") expect(row.measured).toBe(row.figure.value);
  });

  it("reads drugs before money, and delivered before planned", () => {
    expect(whole.charts.seizures.facets.map(({ group }) => group)).toEqual(["main", "money"]);
    expect(whole.charts.aid.facets.map(({ planned }) => planned).at(-1)).toBe(true);
    expect(whole.charts.aid.facets.map(({ basis, unit }) => `${basis} ${unit}`)).toEqual([
      "cumulative CNY",
      "cumulative USD",
      "flow CNY",
      "planned EUR",
    ]);
  });
});

describe("what concerns a place", () => {
  it("northern Laos: F18 its own, F17 for comparison, F16 in words", () => {
    const [facet] = brief("area-northern-laos").charts.substitution.facets;
    expect(facet?.rows.map((row) => [row.figure.id, row.relation])).toEqual([
      ["F18", "own"],
      ["F17", "context"],
    ]);
    expect(totals(facet)).toEqual(["F16"]);
    expect(told(brief("area-northern-laos"), "aid")).toEqual({ F15: "own" });
  });

  it("Golden Triangle: F17 and F18 as parts, with their total", () => {
    const selection = brief("golden-triangle");
    expect(told(selection, "substitution")).toEqual({ F17: "part", F18: "part" });
    expect(totals(selection.charts.substitution.facets[0])).toEqual(["F16"]);
    expect(ids(selection.cases)).toEqual(["C01", "C02"]);
    expect(ids(selection.problems)).toContain("N02");
    expect(ids(selection.nextSteps)).toEqual(["N05", "N06"]);
  });

  it("China: the planting as partner, what it received as its own", () => {
    const selection = brief("CN");
    expect(told(selection, "substitution")).toEqual({ F17: "partner", F18: "partner" });
    expect(told(selection, "aid")).toMatchObject({ F12: "partner", F27: "partner", F01: "own" });
    expect(relations(selection)).toMatchObject({ F25: "own", F26: "partner", F19: "own" });
    expect(ids(selection.cases)).toEqual(["C01", "C02", "C03", "C04", "C05"]);
  });

  it("Yunnan: no chart at all, but problem N04, next step N05 and case C01", () => {
    const selection = brief("CN-YN");
    expect(facetsOf(selection)).toEqual([]);
    expect(ids(selection.problems)).toEqual(["N04"]);
    expect(ids(selection.nextSteps)).toEqual(["N05"]);
    expect(ids(selection.cases)).toEqual(["C01"]);
  });

  it("Guangdong: cases 9.2 and 5.12 with their figures, by joint case only", () => {
    const selection = brief("CN-GD");
    expect(ids(selection.cases)).toEqual(["C04", "C05"]);
    expect(new Set(Object.values(relations(selection)))).toEqual(new Set(["case"]));
    expect(told(selection, "seizures")).toEqual({
      F20: "case",
      F21: "case",
      F22: "case",
      F23: "case",
      F25: "case",
      F26: "case",
    });
  });

  it("Thailand: F07 as partner of case 3.15", () => {
    expect(told(brief("TH"), "seizures")).toEqual({ F07: "partner", F08: "partner" });
    expect(ids(brief("TH").cases)).toEqual(["C02"]);
  });

  it("Malaysia: F26 its own, the rest of case 5.12 as partner", () => {
    expect(told(brief("MY"), "seizures")).toEqual({ F22: "partner", F23: "partner", F25: "partner", F26: "own" });
  });

  it("Shan State: F17 of the larger area, F13 of Kokang inside", () => {
    expect(relations(brief("MM-17"))).toEqual({ F13: "part", F17: "whole" });
  });

  it("Wanhong, which nobody can place, has its figure all the same", () => {
    expect(relations(brief("area-wanhong"))).toEqual({ F14: "own" });
  });

  it("the Wa area has next steps N05 and N06", () => {
    expect(ids(brief("area-wa").nextSteps)).toEqual(["N05", "N06"]);
  });

  it("Xinjiang has next step N07, Jilin N08, and the DPRK N03 and N08", () => {
    expect(ids(brief("CN-XJ").nextSteps)).toEqual(["N07"]);
    expect(ids(brief("CN-JL").nextSteps)).toEqual(["N08"]);
    expect(ids(brief("KP").problems)).toEqual(["N03"]);
    expect(ids(brief("KP").nextSteps)).toEqual(["N08"]);
  });

  it("the United States have case 125, without a quantity", () => {
    expect(ids(brief("US").cases)).toEqual(["C03"]);
    expect(facetsOf(brief("US"))).toEqual([]);
  });

  it("a province never shows a figure of its whole country, or of a group of countries", () => {
    for (const one of selectable.filter(({ kind }) => kind === "province" || kind === "area")) {
      const wide = brief(one.id).figures.filter(
        ({ figure: { place: about }, relation }) =>
          relation !== "case" && ["country", "group"].includes(facts.places.get(about)?.kind ?? ""),
      );
      expect([one.id, ids(wide.map((entry) => entry.figure))]).toEqual([one.id, []]);
    }
  });

  it("a country that is a member shows what the source says of the whole group", () => {
    const events = (id: string) => ids(brief(id).events);
    expect(events("CN")).toEqual(expect.arrayContaining(["E07", "E10", "E11", "E12"]));
    expect(events("KZ")).toEqual(expect.arrayContaining(["E10", "E11"]));
    expect(events("TH")).toContain("E07");
    expect(ids(brief("TH").nextSteps)).toContain("N09");
    expect(ids(brief("KZ").nextSteps)).toContain("N07");
  });

  it("an unknown place shows the whole picture", () => {
    expect(brief("atlantis").place).toBeUndefined();
    expect(ids(brief("atlantis").figures.map((entry) => entry.figure))).toHaveLength(27);
  });
});

describe("a year", () => {
  it("2003 leaves the planting of that date, and hides what is undated or past", () => {
    const selection = brief(undefined, inYear(2003));
    const shown = Object.keys(relations(selection));
    expect(shown).toEqual(expect.arrayContaining(["F14", "F15", "F16", "F17", "F18", "F02", "F12"]));
    for (const hidden of ["F06", "F27", "F01", "F07", "F13", "F20"]) expect(shown).not.toContain(hidden);
    expect(bars(selection.charts.substitution.facets[0])).toEqual(["F17", "F18"]);
    expect(totals(selection.charts.substitution.facets[0])).toEqual(["F16"]);
  });

  it("2004 shows no planting: a stock holds at its date only", () => {
    expect(brief(undefined, inYear(2004)).charts.substitution.facets).toEqual([]);
  });

  it("is offered only when a figure speaks of it", () => {
    for (const metric of VIEW_METRICS) {
      const { anywhere } = facts.years(briefView(undefined, { metric }));
      for (let year = 1980; year <= 2025; year++) {
        const dated = facetsOf(brief(undefined, { ...inYear(year), metric })).length;
        if (anywhere.has(year)) expect([year, dated > 0]).toEqual([year, true]);
      }
    }
    const all = VIEW_METRICS.flatMap((metric) => [...facts.years(briefView(undefined, { metric })).anywhere]);
    expect([Math.min(...all), Math.max(...all)]).toEqual([1988, 2005]);
  });
});
