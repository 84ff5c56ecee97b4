import { describe, expect, it } from "vitest";
import { type FigureIndex, openIndex } from "./figure-index";
import { facts } from "./fixtures/committed";
import { course, figure } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import type { Figure } from "./schema";

const indexed = (...figures: Partial<Figure>[]): FigureIndex => {
  const index = openIndex();
  index.add(figures.map((one, at) => figure({ id: `F${at + 1}`, ...one })));
  return index.close();
};
const lines = (...figures: Partial<Figure>[]) =>
  indexed(...figures)
    .lines()
    .map((line) => line.figures.map(({ id }) => id).join(" "));
const FIGURES = facts.atlas.packs.flatMap((pack) => pack.figures);

describe("a line", () => {
  it("holds the figures of one count", () => {
    expect(lines({ period: parsePeriod("2003") }, { period: parsePeriod("2004") })).toEqual(["F1 F2"]);
  });

  it.each<[string, Partial<Figure>]>([
    ["another metric", { metric: "trafficked_quantity" }],
    ["another substance", { substance: "opium" }],
    ["another place", { place: "BB" }],
    ["another partner", { counterparts: ["BB"] }],
    ["another body that counts", { series: "US" }],
    ["another unit", { unit: "t" }],
    ["another basis", { basis: "stock" }],
    ["another status", { status: "reported" }],
    ["a joint case", { case: "C1" }],
    ["a period of several years", { period: parsePeriod("2003/2005") }],
  ])("has no figure of %s", (_, change) => {
    expect(lines({}, { period: parsePeriod("2004"), ...change })).toEqual(["F1", "F2"]);
  });

  it("takes a season or a fiscal year for a year", () => {
    expect(lines({ period: parsePeriod("2003") }, { period: parsePeriod("2004-07/2005-06") })).toEqual(["F1 F2"]);
  });

  it("holds totals since one date, and no total since another or since an unknown one", () => {
    const total = (printed: string) => ({ basis: "cumulative" as const, period: parsePeriod(printed) });
    expect(lines(total("1990/2004"), total("1990/2005"), total("1991/2005"), total("/2005"), total("/2006"))).toEqual([
      "F1 F2",
      "F3",
      "F4",
      "F5",
    ]);
  });

  it("stands in the order of time, whatever the order of the file; figures of one year in that of the file", () => {
    const [only] = lines(
      { period: parsePeriod("2005") },
      { period: parsePeriod("2003") },
      { period: parsePeriod("2004") },
      { period: parsePeriod("2003-06") },
      { period: parsePeriod("") },
    );
    expect(only).toBe("F5 F2 F4 F3 F1");
  });

  it("counts its different dated years", () => {
    const years = (...printed: string[]) =>
      indexed(...printed.map((one) => ({ period: parsePeriod(one) }))).lines()[0]?.years;
    expect(years("2003")).toBe(1);
    expect(years("2003", "2003", "2004")).toBe(2);
    expect(years("2004", "2003", "2004-05")).toBe(2);
    expect(years("", "2003")).toBe(1);
    expect(years("")).toBe(0);
  });

  it("is known by its place, its figure and its id", () => {
    const index = indexed({}, { place: "BB" });
    const [first, second] = index.lines();
    expect(index.linesAbout("BB")).toEqual([second]);
    expect(index.linesAbout("CC")).toEqual([]);
    expect(index.lineOf(index.get("F1") as Figure)).toBe(first);
    expect(first?.id).not.toBe(second?.id);
  });
});

describe("an index", () => {
  it("is the same whether it is filled at once or in portions", () => {
    const figures = [...course([2001, 2002, 2003]), ...course([2001, 2002], { place: "BB" })];
    const slow = openIndex();
    for (const one of figures) slow.add([one]);
    const fast = openIndex();
    fast.add(figures);
    const [a, b] = [slow.close(), fast.close()];
    expect(a.lines()).toEqual(b.lines());
    expect(figures.map((one) => a.position(one))).toEqual([0, 1, 2, 3, 4]);
    expect([a.size, b.size]).toEqual([5, 5]);
  });

  it("knows who states the same thing, and who is the other side", () => {
    const index = indexed({ conflict: "same" }, { conflict: "same", place: "BB" }, { counterparts: ["BB", "CC"] });
    expect(index.conflict("same").map(({ id }) => id)).toEqual(["F1", "F2"]);
    expect(index.conflict("other")).toEqual([]);
    expect(index.with("CC").map(({ id }) => id)).toEqual(["F3"]);
    expect(index.about("BB").map(({ id }) => id)).toEqual(["F2"]);
    expect(index.get("F9")).toBeUndefined();
  });
});

describe("the index of the committed data", () => {
  const { index } = facts;

  it("holds every figure once, in one line, in the order of packs and files", () => {
    expect(index.size).toBe(FIGURES.length);
    expect(FIGURES.map((one) => index.position(one))).toEqual(FIGURES.map((_, at) => at));
    const inLines = index.lines().flatMap((line) => line.figures);
    expect(inLines.map(({ id }) => id).sort()).toEqual(FIGURES.map(({ id }) => id).sort());
    for (const one of FIGURES) expect(index.lineOf(one)?.figures).toContain(one);
  });

  it("never joins two bodies that count, two units, two bases or two substances", () => {
    for (const line of index.lines()) {
      for (const one of line.figures) {
        expect([one.series, one.unit, one.basis, one.substance, one.place, one.status]).toEqual([
          line.series,
          line.unit,
          line.basis,
          line.substance,
          line.place,
          line.status,
        ]);
      }
      const ends = line.figures.map(({ period }) => period.to ?? 0);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(line.years).toBe(new Set(ends.filter(Boolean)).size);
    }
  });

  it("keeps the sums over three and four years out of the yearly planting of Yunnan", () => {
    const of = (id: string) => index.lineOf(index.get(id) as Figure)?.figures.map((one) => one.id);
    expect(of("B013")).toEqual(["B009", "B013"]);
    expect(of("B016")).toEqual(["B016"]);
    expect(of("B040")).toEqual(["B040"]);
    expect(of("B395")).toEqual(["B395", "B275", "B008", "B012"]);
    expect(of("B224")).toEqual(["B224"]);
  });

  it("finds rivals by their word", () => {
    expect(index.conflict("mm-cultivation-2006").map(({ id }) => id)).toEqual(["A0091", "B277"]);
  });
});
