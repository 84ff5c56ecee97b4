import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bboxOf } from "./boundaries";
import { detail, detailed, facts, files, shapes } from "./fixtures/committed";
import { mapLabels, mapShapes } from "./map-files";
import { LANGS } from "./schema";

const { places } = facts;
const close = mapShapes({ overview: detail, world: files.world }, places.all);
const labels = (lang: "en" | "zh") => mapLabels(places.all, lang, detailed, facts.named).features;
const FILES = ["provinces", "outlines", "world"] as const;
const idsOf = (collection: (typeof shapes)[(typeof FILES)[number]]) =>
  collection.features.map(({ properties }) => properties.id).filter((id) => id !== "");

describe("the shapes of the map", () => {
  it.each(FILES)("in %s have ids that the gazetteer knows, each once", (file) => {
    const ids = idsOf(shapes[file]);
    const unknown = ids.filter((id) => !places.get(id.replace(/-wide$/, "")));
    expect(unknown).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(FILES)("in %s are the same from near and from afar", (file) => {
    expect(idsOf(close[file]).sort()).toEqual(idsOf(shapes[file]).sort());
  });

  it.each(FILES)("in %s hold only finite positions on the globe", (file) => {
    for (const { geometry } of shapes[file].features) {
      const [west, south, east, north] = bboxOf(geometry);
      expect(west).toBeGreaterThanOrEqual(-180);
      expect(east).toBeLessThanOrEqual(360);
      expect(south).toBeGreaterThanOrEqual(-90);
      expect(north).toBeLessThanOrEqual(90);
      expect(east).toBeGreaterThanOrEqual(west);
    }
  });

  it("are a circle for the Wa area, Kokang and Mong La, and nothing for Wanhong", () => {
    const circles = shapes.outlines.features.filter(({ properties }) => properties.kind === "circle");
    expect(circles.map(({ properties }) => properties.id).sort()).toEqual(["area-kokang", "area-mongla", "area-wa"]);
    for (const file of FILES) expect(idsOf(shapes[file])).not.toContain("area-wanhong");
  });

  it("are as wide as the radius says", () => {
    for (const { properties, geometry } of shapes.outlines.features) {
      if (properties.kind !== "circle") continue;
      const { radiusKm = 0, point = [0, 0] } = places.get(properties.id) ?? {};
      const [west, south, east, north] = bboxOf(geometry);
      expect((north - south) * 111.2).toBeCloseTo(2 * radiusKm, -1);
      expect((west + east) / 2).toBeCloseTo(point[0], 1);
    }
  });

  it("hold each family, composed area and wide definition as one outline", () => {
    const kinds = Object.fromEntries(
      shapes.outlines.features.map(({ properties }) => [properties.id, properties.kind]),
    );
    expect(kinds).toMatchObject({
      "golden-triangle": "zone",
      "golden-crescent": "zone",
      "border-provinces": "zone",
      "golden-triangle-wide": "wide",
      "golden-crescent-wide": "wide",
      "area-northern-myanmar": "area",
      "area-northern-laos": "area",
      MM: "country",
    });
  });

  it("hold every province that the gazetteer lists", () => {
    const drawn = new Set(idsOf(shapes.provinces));
    const missing = places.all.filter(({ id, kind }) => kind === "province" && !drawn.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe("the names on the map", () => {
  it("are the same places in both languages, each by its own name", () => {
    const [en, zh] = [labels("en"), labels("zh")];
    expect(en.map(({ properties }) => properties?.id)).toEqual(zh.map(({ properties }) => properties?.id));
    for (const lang of LANGS) {
      for (const { properties } of labels(lang)) {
        expect(properties?.name).toBe(places.get(properties?.id)?.name[lang]);
        expect(properties?.name).not.toBe("");
      }
    }
  });

  it("stand at the label point, once each", () => {
    const all = labels("en");
    for (const { properties, geometry } of all) {
      expect(geometry).toEqual({ type: "Point", coordinates: places.get(properties?.id)?.point });
    }
    expect(new Set(all.map(({ properties }) => properties?.id)).size).toBe(all.length);
  });

  it("leave out Wanhong, cities, groups, and far countries that the source does not name", () => {
    const written = new Set(labels("en").map(({ properties }) => properties?.id));
    for (const id of ["area-wanhong", "city-beijing", "group-asean", "BR", "central-asia"]) {
      expect([id, written.has(id)]).toEqual([id, false]);
    }
    for (const id of ["MM", "MN", "NL", "US", "area-wa", "CN-YN", "golden-triangle"]) {
      expect([id, written.has(id)]).toEqual([id, true]);
    }
  });

  it("tell the countries that the Golden Triangle and the Golden Crescent lie in from the others", () => {
    const hosts = labels("en").flatMap(({ properties }) => (properties?.kind === "host" ? [properties.id] : []));
    expect(hosts.sort()).toEqual(["AF", "IR", "LA", "MM", "PK", "TH"]);
  });

  it("come in the order of rank: zones, their countries, other countries, areas, provinces", () => {
    const rank = (id: string): number => labels("en").find(({ properties }) => properties?.id === id)?.properties?.rank;
    const order = ["golden-triangle", "LA", "CN", "area-wa", "MM-17", "CN-SC"].map(rank);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order.map(Math.floor)).size).toBe(order.length);
    expect(rank("CN")).toBeLessThan(rank("BT"));
  });
});

describe("boxes", () => {
  it("are there for every place with a shape, and hold its label point", () => {
    for (const { id, kind, bbox, point } of places.all) {
      if (!bbox || !point || kind === "zone") continue;
      const [west, south, east, north] = bbox;
      const lon = point[0] < west ? point[0] + 360 : point[0];
      expect([id, lon >= west && lon <= east && point[1] >= south && point[1] <= north]).toEqual([id, true]);
    }
    for (const id of ["CN-YN", "MM", "golden-triangle", "area-wa", "area-northern-laos", "US"]) {
      expect(places.get(id)?.bbox).toBeDefined();
    }
    expect(places.get("area-wanhong")?.bbox).toBeUndefined();
  });

  it("reach around the whole of Russia", () => {
    const [west = 0, , east = 0] = places.get("RU")?.bbox ?? [];
    expect(west).toBeLessThan(40);
    expect(east).toBeGreaterThan(180);
  });
});

it("weighs at most 180 kB on the wire for the first look", () => {
  const weight = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
  const drawn = FILES.map((file) => weight(shapes[file])).reduce((a, b) => a + b);
  for (const lang of LANGS) {
    const names = weight({ type: "FeatureCollection", features: labels(lang) });
    expect(drawn + names).toBeLessThanOrEqual(180_000);
  }
}, 30_000);
