import { describe, expect, it } from "vitest";
import { linesIn, spreadLabels, widthOf } from "./spread-labels";

describe("labels beside the ends of lines", () => {
  it("stand at their lines where there is room", () => {
    expect(
      spreadLabels(
        [
          { at: 10, size: 2 },
          { at: 5, size: 2 },
        ],
        20,
      ),
    ).toEqual([9, 4]);
  });

  it("never touch, keep the order of the lines and stay inside", () => {
    const cases = [
      [10, 10, 10, 10],
      [0, 0.5, 0.6, 19],
      [20, 19.9, 19.8, 0],
      [3, 4, 5, 6],
    ];
    for (const wanted of cases) {
      const tops = spreadLabels(
        wanted.map((at) => ({ at, size: 3 })),
        20,
      );
      const placed = tops.map((top, index) => ({ top, at: wanted[index] ?? 0 })).sort((a, b) => a.top - b.top);
      for (const [index, { top, at }] of placed.entries()) {
        expect(top).toBeGreaterThanOrEqual(-1e-9);
        expect(top + 3).toBeLessThanOrEqual(20 + 1e-9);
        const before = placed[index - 1];
        if (before) {
          expect(top - before.top).toBeGreaterThanOrEqual(3 - 1e-9);
          expect(at).toBeGreaterThanOrEqual(before.at);
        }
      }
    }
  });

  it("start at the top where they do not fit", () => {
    expect(
      spreadLabels(
        [
          { at: 1, size: 6 },
          { at: 2, size: 6 },
        ],
        10,
      ),
    ).toEqual([0, 6]);
    expect(spreadLabels([], 10)).toEqual([]);
  });

  it("count Chinese signs as wide as high", () => {
    expect(widthOf("缅甸")).toBe(2);
    expect(widthOf("ab")).toBeCloseTo(1.08);
    expect(linesIn("Myanmar", 10)).toBe(1);
    expect(linesIn("Crystal methamphetamine, Thailand, ONCB", 10)).toBe(3);
  });
});
