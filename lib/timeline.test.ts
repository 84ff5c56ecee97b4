import { describe, expect, it } from "vitest";
import { facts, known, look, selectable } from "./fixtures/committed";
import { course, place, smallFacts } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import type { Figure, Place } from "./schema";
import { drawnUnit, isCourse, pointIn, type Timeline, topOf } from "./timeline";
import { DEFAULT_VIEW, VIEW_METRICS, type View } from "./view";

const draw = (
  figures: readonly Partial<Figure>[],
  change: Partial<View> = {},
  places: Place[] = [place()],
): readonly Timeline[] =>
  smallFacts(figures, places).select({ ...DEFAULT_VIEW, place: "AA", ...change }).charts.cultivation.timelines;
const years = (timeline: Timeline | undefined) =>
  timeline?.lines.map(({ runs }) => runs.map((run) => run.map(({ year }) => year)));

describe("a line through time", () => {
  it("breaks where a year is missing", () => {
    const [timeline, ...others] = draw(course([2001, 2002, 2004, 2005, 2009]));
    expect(others).toEqual([]);
    expect(years(timeline)).toEqual([[[2001, 2002], [2004, 2005], [2009]]]);
    expect([timeline?.first, timeline?.last, timeline?.left]).toEqual([2001, 2009, 0]);
  });

  it("does not bridge a year that is reported as zero", () => {
    const [timeline] = draw(course([2001, 2002, 2003], {}, (year) => (year === 2002 ? 0 : 5)));
    expect(timeline?.lines[0]?.runs.flat().map(({ value }) => value)).toEqual([5, 0, 5]);
    expect(years(timeline)).toEqual([[[2001, 2002, 2003]]]);
  });

  it("holds one body that counts: rivals are lines of their own on one axis", () => {
    const [timeline] = draw([...course([2001, 2002, 2003]), ...course([2001, 2002, 2003], { series: "US" })]);
    expect(timeline?.lines.map(({ line }) => line.series)).toEqual(["UNODC", "US"]);
    expect(years(timeline)).toEqual([[[2001, 2002, 2003]], [[2001, 2002, 2003]]]);
  });

  it("needs three different years", () => {
    expect(draw(course([2001, 2002]))).toEqual([]);
    expect(draw([...course([2001, 2002]), { ...course([2002])[0], id: "again" }])).toEqual([]);
    expect(draw(course([2001, 2005, 2009]))).toHaveLength(1);
  });

  it("never mixes a basis", () => {
    const timelines = draw([
      ...course([2001, 2002, 2003]),
      ...course([2001, 2002, 2003], { basis: "stock" }).map((one) => ({ ...one, id: `${one.id}-stock` })),
    ]);
    expect(timelines.map(({ basis }) => basis).sort()).toEqual(["flow", "stock"]);
  });

  it("draws what is only a range from end to end, without a value", () => {
    const [timeline] = draw(course([2001, 2002, 2003], { value: undefined, low: 10, high: 40, qualifier: "range" }));
    const [point] = timeline?.lines[0]?.runs.flat() ?? [];
    expect(point).toMatchObject({ low: 10, high: 40 });
    expect(point && "value" in point).toBe(false);
    expect(point && topOf(point)).toBe(40);
    expect(timeline?.ticks.at(-1)).toBeGreaterThanOrEqual(40);
  });

  it("keeps the band of a value", () => {
    const [timeline] = draw(course([2001, 2002, 2003], { low: 1, high: 5000 }));
    expect(timeline?.lines[0]?.runs[0]?.[0]).toMatchObject({ value: 2001, low: 1, high: 5000 });
    expect(timeline?.ticks.at(-1)).toBeGreaterThanOrEqual(5000);
  });

  it("has one point a year, the preferred figure; the others are its rivals", () => {
    const figures = course([2001, 2002, 2003], { tier: "B" });
    const [timeline] = draw([...figures, { ...figures[1], id: "better", tier: "A", value: 7 }]);
    const points = timeline?.lines[0]?.runs.flat() ?? [];
    expect(points.map((point) => [point.figure.id, point.rivals.map(({ id }) => id)])).toEqual([
      ["AA-UNODC-ha-2001", []],
      ["better", ["AA-UNODC-ha-2002"]],
      ["AA-UNODC-ha-2003", []],
    ]);
  });

  it("calls half a year no rival of the whole", () => {
    const figures = course([2001, 2002, 2003], { tier: "A" });
    const [timeline] = draw([
      ...figures,
      { ...figures[1], id: "half", tier: "B", period: parsePeriod("2002-01/2002-06") },
    ]);
    expect(timeline?.lines[0]?.runs.flat().map(({ rivals }) => rivals.length)).toEqual([0, 0, 0]);
  });

  it("draws nothing that is planned and no single seizure", () => {
    expect(draw(course([2001, 2002, 2003], { status: "planned" }))).toEqual([]);
    const seizures = smallFacts(course([2001, 2002, 2003], { metric: "single_seizure", unit: "kg", status: "seized" }));
    const { timelines, facets } = seizures.select({ ...DEFAULT_VIEW, place: "AA" }).charts.seizures;
    expect(timelines).toEqual([]);
    expect(facets.flatMap(({ rows }) => rows)).toHaveLength(3);
  });

  it("is found by year", () => {
    const [timeline] = draw(course([2001, 2002, 2004]));
    const [line] = timeline?.lines ?? [];
    if (!line) throw new Error("there is no line");
    expect(pointIn(line, 2004)?.figure.id).toBe("AA-UNODC-ha-2004");
    expect(pointIn(line, 2003)).toBeUndefined();
  });
});

