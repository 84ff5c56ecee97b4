import { describe, expect, it } from "vitest";
import { readRoom } from "./read-room";

const sound = {
  title: { en: "Neutral", zh: "中立" },
  lang: "en",
  units: { area: "ha" },
  numbers: "comma",
  dates: "iso",
  names: { LA: { en: "Lao PDR", zh: "老挝" } },
  boundary: "de-facto",
  disclaimer: { en: "None.", zh: "无。" },
  paper: "A4",
};
const read = (change: object, name = "neutral") =>
  readRoom(name, JSON.stringify({ ...sound, ...change }, null, 2), (id) => id === "LA", "geodata/rooms/");

describe("the file of a room", () => {
  it("is read whole, with the name of the file", () => {
    expect(read({})).toEqual({ room: { name: "neutral", ...sound }, complaints: [] });
    expect(read({ review: { number: null }, theme: "dark" }).room).toMatchObject({
      review: { number: null },
      theme: "dark",
    });
  });

  it.each([
    [{ lang: "fr" }, "lang"],
    [{ numbers: undefined }, "numbers"],
    [{ boundary: "mine" }, "boundary"],
    [{ disclaimer: { en: "Only English." } }, "disclaimer"],
    [{ paper: "A5" }, "paper"],
    [{ theme: "blue" }, "theme"],
    [{ review: { number: "" } }, "review"],
    [{ review: true }, "review"],
    [{ units: { area: "acre" } }, "acre"],
    [{ units: { length: "km" } }, "length"],
    [{ names: { XX: { en: "X", zh: "某" } } }, "XX"],
    [{ names: { LA: { en: "Laos" } } }, "LA"],
    [{ colour: "red" }, "colour"],
  ])("%j is complained about, and no room is read", (change, named) => {
    const { room, complaints } = read(change);
    expect(room).toBeUndefined();
    expect(complaints).toHaveLength(1);
    expect(complaints[0]?.message.en).toContain(named);
    expect(complaints[0]?.message.zh).toContain(named);
  });

  it("names the line and column of what is wrong", () => {
    expect(read({ lang: "fr" }).complaints[0]).toMatchObject({
      file: "geodata/rooms/neutral.json",
      line: 6,
      column: 3,
    });
    expect(readRoom("neutral", '{\n  "title": ,\n}', () => true).complaints[0]).toMatchObject({ line: 2, column: 12 });
  });

  it("has a name that an address can bear", () => {
    expect(read({}, "My Room").complaints[0]?.message.en).toContain("My Room");
  });
});
