import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { facts } from "@/lib/fixtures/committed";
import { MESSAGES } from "@/lib/messages";
import { BOUNDARIES } from "@/lib/room";
import { sceneOf } from "@/lib/scene";
import { type StyleMoment, styleValue } from "@/lib/style-value";
import { DEFAULT_VIEW, VIEW_LAYERS } from "@/lib/view";
import { layerContext } from "../layer-context";
import { styleOf } from ".";
import { ALL_LAYERS } from "./whole";

interface Spec {
  isExpression(value: unknown): boolean;
  latest: Record<string, Record<string, unknown>>;
  createExpression(
    value: unknown,
    property: unknown,
  ): { result: "error"; value: unknown } | { result: "success"; value: { evaluate(...given: unknown[]): unknown } };
}

/** MapLibre's own reading of the style language. */
const fromMapLibre = createRequire(import.meta.resolve("maplibre-gl"));
const spec: Spec = await import(pathToFileURL(fromMapLibre.resolve("@maplibre/maplibre-gl-style-spec")).href);

const moments: StyleMoment[] = [2.5, 3.4, 4.6, 6.2].flatMap((zoom) => [
  {
    zoom,
    properties: {
      id: "MM",
      kind: "country",
      name: "Myanmar",
      rank: 1.4,
      from: 2000,
      to: 2010,
      since: 2001,
      until: 2010,
      width: 3,
      order: -3,
      far: 1,
      path: 1,
    },
    geometry: "Polygon",
    state: { step: 0, selected: true, bright: true, gap: "zero" },
    global: { from: 2005, to: 2005 },
  },
  {
    zoom,
    properties: {
      id: "CN-XZ",
      kind: "member",
      country: "CN",
      neutral: true,
      from: 2011,
      to: 9999,
      since: 0,
      until: 2004,
      order: -1.2,
      label: "P1",
      planned: 0,
    },
    geometry: "LineString",
    state: { lit: true, gone: true },
    global: { from: 2005, to: 2005 },
  },
]);

function expressionsIn(value: unknown, found: unknown[] = []): unknown[] {
  // By MapLibre's word: what our own reading does not know at all would pass for a plain list.
  if (spec.isExpression(value)) found.push(value);
  else if (value && typeof value === "object") for (const one of Object.values(value)) expressionsIn(one, found);
  return found;
}

it("every expression of the style says to a drawn map what it says to MapLibre", () => {
  const item = facts.items.get("M07");
  const expressions = BOUNDARIES.flatMap((boundary) =>
    (["en", "zh"] as const).flatMap((lang) => {
      const voice = { facts, lang, words: MESSAGES[lang], theme: "light" as const };
      const view = { ...DEFAULT_VIEW, layers: [...VIEW_LAYERS] };
      const context = { ...layerContext(view, voice, { settled: true, close: true }), boundary };
      const scenes = [undefined, item && sceneOf(item, facts)];
      return scenes.flatMap((scene) =>
        styleOf(ALL_LAYERS, { ...context, ...(scene && { scene }) }).layers.flatMap((layer) =>
          expressionsIn({ ...layer, metadata: undefined }),
        ),
      );
    }),
  );
  const distinct = [...new Map(expressions.map((one) => [JSON.stringify(one), one])).values()];
  expect(distinct.length).toBeGreaterThan(30);
  const differing = distinct.flatMap((one) => {
    const read = spec.createExpression(one, {
      type: "*",
      "property-type": "data-driven",
      expression: { interpolated: true, parameters: ["zoom", "feature", "feature-state"] },
    });
    if (read.result === "error") return [`not read: ${JSON.stringify(one)}`];
    return moments.flatMap((moment) => {
      const { zoom, properties, geometry, state, global } = moment;
      const type = { Polygon: 3, LineString: 2, Point: 1 }[geometry];
      const wanted = read.value.evaluate({ zoom, globalState: global }, { properties, type }, state);
      const own = styleValue(one, moment);
      const isAlike =
        typeof wanted === "number"
          ? Math.abs(wanted - Number(own)) < 1e-9
          : JSON.stringify(wanted) === JSON.stringify(own);
      return isAlike
        ? []
        : [`${JSON.stringify(one).slice(0, 200)}: ${JSON.stringify(wanted)}, not ${JSON.stringify(own)}`];
    });
  });
  expect(differing).toEqual([]);
});
