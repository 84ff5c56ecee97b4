import { expect, it } from "vitest";
import { detailed, facts } from "@/lib/fixtures/committed";
import { mapLabels } from "@/lib/map-files";
import { sceneOf } from "@/lib/scene";
import { styleValue } from "@/lib/style-value";
import { VIEW_LAYERS } from "@/lib/view";
import { all, cases, context, styleOf } from "./layer-fixtures";

const { places, named } = facts;

it("writes no name twice while a thing is open", () => {
  const features = mapLabels(places.all, "en", detailed, named).features;
  for (const id of ["M07", "E03", "N07"]) {
    const item = facts.items.get(id);
    if (!item) throw new Error(`there is no ${id}`);
    const scene = sceneOf(item, { items: facts.items, places });
    const names = styleOf(context({ scene })).layers.flatMap((layer) =>
      "source" in layer && layer.source === "labels" && layer.type === "symbol" ? [layer] : [],
    );
    const points = new Set(scene.points);
    const lit = new Set(scene.lit.filter((place) => !points.has(place)).map((place) => place.id));
    const writers = features.flatMap(({ properties }) => {
      if (scene.points.some((place) => place.id === properties?.id)) return [];
      const moment = { zoom: 8, properties: properties ?? {}, geometry: "Point", state: {}, global: {} };
      const writing = names.filter(({ filter }) => styleValue(filter, moment) === true).map((layer) => layer.id);
      if (writing.length > 1) return [`${properties?.id}: ${writing}`];
      // From so near each is written once.
      const isLit = lit.has(properties?.id) && ["host", "country", "area"].includes(properties?.kind);
      return writing.length < 1 || isLit !== writing.includes("scene-country") ? [`${properties?.id}: ${writing}`] : [];
    });
    expect(writers, id).toEqual([]);
    expect(scene.lit.length).toBeGreaterThan(0);
  }
});

it("writes every name once where joint cases are marked, and those of their countries with more spots to stand", () => {
  const features = mapLabels(places.all, "en", detailed, named).features;
  const marked = new Set(cases.map(({ markedAt }) => markedAt));
  for (const visible of [all, new Set(VIEW_LAYERS.filter((layer) => layer !== "cases"))]) {
    const names = styleOf(context({ visible })).layers.flatMap((layer) =>
      layer.id.startsWith("label-") && layer.type === "symbol" ? [layer] : [],
    );
    for (const { properties } of features) {
      const moment = { zoom: 8, properties: properties ?? {}, geometry: "Point", state: {}, global: {} };
      const writing = names.filter(({ filter }) => styleValue(filter, moment) === true).map((layer) => layer.id);
      expect(writing, properties?.id).toHaveLength(1);
      const isFree = properties?.kind === "host" || (visible.has("cases") && marked.has(properties?.id));
      expect(writing.includes("label-host"), properties?.id).toBe(isFree);
    }
  }
});

it("lets the name of a country by the dot of a case stand where no other land is", () => {
  const host = styleOf(context()).layers.find(({ id }) => id === "label-host");
  const spots = host?.type === "symbol" ? host.layout?.["text-variable-anchor-offset"] : undefined;
  const lastOf = (id: string, kind: string) => {
    const moment = { zoom: 2, properties: { id, kind }, geometry: "Point", state: {}, global: {} };
    return (styleValue(spots, moment) as unknown[]).slice(-2);
  };
  expect(lastOf("PH", "country")).toEqual(["bottom-left", [0.6, -1]]);
  expect(lastOf("MM", "host")).toEqual(["bottom", [0, -1.9]]);
  expect(lastOf("LA", "host")).toEqual(["bottom", [0, -0.6]]);
});

it("writes the names of the room in place of those of the published file", () => {
  const names = { LA: { en: "Lao PDR", zh: "老挝人民民主共和国" } };
  const fields = styleOf(context({ names, lang: "zh" })).layers.flatMap((layer) =>
    layer.id.startsWith("label-") && layer.type === "symbol" ? [layer.layout?.["text-field"]] : [],
  );
  expect(fields).toHaveLength(4);
  for (const field of fields) {
    expect(field).toEqual(["match", ["get", "id"], "LA", "老挝人民民主共和国", ["get", "name"]]);
  }
});
