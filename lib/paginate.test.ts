import { describe, expect, it } from "vitest";
import { type Piece, paginate } from "./paginate";

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
