import type { SourceSpecification } from "maplibre-gl";
import type { Facts } from "@/lib/facts";
import type { View } from "@/lib/view";
import { textFont } from "../map/layers/labels";
import { type AtlasLayer, TILES_END } from "../map/layers/layer";
import { pointFeature } from "../map/layers/lines";
import { placesCompared } from "../map/painting";

/** On screen the numbers of compared places are marks of the page above the map: a picture has them as a layer, drawn alike. */
export function comparedNumbers(view: View, places: Facts["places"]): AtlasLayer {
  const compared = placesCompared(view, places);
  const features = compared.flatMap((place, index) =>
    pointFeature(place, { place: place.id, label: String(index + 1) }),
  );
  return {
    id: "compared-numbers",
    sources: (): Record<string, SourceSpecification> =>
      features.length > 0
        ? { "compared-numbers": { type: "geojson", maxzoom: TILES_END, data: { type: "FeatureCollection", features } } }
        : {},
    layers: ({ palette }) =>
      features.length > 0
        ? [
            {
              id: "compared-numbers-dot",
              type: "circle",
              source: "compared-numbers",
              paint: {
                "circle-color": palette.label,
                "circle-radius": 10,
                // Above the name of the place, which stands at the same point.
                "circle-translate": [0, -20],
              },
            },
            {
              id: "compared-numbers-text",
              type: "symbol",
              source: "compared-numbers",
              layout: {
                "text-field": ["get", "label"],
                "text-font": textFont("bold"),
                "text-size": 13,
                "text-offset": [0, -20 / 13],
                "text-allow-overlap": true,
              },
              paint: { "text-color": palette.labelHalo },
            },
          ]
        : [],
  };
}
