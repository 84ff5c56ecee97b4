import { unlessGone } from "./during";
import { type AtlasLayer, TILES_END } from "./layer";
import { arc, lineFeature } from "./lines";

/** Who worked together on a joint case: partner joined to partner, faint, so that the points remain what is read. */
export const caseLinks: AtlasLayer = {
  id: "case-links",
  toggle: "cases",
  later: true,
  scene: "never",
  sources: ({ cases, places }) => ({
    "case-links": {
      type: "geojson",
      maxzoom: TILES_END,
      promoteId: "item",
      data: {
        type: "FeatureCollection",
        features: cases.flatMap((joint) => {
          const [hub, ...others] = joint.partners.flatMap((id) => {
            const point = places.get(id)?.point;
            return point ? [point] : [];
          });
          return others.flatMap((point) => lineFeature(hub && arc(hub, point), { item: joint.id }));
        }),
      },
    },
  }),
  layers: ({ palette }) => [
    {
      id: "case-links-line",
      type: "line",
      source: "case-links",
      paint: { "line-color": palette.caseFill, "line-width": 1.2, "line-opacity": unlessGone(0.5) },
    },
  ],
};
