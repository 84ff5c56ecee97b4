import { describe, expect, it } from "vitest";
import { brief, facts, inYear, look, selectable } from "./fixtures/committed";
import { rowsOfPacks } from "./fixtures/data-rows";
import { course, figure, place, smallFacts } from "./fixtures/small-atlas";
import { chartFamily } from "./metric-family";
import { parsePeriod } from "./period";
import type { Facet, Row, Selection } from "./select";
import { speaksOf } from "./time";
import { exactFactor } from "./unit-conversion";
import { DEFAULT_VIEW, THEMES, VIEW_METRICS, type View, type ViewMetric } from "./view";

const PLACES = [undefined, ...selectable.map(({ id }) => id)];
const BRIEF_YEARS = [undefined, 1989, 2002, 2003, 2005];
const TIMES: View["time"][] = [undefined, { from: 2004, to: 2004 }, { from: 2016, to: 2016 }, { from: 2000, to: 2015 }];
/** The brief read alone in its years, and all packs together in years and a range. */
const ALL: Selection[] = PLACES.flatMap((id) => [
  ...BRIEF_YEARS.map((year) => brief(id, inYear(year))),
  ...TIMES.map((time) => look(id, { time })),
]);
const facetsOf = ({ charts }: Selection): Facet[] => VIEW_METRICS.flatMap((metric) => charts[metric].facets);
const bars = (facet: Facet | undefined) => facet?.rows.map((row) => row.figure.id) ?? [];
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const chartOf = (selection: Selection, metric: ViewMetric = "seizures") => selection.charts[metric];

interface Drawn {
  metric: ViewMetric;
  facet: Facet;
  row: Row;
  selection: Selection;
}
const DRAWN: Drawn[] = ALL.flatMap((selection) =>
  VIEW_METRICS.flatMap((metric) =>
    selection.charts[metric].facets.flatMap((facet) => facet.rows.map((row) => ({ metric, facet, row, selection }))),
  ),
);
/** The bars that break a rule: an empty list is what every rule wants. */
const breaking = (rule: (drawn: Drawn) => boolean) =>
  DRAWN.filter(rule).map(({ facet, row, selection: { view } }) =>
    [view.place ?? "whole", view.time?.from, view.packs, facet.id, row.figure.id].join(" "),
  );