describe("the unit of an axis", () => {
  it("is hectares for poppy and mu for planting, unless the reader chooses", () => {
    expect(drawnUnit("mu", "cultivation", {})).toBe("ha");
    expect(drawnUnit("ha", "substitution", {})).toBe("mu");
    expect(drawnUnit("ha", "cultivation", { area: "km2" })).toBe("km2");
    expect(drawnUnit("t", "seizures", {})).toBe("t");
    expect(drawnUnit("t", "seizures", { mass: "kg" })).toBe("kg");
    expect(drawnUnit("tablets", "seizures", { mass: "kg" })).toBe("tablets");
  });

  it("brings lines of different areas onto one axis, exactly", () => {
    const [timeline, ...others] = draw([
      ...course([2001, 2002, 2003], {}, () => 100),
      ...course([2001, 2002, 2003], { unit: "mu", series: "Yunnan" }, () => 3000),
    ]);
    expect(others).toEqual([]);
    expect(timeline?.unit).toBe("ha");
    const points = timeline?.lines.map(({ runs }) => runs[0]?.[0]) ?? [];
    expect(points.map((point) => [point?.value, point?.how])).toEqual([
      [100, "printed"],
      [200, "exact"],
    ]);
  });

  it("stays the printed one where no way leads to the chosen one", () => {
    const money = course([2001, 2002, 2003], {
      metric: "aid_fund",
      substance: undefined,
      unit: "USD",
      status: "delivered",
    });
    const { timelines } = smallFacts(money).select({ ...DEFAULT_VIEW, place: "AA", units: { money: "CNY" } }).charts
      .aid;
    expect(timelines.map(({ unit, lines }) => [unit, lines[0]?.runs[0]?.[0]?.how])).toEqual([["USD", "printed"]]);
  });
});

describe("many lines", () => {
  const many = Array.from({ length: 9 }, (_, at) =>
    course([2001, 2002, 2003], { series: `body ${at}` }, () => (at + 1) * 10),
  ).flat();

  it("are cut to six, and the rest is counted", () => {
    const [timeline] = draw(many);
    expect(timeline?.lines).toHaveLength(6);
    expect(timeline?.left).toBe(3);
  });

  it("have an axis that holds those drawn", () => {
    const [timeline] = draw(many);
    const top = Math.max(...(timeline?.lines ?? []).flatMap(({ runs }) => runs.flat().map(topOf)));
    expect(timeline?.ticks.at(-1)).toBeGreaterThanOrEqual(top);
    expect(timeline?.ticks[0]).toBe(0);
  });
});

