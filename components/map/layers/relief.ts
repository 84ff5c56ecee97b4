import relief from "@/geodata/boundaries/hillshade.json";
import { type AtlasLayer, TILES_END } from "./layer";

type Corners = [[number, number], [number, number], [number, number], [number, number]];

/** Shaded relief, rivers and lakes. They come after the first look: no figure depends on them. */
export const terrain: AtlasLayer = {
  id: "relief",
  toggle: "terrain",
  later: true,
  sources: ({ file }) => ({
    relief: { type: "image", url: file("hillshade.webp"), coordinates: relief.coordinates as Corners },
    water: { type: "geojson", data: file("water.geojson"), maxzoom: TILES_END },
  }),
  layers: ({ palette }) => [
    {
      id: "relief",
      type: "raster",
      source: "relief",
      paint: {
        // Blurred from close by: it fades out instead.
        "raster-opacity": ["interpolate", ["linear"], ["zoom"], 4, 0.5, 6.5, 0.15],
        "raster-fade-duration": 0,
      },
    },
    {
      id: "rivers",
      type: "line",
      source: "water",
      filter: ["==", ["geometry-type"], "LineString"],
      paint: { "line-color": palette.water, "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 7, 1.8] },
    },
    {
      id: "lakes",
      type: "fill",
      source: "water",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": palette.sea, "fill-outline-color": palette.water },
    },
  ],
  legend: ({ palette, words }) => [
    {
      id: "terrain",
      label: words.layers.terrain,
      mark: { kind: "line", line: palette.water, dashed: false },
      toggle: "terrain",
      more: true,
    },
  ],
};
