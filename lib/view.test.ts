import { describe, expect, it } from "vitest";
import { facts, selectable } from "./fixtures/committed";
import { DEFAULT_VIEW, readView, THEMES, VIEW_LAYERS, VIEW_METRICS, type View, writeView } from "./view";

const read = (search: string) => readView(search, facts.known);
const again = (view: View) => read(writeView(view));
const LAYER_SETS = [
  DEFAULT_VIEW.layers,
  [],
  VIEW_LAYERS,
  ...VIEW_LAYERS.map((layer) => [layer]),
  ...VIEW_LAYERS.map((layer) => VIEW_LAYERS.filter((other) => other !== layer)),
];
const YEARS = [undefined, 1984, 1999, 2003, 2005];
const ITEMS = [undefined, ...facts.atlas.packs.flatMap((pack) => pack.figures.map(({ id }) => id))];

describe("an address brings back the view it was written from", () => {
  it("for every place with every metric and theme", () => {
    for (const place of [undefined, ...selectable.map(({ id }) => id)]) {
      for (const metric of VIEW_METRICS) {
        for (const theme of [undefined, ...THEMES]) {
          const view: View = { ...DEFAULT_VIEW, place, metric, theme };
          expect(again(view)).toEqual({ view, unread: [] });
        }
      }
    }
  });

  it("for every set of layers, year and item together", () => {
    for (const layers of LAYER_SETS) {
      for (const year of YEARS) {
        for (const item of ITEMS) {
          const view: View = { place: "CN-YN", metric: "aid", year, layers, theme: "dark", item };
          expect(again(view)).toEqual({ view, unread: [] });
        }
      }
    }
  });

  it("whatever the order in which layers were switched on", () => {
    const layers = [...VIEW_LAYERS].reverse();
    expect(again({ ...DEFAULT_VIEW, layers }).view.layers).toEqual(VIEW_LAYERS);
    expect(writeView({ ...DEFAULT_VIEW, layers })).toBe(writeView({ ...DEFAULT_VIEW, layers: VIEW_LAYERS }));
  });

  it("with or without the question mark", () => {
    expect(read("place=MM&metric=aid").view).toEqual(read("?place=MM&metric=aid").view);
  });
});

describe("writeView", () => {
  it("writes no defaults", () => {
    expect(writeView(DEFAULT_VIEW)).toBe("");
    expect(writeView({ ...DEFAULT_VIEW, layers: [...DEFAULT_VIEW.layers].reverse() })).toBe("");
  });

  it("writes names in one order", () => {
    const view: View = { item: "F17", theme: "light", layers: ["wide"], year: 2003, metric: "aid", place: "MM" };
    expect(writeView(view)).toBe("?place=MM&metric=aid&year=2003&layers=wide&theme=light&item=F17");
  });

  it("writes no layer at all as none", () => {
    expect(writeView({ ...DEFAULT_VIEW, layers: [] })).toBe("?layers=none");
    expect(read("layers=none").view.layers).toEqual([]);
  });

  it("keeps an id with signs of an address whole", () => {
    const id = "a&b=c d/ä";
    const known = { place: () => undefined, hasItem: (item: string) => item === id };
    expect(readView(writeView({ ...DEFAULT_VIEW, item: id }), known).view.item).toBe(id);
  });
});

describe("readView", () => {
  it.each([
    ["place", "atlantis"],
    ["place", "cn"],
    ["place", "toString"],
    ["place", "city-beijing"],
    ["place", "group-asean"],
    ["metric", "population"],
    ["metric", "constructor"],
    ["year", "03"],
    ["year", "20033"],
    ["year", "1899"],
    ["year", "2003.5"],
    ["layers", "moon"],
    ["theme", "blue"],
    ["item", "F99"],
  ])("reads %s=%s as the default and says so once", (parameter, value) => {
    expect(read(`${parameter}=${encodeURIComponent(value)}`)).toEqual({
      view: DEFAULT_VIEW,
      unread: [{ parameter, value }],
    });
  });

  it("lists every unreadable parameter once, and still reads the others", () => {
    const { view, unread } = read("place=nowhere&metric=?&year=x&layers=moon,sun&theme=&item=F1&unknown=1&metric=aid");
    expect(view).toEqual(DEFAULT_VIEW);
    expect(unread.map(({ parameter }) => parameter).sort()).toEqual(["item", "layers", "metric", "place", "year"]);
    expect(read("place=nowhere&metric=aid&year=2003").view).toEqual({ ...DEFAULT_VIEW, metric: "aid", year: 2003 });
  });

  it("keeps the layers that it knows and names only the strange ones", () => {
    expect(read("layers=moon,cases,sun")).toMatchObject({
      view: { layers: ["cases"] },
      unread: [{ parameter: "layers", value: "moon,sun" }],
    });
  });

  it("repeats at most 40 characters of what it could not read", () => {
    expect(read(`place=${"x".repeat(500)}`).unread[0]?.value).toHaveLength(40);
    expect(read(`layers=${"x".repeat(500)}`).unread[0]?.value).toHaveLength(40);
  });

  it("leaves foreign and empty parameters alone", () => {
    expect(read("utm_source=mail&fbclid=1&place=&year=&PLACE=MM")).toEqual({ view: DEFAULT_VIEW, unread: [] });
  });
});
