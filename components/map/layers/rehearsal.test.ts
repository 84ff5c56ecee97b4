import type { LayerSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { facts } from "@/lib/fixtures/committed";
import { sceneOf } from "@/lib/scene";
import type { LayerContext } from "./layer";
import { complaints, context, isByFeature, items, styleOf } from "./layer-fixtures";

/** What MapLibre builds a program for: the type, what is read from each feature, and whether there are dashes or a pattern. */
function lookOf({ type, paint = {} }: Pick<LayerSpecification, "type" | "paint">): string {
  const isData = (name: string, value: unknown) =>
    isByFeature(type, name) && /"(get|has|feature-state|geometry-type)"/.test(JSON.stringify(value));
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
    // An image cannot be rehearsed without being loaded: relief, and the water that comes with it, are there by default.
    const terrain = looksOf(context({ visible: new Set(["terrain"]), staged: true }));
    expect([...all].filter((look) => !before.has(look) && !terrain.has(look))).toEqual([]);
  });

  it("is a valid style, and gone once it is over", () => {
    expect(complaints(styleOf(context({ rehearsing: true })))).toEqual([]);
    expect(styleOf(context({ rehearsing: true })).sources).toHaveProperty("rehearsal");
    expect(JSON.stringify(styleOf(context({ rehearsing: false })))).not.toContain("rehearsal");
  });
});
