import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { facts } from "@/lib/fixtures/committed";
import { hasLand, sceneOf } from "@/lib/scene";
import { pickableOf as pickableOfLayers } from ".";
import type { LayerContext, LegendContext } from "./layer";
import { all, cases, complaints, context, styleOf, VISIBLE } from "./layer-fixtures";
import { ALL_LAYERS as LAYERS } from "./whole";

const { places } = facts;
const pickableOf = (one: Pick<LayerContext, "visible" | "settled" | "scene">) => pickableOfLayers(LAYERS, one);
const _sourceOf = (layer: StyleSpecification["layers"][number]) => ("source" in layer ? layer.source : undefined);

describe("an open thing", () => {
  const scenes = [...facts.items.values()].map((item) => sceneOf(item, { items: facts.items, places }));

  it("changes nothing but sources and what is seen, whatever it is", () => {
    const ids = styleOf(context()).layers.map(({ id }) => id);
    for (const scene of scenes) {
      const style = styleOf(context({ scene }));
      expect(style.layers.map(({ id }) => id)).toEqual(ids);
    }
    for (const scene of scenes.slice(0, 8)) expect(complaints(styleOf(context({ scene })))).toEqual([]);
  });

  it("hides the other layers of cooperation and shows its own", () => {
    const [scene] = scenes;
    const unseen = (one: LegendContext) =>
      styleOf(one).layers.flatMap(({ id, layout }) => (layout?.visibility === "none" ? [id] : []));
    expect(unseen(context({ scene }))).toEqual(expect.arrayContaining(["cases-dot", "routes-line", "agreements-line"]));
    expect(unseen(context({ scene }))).not.toContain("scene-dot");
    expect(unseen(context())).toEqual(expect.arrayContaining(["scene-dot", "scene-name", "dim-world"]));
    expect(unseen(context())).not.toContain("cases-dot");
  });

  it("lays the rest back by opacity alone once it has done so, so that no land is tiled anew", () => {
    const dims = (one: LegendContext) => styleOf(one).layers.filter(({ id }) => id.startsWith("dim-"));
    const opacities = (one: LegendContext) =>
      dims(one).map((layer) => (layer.type === "fill" ? layer.paint?.["fill-opacity"] : undefined));
    const scene = scenes.find(hasLand);
    const [open, closed] = [context({ scene, staged: true }), context({ staged: true })];
    expect(opacities(closed)).toEqual([0, 0, 0]);
    expect(opacities(open)).toEqual([0.72, 0.72, 0.72]);
    expect(dims(open).map(({ layout }) => layout)).toEqual(dims(closed).map(({ layout }) => layout));
  });
});

describe("the joint cases", () => {
  it("stand at the partner country, one point a case", () => {
    const source = styleOf(context()).sources.cases;
    if (source?.type !== "geojson" || typeof source.data === "string") throw new Error("cases are not in the style");
    expect(source.data).toMatchObject({
      features: cases.map(({ id, markedAt, name }) => ({
        properties: { item: id, place: markedAt, name: name.en },
        geometry: { type: "Point", coordinates: places.get(markedAt)?.point },
      })),
    });
  });

  it("stand apart, so that each can be pointed at", () => {
    const spots = cases.map(({ markedAt }) => markedAt);
    expect(new Set(spots).size).toBe(spots.length);
  });
});

describe("what answers to the pointer", () => {
  it("is a layer of the style that is shown", () => {
    for (const visible of VISIBLE) {
      for (const settled of [true, false]) {
        const ids = styleOf(context({ visible, settled })).layers.map(({ id }) => id);
        for (const id of pickableOf({ visible, settled })) expect(ids).toContain(id);
      }
    }
  });

  it("is the topmost first", () => {
    const ids = styleOf(context()).layers.map(({ id }) => id);
    const order = pickableOf({ visible: all, settled: true }).map((id) => ids.indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(pickableOf({ visible: all, settled: true })).toEqual(
      expect.arrayContaining(["cases-dot", "areas-fill", "land"]),
    );
  });
});
