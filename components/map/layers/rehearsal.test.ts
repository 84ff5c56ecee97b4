import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { LayerSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { facts } from "@/lib/fixtures/committed";
import { sceneOf } from "@/lib/scene";
import type { LayerContext } from "./layer";
import { complaints, context, items, styleOf } from "./layer-fixtures";

type Property = { "property-type"?: string };
const fromMapLibre = createRequire(import.meta.resolve("maplibre-gl"));
const { latest }: { latest: Record<string, Record<string, Property>> } = await import(
  pathToFileURL(fromMapLibre.resolve("@maplibre/maplibre-gl-style-spec")).href
);

/** What MapLibre builds a program for: the type, what is read from each feature, and whether there are dashes or a pattern. */
function lookOf({ type, paint = {} }: Pick<LayerSpecification, "type" | "paint">): string {
  const isData = (name: string, value: unknown) =>
    latest[`paint_${type}`]?.[name]?.["property-type"]?.includes("data-driven") &&
    /"(get|has|feature-state|geometry-type)"/.test(JSON.stringify(value));
  const read = Object.entries(paint).flatMap(([name, value]) => (isData(name, value) ? name : []));
  return [type, ...read.sort(), ...["line-dasharray", "fill-pattern"].filter((name) => name in paint)].join(" ");
}

const looksOf = (one: LayerContext) =>
  new Set(
    styleOf(one)
      .layers.filter(({ layout }) => !layout || !("visibility" in layout) || layout.visibility !== "none")
      .map(lookOf),
  );

describe("the rehearsal", () => {
  const always = looksOf(context({ visible: new Set(), staged: true }));
  const before = looksOf(context({ visible: new Set(), staged: true, rehearsing: true }));

  it("draws what no layer draws that is always there", () => {
    expect([...before].filter((look) => !always.has(look)).length).toBe(5);
  });

  it("draws everything that any view may be drawn with", () => {
    const scenes = [undefined, ...items.map((item) => sceneOf(item, { items: facts.items, places: facts.places }))];
    const all = new Set(scenes.flatMap((scene) => [...looksOf(context({ staged: true, ...(scene && { scene }) }))]));
    // Relief, rivers and lakes are switched off by nobody who presents.
    const terrain = looksOf(context({ visible: new Set(["terrain"]), staged: true }));
    expect([...all].filter((look) => !before.has(look) && !terrain.has(look))).toEqual([]);
  });

  it("is a valid style, and gone once it is over", () => {
    expect(complaints(styleOf(context({ rehearsing: true })))).toEqual([]);
    expect(styleOf(context({ rehearsing: true })).sources).toHaveProperty("rehearsal");
    expect(JSON.stringify(styleOf(context({ rehearsing: false })))).not.toContain("rehearsal");
  });
});
