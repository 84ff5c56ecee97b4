import { describe, expect, it } from "vitest";
import { acrossYears, movedBy, spanOf, timeOf, toggled, yearAt, yearTicks } from "./year-axis";

const frame = { first: 1994, last: 2025, ticks: [0, 100] };

describe("the axis of years", () => {
  it("gives every year a slot and finds the year of each slot again", () => {
    for (let year = frame.first; year <= frame.last; year++) expect(yearAt(acrossYears(year, frame), frame)).toBe(year);
    expect([yearAt(-1, frame), yearAt(0, frame), yearAt(1, frame), yearAt(2, frame)]).toEqual([1994, 1994, 2025, 2025]);
  });

  it("has a middle for one year alone", () => {
    expect(acrossYears(2003, { first: 2003, last: 2003, ticks: [] })).toBe(0.5);
  });

  it("marks round years, at most five", () => {
    expect(yearTicks(frame)).toEqual([2000, 2010, 2020]);
    expect(yearTicks({ ...frame, first: 2000, last: 2020 })).toEqual([2000, 2005, 2010, 2015, 2020]);
    expect(yearTicks({ ...frame, first: 2004, last: 2006 })).toEqual([2004, 2005, 2006]);
    expect(yearTicks({ ...frame, first: 2011, last: 2018 })).toEqual([2012, 2014, 2016, 2018]);
    expect(yearTicks({ ...frame, first: 2003, last: 2003 })).toEqual([2003]);
    for (let last = 1995; last < 2060; last++) {
      const ticks = yearTicks({ ...frame, last });
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      for (const tick of ticks) expect(tick >= frame.first && tick <= last).toBe(true);
    }
  });

  it("shades the chosen time where it meets the axis", () => {
    const ten = { first: 2000, last: 2009, ticks: [] };
    expect(spanOf({ from: 2003, to: 2003 }, ten)).toEqual({ start: 0.3, width: 0.1 });
    expect(spanOf({ from: 1990, to: 2001 }, ten)).toEqual({ start: 0, width: 0.2 });
    expect(spanOf({ from: 1990, to: 1999 }, ten)).toBeUndefined();
    expect(spanOf({ from: 2010, to: 2012 }, ten)).toBeUndefined();
    expect(spanOf(undefined, ten)).toBeUndefined();
  });
});

describe("the keys of the axis of years", () => {
  it("move by one year, by five, and to the ends, and never leave the axis", () => {
    const at = { year: 2000 };
    expect(movedBy("ArrowRight", false, at, frame)).toEqual({ year: 2001 });
    expect(movedBy("ArrowLeft", false, at, frame)).toEqual({ year: 1999 });
    expect(movedBy("PageDown", false, at, frame)).toEqual({ year: 1995 });
    expect(movedBy("Home", false, at, frame)).toEqual({ year: 1994 });
    expect(movedBy("End", false, at, frame)).toEqual({ year: 2025 });
    expect(movedBy("ArrowRight", false, { year: 2025 }, frame)).toEqual({ year: 2025 });
    expect(movedBy("a", false, at, frame)).toBeUndefined();
  });

  it("draw a range out with shift, from where it began", () => {
    const one = movedBy("ArrowLeft", true, { year: 2000 }, frame);
    expect(one).toEqual({ year: 1999, anchor: 2000 });
    const two = one && movedBy("ArrowLeft", true, one, frame);
    expect(two && timeOf(two)).toEqual({ from: 1998, to: 2000 });
    expect(two && movedBy("ArrowLeft", false, two, frame)).toEqual({ year: 1997 });
  });

  it("clear what is chosen already", () => {
    expect(toggled({ from: 2000, to: 2000 }, undefined)).toEqual({ from: 2000, to: 2000 });
    expect(toggled({ from: 2000, to: 2000 }, { from: 2000, to: 2001 })).toEqual({ from: 2000, to: 2000 });
    expect(toggled({ from: 2000, to: 2001 }, { from: 2000, to: 2001 })).toBeUndefined();
  });
});
