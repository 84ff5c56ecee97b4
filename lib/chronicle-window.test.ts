import { describe, expect, it } from "vitest";
import { entriesOf } from "./chronicle";
import { panned, timeOfWindow, wholeWindow, windowAround, windowOf, zoomed } from "./chronicle-window";
import { facts } from "./fixtures/committed";

const WHOLE = { from: 1984, to: 2025 };

describe("the window of the timeline", () => {
  it("reaches from 1984 to the latest entry", () => {
    const whole = wholeWindow(entriesOf(facts));
    expect(whole.from).toBe(1984);
    expect(whole.to).toBeGreaterThanOrEqual(2005);
    // The end of 2003 is no part of 2004.
    expect(wholeWindow(entriesOf(facts).filter(({ id }) => id === "E19")).to).toBe(2003);
  });

  it("is the chosen time, a single year with one year on both sides, or all", () => {
    expect(windowOf({ from: 2000, to: 2004 }, WHOLE)).toEqual({ from: 2000, to: 2004 });
    expect(windowOf({ from: 2004, to: 2004 }, WHOLE)).toEqual({ from: 2003, to: 2005 });
    expect(windowOf(undefined, WHOLE)).toEqual(WHOLE);
  });

  it("is no choice when it shows all", () => {
    expect(timeOfWindow(WHOLE, WHOLE)).toBeUndefined();
    expect(timeOfWindow({ from: 1984, to: 2024 }, WHOLE)).toEqual({ from: 1984, to: 2024 });
  });

  it("stands for no year beside a single one at the end of the atlas, and for whatever time was chosen", () => {
    expect(timeOfWindow({ from: 1983, to: 1988 }, WHOLE, { from: 1984, to: 1984 })).toEqual({ from: 1984, to: 1988 });
    expect(timeOfWindow({ from: 2020, to: 2026 }, WHOLE, { from: 2025, to: 2025 })).toEqual({ from: 2020, to: 2025 });
    const longer = { from: 1980, to: 2030 };
    expect(timeOfWindow(longer, WHOLE, longer)).toEqual(longer);
  });

  it("zooms around a point, from all to two years and back", () => {
    let now = WHOLE;
    for (let step = 0; step < 5; step++) {
      const next = zoomed(now, 0.5, 2004.5, WHOLE);
      if (!next) break;
      now = next;
      expect(now.from).toBeLessThanOrEqual(2004);
      expect(now.to).toBeGreaterThanOrEqual(2004);
    }
    expect(now.to - now.from).toBe(1);
    expect(zoomed(now, 0.5, 2004.5, WHOLE)).toBeUndefined();
    for (let step = 0; step < 5; step++) now = zoomed(now, 2, 2004.5, WHOLE) ?? now;
    expect(now).toEqual(WHOLE);
    expect(zoomed(now, 2, 2004.5, WHOLE)).toBeUndefined();
  });

  it("moves on and stops at the ends", () => {
    expect(panned({ from: 2000, to: 2004 }, 3, WHOLE)).toEqual({ from: 2003, to: 2007 });
    expect(panned({ from: 2020, to: 2024 }, 3, WHOLE)).toEqual({ from: 2021, to: 2025 });
    expect(panned({ from: 2021, to: 2025 }, 3, WHOLE)).toBeUndefined();
  });

  it("closes in on entries, and always comes closer", () => {
    const some = (...ids: string[]) => entriesOf(facts).filter(({ id }) => ids.includes(id));
    expect(windowAround(some("E08", "M08"), WHOLE, WHOLE)).toEqual({ from: 2000, to: 2001 });
    expect(windowAround(some("E08"), WHOLE, WHOLE)).toEqual({ from: 2001, to: 2002 });
    // M17 reaches from 1984 to 2005.
    const wide = windowAround(some("M17", "E15", "M16"), { from: 1990, to: 2005 }, WHOLE);
    expect(wide && wide.to - wide.from).toBe(7);
  });
});
