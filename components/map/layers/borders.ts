import { stepColour } from "./figures";
import { type AtlasLayer, LINE_LAYOUT, TILES_END } from "./layer";

/** Province and country lines. */
export const borders: AtlasLayer = {
  id: "borders",
  layers: ({ palette }) => [
    {
      id: "province-line",
      type: "line",
      source: "provinces",
      layout: LINE_LAYOUT,
      paint: {
        "line-color": palette.provinceLine,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.4, 6, 1],
      },
    },
    {
      id: "country-line",
      type: "line",
      source: "outlines",
      // The Far East of Russia is drawn with its provinces; its outline would cut the country in two.
      filter: ["all", ["==", ["get", "kind"], "country"], ["!=", ["get", "id"], "RU"]],
      paint: {
        "line-color": palette.countryLine,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 7, 1.6],
      },
    },
  ],
};

/** Claim lines, dashed, above the lines of control. */
export const claims: AtlasLayer = {
  id: "claims",
  later: true,
  sources: ({ file }) => ({ claims: { type: "geojson", data: file("claims.geojson"), maxzoom: TILES_END } }),
  layers: ({ palette }) => [
    {
      id: "claim-line",
      type: "line",
      source: "claims",
      paint: { "line-color": palette.claimLine, "line-width": 1, "line-dasharray": [3, 2] },
    },
  ],
  legend: ({ palette, words }) => [
    {
      id: "claim",
      label: words.legend.claim,
      mark: { kind: "line", line: palette.claimLine, dashed: true },
      more: true,
    },
  ],
};

/** The wide definitions of the Golden Triangle and the Golden Crescent, for whoever asks what else is meant by the names. */
export const wide: AtlasLayer = {
  id: "wide",
  toggle: "wide",
  later: true,
  layers: ({ palette }) =>
    (["golden-triangle", "golden-crescent"] as const).map((id) => ({
      id: `wide-${id}`,
      type: "line",
      source: "outlines",
      filter: ["==", ["get", "id"], `${id}-wide`],
      paint: { "line-color": palette.family[id].line, "line-width": 1.4, "line-dasharray": [2, 2] },
    })),
  legend: ({ palette, words }) => [
    {
      id: "wide",
      label: words.layers.wide,
      mark: { kind: "line", line: palette.family["golden-triangle"].line, dashed: true },
      toggle: "wide",
      more: true,
    },
  ],
};

/** Areas without a published outline: a dashed circle that only marks the position. */
export const areas: AtlasLayer = {
  id: "areas",
  toggle: "areas",
  later: true,
  layers: ({ palette }) => [
    {
      id: "areas-fill",
      type: "fill",
      source: "outlines",
      filter: ["==", ["get", "kind"], "circle"],
      paint: {
        "fill-color": stepColour(palette, palette.labelHalo),
        "fill-opacity": 0.6,
      },
    },
    {
      id: "areas-line",
      type: "line",
      source: "outlines",
      filter: ["==", ["get", "kind"], "circle"],
      paint: { "line-color": palette.label, "line-width": 1.2, "line-dasharray": [1.5, 1.5] },
    },
  ],
  legend: ({ palette, words }) => [
    { id: "areas", label: words.legend.area, mark: { kind: "ring", line: palette.label }, toggle: "areas", more: true },
  ],
  pickable: ["areas-fill"],
};
