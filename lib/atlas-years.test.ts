import { describe, expect, it } from "vitest";
import { atlasYears, FIRST_YEAR } from "./atlas-years";
import { entriesOf } from "./chronicle";
import { wholeWindow } from "./chronicle-window";
import { factsOf } from "./facts";
import { facts } from "./fixtures/committed";
import { atlas, figure, smallFacts } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import { DEFAULT_VIEW } from "./view";

const yearsOf = (one: ReturnType<typeof smallFacts>) => atlasYears(one.atlas, one.index);

describe("the years of an atlas", () => {
  it("reach from the first figure to the last, plans and what has no chart included", () => {
    const figures = [
      { period: parsePeriod("2003") },
      { metric: "aid_fund", status: "planned", period: parsePeriod("2020/2051") } as const,
      { metric: "suspects", status: "arrested", period: parsePeriod("1950") } as const,
      { period: parsePeriod("") },
    ];
    expect(yearsOf(smallFacts(figures))).toEqual([1950, 2051]);
    expect(yearsOf(smallFacts([{ period: parsePeriod("2003") }]))).toEqual([FIRST_YEAR, 2003]);
    expect(yearsOf(smallFacts([]))).toEqual([FIRST_YEAR, FIRST_YEAR]);
  });

  it("hold whatever the time control and the timeline of cooperation lead to", () => {
    const { first, last } = facts.years(DEFAULT_VIEW);
    const { from, to } = wholeWindow(entriesOf(facts));
    for (const year of [first, last, from, to]) expect(facts.known.hasYear(year), String(year)).toBe(true);
    for (const year of [1950, 2099]) expect(facts.known.hasYear(year), String(year)).toBe(false);
  });

  it("are not known while figures are still arriving", () => {
    const page = atlas({ figures: [figure()] });
    expect(factsOf(page).known.hasYear(1950)).toBe(false);
    expect(factsOf(page, undefined, true).known.hasYear(1950)).toBe(true);
  });
});
