import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { intoRoom, queryInRoom, readView, writeView } from "./view";

const read = (search: string) => readView(search, facts.known);

describe("the units of a room", () => {
  it("hold where the reader chose none, and stay out of the address", () => {
    const { view } = read("?room=un");
    expect(view.units).toEqual({ area: "ha", mass: "kg", money: "USD" });
    expect(writeView(view)).toBe("?room=un");
    expect(writeView(read("?units=ha,kg,USD&room=un").view)).toBe("?room=un");
  });

  it("give way to those of the reader, and to none at all", () => {
    const { view } = read("?units=mu&room=un");
    expect(view.units).toEqual({ area: "mu" });
    expect(writeView(view)).toBe("?units=mu&room=un");
    const printed = read("?units=printed&room=un").view;
    expect(printed.units).toEqual({});
    expect(writeView(printed)).toBe("?units=printed&room=un");
    expect(writeView(read("?units=printed").view)).toBe("");
  });

  it("come with a change of room", () => {
    const beijing = facts.room({ room: "beijing" });
    const view = { ...read("?place=MM&units=ha&room=asean").view, ...intoRoom(beijing) };
    expect(view.units).toEqual(beijing.units);
    expect(writeView(view)).toBe("?place=MM&room=beijing");
    expect(writeView({ ...view, ...intoRoom(facts.room({})) })).toBe("?place=MM");
  });
});

it("puts a query in a room unless it names one", () => {
  expect(queryInRoom("?place=LA", "un")).toBe("?place=LA&room=un");
  expect(queryInRoom("", "un")).toBe("?room=un");
  expect(queryInRoom("?room=asean", "un")).toBe("?room=asean");
  expect(queryInRoom("?place=LA", undefined)).toBe("?place=LA");
});
