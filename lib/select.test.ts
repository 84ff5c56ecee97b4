import { describe, expect, it } from "vitest";
import { facts, look, selectable } from "./fixtures/committed";
import { atlas, figure, place } from "./fixtures/small-atlas";
import { chartFamily } from "./metric-family";
import { parsePeriod } from "./period";
import { gazetteer } from "./places";
import { coversYear, type Facet, type Selection, selector, yearsWithFigures } from "./select";
import { DEFAULT_VIEW, THEMES, VIEW_METRICS, type ViewMetric } from "./view";

const YEARS = [undefined, 1989, 1999, 2002, 2003, 2004, 2005];
const PLACES = [undefined, ...selectable.map(({ id }) => id)];
const ALL: Selection[] = PLACES.flatMap((id) => YEARS.map((year) => look(id, { year })));
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

describe("what no place and no year may mix", () => {
  it("never draws the alleged quantity F06", () => {
    for (const selection of ALL) {
      for (const facet of facetsOf(selection)) expect([...bars(facet), ...totals(facet)]).not.toContain("F06");
    }
  });

  it("never draws the planned F27 with delivered money", () => {
    for (const facet of ALL.flatMap(facetsOf)) {
      const drawn = facet.rows.map((row) => row.figure);
      expect(drawn.every(({ status }) => (status === "planned") === facet.planned)).toBe(true);
      if (bars(facet).includes("F27")) expect(bars(facet)).toEqual(["F27"]);
    }
  });

  it("draws one unit, one basis and one chart in a facet", () => {
    for (const selection of ALL) {
      for (const metric of VIEW_METRICS) {
        for (const facet of selection.charts[metric].facets) {
          for (const row of facet.rows) {
            expect(row.figure.basis).toBe(facet.basis);
            expect(row.convertedBySource ? row.figure.converted?.unit : row.figure.unit).toBe(facet.unit);
            const family = chartFamily(row.figure.metric, row.figure.status);
            expect(family).toBe(facet.money ? "money-seized" : metric);
          }
          for (const total of facet.totals) expect([total.basis, total.unit]).toEqual([facet.basis, facet.unit]);
        }
      }
    }
  });

  it("keeps seized and frozen money in a facet of its own, in seizures and never in aid", () => {
    for (const { charts } of ALL) {
      for (const facet of charts.aid.facets) expect(facet.money).toBe(false);
      for (const facet of charts.substitution.facets) expect(facet.money).toBe(false);
      for (const facet of charts.seizures.facets) {
        const money = facet.rows.map(({ figure: { metric } }) => metric !== "seizure");
        expect(new Set(money)).toEqual(new Set([facet.money]));
      }
    }
  });

  it("never draws a total as a bar beside its parts", () => {
    for (const facet of ALL.flatMap(facetsOf)) {
      const drawn = new Set(bars(facet));
      for (const { figure: one } of facet.rows) expect(one.parts.some((part) => drawn.has(part))).toBe(false);
    }
  });

  it("gives every facet an id of its own and an axis that holds its bars", () => {
    for (const selection of ALL) {
      const facets = facetsOf(selection);
      expect(new Set(facets.map(({ id }) => id)).size).toBe(facets.length);
      for (const facet of facets) {
        expect(facet.rows.length).toBeGreaterThan(0);
        expect(facet.ticks[0]).toBe(0);
        for (const { measured } of facet.rows) expect(facet.ticks.at(-1)).toBeGreaterThanOrEqual(measured);
      }
    }
  });

  it("shows a facet only where a bar belongs to the place, and those bars first", () => {
    for (const facet of ALL.flatMap(facetsOf)) {
      const own = facet.rows.map(({ relation }) => relation !== "context");
      expect(own[0]).toBe(true);
      expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
    }
  });
});

describe("the whole picture", () => {
  const whole = look();

  it("holds every figure of the pack", () => {
    expect(ids(whole.figures.map((entry) => entry.figure))).toEqual(
      facts.atlas.packs.flatMap((pack) => ids(pack.figures)),
    );
  });

  it("draws every figure that has a chart exactly once, as a bar or as a total", () => {
    const drawn = facetsOf(whole).flatMap((facet) => [...bars(facet), ...totals(facet)]);
    const charted = facts.atlas.packs.flatMap((pack) =>
      pack.figures.filter(({ metric, status }) => chartFamily(metric, status)),
    );
    expect(drawn.sort()).toEqual(ids(charted).sort());
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
    expect(rows.filter((row) => row.convertedBySource).map((row) => [row.figure.id, row.measured])).toEqual([
      ["F26", 15250000],
    ]);
    for (const row of rows) if (!row.convertedBySource) expect(row.measured).toBe(row.figure.value);
  });

  it("reads drugs before money, and delivered before planned", () => {
    expect(whole.charts.seizures.facets.map(({ money }) => money)).toEqual([false, true]);
    expect(whole.charts.aid.facets.map(({ planned }) => planned).at(-1)).toBe(true);
    expect(whole.charts.aid.facets.map(({ basis, unit }) => `${basis} ${unit}`)).toEqual([
      "flow CNY",
      "cumulative CNY",
      "cumulative USD",
      "planned EUR",
    ]);
  });
});

