import { describe, expect, it } from "vitest";
import { figure } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import type { Figure } from "./schema";
import type { TimelinePoint } from "./timeline";
import { lineShape, PLOT_HEIGHT } from "./timeline-shape";

const frame = { first: 2000, last: 2009, ticks: [0, 50, 100] };
const point = (year: number, value?: number, change: Partial<Figure> = {}): TimelinePoint => {
  const one = figure({ id: `P${year}`, period: parsePeriod(String(year)), value, ...change });
  return {
    year,
    figure: one,
    how: "printed",
    rivals: [],
    ...(value !== undefined && { value }),
    ...(change.low !== undefined && { low: change.low }),
    ...(change.high !== undefined && { high: change.high }),
  };
};
const never = () => false;
const moves = (path: string) => path.split("M").length - 1;

describe("the drawing of a line", () => {
  const runs = [[point(2000, 10), point(2001, 20)], [point(2003, 30)], [point(2005, 40), point(2006, 50)]];

  it("joins a flow by straight lines inside a run only", () => {
    const { stroke, dots } = lineShape({ runs }, "flow", frame, never);
    expect(stroke).toBe("M15 180L45 160M105 140M165 120L195 100");
    expect(moves(dots)).toBe(5);
  });

  it("draws a total since a date in steps", () => {
    expect(lineShape({ runs }, "cumulative", frame, never).stroke).toBe("M15 180H45V160M105 140M165 120H195V100");
  });

  it("stands a stock on stems and joins nothing", () => {
    const { stroke, dots } = lineShape({ runs }, "stock", frame, never);
    expect(stroke).not.toMatch(/[LH]/);
    expect(moves(stroke)).toBe(5);
    expect(stroke).toContain(`M15 ${PLOT_HEIGHT}V180`);
    expect(dots).toMatch(/^M.*z$/);
  });

  it("never draws below zero or above the last tick, and puts zero on the axis", () => {
    const { stroke } = lineShape({ runs: [[point(2000, 0), point(2001, 100)]] }, "flow", frame, never);
    expect(stroke).toBe("M15 200L45 0");
  });

  it("draws printed ranges of neighbouring years as a band, of a single year as a whisker", () => {
    const ranged = [
      [point(2000, 20, { low: 10, high: 30 }), point(2001, 25, { low: 20, high: 40 }), point(2002, 30)],
      [point(2004, 30, { low: 10, high: 60 })],
    ];
    const { band, whiskers } = lineShape({ runs: ranged }, "flow", frame, never);
    expect(band).toBe("M15 140L45 120L45 160L15 180Z");
    expect(whiskers).toBe("M135 180V80M132.5 80h5M132.5 180h5");
    const stock = lineShape({ runs: ranged }, "stock", frame, never);
    expect([stock.band, moves(stock.whiskers)]).toEqual(["", 9]);
  });

  it("gives a range alone no dot, and does not draw a stroke through it", () => {
    const ranged = [[point(2000, 10), point(2001, undefined, { low: 5, high: 9 }), point(2002, 20)]];
    const { stroke, dots, whiskers } = lineShape({ runs: ranged }, "flow", frame, never);
    expect(stroke).toBe("M15 180M75 160");
    expect(moves(dots)).toBe(2);
    expect(whiskers).not.toBe("");
  });

  it("shows every qualifier by a mark of its own", () => {
    const marked = (qualifier: Figure["qualifier"]) =>
      lineShape({ runs: [[point(2000, 50, { qualifier })]] }, "flow", frame, never);
    const all = (["at_least", "at_most", "nearly"] as const).map((qualifier) => marked(qualifier).marks);
    expect(new Set(all).size).toBe(3);
    for (const mark of all) expect(mark).not.toBe("");
    expect(marked("exact")).toMatchObject({ marks: "", hollow: "" });
    expect(marked("about").hollow).not.toBe("");
  });

  it("rings what sources state differently", () => {
    const { rings, differs } = lineShape({ runs }, "flow", frame, ({ year }) => year === 2003);
    expect([moves(rings), moves(differs)]).toEqual([1, 1]);
    expect(rings).toBe("M105 140h.01");
  });
});
