import { describe, expect, it } from "vitest";
import { nextWay, type Piece, paginate } from "./paginate";

const rows = (count: number, height = 10): Piece[] => Array.from({ length: count }, () => ({ height, table: "rows" }));
const room = { height: 100, heads: { rows: 20 } };

describe("paginate", () => {
  it("fills pages in order and cuts nothing", () => {
    const pages = paginate(
      Array.from({ length: 7 }, () => ({ height: 30 })),
      room,
    );
    expect(pages).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
  });

  it("gives the head of a table its room on every page", () => {
    expect(paginate(rows(20), room).map((page) => page.length)).toEqual([8, 8, 4]);
    const filled = paginate([{ height: 40 }, ...rows(6)], room);
    expect(filled.map((page) => page.length)).toEqual([5, 2]);
  });

  it("puts two tables under heads of their own", () => {
    const two = [...rows(3), ...rows(3).map((row) => ({ ...row, table: "others" }))];
    expect(paginate(two, { height: 95, heads: { rows: 20, others: 20 } })).toEqual([[0, 1, 2, 3, 4], [5]]);
  });

  it("leaves no heading at the foot of a page", () => {
    const pieces = [{ height: 75 }, { height: 10, keepsNext: true }, { height: 10, keepsNext: true }, { height: 10 }];
    expect(paginate(pieces, room)).toEqual([[0], [1, 2, 3]]);
  });

  it("begins a page where one is asked for, and never an empty one", () => {
    const pieces = [
      { height: 10, startsPage: true },
      { height: 10, keepsNext: true },
      { height: 10, startsPage: true },
    ];
    expect(paginate(pieces, room)).toEqual([[0, 1], [2]]);
    expect(paginate([], room)).toEqual([]);
  });

  it("takes apart what keeps together beyond a page, and ends", () => {
    const chain = rows(30).map((row) => ({ ...row, keepsNext: true }));
    const pages = paginate(chain, room);
    expect(pages.flat()).toEqual(chain.map((_, at) => at));
    expect(pages.every((page) => page.length <= 8)).toBe(true);
    expect(paginate([{ height: 10 }, { height: 400 }, { height: 10 }], room)).toEqual([[0], [1], [2]]);
  });

  it("forgives fractions of a pixel", () => {
    expect(paginate([{ height: 50.2 }, { height: 50.2 }], room)).toEqual([[0, 1]]);
  });
});

describe("nextWay", () => {
  it("goes on to a closer way as long as a page is overrun and there is one", () => {
    const long = [{ height: 60 }, { height: 60 }];
    expect(nextWay(long, room, 0, 3)).toBe(1);
    expect(nextWay(long, room, 2, 3)).toBe(2);
  });

  it("keeps the first way that fits a page", () => {
    expect(nextWay([{ height: 60 }, { height: 40 }], room, 1, 3)).toBe(1);
    expect(nextWay([], room, 0, 2)).toBe(0);
  });

  it("goes on from one piece that is higher than a page", () => {
    expect(nextWay([{ height: 120 }], room, 0, 2)).toBe(1);
  });
});