describe("what no place and no year may mix", () => {
  it("is looked for in many bars", () => {
    expect(ALL.length).toBeGreaterThan(2000);
    expect(DRAWN.length).toBeGreaterThan(3000);
    const drawn = [...new Set(DRAWN.map(({ row }) => row.figure.pack))];
    expect(drawn).toEqual(expect.arrayContaining(["cn-2005", "series"]));
  });

  it("never draws the alleged quantity F06, or any other alleged one", () => {
    expect(breaking(({ row }) => row.figure.id === "F06" || row.figure.status === "alleged")).toEqual([]);
  });

  it("never draws the planned F27 with delivered money, nor any plan with what has come about", () => {
    expect(breaking(({ row, facet }) => (row.figure.status === "planned") !== facet.planned)).toEqual([]);
    expect(breaking(({ facet }) => bars(facet).includes("F27") && facet.rows.length > 1)).toEqual([]);
  });

  it("draws one unit, one basis and one chart in a facet", () => {
    expect(breaking(({ row, facet }) => row.figure.basis !== facet.basis)).toEqual([]);
    expect(
      breaking(
        ({ row, facet }) =>
          (row.how === "source" ? row.figure.converted?.unit : row.figure.unit) !== facet.unit &&
          (row.how !== "exact" || exactFactor(row.figure.unit, facet.unit) === undefined),
      ),
    ).toEqual([]);
    expect(
      breaking(({ metric, facet, row }) => {
        const family = chartFamily(row.figure.metric, row.figure.status);
        return family !== (facet.group === "money" ? "money-seized" : metric);
      }),
    ).toEqual([]);
    for (const facet of ALL.flatMap(facetsOf)) {
      for (const total of facet.totals) expect([total.basis, total.unit]).toEqual([facet.basis, facet.unit]);
    }
  });

  it("keeps seized and frozen money in a facet of its own, in seizures and never in aid", () => {
    const isMoney = ({ row }: Drawn) => row.figure.metric === "asset_seizure" || row.figure.metric === "asset_freeze";
    expect(breaking((drawn) => isMoney(drawn) !== (drawn.facet.group === "money"))).toEqual([]);
    expect(breaking((drawn) => isMoney(drawn) && drawn.metric !== "seizures")).toEqual([]);
  });

  it("keeps all drugs together, precursors and single seizures out of the bars of one kind of drug", () => {
    const wrong = breaking(
      ({ metric, facet, row: { figure: one } }) =>
        metric === "seizures" &&
        facet.group === "main" &&
        (one.substance === "all drugs" ||
          one.substance === "main drugs (3 kinds)" ||
          one.substance === "precursors" ||
          one.metric === "single_seizure"),
    );
    expect(wrong).toEqual([]);
  });

  it("never draws a total as a bar beside its parts", () => {
    expect(breaking(({ facet, row }) => row.figure.parts.some((part) => bars(facet).includes(part)))).toEqual([]);
  });

  it("gives every facet an id of its own and an axis that holds its bars", () => {
    expect(breaking(({ facet, row }) => facet.ticks[0] !== 0 || (facet.ticks.at(-1) ?? 0) < row.measured)).toEqual([]);
    expect(breaking(({ row }) => (row.high ?? 0) > row.measured && row.figure.value === undefined)).toEqual([]);
    for (const selection of ALL) {
      const facets = facetsOf(selection);
      expect(new Set(ids(facets)).size).toBe(facets.length);
    }
  });

  it("shows a facet only where a bar belongs to the place, and those bars first", () => {
    const wrong = ALL.flatMap(facetsOf).filter(({ rows }) => {
      const contexts = rows.map(({ relation }) => relation === "context");
      return contexts[0] !== false || contexts.join() !== [...contexts].sort().join();
    });
    expect(ids(wrong)).toEqual([]);
  });

  it("draws for comparison at most eight figures, of the same source and the same date only", () => {
    const comparing = DRAWN.filter(({ row }) => row.relation === "context");
    expect(comparing.length).toBeGreaterThan(100);
    const wrong = breaking(({ facet, row }) => {
      if (row.relation !== "context") return false;
      const own = facet.rows.filter(({ relation }) => relation !== "context");
      const same = own.some(
        ({ figure: one }) => one.source === row.figure.source && one.period.printed === row.figure.period.printed,
      );
      return !same || facet.rows.length - own.length > 8;
    });
    expect(wrong).toEqual([]);
  });

  it("shows only figures of the chosen time, in charts as in the list", () => {
    expect(breaking(({ row, selection }) => !speaksOf(row.figure, selection.view.time))).toEqual([]);
    for (const { figures, view } of ALL) {
      expect(figures.filter((entry) => !speaksOf(entry.figure, view.time))).toEqual([]);
    }
  });

  it("shows only figures of the packs that are on", () => {
    expect(breaking(({ row, selection: { view } }) => view.packs?.includes(row.figure.pack) === false)).toEqual([]);
  });

  it("never draws a figure twice for one place, in bars and lines together", () => {
    const twice = ALL.filter(({ charts }) =>
      VIEW_METRICS.some((metric) => {
        const { facets, timelines } = charts[metric];
        const drawn = [
          ...facets.flatMap(bars),
          ...timelines.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.flat().map((point) => point.figure.id))),
        ];
        return new Set(drawn).size !== drawn.length;
      }),
    );
    expect(twice.map(({ view }) => view.place)).toEqual([]);
  });
});

describe("answers", () => {
  it("are kept, and do not depend on metric, theme, layers or open card", () => {
    const first = look("MM-17", inYear(2003));
    for (const metric of VIEW_METRICS) {
      for (const theme of THEMES) {
        const other = look("MM-17", { ...inYear(2003), metric, theme, layers: [], item: "F17" });
        expect(other.charts).toBe(first.charts);
        expect(other.figures).toBe(first.figures);
        expect(other.view).toMatchObject({ metric, theme, item: "F17" });
      }
    }
  });

  it("tell years, ranges, places, packs and units apart", () => {
    const looks = [
      look("MM"),
      look("LA"),
      look("MM", inYear(2003)),
      look("MM", { time: { from: 2003, to: 2004 } }),
      brief("MM"),
      look("MM", { units: { area: "ha" } }),
      look("MM", { units: { money: "CNY" } }),
    ];
    expect(new Set(looks.map(({ charts }) => charts)).size).toBe(looks.length);
  });

  it("are the same whether the answer is kept or made anew", () => {
    const before = structuredClone(look("LA", inYear(2004)).figures);
    // More views than are kept.
    for (const { id } of selectable) for (const time of TIMES) look(id, { time });
    expect(look("LA", inYear(2004)).figures).toEqual(before);
  });

  it("leave the data as they were", () => {
    const small = smallFacts([{ id: "F2", value: 1 }, { id: "F1", value: 5 }, ...course([2001, 2002, 2003])]);
    const before = structuredClone(small.atlas);
    small.select({ ...DEFAULT_VIEW, place: "AA" });
    small.choropleth(DEFAULT_VIEW);
    small.gaps({ ...DEFAULT_VIEW, place: "AA" });
    expect(small.atlas).toEqual(before);
  });
});

