import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { type AtlasLayer, LINE_LAYOUT } from "./layer";

const state = (name: "selected" | "hover"): ExpressionSpecification => ["boolean", ["feature-state", name], false];

function outline(source: string, colour: string): LayerSpecification {
  return {
    id: `mark-${source}`,
    type: "line",
    source,
    // The same layout as the lines of borders.ts: MapLibre then builds their geometry once.
    layout: LINE_LAYOUT,
    paint: {
      "line-color": colour,
      "line-width": 2.8,
      // One property by state: each more is another shader to link at the start.
      "line-opacity": ["case", state("selected"), 1, state("hover"), 0.55, 0],
    },
  };
}

/** What is pointed at and what is selected: by feature state, so that nothing is tiled or styled anew. */
export const marks: AtlasLayer = {
  id: "marks",
  layers: ({ palette }) => ["world", "provinces", "outlines"].map((source) => outline(source, palette.select)),
};
