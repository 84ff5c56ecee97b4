import type { ExpressionSpecification } from "maplibre-gl";
import { COOPERATION_MAP_WORDS } from "@/lib/messages/cooperation-map-words";
import { type BriefCount, bondYears, countOfBrief, isSigned, type Partner, partnersOf } from "@/lib/partners";
import { amountText } from "@/lib/wording";
import { during, yearsOf } from "./during";
import { textFont } from "./labels";
import { type AtlasLayer, type LayerContext, TILES_END, typeSize } from "./layer";
import { arc, lineFeature, pointFeature } from "./lines";

/** One line for each partner, however many papers there are: thirty of them would cover East Asia. */
function links({ places, lang }: LayerContext, partners: readonly Partner[]) {
  const hub = places.get("CN")?.point;
  return partners.flatMap((partner) => {
    const { place, bonds } = partner;
    const first = bonds[0];
    if (!hub || !place.point || !first) return [];
    const isPaper = isSigned(partner);
    const from = bonds[0]?.from;
    return lineFeature(arc(hub, place.point), {
      place: place.id,
      kind: isPaper ? "agreement" : "practice",
      label: [place.name[lang], bondYears(bonds)].filter(Boolean).join(" "),
      far: isFar(hub, place.point) ? 1 : 0,
      // What was agreed goes on: no source here tells of an end.
      ...yearsOf({ from }),
    });
  });
}

/** Partners whose end is off the map when its middle is China: their names stand along the line. */
const isFar = ([lon, lat]: readonly [number, number], to: readonly [number, number]): boolean =>
  Math.abs(lon - to[0]) > 45 || Math.abs(lat - to[1]) > 35;

/** The years of the agreements, at the name of each partner that is near. */
function years({ places }: LayerContext, partners: readonly Partner[]) {
  const hub = places.get("CN")?.point;
  return partners.flatMap(({ place, bonds }) => {
    const label = bondYears(bonds);
    if (!hub || !place.point || !label || isFar(hub, place.point)) return [];
    const from = bonds[0]?.from;
    return pointFeature(place, { place: place.id, label, ...yearsOf({ from }) });
  });
}

const isKind = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];

interface Counts {
  /** Partners with an agreement. */
  drawn: number;
  /** What the brief says of their number. */
  brief: BriefCount | undefined;
}

/** Kept by the things: the legend is written at every click. */
const counts = new WeakMap<LayerContext["items"], Counts>();

function counted({ items, figures, places }: LayerContext): Counts {
  const known = counts.get(items);
  if (known) return known;
  const drawn = partnersOf(items, places).filter(isSigned).length;
  const made = { drawn, brief: countOfBrief(items, figures, places) };
  counts.set(items, made);
  return made;
}

/** The partners of China, joined to it over the globe. */
export const agreements: AtlasLayer = {
  id: "agreements",
  toggle: "agreements",
  later: true,
  scene: "never",
  sources: (context) => ({
    agreements: {
      type: "geojson",
      maxzoom: TILES_END,
      data: {
        type: "FeatureCollection",
        features: links(context, partnersOf(context.items, context.places)),
      },
    },
    "agreement-years": {
      type: "geojson",
      maxzoom: TILES_END,
      data: {
        type: "FeatureCollection",
        features: years(context, partnersOf(context.items, context.places)),
      },
    },
  }),
  layers: ({ palette, lang, type }) => [
    {
      id: "agreements-line",
      type: "line",
      source: "agreements",
      filter: ["all", during, isKind("agreement")],
      paint: { "line-color": palette.bond, "line-width": 1.6, "line-opacity": 0.85 },
    },
    {
      id: "agreements-practice",
      type: "line",
      source: "agreements",
      filter: ["all", during, isKind("practice")],
      paint: { "line-color": palette.bond, "line-width": 1.4, "line-opacity": 0.85, "line-dasharray": [2, 2] },
    },
    {
      id: "agreements-label",
      type: "symbol",
      source: "agreements",
      filter: ["all", during, ["==", ["get", "far"], 1]],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 400,
        "text-rotation-alignment": "viewport",
        "text-field": ["get", "label"],
        "text-font": textFont(),
        "text-size": typeSize({ type }, 12),
        "text-letter-spacing": lang === "en" ? 0.02 : 0,
        "text-padding": 6,
      },
      paint: { "text-color": palette.bond, "text-halo-color": palette.labelHalo, "text-halo-width": 1.6 },
    },
    {
      id: "agreements-years",
      type: "symbol",
      source: "agreement-years",
      filter: during,
      layout: {
        "text-field": ["get", "label"],
        "text-font": textFont("bold"),
        "text-size": typeSize({ type }, 12),
        "text-letter-spacing": 0,
        "text-variable-anchor-offset": [
          "top",
          [0, 0.8],
          "bottom",
          [0, -0.8],
          "top",
          [0, 1.7],
          "left",
          [3, 0],
          "right",
          [-3, 0],
        ],
        "text-padding": 2,
      },
      paint: { "text-color": palette.bond, "text-halo-color": palette.labelHalo, "text-halo-width": 1.8 },
    },
  ],
  legend: (context) => {
    const { palette, lang } = context;
    const words = COOPERATION_MAP_WORDS[lang];
    const { drawn, brief } = counted(context);
    return [
      {
        id: "agreements",
        label: brief
          ? words.agreements(amountText(brief.figure, context), brief.year, brief.examples, brief.others, drawn)
          : context.words.layers.agreements,
        mark: { kind: "line", line: palette.bond, dashed: false },
        toggle: "agreements",
        more: true,
      },
      ...(context.visible.has("agreements")
        ? [
            {
              id: "agreements-practice",
              label: words.practice,
              mark: { kind: "line" as const, line: palette.bond, dashed: true },
              more: true,
            },
          ]
        : []),
    ];
  },
  pickable: ["agreements-line", "agreements-practice"],
};
