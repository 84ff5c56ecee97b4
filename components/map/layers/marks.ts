import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { AtlasLayer } from "./layer";

const state = (name: "selected" | "hover"): ExpressionSpecification => ["boolean", ["feature-state", name], false];

function outline(id: string, source: string, select: string, hover: string): LayerSpecification[] {
  return [
    {
      id,
      type: "line",
      source,
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["case", state("selected"), select, hover],
        "line-width": ["case", state("selected"), 3, state("hover"), 1.8, 0],
        "line-opacity": ["case", ["any", state("selected"), state("hover")], 1, 0],
      },
    },
  ];
}

/** What is pointed at and what is selected: by feature state, so that nothing is tiled or styled anew. */
export const marks: AtlasLayer = {
  id: "marks",
  layers: ({ palette }) =>
    ["world", "provinces", "outlines"].flatMap((source) =>
      outline(`mark-${source}`, source, palette.select, palette.hover),
    ),
};
