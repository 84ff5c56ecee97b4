import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { areas, borders, claims, wide } from "./borders";
import { cases } from "./cases";
import { timeState } from "./during";
import { families, familyOutlines } from "./families";
import { figures } from "./figures";
import { gaps } from "./gaps";
import { ground } from "./ground";
import { labels } from "./labels";
import type { AtlasLayer, LayerContext, LegendContext, LegendEntry } from "./layer";
import { marks } from "./marks";

/** Layers in drawing order, from the ground up. */
export type Register = readonly AtlasLayer[];

/**
 * The layers of the first look, whose legend is written at build. To add one, add its value here, or in `whole.ts` if it
 * can come after that look: nothing else knows layers by name.
 */
export const FIRST_LAYERS: Register = [
  ground,
  ...families,
  figures,
  gaps,
  borders,
  claims,
  ...familyOutlines,
  wide,
  areas,
  marks,
  cases,
  labels,
];

type Moment = Pick<LayerContext, "visible" | "settled" | "scene">;

const isDue = ({ later }: AtlasLayer, { settled }: Moment) => settled || !later;

const chosen = (layers: Register, context: Moment) =>
  layers.filter((layer) => isDue(layer, context) && (!layer.toggle || context.visible.has(layer.toggle)));

/** May a layer be seen, as far as it depends on a thing being open? */
const isSeen = ({ scene: when }: AtlasLayer, { scene }: Moment) =>
  when === undefined || (when === "only") === (scene !== undefined);

/**
 * The style layers of a layer. While they are not to be seen they stay in the style: MapLibre throws on a tile that is on
 * its way while a layer with feature state is taken out.
 */
function styleLayers(layer: AtlasLayer, context: LayerContext): LayerSpecification[] {
  const own = layer.layers(context);
  if (isSeen(layer, context)) return own;
  return own.map((one) => ({ ...one, layout: { ...one.layout, visibility: "none" } }) as LayerSpecification);
}

/** The whole style as a value. Without `glyphs` MapLibre draws names with local fonts and asks no server. */
export function styleOf(layers: Register, context: LayerContext): StyleSpecification {
  return {
    version: 8,
    state: timeState,
    sources: Object.assign(
      {},
      ...layers.filter((layer) => isDue(layer, context)).map((layer) => layer.sources?.(context) ?? {}),
    ),
    layers: chosen(layers, context).flatMap((layer) => styleLayers(layer, context)),
  };
}

/** Style layers that answer to the pointer, the topmost first. */
export function pickableOf(layers: Register, context: Moment): string[] {
  return chosen(layers, context)
    .filter((layer) => isSeen(layer, context))
    .flatMap((layer) => layer.pickable ?? [])
    .reverse();
}

/** Families are read first, then what the colours say. */
const READ_FIRST = [...families, figures, ground, cases];
const READ_LAST = ["gaps", "areas", "wide", "claims", "relief"];

/** The legend of what is on the map, in reading order: families, figures, cooperation, then the rest. */
export function legendOf(layers: Register, context: LegendContext): LegendEntry[] {
  const between = layers.filter((layer) => !READ_FIRST.includes(layer) && !READ_LAST.includes(layer.id));
  const last = READ_LAST.flatMap((id) => layers.find((layer) => layer.id === id) ?? []);
  return [...READ_FIRST, ...between, ...last].flatMap(
    ({ legend, scene }) => legend?.(context).map((entry) => (scene ? { ...entry, scene } : entry)) ?? [],
  );
}
