import { unlessGone } from "./during";
import { type AtlasLayer, TILES_END } from "./layer";

/** Joint cases as points at the partner country: the source tells who worked together, not where the seizure was made. */
export const cases: AtlasLayer = {
  id: "cases",
  toggle: "cases",
  later: true,
  scene: "never",
  sources: ({ cases: all, places, lang }) => ({
    cases: {
      type: "geojson",
      maxzoom: TILES_END,
      promoteId: "item",
      data: {
        type: "FeatureCollection",
        features: all.flatMap((joint) => {
          const point = places.get(joint.markedAt)?.point;
          if (!point) return [];
          return [
            {
              type: "Feature" as const,
              properties: { item: joint.id, place: joint.markedAt, name: joint.name[lang] },
              geometry: { type: "Point" as const, coordinates: point },
            },
          ];
        }),
      },
    },
  }),
  layers: ({ palette }) => [
    {
      id: "cases-dot",
      type: "circle",
      source: "cases",
      paint: {
        "circle-color": palette.caseFill,
        "circle-radius": 5.5,
        "circle-stroke-color": palette.caseLine,
        "circle-stroke-width": 1.5,
        "circle-opacity": unlessGone(1),
        "circle-stroke-opacity": unlessGone(1),
        // Above the name of the country, whose label stands at the same point.
        "circle-translate": [0, -14],
      },
    },
  ],
  legend: ({ palette, words }) => [
    {
      id: "cases",
      label: words.legend.case,
      mark: { kind: "dot", fill: palette.caseFill, line: palette.caseLine },
      toggle: "cases",
    },
  ],
  pickable: ["cases-dot"],
};
