import { sceneOf } from "@/lib/scene";
import type { View } from "@/lib/view";
import { layerContext } from "../map/layer-context";
import type { LayerContext } from "../map/layers/layer";
import { mapTimes, type Painting, painter } from "../map/painting";
import type { Taking } from "./taking";

/** What a map that is taken away is drawn from, and its key as well. */
export interface StillContext {
  context: LayerContext;
  /** What is painted: of two years beside each other both, in their order. */
  paintings: readonly [Painting, ...Painting[]];
}

/**
 * Make the function that answers a view with what its map is drawn from: in the light palette, with everything that comes
 * after a first look, and with the finest lines.
 */
export function stillContexts({ facts, lang, words }: Pick<Taking, "facts" | "lang" | "words">) {
  const paint = painter(facts);
  return (view: View): StillContext => {
    const [first, ...others] = mapTimes(view);
    const painting = paint(view, first);
    const item = view.item === undefined ? undefined : facts.items.get(view.item);
    const context = layerContext(view, { facts, lang, words, theme: "light" }, { settled: true, close: true });
    return {
      context: item ? { ...context, scene: sceneOf(item, facts) } : context,
      paintings: [painting, ...others.map((time) => paint(view, time))],
    };
  };
}
