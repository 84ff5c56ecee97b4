import type { ExpressionSpecification } from "maplibre-gl";
import { hasLand } from "@/lib/scene";
import { litNames, textFont } from "./labels";
import { type AtlasLayer, LAND_SOURCES, type LayerContext, landOf, TILES_END, typeSize } from "./layer";
import { arc, lineFeature, pointFeature, way } from "./lines";

const isBright: ExpressionSpecification = ["boolean", ["feature-state", "bright"], false];

/**
 * Everything that does not belong to the open thing, laid back: by feature state, so that the next one re-tiles nothing.
 * Once it has been seen it stays, with an opacity of none while nothing is open: a layer that is not visible has no
 * geometry, and all land would be tiled anew for the next thing. Before, it is not there: it costs a little of each click.
 */
export const dimming: AtlasLayer = {
  id: "dimming",
  later: true,
  layers: ({ palette, scene, staged }) =>
    LAND_SOURCES.map((source) => ({
      id: `dim-${source}`,
      type: "fill",
      source,
      layout: { visibility: staged || (scene && hasLand(scene)) ? "visible" : "none" },
      // Composed areas lie over provinces that are bright or not by themselves.
      ...(source === "outlines" ? { filter: ["==", ["get", "kind"], "country"] } : landOf(source)),
      paint: {
        "fill-color": ["case", isBright, "rgba(0,0,0,0)", palette.sea],
        "fill-opacity": scene && hasLand(scene) ? 0.72 : 0,
      },
    })),
};

function lines({ scene }: LayerContext) {
  if (!scene) return [];
  const links = scene.links.flatMap(({ places: [from, to] }) =>
    from?.point && to?.point ? lineFeature(arc(from.point, to.point), { path: 0 }) : [],
  );
  return [...links, ...(scene.path ? lineFeature(way(scene.path.places), { path: 1 }) : [])];
}

const isPath = (path: 0 | 1): ExpressionSpecification => ["==", ["get", "path"], path];

/** The open thing itself: where it happened, whom it joins, along which places it leads. */
export const sceneMarks: AtlasLayer = {
  id: "scene",
  later: true,
  scene: "only",
  sources: (context) => ({
    "scene-lines": {
      type: "geojson",
      maxzoom: TILES_END,
      data: { type: "FeatureCollection", features: lines(context) },
    },
    "scene-points": {
      type: "geojson",
      maxzoom: TILES_END,
      data: {
        type: "FeatureCollection",
        features: (context.scene?.points ?? []).flatMap((place) =>
          pointFeature(place, {
            ...(place.kind === "city" ? { item: place.id } : { place: place.id }),
            name: place.name[context.lang],
          }),
        ),
      },
    },
  }),
  layers: ({ palette, scene }) => [
    {
      id: "scene-link",
      type: "line",
      source: "scene-lines",
      filter: isPath(0),
      paint: { "line-color": scene?.item.kind === "case" ? palette.caseFill : palette.bond, "line-width": 2 },
    },
    {
      id: "scene-path",
      type: "line",
      source: "scene-lines",
      filter: isPath(1),
      paint: { "line-color": palette.route, "line-width": 2.4, "line-dasharray": [4, 2] },
    },
    {
      id: "scene-arrow",
      type: "symbol",
      source: "scene-lines",
      filter: isPath(1),
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 80,
        "text-field": "▶",
        "text-font": textFont(),
        "text-size": 12,
        "text-letter-spacing": 0,
        "text-keep-upright": false,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": palette.route, "text-halo-color": palette.labelHalo, "text-halo-width": 1 },
    },
    {
      id: "scene-dot",
      type: "circle",
      source: "scene-points",
      paint: {
        "circle-color": palette.meeting,
        "circle-radius": 6,
        "circle-stroke-color": palette.labelHalo,
        "circle-stroke-width": 2,
      },
    },
  ],
  pickable: ["scene-dot"],
};

/** Names of the spots and of who belongs to it: above all other names, so that these are the ones that find room. */
export const sceneNames: AtlasLayer = {
  id: "scene-names",
  later: true,
  scene: "only",
  layers: (context) => [
    litNames(context, "scene-country"),
    {
      id: "scene-name",
      type: "symbol",
      source: "scene-points",
      layout: {
        "text-field": ["get", "name"],
        "text-font": textFont("bold"),
        "text-size": typeSize(context, 14),
        "text-letter-spacing": 0,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.8,
        "text-justify": "auto",
        "text-padding": 3,
      },
      paint: {
        "text-color": context.palette.label,
        "text-halo-color": context.palette.labelHalo,
        "text-halo-width": 2,
      },
    },
  ],
};