describe("what concerns a place", () => {
  it("northern Laos: F18 its own, F17 for comparison, F16 in words", () => {
    const [facet] = look("area-northern-laos").charts.substitution.facets;
    expect(facet?.rows.map((row) => [row.figure.id, row.relation])).toEqual([
      ["F18", "own"],
      ["F17", "context"],
    ]);
    expect(totals(facet)).toEqual(["F16"]);
    expect(told(look("area-northern-laos"), "aid")).toEqual({ F15: "own" });
  });

  it("Golden Triangle: F17 and F18 as parts, with their total", () => {
    const selection = look("golden-triangle");
    expect(told(selection, "substitution")).toEqual({ F17: "part", F18: "part" });
    expect(totals(selection.charts.substitution.facets[0])).toEqual(["F16"]);
    expect(ids(selection.cases)).toEqual(["C01", "C02"]);
    expect(ids(selection.problems)).toContain("N02");
    expect(ids(selection.nextSteps)).toEqual(["N05", "N06"]);
  });

  it("China: the planting as partner, what it received as its own", () => {
    const selection = look("CN");
    expect(told(selection, "substitution")).toEqual({ F17: "partner", F18: "partner" });
    expect(told(selection, "aid")).toMatchObject({ F12: "partner", F27: "partner", F01: "own" });
    expect(relations(selection)).toMatchObject({ F25: "own", F26: "partner", F19: "own" });
    expect(ids(selection.cases)).toEqual(["C01", "C02", "C03", "C04", "C05"]);
  });

  it("Yunnan: no chart at all, but problem N04, next step N05 and case C01", () => {
    const selection = look("CN-YN");
    expect(facetsOf(selection)).toEqual([]);
    expect(ids(selection.problems)).toEqual(["N04"]);
    expect(ids(selection.nextSteps)).toEqual(["N05"]);
    expect(ids(selection.cases)).toEqual(["C01"]);
  });

  it("Guangdong: cases 9.2 and 5.12 with their figures, by joint case only", () => {
    const selection = look("CN-GD");
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
    expect(told(look("TH"), "seizures")).toEqual({ F07: "partner", F08: "partner" });
    expect(ids(look("TH").cases)).toEqual(["C02"]);
  });

  it("Malaysia: F26 its own, the rest of case 5.12 as partner", () => {
    expect(told(look("MY"), "seizures")).toEqual({ F22: "partner", F23: "partner", F25: "partner", F26: "own" });
  });

  it("Shan State: F17 of the larger area, F13 of Kokang inside", () => {
    expect(relations(look("MM-17"))).toEqual({ F13: "part", F17: "whole" });
  });

  it("Wanhong, which nobody can place, has its figure all the same", () => {
    expect(relations(look("area-wanhong"))).toEqual({ F14: "own" });
  });

  it("the Wa area has next steps N05 and N06", () => {
    expect(ids(look("area-wa").nextSteps)).toEqual(["N05", "N06"]);
  });

  it("Xinjiang has next step N07, Jilin N08, and the DPR Korea N03 and N08", () => {
    expect(ids(look("CN-XJ").nextSteps)).toEqual(["N07"]);
    expect(ids(look("CN-JL").nextSteps)).toEqual(["N08"]);
    expect(ids(look("KP").problems)).toEqual(["N03"]);
    expect(ids(look("KP").nextSteps)).toEqual(["N08"]);
  });

  it("the United States have case 125, without a quantity", () => {
    expect(ids(look("US").cases)).toEqual(["C03"]);
    expect(facetsOf(look("US"))).toEqual([]);
  });

  it("a province never shows a figure of its whole country, or of a group of countries", () => {
    for (const one of selectable.filter(({ kind }) => kind === "province" || kind === "area")) {
      const wide = look(one.id).figures.filter(
        ({ figure: { place: about }, relation }) =>
          relation !== "case" && ["country", "group"].includes(facts.places.get(about)?.kind ?? ""),
      );
      expect([one.id, ids(wide.map((entry) => entry.figure))]).toEqual([one.id, []]);
    }
  });

  it("a country that is a member shows what the source says of the whole group", () => {
    const events = (id: string) => ids(look(id).events);
    expect(events("CN")).toEqual(expect.arrayContaining(["E07", "E10", "E11", "E12"]));
    expect(events("KZ")).toEqual(expect.arrayContaining(["E10", "E11"]));
    expect(events("TH")).toContain("E07");
    expect(ids(look("TH").nextSteps)).toContain("N09");
    expect(ids(look("KZ").nextSteps)).toContain("N07");
  });

  it("an unknown place shows the whole picture", () => {
    expect(look("atlantis").place).toBeUndefined();
    expect(ids(look("atlantis").figures.map((entry) => entry.figure))).toHaveLength(27);
  });
});

