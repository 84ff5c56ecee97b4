import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { StyleSpecification } from "maplibre-gl";
import { facts } from "@/lib/fixtures/committed";
import { MESSAGES } from "@/lib/messages";
import { PALETTES } from "@/lib/palette";
import { LANGS } from "@/lib/schema";
import { DEFAULT_VIEW, THEMES, VIEW_LAYERS, VIEW_METRICS, type View, type ViewLayer } from "@/lib/view";
import { voiceOf } from "@/lib/voice";
import { painter } from "../painting";
import { legendOf as legendOfLayers, styleOf as styleOfLayers } from ".";
import { type LayerContext, type LegendContext, PAGE_TYPE } from "./layer";
import { ALL_LAYERS as LAYERS } from "./whole";

/** The check that MapLibre itself runs, in the version that it brings: another package brings an older one. */
const fromMapLibre = createRequire(import.meta.resolve("maplibre-gl"));
const spec: {
  validateStyleMin(style: StyleSpecification): { message: string }[];
  latest: Record<string, Record<string, { "property-type"?: string }>>;
} = await import(pathToFileURL(fromMapLibre.resolve("@maplibre/maplibre-gl-style-spec")).href);

/** What MapLibre finds wrong with a style. */
export const complaints = (style: StyleSpecification): string[] =>
  spec.validateStyleMin(style).map(({ message }) => message);

/** Can a paint property be read from each feature? */
export const isByFeature = (type: string, property: string): boolean =>
  spec.latest[`paint_${type}`]?.[property]?.["property-type"]?.includes("data-driven") === true;

const { named, atlas } = facts;
export const cases = atlas.packs.flatMap((pack) => pack.cases);
export const all: ReadonlySet<ViewLayer> = new Set(VIEW_LAYERS);

const paint = painter(facts);
export const paintings = (change: Partial<View> = {}) => {
  const view = { ...DEFAULT_VIEW, ...change };
  return [paint(view, view.time)];
};
export const year = (of: number) => ({ from: of, to: of });

export const styleOf = (one: LayerContext) => styleOfLayers(LAYERS, one);
export const legendOf = (one: LegendContext) => legendOfLayers(LAYERS, one);
export const items = [...facts.items.values()];
const figures = atlas.packs.flatMap((pack) => pack.figures);

/** What a layer may know, as on the page that is opened first. */
export function context(change: Partial<LegendContext> = {}): LegendContext {
  return {
    ...voiceOf({ facts, lang: "en", words: MESSAGES.en }),
    palette: PALETTES.light,
    named,
    paintings: paintings(),
    selected: undefined,
    names: {},
    cases,
    items,
    allItems: facts.items,
    figures,
    better: facts.better,
    boundary: "de-facto",
    visible: all,
    file: (name) => `https://atlas.example/geo/${name}`,
    close: false,
    type: PAGE_TYPE,
    settled: true,
    ...change,
  };
}

export const VISIBLE: ReadonlySet<ViewLayer>[] = [all, new Set(), ...VIEW_LAYERS.map((layer) => new Set([layer]))];
export const CONTEXTS = THEMES.flatMap((theme) =>
  LANGS.flatMap((lang) =>
    VIEW_METRICS.flatMap((metric) =>
      [true, false].flatMap((settled) =>
        [true, false].map((close) => ({
          name: [theme, lang, metric, settled ? "settled" : "first look", close ? "close" : "far"].join(", "),
          context: context({
            lang,
            words: MESSAGES[lang],
            palette: PALETTES[theme],
            paintings: paintings({ metric }),
            settled,
            close,
          }),
        })),
      ),
    ),
  ),
);

/** Every colour that stands anywhere in a value. */
export const coloursIn = (value: unknown): string[] => JSON.stringify(value).match(/#[0-9a-f]{6}/g) ?? [];
