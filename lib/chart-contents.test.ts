import { describe, expect, it } from "vitest";
import {
  BAR_MARKS,
  barMarks,
  basesOf,
  drawnFigures,
  isOnlyAround,
  LINE_MARKS,
  lineMarks,
  publishersOf,
  tabledFigures,
  yearsOf,
} from "./chart-contents";
import { factsOf } from "./facts";
import { facts, look, selectable, viewOf } from "./fixtures/committed";
import { figure } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import type { Row } from "./select";
import { VIEW_METRICS, type View } from "./view";

const never = () => false;
const row = (change: Parameters<typeof figure>[0], more: Partial<Row> = {}): Row => ({
  figure: figure(change),
  relation: "own",
  measured: 10,
  how: "printed",
  ...more,
});

describe("what a chart contains", () => {
  it("is every figure once", () => {
    for (const { charts } of [look(), look("AF"), look("MM-17")]) {
      for (const metric of VIEW_METRICS) {
        const figures = drawnFigures(charts[metric]);
        expect(new Set(figures).size).toBe(figures.length);
      }
    }
  });

  it("stands in its table, with the rivals of its points", () => {
    for (const { charts } of [look(), look("AF"), look("CN")]) {
      for (const metric of VIEW_METRICS) {
        const model = charts[metric];
        const tabled = tabledFigures(model);
        expect(new Set(tabled).size).toBe(tabled.length);
        for (const figure of drawnFigures(model)) expect(tabled).toContain(figure);
        for (const { lines } of model.timelines) {
          for (const { rivals } of lines.flatMap(({ runs }) => runs.flat())) {
            for (const rival of rivals) expect(tabled).toContain(rival);
          }
        }
      }
    }
  });

  it("spans the years of its dated figures, plans aside", () => {
    const figures = [
      figure({ period: parsePeriod("2003") }),
      figure({ period: parsePeriod("1988/1990") }),
      figure({ period: parsePeriod("") }),
      figure({ period: parsePeriod("2030"), status: "planned" }),
    ];
    expect(yearsOf(figures)).toEqual({ from: 1988, to: 2003 });
    expect(yearsOf([])).toBeUndefined();
  });

  it("names who published most of it first", () => {
    const publishers = publishersOf(drawnFigures(look("AF").charts.cultivation), facts.source, "en");
    expect(publishers.length).toBeGreaterThan(1);
    expect(new Set(publishers).size).toBe(publishers.length);
  });

  it("knows which bases stand in it", () => {
    expect(basesOf(look().charts.substitution).has("cumulative")).toBe(true);
    expect(basesOf(look("AF-HEL").charts.cultivation)).toEqual(new Set(["flow"]));
  });

  it("is only of the country around where the place has no figure of its own", () => {
    expect(isOnlyAround(look("AF-BAM").charts.cultivation)).toBe(true);
    expect(isOnlyAround(look("AF-HEL").charts.cultivation)).toBe(false);
    expect(isOnlyAround(look("AF").charts.cultivation)).toBe(false);
    expect(isOnlyAround(look().charts.cultivation)).toBe(false);
  });
});

describe("the key of marks", () => {
  it("explains nothing where nothing is marked", () => {
    expect(lineMarks([], never)).toEqual([]);
    expect(barMarks([row({})], never)).toEqual([]);
  });

  it("names each mark of bars", () => {
    const rows = [
      row({ qualifier: "at_least" }),
      row({ qualifier: "about" }),
      row({ qualifier: "nearly" }),
      row({ qualifier: "at_most" }),
      row({ status: "planned", qualifier: "about" }),
      row({}, { low: 1, high: 2 }),
      row({}, { how: "source" }),
      row({}, { how: "rate" }),
      row({}, { how: "exact" }),
    ];
    expect(barMarks(rows, () => true)).toEqual(BAR_MARKS);
    expect(barMarks(rows.slice(4, 5), never)).toEqual(["planned"]);
  });

  it("names the marks of lines: breaks, bands, what differs", () => {
    const differs = (one: Parameters<typeof facts.dispute>[0]) => facts.dispute(one)?.differs ?? false;
    const myanmar = lineMarks(look("MM").charts.cultivation.timelines, differs);
    expect(myanmar).toContain("break");
    expect(myanmar).toContain("band");
    expect(myanmar).not.toContain("around");
    expect(lineMarks(look("AF-BAM").charts.cultivation.timelines, differs)).toContain("around");
    expect(lineMarks(look("AF-HEL").charts.cultivation.timelines, never)).toEqual(["break"]);
    expect(lineMarks(look().charts.substitution.timelines, never)).toContain("steps");
    for (const mark of myanmar) expect(LINE_MARKS).toContain(mark);
  });
});

describe("counts through time", () => {
  it("are the same objects at all times of a place", () => {
    // Facts of its own: answers that other tests have asked for give way at any moment.
    const { select } = factsOf(facts.atlas);
    const ask = (place?: string, change: Partial<View> = {}) => select(viewOf(place, change));
    for (const place of [undefined, ...selectable.slice(0, 20).map(({ id }) => id)]) {
      const [all, one] = [ask(place), ask(place, { time: { from: 2004, to: 2004 } })];
      for (const metric of VIEW_METRICS) expect(one.charts[metric].timelines).toBe(all.charts[metric].timelines);
      expect(ask(place, { units: { area: "ha" } }).charts.substitution.timelines).not.toBe(
        all.charts.substitution.timelines,
      );
    }
  });
});