describe("a year", () => {
  it("2003 leaves the planting of that date, and hides what is undated or past", () => {
    const selection = look(undefined, { year: 2003 });
    const shown = Object.keys(relations(selection));
    expect(shown).toEqual(expect.arrayContaining(["F14", "F15", "F16", "F17", "F18", "F02", "F12"]));
    for (const hidden of ["F06", "F27", "F01", "F07", "F13", "F20"]) expect(shown).not.toContain(hidden);
    expect(bars(selection.charts.substitution.facets[0])).toEqual(["F17", "F18"]);
    expect(totals(selection.charts.substitution.facets[0])).toEqual(["F16"]);
  });

  it("2004 shows no planting: a stock holds at its date only", () => {
    expect(look(undefined, { year: 2004 }).charts.substitution.facets).toEqual([]);
  });

  it("hides every figure that does not cover it, in the charts as in the list", () => {
    for (const { figures, view, charts } of ALL.filter((selection) => selection.view.year !== undefined)) {
      const year = view.year ?? 0;
      for (const entry of figures) expect(coversYear(entry.figure, year)).toBe(true);
      for (const facet of VIEW_METRICS.flatMap((metric) => charts[metric].facets)) {
        for (const row of facet.rows) expect(coversYear(row.figure, year)).toBe(true);
      }
    }
  });

  it("is covered from the first to the last year of a period, and by no figure without a date", () => {
    const since = figure({ period: parsePeriod("1988/1990") });
    expect([1987, 1988, 1989, 1990, 1991].map((year) => coversYear(since, year))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(coversYear(figure({ period: parsePeriod("") }), 2003)).toBe(false);
    expect(coversYear(figure({ period: parsePeriod("1990s/2005") }), 1990)).toBe(true);
  });

  it("is offered only when a figure speaks of it", () => {
    const years = yearsWithFigures(facts.atlas);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect([years[0], years.at(-1)]).toEqual([1984, 2005]);
    for (const year of years) expect(look(undefined, { year }).figures.length).toBeGreaterThan(0);
  });
});

describe("answers", () => {
  it("are kept, and do not depend on metric, theme, layers or open card", () => {
    const first = look("MM-17", { year: 2003 });
    for (const metric of VIEW_METRICS) {
      for (const theme of THEMES) {
        const other = look("MM-17", { year: 2003, metric, theme, layers: [], item: "F17" });
        expect(other.charts).toBe(first.charts);
        expect(other.figures).toBe(first.figures);
        expect(other.view).toMatchObject({ metric, theme, item: "F17" });
      }
    }
  });

  it("tell years and places apart", () => {
    expect(look("MM", { year: 2003 }).charts).not.toBe(look("MM").charts);
    expect(look("MM").charts).not.toBe(look("LA").charts);
  });

  it("leave the data as they were", () => {
    const small = atlas({ figures: [figure({ id: "F2", value: 1 }), figure({ id: "F1", value: 5 })] });
    const before = structuredClone(small);
    selector(small, gazetteer(small))({ ...DEFAULT_VIEW, place: "AA" });
    expect(small).toEqual(before);
  });
});

describe("rules on a small atlas", () => {
  const draw = (...figures: Parameters<typeof figure>[0][]) => {
    const small = atlas({ figures: figures.map(figure) }, [place(), place({ id: "BB" })]);
    return selector(small, gazetteer(small))(DEFAULT_VIEW).charts;
  };

  it("keeps stock, flow and cumulative amounts of one unit apart", () => {
    const aid = { metric: "aid_fund", substance: undefined, unit: "CNY", status: "delivered" } as const;
    const { facets } = draw(
      { ...aid, id: "F1", basis: "flow" },
      { ...aid, id: "F2", basis: "cumulative" },
      { ...aid, id: "F3", basis: "stock" },
    ).aid;
    expect(facets.map((facet) => [facet.basis, bars(facet)])).toEqual([
      ["stock", ["F3"]],
      ["flow", ["F1"]],
      ["cumulative", ["F2"]],
    ]);
  });

  it("keeps a total as a bar when none of its parts is shown", () => {
    const [facet] = draw({ id: "F1", parts: ["F8", "F9"] }).seizures.facets;
    expect(bars(facet)).toEqual(["F1"]);
    expect(totals(facet)).toEqual([]);
  });

  it("orders bars by substance and then by size", () => {
    const [facet] = draw(
      { id: "F1", substance: "methamphetamine", value: 900 },
      { id: "F2", value: 1 },
      { id: "F3", value: 20 },
    ).seizures.facets;
    expect(bars(facet)).toEqual(["F3", "F2", "F1"]);
  });
});
