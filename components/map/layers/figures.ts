import type { ExpressionSpecification } from "maplibre-gl";
import { timeWords } from "@/lib/chart-title";
import { channelsOf, type Palette } from "@/lib/palette";
import type { Place } from "@/lib/schema";
import { amountText } from "@/lib/wording";
import { UNCOUNTED } from "../feature-steps";
import type { Painting } from "../painting";
import { gapEntries } from "./gaps";
import { type AtlasLayer, LAND_SOURCES, type LegendContext, type LegendEntry, landOf } from "./layer";

/** A little of the relief shows through. */
const OPACITY = 0.85;

/** The colour that looks like another once it lies over a ground: what is seen on the map is what the legend shows. */
export function seenAs(colour: string, ground: string): string {
  const under = channelsOf(ground);
  const laid = channelsOf(colour).map((wanted, at) => (wanted - (1 - OPACITY) * (under[at] ?? 0)) / OPACITY);
  return `rgb(${laid.map((one) => Math.round(Math.min(255, Math.max(0, one)))).join(",")})`;
}

/**
 * The colour of a feature's class, that of named land where nobody counted, and nothing where there is no class. A match
 * on a missing state takes the last value.
 */
export function stepColour(palette: Palette, otherwise = "rgba(0,0,0,0)"): string {
  const step: ExpressionSpecification = ["feature-state", "step"];
  const classes = palette.ramp.flatMap((colour, index) => [index, seenAs(colour, palette.named)]);
  return ["match", step, ...classes, UNCOUNTED, palette.named, otherwise] as unknown as string;
}

/**
 * The choropleth of the chosen chart: colour only where a source gives a figure for the territory. The classes are
 * feature state: neither a step in time nor another chart changes style or tiles.
 */
export const figures: AtlasLayer = {
  id: "figures",
  layers: ({ palette }) =>
    LAND_SOURCES.map((source) => ({
      id: source === "outlines" ? "figures-fill" : `figures-fill-${source}`,
      type: "fill",
      source,
      ...landOf(source),
      // The lines of borders.ts lie on the edges: smooth edges of its own cost as much as the fill.
      paint: { "fill-color": stepColour(palette), "fill-opacity": OPACITY, "fill-antialias": false },
    })),
  legend: (context) => {
    const { paintings } = context;
    if (paintings.some(({ gaps }) => gaps)) return gapEntries(context);
    const [first, second] = paintings;
    if (!first) return [];
    // Two years counted in different units or on different bases have a scale each, and each is told with its year.
    if (second && scaleOf(first) !== scaleOf(second)) {
      return paintings.flatMap((painting, index) => classes([painting], context, `-${index}`));
    }
    return classes(paintings, context, "");
  },
};

const scaleOf = ({ choropleth: { unit, basis, bounds } }: Painting) => [unit, basis, ...bounds].join(" ");

/** The classes that are on the maps, or in words that there are none, so that nobody takes an uncoloured map for a missing one. */
function classes(paintings: readonly Painting[], context: LegendContext, mark: string): LegendEntry[] {
  const { palette, words, lang } = context;
  const { metric, unit, bounds } =
    (paintings.find(({ choropleth }) => choropleth.unit) ?? paintings[0])?.choropleth ?? {};
  if (!metric) return [];
  const short = words.legend.short[metric];
  const year = mark && paintings[0]?.time ? `${timeWords(paintings[0].time, lang)}${lang === "zh" ? "" : " "}` : "";
  if (!unit || !bounds) {
    return [
      {
        id: `no-step${mark}`,
        label: year + words.legend.noTerritory(short),
        mark: { kind: "area", fill: "none", line: palette.landLine },
      },
    ];
  }
  const used = new Set(paintings.flatMap(({ choropleth }) => [...choropleth.classes.values()]));
  const amount = (value: number) => amountText({ value, qualifier: "exact", unit }, context);
  return [
    ...bounds.flatMap((bound, step): LegendEntry[] =>
      used.has(step)
        ? [
            {
              id: `step-${step}${mark}`,
              label: year + words.legend.upTo(short, amount(bound)),
              mark: { kind: "area", fill: palette.ramp[step] ?? palette.ramp[3] },
            },
          ]
        : [],
    ),
  ];
}

/** How countries and their provinces share the colours, in words; empty where no country has both. */
export function shareWords({ paintings, words, lang, type }: LegendContext): string[] {
  if (paintings.some(({ gaps }) => gaps)) return [];
  const names = (list: readonly Place[]) => list.map(({ name }) => name[lang]).join(lang === "zh" ? "、" : ", ");
  return paintings.flatMap(({ time, steps: { byProvince, around } }) => {
    const year = paintings.length > 1 ? timeWords(time, lang) : "";
    return [
      // A wall has no room for what can be seen.
      ...(byProvince.length > 0 && type.least === 0 ? [words.evidenceMap.byProvince(names(byProvince))] : []),
      ...(around.length > 0 ? [words.evidenceMap.around(names(around))] : []),
    ].map((note) => words.evidenceMap.inYear(note, year));
  });
}
