import { describe, expect, it } from "vitest";
import { styleValue } from "@/lib/style-value";
import { ALL_TIME } from "./during";
import { flows } from "./flows";
import { context } from "./layer-fixtures";

const one = context();
const { flows: source } = flows.sources?.(one) ?? {};
if (source?.type !== "geojson" || typeof source.data === "string" || source.data.type !== "FeatureCollection")
  throw new Error("flows are not in the style");
const strokes = source.data.features.map(({ properties }) => properties ?? {});
const lines = flows.layers(one).flatMap((layer) => (layer.type === "line" ? [layer] : []));

const read = (value: unknown, properties: Record<string, unknown>, global: typeof ALL_TIME = ALL_TIME) =>
  styleValue(value, { zoom: 3, properties, geometry: "LineString", state: {}, global });
/** What the style draws while this time is chosen. */
const drawn = (global: typeof ALL_TIME) => [
  ...new Set(
    strokes.flatMap((stroke) =>
      lines.some(({ filter }) => read(filter, stroke, global) === true) ? [String(stroke.item)] : [],
    ),
  ),
];
const inYears = (from: number, to = from) => drawn({ from, to });

describe("the strokes of aid and training", () => {
  it("draw one total of a giver and a place at any time", () => {
    const sums = (ids: readonly string[]) => ids.filter((id) => ["F12", "B026", "B224", "B225", "B226"].includes(id));
    expect(sums(drawn(ALL_TIME))).toEqual(["B026", "B226"]);
    expect(sums(inYears(1995))).toEqual(["F12"]);
    expect(sums(inYears(2004))).toEqual(["B026", "B226"]);
    expect(sums(inYears(2003, 2005))).toEqual(["B026", "B226"]);
    expect(sums(inYears(2005))).toEqual(["F12", "B226"]);
  });

  it("follow the time and are plans or not: everything that is drawn is drawn in some year", () => {
    expect(inYears(2002)).toEqual(expect.arrayContaining(["F13", "B235", "B236"]));
    expect(inYears(2002)).not.toContain("B237");
    const ever = new Set(Array.from({ length: 60 }, (_, at) => inYears(1980 + at)).flat());
    expect([...ever].sort()).toEqual([...new Set(strokes.map(({ item }) => String(item)))].sort());
  });

  it("lie the narrower the higher, so that each can be pointed at", () => {
    const widths = strokes.map(({ width }) => Number(width));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBeGreaterThan(2);
  });
});
