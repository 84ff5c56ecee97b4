import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { DEFAULT_VIEW, readView } from "./view";

const read = (search: string) => readView(search, facts.known);

describe("the time of an address", () => {
  it("takes a time from one end alone, and refuses one that runs backwards", () => {
    expect(read("from=2004").view.time).toEqual({ from: 2004, to: 2004 });
    expect(read("to=2004").view.time).toEqual({ from: 2004, to: 2004 });
    expect(read("from=2000&to=x")).toMatchObject({
      view: { time: { from: 2000, to: 2000 } },
      unread: [{ parameter: "to", value: "x" }],
    });
    expect(read("from=2015&to=2000")).toEqual({
      view: DEFAULT_VIEW,
      unread: [{ parameter: "from", value: "2015" }],
    });
  });

  it("takes of a range the part that the atlas has", () => {
    const { from, to } = facts.known.years();
    expect(read("from=1950&to=2003")).toEqual({
      view: { ...DEFAULT_VIEW, time: { from, to: 2003 } },
      unread: [{ parameter: "from", value: "1950" }],
    });
    expect(read("from=1997&to=2099").view.time).toEqual({ from: 1997, to });
    expect(read("from=1901&to=1902").view.time).toBeUndefined();
    expect(read("from=1901&to=1902").unread).toHaveLength(2);
    expect(read("from=1950").view.time).toBeUndefined();
  });

  it("takes the year before the range", () => {
    expect(read("year=2003&from=1997&to=2025").view.time).toEqual({ from: 2003, to: 2003 });
  });
});
