import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { AtlasLayer } from "./layer";

const state = (name: "selected" | "compared" | "lit" | "hover"): ExpressionSpecification => [
  "boolean",
  ["feature-state", name],
  false,
];

function outline(source: string, colour: string): LayerSpecification {
  return {
    id: `mark-${source}`,
    type: "line",
    source,
    // No layout, as the lines of borders.ts: MapLibre then builds their geometry once. Round joins would double its triangles.
    paint: {
      "line-color": colour,
      // One property by state: each more is another shader to link at the start. By width, because a line without width
      // costs no pixel; a transparent one is blended over every border of the map.
      "line-width": [
        "case",
        ["any", state("selected"), state("compared")],
        2.8,
        state("lit"),
        1.3,
        state("hover"),
        1.5,
        0,
      ],
    },
  };
}

/** What is pointed at, selected or compared: by feature state, so that nothing is tiled or styled anew. */
export const marks: AtlasLayer = {
  id: "marks",
  layers: ({ palette }) => ["world", "provinces", "outlines"].map((source) => outline(source, palette.select)),
};
