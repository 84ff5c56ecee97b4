import { describe, expect, it } from "vitest";
import { facts, selectable } from "./fixtures/committed";
import {
  type Comparison,
  comparedPlaces,
  DEFAULT_VIEW,
  LANES,
  MOST_COMPARED,
  readView,
  THEMES,
  type Time,
  timeText,
  VIEW_LAYERS,
  VIEW_METRICS,
  VIEW_PARAMETERS,
  type View,
  writeView,
} from "./view";

const read = (search: string) => readView(search, facts.known);
const again = (view: View) => read(writeView(view));
const LAYER_SETS = [
  DEFAULT_VIEW.layers,
  [],
  VIEW_LAYERS,
  ...VIEW_LAYERS.map((layer) => [layer]),
  ...VIEW_LAYERS.map((layer) => VIEW_LAYERS.filter((other) => other !== layer)),
];
const TIMES: (Time | undefined)[] = [
  undefined,
  { from: 1984, to: 1984 },
  { from: 2003, to: 2003 },
  { from: 1997, to: 2025 },
];
/** Ids of both packs: all of the brief, some of the series. */
const ITEMS = [undefined, ...facts.atlas.packs.flatMap((pack) => pack.figures.slice(0, 40).map(({ id }) => id))];

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

  it("for every set of layers, time and item together", () => {
    for (const layers of LAYER_SETS) {
      for (const time of TIMES) {
        for (const item of ITEMS) {
          const view: View = {
            place: "CN-YN",
            metric: "aid",
            time,
            layers,
            units: {},
            theme: "dark",
            item,
            lanes: LANES,
          };
          expect(again(view)).toEqual({ view, unread: [] });
        }
      }
    }
  });

  it("for what stands side by side: two years, or further places beside the selected one", () => {
    const comparisons: Comparison[] = [
      { kind: "years", years: [2000, 2015] },
      { kind: "years", years: [2015, 2000] },
      { kind: "places", places: ["LA"] },
      { kind: "places", places: ["LA", "AF-HEL", "golden-triangle"] },
    ];
    for (const compare of comparisons) {
      for (const time of TIMES) {
        const view: View = { ...DEFAULT_VIEW, place: "MM", time, compare };
        expect(again(view)).toEqual({ view, unread: [] });
      }
    }
    const four: View = { ...DEFAULT_VIEW, compare: { kind: "places", places: ["MM", "LA", "TH", "AF"] } };
    expect(again(four)).toEqual({ view: four, unread: [] });
  });

  it("for every choice of packs and units", () => {
    for (const packs of [undefined, ["cn-2005"], ["series"], ["series", "cn-2005"]]) {
      for (const area of [undefined, "mu", "ha", "km2"] as const) {
        for (const mass of [undefined, "kg", "t"] as const) {
          for (const money of [undefined, "CNY", "USD", "MYR"] as const) {
            const view: View = { ...DEFAULT_VIEW, packs, units: { area, mass, money } };
            expect(again(view)).toEqual({ view, unread: [] });
          }
        }
      }
    }
  });

  it("with everything chosen at once", () => {
    const view: View = {
      place: "MM",
      metric: "cultivation",
      time: { from: 2000, to: 2015 },
      compare: { kind: "places", places: ["AF", "LA"] },
      layers: ["cases", "gaps"],
      packs: ["series"],
      units: { area: "km2", mass: "t", money: "CNY" },
      theme: "light",
      item: "A0001",
      lanes: ["un", "cases"],
      matrix: true,
    };
    expect(writeView(view)).toBe(
      "?place=MM&metric=cultivation&from=2000&to=2015&compare=AF,LA&layers=cases,gaps&lanes=un,cases&packs=series&units=km2,t,CNY&theme=light&show=matrix&item=A0001",
    );
    expect(again(view)).toEqual({ view, unread: [] });
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
    const view: View = {
      lanes: LANES,
      item: "F17",
      theme: "light",
      units: {},
      layers: ["wide"],
      time: { from: 2003, to: 2003 },
      metric: "aid",
      place: "MM",
    };
    expect(writeView(view)).toBe("?place=MM&metric=aid&year=2003&layers=wide&theme=light&item=F17");
  });

  it("writes no layer at all as none", () => {
    expect(writeView({ ...DEFAULT_VIEW, layers: [] })).toBe("?layers=none");
    expect(read("layers=none").view.layers).toEqual([]);
  });

  it("keeps an id with signs of an address whole", () => {
    const id = "a&b=c d/ä";
    const known = {
      place: () => undefined,
      hasItem: (item: string) => item === id,
      hasPack: () => false,
      hasRoom: () => false,
      years: () => ({ from: 2000, to: 2000 }),
      unitsOf: () => ({}),
    };
    expect(readView(writeView({ ...DEFAULT_VIEW, item: id }), known).view.item).toBe(id);
  });
});

