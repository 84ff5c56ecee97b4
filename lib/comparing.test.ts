import { describe, expect, it } from "vitest";
import { comparedViews, firstYears, toggledPlace, withComparedYears } from "./comparing";
import { DEFAULT_VIEW } from "./view";

const places = (...ids: string[]) => ({ kind: "places" as const, places: ids });

describe("toggledPlace", () => {
  it("selects the first place, then puts others beside it and takes them out again", () => {
    expect(toggledPlace({}, "MM")).toEqual({ place: "MM", compare: undefined });
    expect(toggledPlace({ place: "MM" }, "LA")).toEqual({ compare: places("LA") });
    expect(toggledPlace({ place: "MM", compare: places("LA", "TH") }, "LA")).toEqual({ compare: places("TH") });
    expect(toggledPlace({ place: "MM", compare: places("LA") }, "LA")).toEqual({ compare: undefined });
  });

  it("makes the next place the selected one when the selected one is taken out", () => {
    expect(toggledPlace({ place: "MM", compare: places("LA", "TH") }, "MM")).toEqual({
      place: "LA",
      compare: places("TH"),
    });
    expect(toggledPlace({ place: "MM" }, "MM")).toBeUndefined();
  });

  it("holds four places at most, and leaves compared years for places", () => {
    expect(toggledPlace({ place: "MM", compare: places("LA", "TH") }, "AF")).toEqual({
      compare: places("LA", "TH", "AF"),
    });
    expect(toggledPlace({ place: "MM", compare: places("LA", "TH", "AF") }, "IR")).toBeUndefined();
    expect(toggledPlace({ place: "MM", compare: { kind: "years", years: [2004, 2012] } }, "LA")).toEqual({
      compare: places("LA"),
    });
  });
});

describe("compared years", () => {
  it("begin with the chosen year and the one before it that has figures", () => {
    expect(firstYears({ time: { from: 2012, to: 2012 } }, [2004, 2010, 2014])).toEqual([2010, 2012]);
    expect(firstYears({ time: { from: 2004, to: 2004 } }, [2004, 2010])).toEqual([2004, 2010]);
    expect(firstYears({ time: { from: 1997, to: 2005 } }, [])).toEqual([1997, 2005]);
    expect(firstYears({}, [2010, 2014, 2004])).toEqual([2010, 2014]);
    expect(firstYears({}, [])).toBeUndefined();
  });

  it("take the panel's year with them", () => {
    const compare = { kind: "years" as const, years: [2004, 2012] as const };
    expect(withComparedYears({ time: { from: 2004, to: 2004 }, compare }, [2005, 2012]).time?.to).toBe(2005);
    expect(withComparedYears({ time: { from: 2012, to: 2012 }, compare }, [2005, 2012]).time?.to).toBe(2012);
    expect(withComparedYears({ compare }, [2005, 2012])).toEqual({
      compare: { kind: "years", years: [2005, 2012] },
      time: { from: 2012, to: 2012 },
    });
  });
});

describe("comparedViews", () => {
  const told = (compare: Parameters<typeof comparedViews>[0]["compare"], place?: string) =>
    comparedViews({ ...DEFAULT_VIEW, place, time: { from: 2012, to: 2012 }, ...(compare && { compare }) }).map(
      ({ place: at, time }) => [at, time?.from, time?.to],
    );

  it("are those of each place at the chosen time, or of the place in each year", () => {
    expect(told(places("LA", "TH"), "MM")).toEqual([
      ["MM", 2012, 2012],
      ["LA", 2012, 2012],
      ["TH", 2012, 2012],
    ]);
    expect(told(places("LA", "TH"))).toEqual([
      ["LA", 2012, 2012],
      ["TH", 2012, 2012],
    ]);
    expect(told({ kind: "years", years: [2004, 2012] }, "MM")).toEqual([
      ["MM", 2004, 2004],
      ["MM", 2012, 2012],
    ]);
    expect(told(undefined, "MM")).toEqual([]);
  });
});
