import { describe, expect, it } from "vitest";
import { atlasYears, FIRST_YEAR } from "./atlas-years";
import { entriesOf } from "./chronicle";
import { wholeWindow } from "./chronicle-window";
import { factsOf } from "./facts";
import { facts } from "./fixtures/committed";
import { atlas, figure, smallFacts } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import { DEFAULT_VIEW, isAmong } from "./view";

const yearsOf = (one: ReturnType<typeof smallFacts>) => atlasYears(one.atlas, one.index);

describe("the years of an atlas", () => {
  it("reach from the first figure to the last, plans and what has no chart included", () => {
    const figures = [
      { period: parsePeriod("2003") },
      { metric: "aid_fund", status: "planned", period: parsePeriod("2020/2051") } as const,
      { metric: "suspects", status: "arrested", period: parsePeriod("1950") } as const,
      { period: parsePeriod("") },
    ];
    expect(yearsOf(smallFacts(figures))).toEqual({ from: 1950, to: 2051 });
    expect(yearsOf(smallFacts([{ period: parsePeriod("2003") }]))).toEqual({ from: FIRST_YEAR, to: 2003 });
    expect(yearsOf(smallFacts([]))).toEqual({ from: FIRST_YEAR, to: FIRST_YEAR });
    const built = { basis: "stock", period: parsePeriod("1950/2004") } as const;
    expect(yearsOf(smallFacts([built]))).toEqual({ from: 1950, to: 2004 });
  });

  it("hold whatever the time control and the timeline of cooperation lead to", () => {
    const { first, last } = facts.years(DEFAULT_VIEW);
    const { from, to } = wholeWindow(entriesOf(facts));
    for (const year of [first, last, from, to]) expect(isAmong(year, facts.known.years()), String(year)).toBe(true);
    for (const year of [1950, 2099]) expect(isAmong(year, facts.known.years()), String(year)).toBe(false);
  });

  it("are not known while figures are still arriving", () => {
    const page = atlas({ figures: [figure()] });
    expect(isAmong(1950, factsOf(page).known.years())).toBe(false);
    expect(isAmong(1950, factsOf(page, undefined, true).known.years())).toBe(true);
  });
});
