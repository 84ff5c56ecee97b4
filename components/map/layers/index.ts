import type { StyleSpecification } from "maplibre-gl";
import { areas, borders, claims, wide } from "./borders";
import { cases } from "./cases";
import { families, familyOutlines } from "./families";
import { figures } from "./figures";
import { gaps } from "./gaps";
import { ground } from "./ground";
import { labels } from "./labels";
import type { AtlasLayer, LayerContext, LegendContext, LegendEntry } from "./layer";
import { marks } from "./marks";
import { terrain } from "./relief";

/** Every layer of the map, from the ground up. To add one, add its value here: nothing else knows layers by name. */
export const LAYERS: readonly AtlasLayer[] = [
  ground,
  terrain,
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

const isDue = ({ later }: AtlasLayer, { settled }: Pick<LayerContext, "settled">) => settled || !later;

const shown = (context: Pick<LayerContext, "visible" | "settled">) =>
  LAYERS.filter((layer) => isDue(layer, context) && (!layer.toggle || context.visible.has(layer.toggle)));

/** The whole style as a value. Without `glyphs` MapLibre draws names with local fonts and asks no server. */
export function styleOf(context: LayerContext): StyleSpecification {
  return {
    version: 8,
    sources: Object.assign(
      {},
      ...LAYERS.filter((layer) => isDue(layer, context)).map((layer) => layer.sources?.(context) ?? {}),
    ),
    layers: shown(context).flatMap((layer) => layer.layers(context)),
  };
}

/** Style layers that answer to the pointer, the topmost first. */
export function pickableOf(context: Pick<LayerContext, "visible" | "settled">): string[] {
  return shown(context)
    .flatMap((layer) => layer.pickable ?? [])
    .reverse();
}

/** The legend of what is on the map, in reading order: families, figures, then the rest. */
export function legendOf(context: LegendContext): LegendEntry[] {
  const order = [...families, figures, ground, cases, gaps, areas, wide, claims, terrain];
  return order.flatMap((layer) => layer.legend?.(context) ?? []);
}
