import { FAMILIES, type Family } from "@/lib/palette";
import type { AtlasLayer } from "./layer";

/** One family of regions: its own tint and legend entry, shown and hidden by itself. */
function tint(id: Family): AtlasLayer {
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
    ],
    legend: ({ palette, words }) => [
      {
        id,
        label: words.layers[id],
        mark: { kind: "area", fill: `${palette.family[id].fill}33`, line: palette.family[id].line },
        place: id,
        toggle: id,
      },
    ],
  };
}

/** The outline of a family: drawn above the figures, so that a coloured area keeps its family. */
function outline(id: Family): AtlasLayer {
  return {
    id: `${id}-outline`,
    toggle: id,
    layers: ({ palette }) => [
      {
        id: `${id}-line`,
        type: "line",
        source: "outlines",
        filter: ["==", ["get", "id"], id],
        paint: {
          "line-color": palette.family[id].line,
          "line-width": ["interpolate", ["linear"], ["zoom"], 3, 2, 7, 3.2],
        },
      },
    ],
  };
}

export const families: readonly AtlasLayer[] = FAMILIES.map(tint);
export const familyOutlines: readonly AtlasLayer[] = FAMILIES.map(outline);