describe("the lines of the committed data", () => {
  const all = [undefined, ...selectable.map(({ id }) => id)].flatMap((id) =>
    VIEW_METRICS.flatMap((metric) => look(id).charts[metric].timelines.map((timeline) => ({ id, metric, timeline }))),
  );

  it("join points of one count and of following years only", () => {
    expect(all.length).toBeGreaterThan(50);
    for (const { timeline } of all) {
      for (const { line, runs } of timeline.lines) {
        expect(isCourse(line)).toBe(true);
        for (const run of runs) {
          for (const [at, point] of run.entries()) {
            expect(facts.index.lineOf(point.figure)).toBe(line);
            expect(point.year).toBe((run[0]?.year ?? 0) + at);
            expect(point.figure.status).not.toBe("planned");
            expect(point.figure.basis).toBe(timeline.basis);
            expect(point.figure.period.to).toBe(point.year);
          }
        }
      }
    }
  });

  it("keep one unit, one group, at most six lines and an axis that holds them", () => {
    for (const { id, metric, timeline } of all) {
      expect([id, metric, timeline.lines.length <= 6]).toEqual([id, metric, true]);
      const points = timeline.lines.flatMap(({ runs }) => runs.flat());
      expect(Math.max(...points.map(topOf))).toBeLessThanOrEqual(timeline.ticks.at(-1) ?? 0);
      expect([timeline.first, timeline.last]).toEqual([
        Math.min(...points.map(({ year }) => year)),
        Math.max(...points.map(({ year }) => year)),
      ]);
      expect(new Set(timeline.lines.map(({ line }) => line.group))).toEqual(new Set([timeline.group]));
    }
  });

  it("Myanmar: UNODC and US are two lines; 1999, 2016 and 2021 break that of UNODC", () => {
    const main = look("MM").charts.cultivation.timelines.find(({ group }) => group === "main");
    expect(main?.lines.map(({ line }) => line.series)).toEqual(["UNODC", "US"]);
    const [unodc] = main?.lines ?? [];
    const counted = unodc?.runs.flat().map(({ year }) => year) ?? [];
    for (const year of [1999, 2016, 2021]) expect(counted).not.toContain(year);
    expect(unodc?.runs.map((run) => [run[0]?.year, run.at(-1)?.year])).toEqual(
      expect.arrayContaining([
        [2000, 2015],
        [2017, 2020],
      ]),
    );
  });

  it("Thailand 2011: the rival figure of the year hangs on its point", () => {
    const main = look("TH").charts.cultivation.timelines.find(({ group }) => group === "main");
    const unodc = main?.lines.find(({ line }) => line.series === "UNODC");
    const point = unodc && pointIn(unodc, 2011);
    expect([point?.figure.id, point?.rivals.map(({ id }) => id)]).toEqual(["A0136", ["A0649"]]);
  });

  it("the sums over several years of Yunnan's planting are bars, not points", () => {
    const { timelines, facets } = look("golden-triangle").charts.substitution;
    expect(timelines.map(({ basis }) => basis)).toEqual(["cumulative"]);
    const flows = facets.find(({ basis, group }) => basis === "flow" && group === "main");
    const bars = flows?.rows.map((row) => row.figure) ?? [];
    expect(bars).toEqual(expect.arrayContaining([known("B016"), known("B040")]));
  });

  it("brings its rai to hectares by 6.25 to one", () => {
    const line = look("TH")
      .charts.cultivation.timelines.flatMap(({ lines }) => lines)
      .find(({ line: { unit } }) => unit === "rai");
    const point = line && pointIn(line, 2017);
    expect([point?.figure.id, point?.how]).toEqual(["A0794", "exact"]);
    expect(point?.value).toBeCloseTo(1599.6 * 0.16, 9);
  });
});
