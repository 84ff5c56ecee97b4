import { describe, expect, it } from "vitest";
import { facts, known } from "./fixtures/committed";
import { figure } from "./fixtures/small-atlas";
import { dimensionOf, measure, wantedUnit } from "./measure";
import { parsePeriod } from "./period";
import { type Rate, UNITS, type Unit } from "./schema";
import { exactFactor } from "./unit-conversion";

const { rates } = facts.atlas;
const area = (value: number, unit: Unit) => figure({ value, unit });

describe("areas and masses", () => {
  it.each<[number, Unit, Unit, number]>([
    [15, "mu", "ha", 1],
    [620000, "mu", "ha", 41333.3333333],
    [1, "ha", "mu", 15],
    [100, "ha", "km2", 1],
    [1, "km2", "mu", 1500],
    [6.25, "rai", "ha", 1],
    [1, "t", "kg", 1000],
    [250, "g", "kg", 0.25],
    [1970, "kg", "t", 1.97],
  ])("%d %s are exactly so many %s", (value, from, to, expected) => {
    expect(measure(area(value, from), to, [])).toEqual({ value: expected, unit: to, how: "exact" });
  });

  it("come back to themselves", () => {
    for (const to of ["ha", "km2"] as const) {
      const there = measure(area(620000, "mu"), to, []);
      expect(exactFactor("mu", to)).toBeDefined();
      expect(measure(area(there.value ?? 0, to), "mu", []).value).toBeCloseTo(620000, 3);
    }
  });

  it("take both ends of a range with them", () => {
    const range = figure({ value: undefined, low: 15, high: 30, unit: "mu", qualifier: "range" });
    expect(measure(range, "ha", [])).toEqual({ low: 1, high: 2, unit: "ha", how: "exact" });
  });

  it("are as printed where nothing is asked, and where it is asked for what they are", () => {
    expect(measure(area(5, "mu"), undefined, rates)).toEqual({ value: 5, unit: "mu", how: "printed" });
    expect(measure(area(5, "mu"), "mu", rates)).toEqual({ value: 5, unit: "mu", how: "printed" });
  });

  it("never become something of another dimension", () => {
    for (const from of UNITS) {
      for (const to of UNITS) {
        if (from === to || dimensionOf(from) === undefined || dimensionOf(from) !== dimensionOf(to)) {
          expect(measure(area(5, from), to, rates)).toEqual({ value: 5, unit: from, how: "printed" });
        }
      }
    }
  });
});

describe("money", () => {
  it("is converted by its own source first: 7 million ringgit are 15.25 million yuan", () => {
    expect(measure(known("F26"), "CNY", rates)).toEqual({ value: 15_250_000, unit: "CNY", how: "source" });
    expect(measure(known("F27"), "CNY", rates)).toMatchObject({ unit: "CNY", how: "source" });
  });

  it("has one rate, which F26 implies: 2.1786 yuan a ringgit in 2004", () => {
    expect(rates).toHaveLength(1);
    expect(rates[0]).toMatchObject({
      from: "MYR",
      to: "CNY",
      rate: 2.1786,
      figure: "F26",
      period: { printed: "2004" },
    });
    expect(15_250_000 / 7_000_000).toBeCloseTo(2.1786, 4);
  });

  const ringgit = figure({ value: 100, unit: "MYR", period: parsePeriod("2004-06") });

  it("is converted at a dated rate, which is named", () => {
    expect(measure(ringgit, "CNY", rates)).toEqual({ value: 217.86, unit: "CNY", how: "rate", rate: rates[0] });
  });

  it("is converted back at the same rate", () => {
    const yuan = figure({ value: 217.86, unit: "CNY", period: parsePeriod("2004") });
    expect(measure(yuan, "MYR", rates)).toMatchObject({ value: 100, unit: "MYR", how: "rate", rate: rates[0] });
  });

  it.each(["2003", "2005", "2003/2004", "2004/2005", "1990s", ""])(
    "of the period %j is not converted at a rate of 2004",
    (period) => {
      const other = figure({ value: 100, unit: "MYR", period: parsePeriod(period) });
      expect(measure(other, "CNY", rates)).toEqual({ value: 100, unit: "MYR", how: "printed" });
    },
  );

  it("without a rate stays as printed: no rate, no conversion", () => {
    expect(measure(ringgit, "USD", rates)).toEqual({ value: 100, unit: "MYR", how: "printed" });
    expect(measure(ringgit, "CNY", [])).toEqual({ value: 100, unit: "MYR", how: "printed" });
    expect(measure(known("F12"), "USD", rates)).toMatchObject({ unit: "CNY", how: "printed" });
  });

  it("takes the rate of its own time where there are several", () => {
    const later: Rate = { ...(rates[0] as Rate), id: "R02", rate: 2, period: parsePeriod("2005") };
    const of2005 = figure({ value: 100, unit: "MYR", period: parsePeriod("2005") });
    expect(measure(of2005, "CNY", [...rates, later])).toMatchObject({ value: 200, rate: later });
  });

  it("is never converted silently in the data", () => {
    for (const one of facts.atlas.packs.flatMap((pack) => pack.figures)) {
      for (const target of ["CNY", "USD", "MYR"] as const) {
        const { unit, how, rate, value } = measure(one, target, rates);
        if (unit === one.unit) expect([how, value]).toEqual(["printed", one.value]);
        else
          expect(how === "source" ? one.converted?.unit : rate?.period.printed).toBe(how === "source" ? unit : "2004");
      }
    }
  });
});

it("knows which unit the reader wants for what", () => {
  const choice = { area: "ha", mass: "t" } as const;
  expect(["mu", "rai", "kg", "CNY", "tablets"].map((unit) => wantedUnit(unit as Unit, choice))).toEqual([
    "ha",
    "ha",
    "t",
    undefined,
    undefined,
  ]);
  expect(["t/year", "USD/year", "litres", "percent"].map((unit) => dimensionOf(unit as Unit))).toEqual(
    Array(4).fill(undefined),
  );
});
