import { describe, expect, it } from "vitest";
import { brief, known } from "./fixtures/committed";
import { course, figure, place, smallFacts } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import type { Figure } from "./schema";
import type { Facet, Selection } from "./select";
import { DEFAULT_VIEW, type View, type ViewMetric } from "./view";

const bars = (facet: Facet | undefined) => facet?.rows.map((row) => row.figure.id) ?? [];
const totals = (facet: Facet | undefined) => facet?.totals.map(({ id }) => id) ?? [];
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const chartOf = (selection: Selection, metric: ViewMetric = "seizures") => selection.charts[metric];
const AID = { metric: "aid_fund", substance: undefined, unit: "CNY", status: "delivered" } as const;
const PAIR = [place(), place({ id: "BB" })];

describe("rules on a small atlas", () => {
  const draw = (...figures: Partial<Figure>[]) => smallFacts(figures, PAIR).select(DEFAULT_VIEW);

  it("keeps stock, flow and cumulative amounts of one unit apart, sums of aid before single gifts", () => {
    const { facets } = chartOf(
      draw(
        { ...AID, id: "F1", basis: "flow" },
        { ...AID, id: "F2", basis: "cumulative" },
        { ...AID, id: "F3", basis: "stock" },
      ),
      "aid",
    );
    expect(facets.map((facet) => [facet.basis, bars(facet)])).toEqual([
      ["stock", ["F3"]],
      ["cumulative", ["F2"]],
      ["flow", ["F1"]],
    ]);
  });

  it("keeps a total as a bar when none of its parts is shown", () => {
    const [facet] = chartOf(draw({ id: "F1", parts: ["F8", "F9"] })).facets;
    expect([bars(facet), totals(facet)]).toEqual([["F1"], []]);
  });

  it("says a total in words beside its parts", () => {
    const [facet] = chartOf(draw({ id: "F1", parts: ["F2"], value: 30 }, { id: "F2", place: "BB" })).facets;
    expect([bars(facet), totals(facet)]).toEqual([["F2"], ["F1"]]);
    expect(facet?.ticks.at(-1)).toBeGreaterThanOrEqual(30);
  });

  it("orders bars by substance and then by size", () => {
    const [facet] = chartOf(
      draw({ id: "F1", substance: "methamphetamine", value: 900 }, { id: "F2", value: 1 }, { id: "F3", value: 20 }),
    ).facets;
    expect(bars(facet)).toEqual(["F3", "F2", "F1"]);
  });

  it("weighs all drugs in kilograms, by exact arithmetic", () => {
    const [facet] = chartOf(draw({ unit: "t", value: 1.5 }, { unit: "g", value: 250 }, { value: 2 })).facets;
    expect(facet?.unit).toBe("kg");
    expect(facet?.rows.map(({ measured, how }) => [measured, how])).toEqual([
      [1500, "exact"],
      [2, "printed"],
      [0.25, "exact"],
    ]);
  });

  it("draws a range without a value to its high end, and keeps both ends", () => {
    const [facet] = chartOf(draw({ value: undefined, low: 20, high: 90, qualifier: "range" })).facets;
    expect(facet?.rows).toMatchObject([{ measured: 90, low: 20, high: 90 }]);
    expect(facet?.ticks.at(-1)).toBeGreaterThanOrEqual(90);
  });

  it("draws nothing where no number is printed", () => {
    expect(chartOf(draw({ value: undefined })).facets).toEqual([]);
  });
});

describe("figures for comparison", () => {
  const WORLD = [place(), ...Array.from({ length: 12 }, (_, at) => place({ id: `B${at}` }))];
  const of = (figures: readonly Partial<Figure>[], change: Partial<View> = {}) =>
    chartOf(smallFacts(figures, WORLD).select({ ...DEFAULT_VIEW, place: "AA", ...change })).facets.map((facet) =>
      facet.rows.map((row) => `${row.figure.id} ${row.relation}`),
    );

  it("are of the same source and the same date, behind the place's own, in the order of the file", () => {
    expect(
      of([
        { id: "other", place: "B1", value: 90 },
        { id: "own", value: 5 },
        { id: "later", place: "B2", period: parsePeriod("2004") },
        { id: "stranger", place: "B3", source: "S2" },
      ]),
    ).toEqual([["own own", "other context"]]);
  });

  it("are of the same group, basis, unit and standing", () => {
    expect(
      of([
        { id: "own" },
        { id: "stock", place: "B1", basis: "stock" },
        { id: "tablets", place: "B2", unit: "tablets" },
        { id: "all", place: "B3", substance: "all drugs" },
        { id: "alleged", place: "B4", status: "alleged" },
      ]),
    ).toEqual([["own own"]]);
  });

  it("are at most eight, or none", () => {
    const others = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `X${at}`, place: `B${at}` }));
    expect(of([{ id: "own" }, ...others(8)])[0]).toHaveLength(9);
    expect(of([{ id: "own" }, ...others(9)])).toEqual([["own own"]]);
  });

  it("are not of another pack that bears the same word for its source, nor of one that is off", () => {
    const both = [{ id: "own" }, { id: "foreign", place: "B1", pack: "other" }];
    expect(of(both)).toEqual([["own own"]]);
    expect(of([{ id: "own" }, { id: "kin", place: "B1" }], { packs: ["small"] })).toEqual([["own own", "kin context"]]);
  });

  it("are none in the whole picture", () => {
    expect(of([{ id: "one" }, { id: "two", place: "B1" }], { place: undefined })).toEqual([["one own", "two own"]]);
  });
});

