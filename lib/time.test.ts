import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { figure } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import type { Figure } from "./schema";
import { firstYearOf, isDated, speaksOf, timeOfFigure } from "./time";

const inYear = (year: number) => ({ from: year, to: year });
const years = (change: Partial<Figure>) =>
  [2000, 2001, 2002, 2003, 2004, 2005].filter((year) => speaksOf(figure(change), inYear(year)));

describe("a figure speaks", () => {
  it("of every year when no time is chosen", () => {
    expect(speaksOf(figure({ period: parsePeriod("") }), undefined)).toBe(true);
  });

  it.each<[string, Partial<Figure>, number[]]>([
    ["an amount: of each year of its period", { period: parsePeriod("2001/2003") }, [2001, 2002, 2003]],
    ["a total since a date: likewise", { basis: "cumulative", period: parsePeriod("2003/2004") }, [2003, 2004]],
    ["a stock: of the year of its date", { basis: "stock", period: parsePeriod("2003-12-31") }, [2003]],
    ["a stock built up over years: of the last", { basis: "stock", period: parsePeriod("2001/2004") }, [2004]],
    [
      "a stock of a decade: of its years",
      { basis: "stock", period: parsePeriod("2000s") },
      [2000, 2001, 2002, 2003, 2004, 2005],
    ],
    [
      "a planned stock: of its whole period",
      { basis: "stock", status: "planned", period: parsePeriod("2002/2051") },
      [2002, 2003, 2004, 2005],
    ],
    ["a total up to a year: of that year", { basis: "cumulative", period: parsePeriod("/2004") }, [2004]],
    ["an undated figure: of none", { period: parsePeriod("") }, []],
  ])("%s", (_, change, expected) => expect(years(change)).toEqual(expected));

  it.each<[string, Partial<Figure>, ReturnType<typeof timeOfFigure>]>([
    ["an amount by its period", { period: parsePeriod("2001/2003") }, { from: 2001, to: 2003 }],
    ["a stock built up over years by the last", { basis: "stock", period: parsePeriod("2001/2004") }, inYear(2004)],
    ["an undated figure by none", { period: parsePeriod("") }, undefined],
    ["a plan by none", { status: "planned", period: parsePeriod("2002/2051") }, undefined],
  ])("and is shown, %s", (_, change, expected) => {
    const one = figure(change);
    expect(timeOfFigure(one)).toEqual(expected);
    if (expected) expect(speaksOf(one, expected)).toBe(true);
  });

  it("of a range when it speaks of any of its years", () => {
    const one = figure({ period: parsePeriod("2001/2003") });
    expect(speaksOf(one, { from: 1990, to: 2000 })).toBe(false);
    expect(speaksOf(one, { from: 1990, to: 2001 })).toBe(true);
    expect(speaksOf(one, { from: 2003, to: 2025 })).toBe(true);
    expect(speaksOf(one, { from: 2004, to: 2025 })).toBe(false);
  });

  it("never of a year outside its period, in the data", () => {
    for (const one of facts.atlas.packs.flatMap((pack) => pack.figures)) {
      const first = firstYearOf(one);
      if (first === undefined) expect(one.period.printed).toBe("");
      else expect(first >= (one.period.from ?? 0) && first <= (one.period.to ?? 0)).toBe(true);
    }
  });
});

it("sets an end of the axis only when it is dated and has come about", () => {
  expect(isDated(figure())).toBe(true);
  expect(isDated(figure({ period: parsePeriod("") }))).toBe(false);
  expect(isDated(figure({ status: "planned" }))).toBe(false);
});
