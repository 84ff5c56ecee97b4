import { COOPERATION_MAP_WORDS } from "@/lib/messages/cooperation-map-words";
import { landsOf } from "@/lib/scene";
import { textFont } from "./labels";
import { type AtlasLayer, type LayerContext, TILES_END, typeSize } from "./layer";
import { pointFeature } from "./lines";

/** The numbers of the findings, gathered at each place that they name: several share a place. */
function numbers({ items, places }: LayerContext) {
  const at = new Map<string, string[]>();
  for (const item of items) {
    if (item.kind !== "finding") continue;
    // A zone bears its number itself; a group, which has no position, by its members.
    const spots = item.fact.regions.flatMap((id) =>
      places.get(id)?.point ? [id] : landsOf(id, places).map((land) => land.id),
    );
    for (const id of new Set(spots)) at.set(id, [...(at.get(id) ?? []), item.id]);
  }
  return [...at].flatMap(([id, found]) => {
    const place = places.get(id);
    return place ? pointFeature(place, { place: id, label: found.join(" ") }) : [];
  });
}

/** Problems and next steps by their numbers, at the regions that they name. */
export const findings: AtlasLayer = {
  id: "findings",
  toggle: "findings",
  later: true,
  scene: "never",
  sources: (context) => ({
    findings: { type: "geojson", maxzoom: TILES_END, data: { type: "FeatureCollection", features: numbers(context) } },
  }),
  layers: ({ palette, type }) => [
    {
      id: "findings-label",
      type: "symbol",
      source: "findings",
      layout: {
        "text-field": ["get", "label"],
        "text-font": textFont("bold"),
        "text-size": typeSize({ type }, 12),
        "text-letter-spacing": 0,
        "text-max-width": 6,
        // Beside the name of the place, wherever there is room.
        "text-variable-anchor-offset": [
          "top",
          [0, 1],
          "bottom",
          [0, -1],
          "top",
          [0, 1.9],
          "bottom",
          [0, -1.9],
          "left",
          [3.5, 0],
          "right",
          [-3.5, 0],
        ],
        "text-padding": 2,
      },
      paint: { "text-color": palette.finding, "text-halo-color": palette.labelHalo, "text-halo-width": 2 },
    },
  ],
  legend: ({ palette, lang }) => [
    {
      id: "findings",
      label: COOPERATION_MAP_WORDS[lang].problems,
      more: true,
      mark: { kind: "dot", fill: palette.finding, line: palette.labelHalo },
      toggle: "findings",
    },
  ],
  pickable: ["findings-label"],
};
