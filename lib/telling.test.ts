import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { course, figure, smallFacts } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import type { Figure } from "./schema";
import { coursePart, tellLine } from "./telling";
import { speaksOf } from "./time";
import { isCourse } from "./timeline";
import type { Time } from "./view";

/** What is told of the only line of these figures. */
const told = (figures: readonly Partial<Figure>[], time?: Time): string[] => {
  const { index, better } = smallFacts(figures);
  const [line, ...others] = index.lines();
  if (!line || others.length > 0) throw new Error("the figures make no single line");
  const found: string[] = [];
  tellLine(line, line, time, better, ({ id }) => found.push(id));
  return found;
};
const inYear = (year: number) => ({ from: year, to: year });
const COUNT = course([2001, 2002, 2003, 2006]);

describe("of a count through time", () => {
  it("the latest figure of the time is told", () => {
    expect(told(COUNT)).toEqual(["AA-UNODC-ha-2006"]);
    expect(told(COUNT, { from: 1990, to: 2005 })).toEqual(["AA-UNODC-ha-2003"]);
    expect(told(COUNT, inYear(2001))).toEqual(["AA-UNODC-ha-2001"]);
  });

  it("nothing is told of a year that is missing, before the first or after the last", () => {
    for (const year of [2000, 2004, 2007]) expect(told(COUNT, inYear(year))).toEqual([]);
  });

  it("the preferred of one year is told, the first of the file where nothing tells them apart", () => {
    const last = COUNT[3] as Figure;
    expect(told([...COUNT, { ...last, id: "worse", tier: "B" }, { ...last, id: "better", tier: "A" }])).toEqual([
      "better",
    ]);
    expect(told([...COUNT, { ...last, id: "same" }])).toEqual(["AA-UNODC-ha-2006"]);
  });

  it("a season that ends in the next year speaks of both", () => {
    const season = { ...(COUNT[3] as Figure), id: "season", period: parsePeriod("2004-09/2005-03") };
    expect(told([...COUNT, season], inYear(2004))).toEqual(["season"]);
    expect(told([...COUNT, season], inYear(2005))).toEqual(["season"]);
    expect(told([...COUNT, season], inYear(2006))).toEqual(["AA-UNODC-ha-2006"]);
  });

  it("a total speaks of every year since its start: the latest is told", () => {
    const totals = ["1990/2001", "1990/2003", "1990/2005"].map((printed, at) =>
      figure({ id: `T${at}`, basis: "cumulative", period: parsePeriod(printed) }),
    );
    expect(told(totals, inYear(1995))).toEqual(["T2"]);
    expect(told(totals, inYear(2004))).toEqual(["T2"]);
    expect(told(totals, inYear(2006))).toEqual([]);
  });
});

it("of anything else every figure of the time is told, in order", () => {
  const pair = course([2003, 2001]);
  expect(told(pair)).toEqual(["AA-UNODC-ha-2001", "AA-UNODC-ha-2003"]);
  expect(told(pair, { from: 2002, to: 2009 })).toEqual(["AA-UNODC-ha-2003"]);
});

it("tells in the committed data what a plain search finds, for every line and year", () => {
  const { index, better } = facts;
  for (const line of index.lines()) {
    for (let year = 1984; year <= 2026; year++) {
      const time = inYear(year);
      const found: Figure[] = [];
      tellLine(line, line, time, better, (one, position) => {
        expect(position).toBe(index.position(one));
        found.push(one);
      });
      const speaking = line.figures.filter((one) => speaksOf(one, time));
      const latest = speaking.filter(({ period }) => period.to === speaking.at(-1)?.period.to);
      const expected = isCourse(line) ? latest.filter((one) => one === better.best(latest)) : speaking;
      expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    }
  }
});

it("takes the part of a course that a rule lets through, with its years and positions", () => {
  const [line] = smallFacts(COUNT).index.lines();
  if (!line) throw new Error("there is no line");
  expect(coursePart(line, () => true)).toBe(line);
  const part = coursePart(line, ({ period }) => period.to !== 2002);
  expect(part.figures.map(({ id }) => id)).toEqual(["AA-UNODC-ha-2001", "AA-UNODC-ha-2003", "AA-UNODC-ha-2006"]);
  expect([part.firsts, part.ends, part.positions]).toEqual([
    [2001, 2003, 2006],
    [2001, 2003, 2006],
    [0, 2, 3],
  ]);
});