const AID = { metric: "aid_fund", substance: undefined, unit: "CNY", status: "delivered" } as const;
const PAIR = [place(), place({ id: "BB" })];

describe("time on a small atlas", () => {
  const small = smallFacts(
    [
      { id: "stock", ...AID, basis: "stock", period: parsePeriod("2003-12-31") },
      { id: "flow", ...AID, basis: "flow", period: parsePeriod("2002/2004") },
      { id: "undated", ...AID, basis: "flow", period: parsePeriod("") },
      ...course([2001, 2002, 2005]),
    ],
    PAIR,
  );
  const shown = (from?: number, to = from) =>
    ids(
      small
        .select({ ...DEFAULT_VIEW, place: "AA", ...(from && to && { time: { from, to } }) })
        .figures.map((entry) => entry.figure),
    );

  it("shows a stock at its date only", () => {
    expect(shown(2003)).toContain("stock");
    for (const year of [2002, 2004]) expect(shown(year)).not.toContain("stock");
  });

  it("shows an amount within a period in each of its years", () => {
    expect([2001, 2002, 2003, 2004, 2005].map((year) => shown(year).includes("flow"))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it("shows what is undated only when no time is chosen", () => {
    expect(shown()).toContain("undated");
    expect(shown(1990, 2020)).not.toContain("undated");
  });

  it("tells a count through time by its latest figure of the time", () => {
    const poppy = (from?: number, to?: number) => shown(from, to).filter((id) => id.startsWith("AA-"));
    expect(poppy()).toEqual(["AA-UNODC-ha-2005"]);
    expect(poppy(2000, 2004)).toEqual(["AA-UNODC-ha-2002"]);
    expect(poppy(2001)).toEqual(["AA-UNODC-ha-2001"]);
    expect(poppy(2003)).toEqual([]);
  });

  it("leaves the whole course in the chart whatever the time is", () => {
    for (const year of [undefined, 2001, 2003]) {
      const { timelines } = small.select({ ...DEFAULT_VIEW, place: "AA", ...inYear(year) }).charts.cultivation;
      expect(timelines.map(({ first, last }) => [first, last])).toEqual([[2001, 2005]]);
    }
  });
});

describe("packs on a small atlas", () => {
  const small = smallFacts([{ id: "F1" }, { id: "F2", pack: "other", value: 40 }], PAIR, {
    packs: [
      { ...facts.atlas.packs[0], id: "small", figures: [figure({ id: "F1" })] },
      { ...facts.atlas.packs[0], id: "other", figures: [figure({ id: "F2", pack: "other", value: 40 })] },
    ],
  });
  const shown = (packs?: string[]) =>
    chartOf(small.select({ ...DEFAULT_VIEW, place: "AA", ...(packs && { packs }) })).facets.flatMap(bars);

  it("are all on unless some are chosen", () => {
    expect(shown()).toEqual(["F2", "F1"]);
    expect(shown(["small"])).toEqual(["F1"]);
    expect(shown(["other"])).toEqual(["F2"]);
    expect(shown([])).toEqual([]);
  });

  it("take their cases, mechanisms, events and findings with them", () => {
    const series = look(undefined, { packs: ["series"] });
    expect([series.cases, series.mechanisms, series.events, series.problems, series.nextSteps]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(brief().cases).toHaveLength(5);
    expect(series.figures.every((entry) => entry.figure.pack === "series")).toBe(true);
  });
});

describe("figures that state the same thing and differ", () => {
  it("give at most one bar wherever the data have them, and that is the preferred of all that are drawn", () => {
    const words = new Set(facts.atlas.packs.flatMap((pack) => pack.figures.flatMap(({ conflict }) => conflict ?? [])));
    expect(words.size).toBe(new Set(rowsOfPacks("figures.csv").flatMap(({ conflict }) => conflict || [])).size);
    let seen = 0;
    for (const selection of ALL) {
      const charts = VIEW_METRICS.map((metric) => selection.charts[metric]);
      const own = charts.flatMap(({ facets }) =>
        facets.flatMap(({ rows }) => rows.filter(({ relation }) => relation !== "context").map((row) => row.figure)),
      );
      // A count through time keeps all its figures: taking one out would tear it.
      const inLines = charts.flatMap(({ timelines }) =>
        timelines.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.flat().map((point) => point.figure))),
      );
      for (const bar of own.filter(({ conflict }) => conflict)) {
        seen++;
        const rivals = [...own, ...inLines].filter(({ conflict }) => conflict === bar.conflict);
        expect([selection.view.place, facts.better.best(rivals)?.id]).toEqual([selection.view.place, bar.id]);
        expect(own.filter(({ conflict }) => conflict === bar.conflict)).toEqual([bar]);
      }
    }
    expect(seen).toBeGreaterThan(20);
  });
});
