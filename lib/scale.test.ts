import { describe, expect, it } from "vitest";
import { ticksTo } from "./scale";

const MAXIMA = [0.003, 0.7, 1, 3, 7, 22.91, 99.9, 463.92, 1970, 70000, 550000, 620000, 14e6, 15.25e6, 5e8, 1e9];

describe("ticksTo", () => {
  it.each(MAXIMA)("starts at zero and reaches %d in even, round steps", (max) => {
    for (const count of [2, 3, 4, 5, 8]) {
      const ticks = ticksTo(max, count);
      const step = ticks[1] ?? 0;
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
      expect(ticks.at(-2)).toBeLessThan(max);
      for (const [index, tick] of ticks.entries()) expect(tick).toBeCloseTo(index * step, 6);
      const leading = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
      expect([1, 2, 2.5, 5].some((round) => Math.abs(leading - round) < 1e-9)).toBe(true);
      expect(ticks.length).toBeGreaterThanOrEqual(count / 2);
      expect(ticks.length).toBeLessThanOrEqual(count + 1);
    }
  });

  it("leaves no dust of floating point", () => {
    expect(ticksTo(0.3, 3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticksTo(0.7)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });

  it("does not step beyond a maximum that is round itself", () => {
    expect(ticksTo(1000)).toEqual([0, 250, 500, 750, 1000]);
    expect(ticksTo(20e6)).toEqual([0, 5e6, 10e6, 15e6, 20e6]);
  });

  it.each([0, -5, Number.NaN, Number.NEGATIVE_INFINITY])("has only zero for %d", (max) => {
    expect(ticksTo(max)).toEqual([0]);
  });
});
