import { describe, expect, it } from "vitest";
import {
  checksNameTheirClaim,
  conflictsHaveTwoSides,
  differingValuesAreMarked,
  noSourceIsIdle,
  rangesHoldTheirValue,
  ratesNameTheirFigure,
  sharesAreAtMostAHundred,
  statementsMatchTheirFigures,
} from "./check-series";
import { atlas, figure } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import type { Atlas, Check, Figure, Pack, Rate, Statement } from "./schema";

const count = figure({ id: "A1", pack: "other", source: "S2", value: 12, period: parsePeriod("2004") });

const check = (change: Partial<Check> = {}): Check => ({
  id: "F1",
  pack: "other",
  verdict: "near",
  statement: { en: "Close", zh: "相近" },
  sources: ["S2"],
  ...change,
});

const statement = (change: Partial<Statement> = {}): Statement => ({
  id: "A1",
  pack: "other",
  claim: "F1",
  alike: true,
  source: "S2",
  value: 12,
  qualifier: "exact",
  unit: "kg",
  period: parsePeriod("2004"),
  about: { en: "Heroin", zh: "海洛因" },
  ...change,
});

/** The small atlas, and a second pack whose figure A1, checks and statements speak of it. */
function pair(change: Partial<Pack> = {}): Atlas {
  const first = atlas();
  const second = atlas({ id: "other", figures: [count], checks: [check()], statements: [statement()], ...change });
  return { ...first, packs: [...first.packs, ...second.packs] };
}

const rate = (change: Partial<Rate> = {}): Rate => ({
  id: "R1",
  from: "MYR",
  to: "CNY",
  rate: 2.1786,
  period: parsePeriod("2004"),
  figure: "F1",
  note: { en: "Implied", zh: "隐含" },
  ...change,
});

describe("rangesHoldTheirValue", () => {
  it.each<[string, Pick<Figure, "value" | "low" | "high">]>([
    ["a value outside", { value: 10, low: 11, high: 12 }],
    ["half a range", { value: 10, low: 9 }],
    ["ends exchanged", { value: undefined, low: 12, high: 11 }],
  ])("complains about %s", (_, change) => {
    expect(rangesHoldTheirValue(atlas({ figures: [figure(change)] }))).toHaveLength(1);
    expect(rangesHoldTheirValue(pair({ figures: [], statements: [statement(change)] }))).toHaveLength(1);
  });

  it("accepts a value inside, and a range without a value", () => {
    const good = [figure({ low: 9, high: 11 }), figure({ value: undefined, low: 1, high: 1 }), figure()];
    expect(rangesHoldTheirValue(atlas({ figures: good }))).toEqual([]);
  });
});

it("sharesAreAtMostAHundred: a share of 101 percent", () => {
  expect(sharesAreAtMostAHundred(atlas({ figures: [figure({ unit: "percent", value: 101 })] }))).toHaveLength(1);
  expect(
    sharesAreAtMostAHundred(atlas({ figures: [figure({ unit: "percent", value: 100 }), figure({ value: 101 })] })),
  ).toEqual([]);
});

describe("differingValuesAreMarked", () => {
  const two = (one: object, other: object) =>
    differingValuesAreMarked(atlas({ figures: [figure(one), figure({ id: "F2", value: 11, ...other })] }));

  it("complains about two numbers for one thing, unmarked or marked as different disputes", () => {
    expect(two({}, {})).toHaveLength(1);
    expect(two({ conflict: "a" }, {})).toHaveLength(1);
    expect(two({ conflict: "a" }, { conflict: "b" })).toHaveLength(1);
  });

  it("complains about one number twice, marked or not", () => {
    expect(two({ conflict: "a" }, { conflict: "a", value: 10 })).toHaveLength(1);
  });

  it("accepts a conflict, a part, single seizures, and what differs in any respect", () => {
    expect(two({ conflict: "a" }, { conflict: "a" })).toEqual([]);
    expect(two({}, { note: { en: "part of F1", zh: "F1之一部分" } })).toEqual([]);
    expect(two({ metric: "single_seizure" }, { metric: "single_seizure", value: 10 })).toEqual([]);
    for (const other of [{ series: "US" }, { unit: "t" }, { basis: "stock" }, { place: "BB" }, { case: "C1" }]) {
      expect(two({}, other)).toEqual([]);
    }
  });
});

it("conflictsHaveTwoSides: a figure that disputes with nobody", () => {
  expect(conflictsHaveTwoSides(atlas({ figures: [figure({ conflict: "a" })] }))).toHaveLength(1);
  const both = [figure({ conflict: "a" }), figure({ id: "F2", conflict: "a" })];
  expect(conflictsHaveTwoSides(atlas({ figures: both }))).toEqual([]);
});

describe("checksNameTheirClaim", () => {
  it.each([
    ["a claim nobody makes", [check({ id: "F9" })]],
    ["a claim of its own pack", [check({ id: "A1" })]],
    ["a claim checked twice", [check(), check()]],
    ["a verdict without a source", [check({ sources: [] })]],
  ])("complains about %s", (_, checks) => {
    expect(checksNameTheirClaim(pair({ checks }))).toHaveLength(1);
  });

  it("lets a check find nothing without a source", () => {
    expect(checksNameTheirClaim(pair())).toEqual([]);
    expect(checksNameTheirClaim(pair({ checks: [check({ verdict: "not_found", sources: [] })] }))).toEqual([]);
  });
});

describe("statementsMatchTheirFigures", () => {
  it.each([
    ["a claim nobody makes", [statement({ claim: "F9" })]],
    ["one number set against one claim twice", [statement(), statement()]],
    ["a value other than that of the figure", [statement({ value: 13 })]],
    ["a period other than that of the figure", [statement({ period: parsePeriod("2005") })]],
    ["likeness across units", [statement({ id: "B1", unit: "t" })]],
  ])("complains about %s", (_, statements) => {
    expect(statementsMatchTheirFigures(pair({ statements }))).toHaveLength(1);
  });

  it("lets a number stand that is no figure", () => {
    expect(statementsMatchTheirFigures(pair())).toEqual([]);
    expect(statementsMatchTheirFigures(pair({ statements: [statement({ id: "B1", value: 3 })] }))).toEqual([]);
  });
});

describe("ratesNameTheirFigure", () => {
  const frozen = figure({
    value: 7000000,
    unit: "MYR",
    converted: { value: 15250000, unit: "CNY", qualifier: "exact" },
  });
  const rates = (...all: Rate[]) => ratesNameTheirFigure({ ...atlas({ figures: [frozen] }), rates: all });

  it("complains about a rate without figure, and about one that the figure does not imply", () => {
    expect(rates(rate({ figure: "F9" }))).toHaveLength(1);
    expect(rates(rate({ rate: 2.2 }))).toHaveLength(1);
    expect(rates(rate({ from: "CNY", to: "MYR" }))).toHaveLength(1);
  });

  it("accepts the quotient of the two printed sums", () => expect(rates(rate())).toEqual([]));
});

it("noSourceIsIdle: a source that nothing names", () => {
  expect(noSourceIsIdle(atlas())).toEqual([]);
  expect(noSourceIsIdle(atlas({ figures: [] }))).toHaveLength(1);
});
