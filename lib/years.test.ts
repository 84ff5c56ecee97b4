import { describe, expect, it } from "vitest";
import { briefView, facts, inYear, look, viewOf } from "./fixtures/committed";
import { course, place, smallFacts } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import { DEFAULT_VIEW, VIEW_METRICS, type View } from "./view";

const PLACES = [place({ country: "AA" }), place({ id: "AA-1", kind: "province", parent: "AA" }), place({ id: "BB" })];
const small = smallFacts(
  [
    ...course([2001, 2003], { place: "AA-1" }),
    ...course([2010], { place: "BB" }),
    { id: "plan", metric: "aid_fund", status: "planned", period: parsePeriod("2020/2051") },
    { id: "aid", metric: "aid_fund", status: "delivered", basis: "cumulative", period: parsePeriod("1990/1992") },
    { id: "stock", metric: "substitution_area", status: "planted", basis: "stock", period: parsePeriod("2006/2008") },
    { id: "undated", metric: "aid_fund", status: "delivered", period: parsePeriod("") },
    { id: "none", metric: "suspects", status: "arrested", period: parsePeriod("1950") },
  ],
  PLACES,
);
const years = (change: Partial<View>) => small.years({ ...DEFAULT_VIEW, ...change });
const sorted = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);

describe("the years that the time control offers", () => {
  it("run from the first to the last year of any chart; plans and what has no chart set no end", () => {
    for (const metric of VIEW_METRICS) {
      const { first, last } = years({ metric });
      expect([first, last]).toEqual([1990, 2010]);
    }
  });

  it("are marked where the chosen chart has a figure", () => {
    expect(sorted(years({ metric: "cultivation" }).anywhere)).toEqual([2001, 2003, 2010]);
    expect(sorted(years({ metric: "aid" }).anywhere)).toEqual([1990, 1991, 1992]);
    expect(sorted(years({ metric: "seizures" }).anywhere)).toEqual([]);
  });

  it("mark a stock at its date only", () => {
    expect(sorted(years({ metric: "substitution" }).anywhere)).toEqual([2008]);
  });

  it("are marked for the place and its parts", () => {
    const of = (id?: string) => sorted(years({ metric: "cultivation", place: id }).here);
    expect(of("AA")).toEqual([2001, 2003]);
    expect(of("AA-1")).toEqual([2001, 2003]);
    expect(of("BB")).toEqual([2010]);
    expect(of()).toEqual([2001, 2003, 2010]);
  });

  it("follow the packs that are on", () => {
    expect(sorted(years({ metric: "cultivation", packs: ["other"] }).anywhere)).toEqual([]);
  });

  it("have no ends where there is nothing", () => {
    expect(smallFacts([]).years(DEFAULT_VIEW)).toMatchObject({ first: 0, last: 0 });
  });
});

describe("the years of the committed data", () => {
  it("run from the first to the last of the data whatever is selected", () => {
    const whole = facts.years(viewOf(undefined));
    expect(whole.first).toBeLessThanOrEqual(1984);
    expect(whole.last).toBeGreaterThanOrEqual(2025);
    for (const metric of VIEW_METRICS) {
      for (const view of [viewOf("AF-HEL", { metric }), viewOf(undefined, { metric }), briefView("MM", { metric })]) {
        const { first, last } = facts.years(view);
        expect([first, last]).toEqual([whole.first, whole.last]);
      }
    }
  });

  it("of Helmand's poppy lack 2002 to 2009", () => {
    const { here, anywhere } = facts.years(viewOf("AF-HEL", { metric: "cultivation" }));
    expect(sorted(here)).toEqual([2000, 2001, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
    for (const year of here) expect(anywhere.has(year)).toBe(true);
  });

  it("of the brief alone hold planting in 2003 and seizures in 2004 only, and no poppy", () => {
    const of = (metric: View["metric"]) => sorted(facts.years(briefView(undefined, { metric })).anywhere);
    expect([of("substitution"), of("seizures"), of("cultivation")]).toEqual([[2003], [2004], []]);
  });

  it("are those in which a chart shows something", () => {
    for (const metric of VIEW_METRICS) {
      const { anywhere, first, last } = facts.years(viewOf(undefined, { metric }));
      for (let year = first; year <= last; year++) {
        const { facets, timelines } = look(undefined, inYear(year)).charts[metric];
        const isDrawn =
          facets.some(({ rows, planned }) => !planned && rows.length > 0) ||
          timelines.some(({ lines }) => lines.some(({ runs }) => runs.flat().some((point) => point.year === year)));
        if (isDrawn) expect([metric, year, anywhere.has(year)]).toEqual([metric, year, true]);
      }
    }
  });
});
