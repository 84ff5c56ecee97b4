import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { timeWords } from "@/lib/chart-title";
import { GAP_STATES, type GapState } from "@/lib/gaps";
import { patternId } from "./gap-pattern";
import {
  type AtlasLayer,
  LAND_SOURCES,
  type LandSource,
  type LayerContext,
  type LegendContext,
  type LegendEntry,
  landOf,
} from "./layer";

const gap: ExpressionSpecification = ["feature-state", "gap"];

/** The tone of each state. */
function tones(source: LandSource, { palette }: Pick<LayerContext, "palette">): LayerSpecification {
  return {
    id: `gaps-${source}`,
    type: "fill",
    source,
    ...landOf(source),
    paint: {
      "fill-color": [
        "match",
        gap,
        ...GAP_STATES.flatMap((state) => [state, palette.gap[state].fill]),
        "rgba(0,0,0,0)",
      ] as unknown as string,
    },
  };
}

/** The pattern of a state above its tone. A pattern cannot follow a feature's state, but how visible it is can. */
function marks(source: LandSource, state: Exclude<GapState, "reported">, context: LayerContext): LayerSpecification {
  return {
    id: `gaps-${source}-${state}`,
    type: "fill",
    source,
    ...landOf(source),
    paint: {
      "fill-pattern": patternId(state, context.palette),
      "fill-opacity": ["case", ["==", gap, state], 1, 0],
      "fill-antialias": false,
    },
  };
}

/**
 * Where figures are and where not, in place of the colours: by feature state, so that a step in time restyles nothing.
 * Its switch is there also while it is off.
 */
export const gaps: AtlasLayer = {
  id: "gaps",
  toggle: "gaps",
  later: true,
  layers: (context) =>
    LAND_SOURCES.flatMap((source) => [
      tones(source, context),
      ...GAP_STATES.flatMap((state) => (state === "reported" ? [] : [marks(source, state, context)])),
    ]),
  legend: ({ words }) => [{ id: "gaps", label: words.layers.gaps, mark: { kind: "none" }, toggle: "gaps" }],
};

/** The states with their counts, of two years side by side where years are compared; none while colours are shown. */
export function gapEntries({ words, palette, paintings, lang }: LegendContext): LegendEntry[] {
  const counted = paintings.filter(({ gaps: view }) => view && view.universe.length > 0);
  if (counted.length === 0) return [];
  const counts = (state: GapState) =>
    counted
      .map(({ gaps: view, time }) => {
        const count = String(view?.universe.filter(({ id }) => view.states.get(id) === state).length);
        return counted.length > 1 ? words.evidenceMap.inYear(count, timeWords(time, lang)) : count;
      })
      .join(lang === "zh" ? "，" : ", ");
  return GAP_STATES.map((state) => ({
    id: `gap-${state}`,
    label: words.evidenceMap.counted(words.gapStates[state], counts(state)),
    mark: {
      kind: "gap",
      fill: palette.gap[state].fill,
      ...(state !== "reported" && { state, ink: palette.gap[state].ink }),
    },
  }));
}

/** What the gap view counts: "Afghanistan: 34 provinces"; empty while colours are shown. */
export function gapUniverse({ words, paintings, places, lang, selected }: LegendContext): string {
  const view = paintings[0]?.gaps;
  if (!view) return "";
  const place = places.get(selected ?? "");
  const isWhole = !place || place.kind === "zone" || place.kind === "group";
  // The provinces are those of the country around whatever is selected.
  const about = (isWhole ? place : places.get(place.country ?? "")) ?? place;
  const where = about?.name[lang] ?? "";
  return view.universe.length > 0
    ? words.evidenceMap.universe[view.level](view.universe.length, where)
    : words.evidenceMap.noUniverse(where);
}