it("names every parameter that it writes, and none that it does not read", () => {
  const full =
    "place=LA&metric=aid&year=2003&compare=AF&layers=none&lanes=none&packs=series&units=ha&room=un&theme=dark&show=matrix&item=F16";
  const written = [full, "from=2003&to=2005"].flatMap((query) => [
    ...new URLSearchParams(writeView(readView(query, facts.known).view)).keys(),
  ]);
  expect([...written].sort()).toEqual([...VIEW_PARAMETERS].sort());
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
    ["year", "1950"],
    ["year", "2099"],
    ["from", "1901"],
    ["to", "2090"],
    ["compare", "2003,2099"],
    ["from", "long ago"],
    ["to", "99"],
    ["compare", "atlantis"],
    ["compare", "city-beijing"],
    ["compare", "2003,2003"],
    ["compare", "2003"],
    ["packs", "cn-2006"],
    ["units", "acre"],
    ["units", "toString"],
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
    expect(read("place=nowhere&metric=aid&year=2003").view).toEqual({
      ...DEFAULT_VIEW,
      metric: "aid",
      time: { from: 2003, to: 2003 },
    });
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

  it("compares the selected place with at most three others, and says what it left out", () => {
    const { view, unread } = read("place=MM&compare=LA,TH,AF,PK,IR");
    expect(view.compare).toEqual({ kind: "places", places: ["LA", "TH", "AF"] });
    expect(unread).toEqual([{ parameter: "compare", value: "PK,IR" }]);
    expect(comparedPlaces(view)).toHaveLength(MOST_COMPARED);
  });

  it("compares no place with itself, and keeps the places that it knows", () => {
    expect(read("place=MM&compare=MM").view.compare).toBeUndefined();
    expect(read("place=MM&compare=MM,LA,LA").view.compare).toEqual({ kind: "places", places: ["LA"] });
    expect(read("compare=LA,atlantis,AF")).toMatchObject({
      view: { compare: { kind: "places", places: ["LA", "AF"] } },
      unread: [{ parameter: "compare", value: "atlantis" }],
    });
  });

  it("takes packs and units that it knows and names the strange ones", () => {
    expect(read("packs=series,cn-2006&units=ha,acre")).toMatchObject({
      view: { packs: ["series"], units: { area: "ha" } },
      unread: [
        { parameter: "units", value: "acre" },
        { parameter: "packs", value: "cn-2006" },
      ],
    });
  });
});

describe("what follows from a view", () => {
  it("is the list of places side by side, the selected one first", () => {
    expect(comparedPlaces({ place: "MM", compare: { kind: "places", places: ["LA"] } })).toEqual(["MM", "LA"]);
    expect(comparedPlaces({ compare: { kind: "places", places: ["LA"] } })).toEqual(["LA"]);
    expect(comparedPlaces({ place: "MM" })).toEqual([]);
    expect(comparedPlaces({ place: "MM", compare: { kind: "years", years: [2000, 2015] } })).toEqual([]);
  });

  it("is the time as hooks write it", () => {
    expect([undefined, { from: 2014, to: 2014 }, { from: 1997, to: 2025 }].map(timeText)).toEqual([
      "",
      "2014",
      "1997-2025",
    ]);
  });
});
