import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import { patternId } from "./gap-pattern";
import { type AtlasLayer, type LayerContext, TILES_END } from "./layer";

/** Degrees between points: the finest tiles are 45° wide, so each has some. */
const STEP = 20;
const [WEST, SOUTH, EAST, NORTH] = [-180, -80, 180, 80];

const along = (from: number, to: number): number[] =>
  Array.from({ length: (to - from) / STEP + 1 }, (_, at) => from + at * STEP);

const GRID = along(SOUTH, NORTH).map((lat) => along(WEST, EAST).map((lng): [number, number] => [lng, lat]));

/** For properties that are read from the feature. */
const properties = { width: 1, none: 0 };

const everywhere: GeoJSON.FeatureCollection = {
  type: "FeatureCollection",
  features: [
    { type: "Feature", properties, geometry: { type: "MultiPoint", coordinates: GRID.flat() } },
    { type: "Feature", properties, geometry: { type: "MultiLineString", coordinates: GRID } },
    {
      type: "Feature",
      properties,
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [WEST, SOUTH],
            [EAST, SOUTH],
            [EAST, NORTH],
            [WEST, NORTH],
            [WEST, SOUTH],
          ],
        ],
      },
    },
  ],
};

const sources: Record<string, SourceSpecification> = {
  rehearsal: { type: "geojson", maxzoom: TILES_END, data: everywhere },
};

const is = (type: "Point" | "LineString" | "Polygon"): ExpressionSpecification => ["==", ["geometry-type"], type];
const NOTHING: ExpressionSpecification = ["get", "none"];
const CLEAR = "rgba(0,0,0,0)";

/** What layers that come and go are drawn with, as far as the layers that are always there are drawn with other things. */
const looks = ({ palette }: LayerContext): LayerSpecification[] => [
  {
    id: "rehearsal-pattern",
    type: "fill",
    source: "rehearsal",
    filter: is("Polygon"),
    paint: { "fill-pattern": patternId("missing", palette), "fill-opacity": NOTHING, "fill-antialias": false },
  },
  {
    id: "rehearsal-line",
    type: "line",
    source: "rehearsal",
    filter: is("LineString"),
    paint: { "line-color": CLEAR, "line-opacity": NOTHING },
  },
  {
    id: "rehearsal-dash",
    type: "line",
    source: "rehearsal",
    filter: is("LineString"),
    paint: { "line-color": CLEAR, "line-width": ["get", "width"], "line-dasharray": [2, 2] },
  },
  {
    id: "rehearsal-dot",
    type: "circle",
    source: "rehearsal",
    filter: is("Point"),
    paint: { "circle-color": CLEAR, "circle-radius": 1 },
  },
  {
    id: "rehearsal-mark",
    type: "circle",
    source: "rehearsal",
    filter: is("Point"),
    paint: { "circle-color": CLEAR, "circle-opacity": NOTHING, "circle-stroke-opacity": NOTHING },
  },
];

/**
 * Seen by nobody, and drawn once before a talk: every kind of drawing that one of its steps may need, so that its program is
 * built by then; relief and water apart, which are there by default. By software that takes a tenth of a second or two
 * each, and the step would wait for it.
 */
export const rehearsal: AtlasLayer = {
  id: "rehearsal",
  later: true,
  sources: ({ rehearsing }) => (rehearsing ? sources : {}),
  layers: (context) => (context.rehearsing ? looks(context) : []),
};
