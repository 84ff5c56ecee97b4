import type { ExpressionSpecification, SourceSpecification } from "maplibre-gl";
import { type AtlasLayer, boundaryFile, landOf, TILES_END } from "./layer";

/** A file of shapes. Tiles end soon after their edge: nothing here is wider than a few pixels. */
const shapes = (data: string): SourceSpecification => ({
  type: "geojson",
  data,
  promoteId: "id",
  buffer: 32,
  maxzoom: TILES_END,
});

/** Without these there is no map to show: the drawn one stays. */
export const GROUND_SOURCES = ["world", "provinces", "outlines"];

/** Sea, land and the tone of what the source names: every other layer lies on this. */
export const ground: AtlasLayer = {
  id: "ground",
  sources: (context) => ({
    world: shapes(context.file("world.geojson")),
    provinces: shapes(boundaryFile("provinces", context)),
    outlines: shapes(boundaryFile("outlines", context)),
  }),
  layers: ({ palette, named }) => {
    const ids = [...named];
    const unnamed: ExpressionSpecification = ["boolean", ["feature-state", "unnamed"], false];
    return [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      {
        id: "world-land",
        type: "fill",
        source: "world",
        // A fill layer fills lines as well, by closing them.
        ...landOf("world"),
        paint: {
          "fill-color": [
            "case",
            unnamed,
            palette.land,
            ["in", ["get", "id"], ["literal", ids]],
            palette.named,
            palette.land,
          ],
        },
      },
      {
        id: "world-line",
        type: "line",
        source: "world",
        // Russia lies in two files: outlines of polygons would show the seam, the borders do not.
        filter: ["==", ["get", "kind"], "border"],
        paint: { "line-color": palette.landLine, "line-width": 0.6 },
      },
      {
        id: "land",
        type: "fill",
        source: "provinces",
        paint: {
          "fill-color": [
            "case",
            ["has", "neutral"],
            palette.neutral,
            unnamed,
            palette.land,
            ["any", ["in", ["get", "id"], ["literal", ids]], ["in", ["get", "country"], ["literal", ids]]],
            palette.named,
            palette.land,
          ],
        },
      },
    ];
  },
  legend: ({ palette, words, paintings }) => [
    {
      id: "named",
      // Beyond the places that the gap view counts nothing is said about figures.
      label: paintings.some(({ gaps }) => gaps) ? words.evidenceMap.notCounted : words.legend.named,
      mark: { kind: "area", fill: palette.named },
    },
    {
      id: "not-named",
      label: words.legend.notNamed,
      mark: { kind: "area", fill: palette.land, line: palette.landLine },
    },
  ],
  pickable: ["world-land", "land"],
};
