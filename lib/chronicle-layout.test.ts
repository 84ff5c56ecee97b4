import { describe, expect, it } from "vitest";
import { type Entry, entriesOf } from "./chronicle";
import { type LaneLayout, layout, MARK, type Room, undatedColumns } from "./chronicle-layout";
import { type Window, wholeWindow, yearsIn } from "./chronicle-window";
import { facts } from "./fixtures/committed";
import { LANGS } from "./schema";
import { LANES } from "./view";

const committed = entriesOf(facts);
/** As crowded as the later record may become: forty-two years, three things a year, some on one day. */
const crowd: Entry[] = [...committed, ...Array.from({ length: 126 }, (_, index) => later(index))];

function later(index: number): Entry {
  const from = 1984 + Math.floor(index / 3) + (index % 2) / 3;
  return {
    ...(committed[0] as Entry),
    id: `L${index}`,
    lane: (["multilateral", "bilateral", "cases"] as const)[index % 3] ?? "cases",
    span: { from, to: from + 1 / 365 },
    origin: "later",
  };
}

const roomFor = (width: number, window: Window, change: Partial<Room> = {}): Room => ({
  window,
  isWhole: false,
  width,
  columns: undatedColumns(committed, width > 640),
  rows: 7,
  lang: "en",
  ...change,
});

const boxesOf = ({ marks, clusters }: LaneLayout) => [
  ...marks.map(({ x, row, label }) => ({ row, left: x - MARK / 2, right: x + MARK / 2 + label })),
  ...clusters.map(({ x, row, label }) => ({ row, left: x - MARK / 2, right: x + MARK / 2 + label })),
];

function overlaps(lane: LaneLayout): number {
  const boxes = boxesOf(lane);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.row === other.row && one.left < other.right - 0.01 && other.left < one.right - 0.01),
  ).length;
}

const shownIn = (lanes: readonly LaneLayout[]): string[] =>
  lanes.flatMap(({ marks, clusters, undated }) => [
    ...[...marks, ...undated].map(({ entry }) => entry.id),
    ...clusters.flatMap(({ entries }) => entries.map(({ id }) => id)),
  ]);

const WINDOWS: Window[] = [
  wholeWindow(committed),
  { from: 1984, to: 2025 },
  { from: 1998, to: 2006 },
  { from: 2003, to: 2005 },
  { from: 2004, to: 2005 },
];

describe.each([220, 600, 860, 1400])("the timeline at %i px", (width) => {
  it.each(WINDOWS)("lets nothing overlap and nothing stick out from $from to $to", (window) => {
    for (const entries of [committed, crowd]) {
      for (const lang of LANGS) {
        for (const lane of layout(entries, LANES, roomFor(width, window, { lang }))) {
          expect(overlaps(lane), lane.lane).toBe(0);
          for (const { left, right, row } of boxesOf(lane)) {
            expect(left).toBeGreaterThanOrEqual(-0.01);
            expect(right).toBeLessThanOrEqual(width + 0.01);
            expect(row).toBeLessThan(lane.rows);
          }
        }
      }
    }
  });

  it.each(WINDOWS)("loses nothing from $from to $to", (window) => {
    for (const entries of [committed, crowd]) {
      const lanes = layout(entries, LANES, roomFor(width, window));
      const beyond = lanes.reduce((sum, { before, after }) => sum + before + after, 0);
      const shown = shownIn(lanes);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length + beyond).toBe(entries.length);
    }
  });

  it("hides nothing in a heap where one cannot come closer", () => {
    for (const year of [1984, 1993, 2000, 2004]) {
      for (const lane of layout(crowd, LANES, roomFor(width, { from: year, to: year + 1 })))
        expect(lane.clusters).toEqual([]);
    }
  });

  it("keeps every mark within what its date covers", () => {
    for (const window of WINDOWS) {
      for (const { marks } of layout(committed, LANES, roomFor(width, window))) {
        for (const { x, left, right } of marks) {
          // At the ends of the line a mark keeps off the edge.
          expect(x).toBeGreaterThanOrEqual(Math.min(left, width - MARK / 2) - 0.01);
          expect(x).toBeLessThanOrEqual(Math.max(right, MARK / 2) + 0.01);
        }
      }
    }
  });
});

describe("the rows of the timeline", () => {
  it("are one a lane from afar, so that all lanes are seen at once", () => {
    const lanes = layout(crowd, LANES, roomFor(860, { from: 1984, to: 2025 }));
    expect(lanes.map(({ rows }) => rows)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it("go to the crowded lanes where others are hidden, never more than three", () => {
    const lanes = layout(crowd, ["multilateral", "treaties"], roomFor(860, { from: 1984, to: 2025 }));
    expect(lanes.map(({ lane, rows }) => [lane, rows])).toEqual([
      ["treaties", 3],
      ["multilateral", 3],
    ]);
  });

  it("are as many as needed close up", () => {
    const brief = committed.filter(({ origin }) => origin === "brief");
    const lanes = layout(brief, LANES, roomFor(860, { from: 2001, to: 2006 }));
    expect(Math.max(...lanes.map(({ rows }) => rows))).toBeLessThanOrEqual(3);
    expect(lanes.flatMap(({ clusters }) => clusters)).toEqual([]);
  });
});

describe("what a mark covers", () => {
  it("is a month, a year or a range in the scale of the line", () => {
    const window = { from: 2000, to: 2004 };
    const marks = layout(committed, LANES, roomFor(600, window)).flatMap((lane) => lane.marks);
    const widthOf = (id: string) => {
      const mark = marks.find(({ entry }) => entry.id === id);
      return mark && mark.right - mark.left;
    };
    const year = 600 / yearsIn(window);
    expect(widthOf("E08")).toBeCloseTo(year / 12);
    expect(widthOf("E17")).toBeCloseTo(year);
    expect(widthOf("M16")).toBeCloseTo(year * 2);
    // From 1984 to 2005, cut to the window.
    expect(widthOf("M17")).toBeCloseTo(600);
  });

  it("leaves the later record without words while everything is shown", () => {
    const window = { from: 1984, to: 2025 };
    const marks = layout(crowd, LANES, roomFor(1400, window, { isWhole: true })).flatMap((lane) => lane.marks);
    expect(marks.some(({ entry, label }) => entry.origin === "later" && label > 0)).toBe(false);
    expect(marks.some(({ entry, label }) => entry.origin === "brief" && label > 0)).toBe(true);
  });
});

describe("a lane", () => {
  it("says how many entries lie before and after", () => {
    const [lane] = layout(committed, ["treaties"], roomFor(600, { from: 1986, to: 1988 }));
    expect(lane).toMatchObject({ before: 3, after: 2, marks: [] });
  });

  it("stays when it has no entries", () => {
    expect(layout([], LANES, roomFor(600, { from: 1984, to: 2005 }))).toHaveLength(LANES.length);
  });
});
