import type { ExpressionSpecification } from "maplibre-gl";
import { COOPERATION_MAP_WORDS } from "@/lib/messages/cooperation-map-words";
import { during, yearsOf } from "./during";
import { textFont } from "./labels";
import { type AtlasLayer, type LayerContext, TILES_END } from "./layer";
import { lineFeature, way } from "./lines";

function corridors({ items, places, lang }: LayerContext) {
  return items.flatMap((item) => {
    if (item.kind !== "route") return [];
    const { fact } = item;
    const stops = fact.places.flatMap((id) => places.get(id) ?? []);
    return lineFeature(way(stops), {
      item: item.id,
      name: fact.name[lang],
      back: fact.direction === "back" ? 1 : 0,
      ...yearsOf(fact.period),
    });
  });
}

const isBack = (back: 0 | 1): ExpressionSpecification => ["==", ["get", "back"], back];

/** Corridors as sources name them: all of one width, because no source here measures a flow along them. */
export const routes: AtlasLayer = {
  id: "routes",
  toggle: "routes",
  later: true,
  scene: "never",
  sources: (context) => ({
    routes: { type: "geojson", maxzoom: TILES_END, data: { type: "FeatureCollection", features: corridors(context) } },
  }),
  layers: ({ palette }) => [
    ...([0, 1] as const).map((back) => ({
      id: back ? "routes-back" : "routes-line",
      type: "line" as const,
      source: "routes",
      filter: ["all", during, isBack(back)] as ExpressionSpecification,
      paint: {
        "line-color": palette.route,
        "line-width": 1.5,
        "line-opacity": 0.75,
        "line-dasharray": back ? [1, 2] : [4, 2],
      },
    })),
    {
      id: "routes-arrow",
      type: "symbol",
      source: "routes",
      filter: during,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 160,
        "text-field": "▶",
        "text-font": textFont(),
        "text-size": 10,
        "text-letter-spacing": 0,
        "text-keep-upright": false,
        "text-padding": 8,
      },
      paint: { "text-color": palette.route, "text-halo-color": palette.labelHalo, "text-halo-width": 1 },
    },
  ],
  legend: ({ palette, lang, words, visible }) => {
    const own = COOPERATION_MAP_WORDS[lang];
    const line = { kind: "line" as const, line: palette.route, dashed: true };
    if (!visible.has("routes"))
      return [{ id: "routes", label: words.layers.routes, mark: line, toggle: "routes", more: true }];
    return [
      { id: "routes", label: own.routes, mark: line, toggle: "routes", more: true },
      { id: "routes-back", label: own.routesBack, mark: { ...line, width: 1.2 }, more: true },
    ];
  },
  pickable: ["routes-line", "routes-back"],
};
