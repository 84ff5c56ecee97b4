import { FAMILIES, type Family } from "@/lib/palette";
import type { AtlasLayer } from "./layer";

/** One family of regions: its own tint, outline and legend entry, shown and hidden by itself. */
function family(id: Family): AtlasLayer {
  return {
    id,
    toggle: id,
    layers: ({ palette }) => [
      {
        id: `${id}-fill`,
        type: "fill",
        source: "outlines",
        filter: ["==", ["get", "id"], id],
        paint: { "fill-color": palette.family[id].fill, "fill-opacity": 0.2 },
      },
      {
        id: `${id}-line`,
        type: "line",
        source: "outlines",
        filter: ["==", ["get", "id"], id],
        paint: {
          "line-color": palette.family[id].line,
          "line-width": ["interpolate", ["linear"], ["zoom"], 3, 1.6, 7, 3],
        },
      },
    ],
    legend: ({ palette, words }) => [
      {
        id,
        label: words.layers[id],
        mark: { kind: "area", fill: `${palette.family[id].fill}55`, line: palette.family[id].line },
        place: id,
        toggle: id,
      },
    ],
  };
}

export const families: readonly AtlasLayer[] = FAMILIES.map(family);
