import type { ExpressionSpecification } from "maplibre-gl";
import { type Flow, type FlowScale, flowScale, flowsOf, isToScale, type Showing } from "@/lib/flows";
import { COOPERATION_MAP_WORDS } from "@/lib/messages/cooperation-map-words";
import type { Place } from "@/lib/schema";
import { amountText } from "@/lib/wording";
import { ALL_TIME, during, whileIn } from "./during";
import { textFont } from "./labels";
import { type AtlasLayer, type LayerContext, type LegendEntry, TILES_END } from "./layer";
import { arc, lineFeature } from "./lines";

/** Width in pixels of the largest amount of the scale; nothing to scale is thinner than the thin lines. */
const WIDEST = 9;
const THIN = 1.2;

/** By area of the stroke, as a bar would be: twice the money is twice the width. */
const widthOf = (flow: Flow, scale: FlowScale | undefined): number =>
  scale && isToScale(flow, scale) ? Math.max(THIN, (WIDEST * (flow.figure.value ?? 0)) / scale.top) : THIN;

type Spot = readonly [number, number];

/** Where an amount that several receive together parts: in their middle. */
function middleOf(places: readonly Place[]): Spot | undefined {
  const spots = places.flatMap(({ point }) => (point ? [point] : []));
  const mean = (axis: 0 | 1) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
  return spots.length > 0 ? [mean(0), mean(1)] : undefined;
}

/**
 * One stroke for an amount; where several receive it undivided, thin ends lead on to each of them. Amounts of one giver and
 * place share their way: the narrow ones come last and so lie above, that each can be pointed at.
 */
function strokes(context: LayerContext) {
  const { figures, places, better } = context;
  const all = flowsOf(figures, places, better);
  const scale = flowScale(all);
  const features = all.flatMap((flow) => {
    const end = middleOf(flow.to);
    if (!flow.from.point || !end) return [];
    const common = { item: flow.figure.id, planned: flow.figure.status === "planned" ? 1 : 0 };
    const width = widthOf(flow, scale);
    const label = width > THIN ? amountText(flow.figure, context) : "";
    const stem = arc(flow.from.point, end);
    const ends = (flow.to.length > 1 ? flow.to : []).map(({ point }) => point && arc(end, point));
    return flow.shown
      .map(timesOf)
      .flatMap((times) => [
        ...lineFeature(stem, { ...common, ...times, width, label }),
        ...ends.flatMap((line) => lineFeature(line, { ...common, ...times, width: THIN, label: "" })),
      ]);
  });
  return features.sort((one, other) => Number(other.properties?.width) - Number(one.properties?.width));
}

/** When a flow is drawn, in years that a style can hold. */
const timesOf = ({ from, to, since, until }: Showing) => ({
  from: Math.max(from, ALL_TIME.from),
  to: Math.min(to, ALL_TIME.to),
  since: Math.max(since, ALL_TIME.from),
  until: Math.min(until, ALL_TIME.to),
});

/** In its years, unless the chosen time reaches into those of a total that is drawn in its place. */
const shown: ExpressionSpecification = ["all", during, whileIn("since", "until")];

const isPlanned = (planned: 0 | 1): ExpressionSpecification => ["==", ["get", "planned"], planned];

/** Who gives to whom: as wide as the amount among lines of one unit, basis and status, thin for all others. */
export const flows: AtlasLayer = {
  id: "flows",
  toggle: "flows",
  later: true,
  scene: "never",
  sources: (context) => ({
    flows: { type: "geojson", maxzoom: TILES_END, data: { type: "FeatureCollection", features: strokes(context) } },
  }),
  layers: ({ palette }) => [
    ...([0, 1] as const).map((planned) => ({
      id: planned ? "flows-planned" : "flows-line",
      type: "line" as const,
      source: "flows",
      filter: ["all", shown, isPlanned(planned)] as ExpressionSpecification,
      layout: { "line-cap": planned ? ("butt" as const) : ("round" as const) },
      paint: {
        "line-color": palette.flow,
        "line-width": ["get", "width"] as unknown as number,
        "line-opacity": 0.7,
        ...(planned && { "line-dasharray": [3, 2] }),
      },
    })),
    {
      id: "flows-arrow",
      type: "symbol",
      source: "flows",
      filter: shown,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 180,
        "text-field": "▶",
        "text-font": textFont(),
        "text-size": 9,
        "text-letter-spacing": 0,
        "text-keep-upright": false,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": palette.flow, "text-halo-color": palette.labelHalo, "text-halo-width": 1 },
    },
  ],
  legend: (context) => legendLines(context),
  pickable: ["flows-line", "flows-planned"],
};

function legendLines(context: LayerContext): LegendEntry[] {
  const { palette, lang, words, visible, figures, places, better } = context;
  const own = COOPERATION_MAP_WORDS[lang];
  const line = { kind: "line" as const, line: palette.flow, dashed: false };
  if (!visible.has("flows")) {
    return [{ id: "flows", label: words.layers.flows, mark: line, toggle: "flows", more: true }];
  }
  const all = flowsOf(figures, places, better);
  const scale = flowScale(all);
  if (!scale)
    return [{ id: "flows", label: own.flowsThin, mark: { ...line, width: THIN }, toggle: "flows", more: true }];
  const sample = (id: string, value: number): LegendEntry => ({
    id,
    label: own.flows(
      `${amountText({ value, unit: scale.unit, qualifier: "exact" }, context)}${lang === "zh" ? "，" : ", "}${words.bases[scale.basis]}`,
    ),
    mark: { ...line, width: (WIDEST * value) / scale.top },
    more: true,
  });
  return [
    { ...sample("flows", scale.top), toggle: "flows" },
    sample("flows-half", scale.top / 2),
    { id: "flows-thin", label: own.flowsThin, mark: { ...line, width: THIN }, more: true },
  ];
}
