import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import type { LineKind } from "@/lib/boundary-views";
import { stepColour } from "./figures";
import { type AtlasLayer, boundaryFile, type LayerContext, TILES_END } from "./layer";

type LinePaint = LineLayerSpecification["paint"];

const widths = (far: number, near: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  3,
  far,
  7,
  near,
];

/**
 * Province and country lines. De facto they are the outlines of the shapes. In the other views a line may be dashed or not
 * drawn at all, so lines are features of their own, and disputed ground lies above the colours: it bears no country's.
 */
export const borders: AtlasLayer = {
  id: "borders",
  sources: (context): ReturnType<NonNullable<AtlasLayer["sources"]>> =>
    context.boundary === "de-facto"
      ? {}
      : { lines: { type: "geojson", data: boundaryFile("lines", context), maxzoom: TILES_END } },
  layers: ({ palette, boundary }): LayerSpecification[] => {
    const province: LinePaint = {
      "line-color": palette.provinceLine,
      "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.4, 6, 1],
    };
    const country: LinePaint = { "line-color": palette.countryLine, "line-width": widths(0.8, 1.6) };
    if (boundary === "de-facto") {
      return [
        { id: "province-line", type: "line", source: "provinces", paint: province },
        {
          id: "country-line",
          type: "line",
          source: "outlines",
          // The Far East of Russia is drawn with its provinces; its outline would cut the country in two.
          filter: ["all", ["==", ["get", "kind"], "country"], ["!=", ["get", "id"], "RU"]],
          paint: country,
        },
      ];
    }
    const line = (kind: LineKind, paint: LinePaint) => ({
      id: `view-${kind}`,
      type: "line" as const,
      source: "lines",
      filter: ["==", ["get", "kind"], kind] satisfies ExpressionSpecification,
      paint,
    });
    const doubted: LinePaint = { "line-color": palette.claimLine, "line-width": widths(1.1, 2) };
    return [
      {
        id: "disputed-fill",
        type: "fill",
        source: "provinces",
        filter: ["has", "neutral"],
        paint: { "fill-color": palette.neutral },
      },
      line("province", province),
      line("country", country),
      line("dashed", { ...doubted, "line-dasharray": [3, 2] }),
      { ...line("dotted", { ...doubted, "line-dasharray": [0.1, 2.4] }), layout: { "line-cap": "round" } },
    ];
  },
};

const isDeFacto = ({ boundary }: Pick<LayerContext, "boundary">) => boundary === "de-facto";

/** Claim lines, dashed, above the lines of control. In the other views they are lines like the others, or none. */
export const claims: AtlasLayer = {
  id: "claims",
  later: true,
  sources: (context): ReturnType<NonNullable<AtlasLayer["sources"]>> =>
    isDeFacto(context) ? { claims: { type: "geojson", data: context.file("claims.geojson"), maxzoom: TILES_END } } : {},
  layers: (context) =>
    isDeFacto(context)
      ? [
          {
            id: "claim-line",
            type: "line",
            source: "claims",
            paint: { "line-color": context.palette.claimLine, "line-width": 1, "line-dasharray": [3, 2] },
          },
        ]
      : [],
  legend: (context) =>
    isDeFacto(context)
      ? [
          {
            id: "claim",
            label: context.words.legend.claim,
            mark: { kind: "line", line: context.palette.claimLine, dashed: true },
            more: true,
          },
        ]
      : [],
};

/** The wide definitions of the Golden Triangle and the Golden Crescent, for whoever asks what else is meant by the names. */
export const wide: AtlasLayer = {
  id: "wide",
  toggle: "wide",
  later: true,
  layers: ({ palette }) =>
    (["golden-triangle", "golden-crescent"] as const).map((id) => ({
      id: `wide-${id}`,
      type: "line",
      source: "outlines",
      filter: ["==", ["get", "id"], `${id}-wide`],
      paint: { "line-color": palette.family[id].line, "line-width": 1.4, "line-dasharray": [2, 2] },
    })),
  legend: ({ palette, words }) => [
    {
      id: "wide",
      label: words.layers.wide,
      mark: { kind: "line", line: palette.family["golden-triangle"].line, dashed: true },
      toggle: "wide",
      more: true,
    },
  ],
};

/** Areas without a published outline: a dashed circle that only marks the position. */
export const areas: AtlasLayer = {
  id: "areas",
  toggle: "areas",
  later: true,
  layers: ({ palette }) => [
    {
      id: "areas-fill",
      type: "fill",
      source: "outlines",
      filter: ["==", ["get", "kind"], "circle"],
      paint: {
        "fill-color": stepColour(palette, palette.labelHalo),
        "fill-opacity": 0.6,
      },
    },
    {
      id: "areas-line",
      type: "line",
      source: "outlines",
      filter: ["==", ["get", "kind"], "circle"],
      paint: { "line-color": palette.label, "line-width": 1.2, "line-dasharray": [1.5, 1.5] },
    },
  ],
  legend: ({ palette, words }) => [
    { id: "areas", label: words.legend.area, mark: { kind: "ring", line: palette.label }, toggle: "areas", more: true },
  ],
  pickable: ["areas-fill"],
};