describe("units", () => {
  const facet = (metric: ViewMetric, units: View["units"], id: string) =>
    brief(undefined, { units })
      .charts[metric].facets.flatMap((one) => one.rows.map((row) => ({ row, unit: one.unit })))
      .find(({ row }) => row.figure.id === id);

  it("turn areas exactly: 15 mu are a hectare, 100 hectares a square kilometre", () => {
    expect(facet("substitution", {}, "F17")).toMatchObject({ unit: "mu", row: { measured: 550000, how: "printed" } });
    const hectares = facet("substitution", { area: "ha" }, "F17");
    expect(hectares).toMatchObject({ unit: "ha", row: { how: "exact" } });
    expect(hectares?.row.measured).toBeCloseTo(550000 / 15, 6);
    expect(facet("substitution", { area: "km2" }, "F17")?.row.measured).toBeCloseTo(550000 / 1500, 6);
  });

  it("turn mass exactly", () => {
    expect(facet("seizures", { mass: "t" }, "F23")).toMatchObject({ unit: "t", row: { measured: 1.97, how: "exact" } });
  });

  it("turn money only where a source or a rate does, and say which", () => {
    expect(facet("seizures", { money: "CNY" }, "F26")).toMatchObject({
      unit: "CNY",
      row: { measured: 15_250_000, how: "source" },
    });
    expect(facet("seizures", { money: "MYR" }, "F26")).toMatchObject({
      unit: "MYR",
      row: { measured: 7_000_000, how: "printed" },
    });
    // No rate leads from yuan to dollars: the figure stays as printed.
    expect(facet("aid", { money: "USD" }, "F12")).toMatchObject({ unit: "CNY", row: { how: "printed" } });
  });

  it("keep the figure as printed", () => {
    expect(facet("substitution", { area: "ha" }, "F17")?.row.figure).toBe(known("F17"));
  });
});

describe("figures that state the same thing and differ", () => {
  const rivals = [
    figure({ id: "weak", conflict: "same", tier: "B", value: 70 }),
    figure({ id: "strong", conflict: "same", tier: "A", value: 50 }),
  ];

  it("are drawn once, by the preferred one", () => {
    expect(chartOf(smallFacts(rivals).select(DEFAULT_VIEW)).facets.flatMap(bars)).toEqual(["strong"]);
  });

  it("stay in the list of figures", () => {
    const listed = smallFacts(rivals).select({ ...DEFAULT_VIEW, place: "AA" }).figures;
    expect(ids(listed.map((entry) => entry.figure))).toEqual(["weak", "strong"]);
  });

  it("are drawn each where the other says nothing of the place", () => {
    const small = smallFacts([rivals[0] ?? {}, { ...rivals[1], place: "BB" }], PAIR);
    expect(chartOf(small.select({ ...DEFAULT_VIEW, place: "AA" })).facets.flatMap(bars)).toContain("weak");
  });

  it("give no bar where a line through time draws the preferred one", () => {
    const small = smallFacts([
      ...course([2004, 2005, 2006], { conflict: undefined }).map((one) =>
        one.period.to === 2006 ? { ...one, conflict: "same", tier: "A" as const } : one,
      ),
      { ...course([2006], { series: "press", unit: "mu", tier: "B", conflict: "same" })[0] },
    ]);
    const { timelines, facets } = small.select({ ...DEFAULT_VIEW, place: "AA" }).charts.cultivation;
    expect(timelines).toHaveLength(1);
    expect(facets.flatMap(bars)).toEqual([]);
  });
});
