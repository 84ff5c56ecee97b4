"use client";

import { useMemo } from "react";
import { VIEW_LAYERS, type View } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useTheme } from "../state/use-media";
import { layerContext } from "./layer-context";
import { type LayerContext, PAGE_TYPE } from "./layers/layer";

/** What the layers may know of a view. It stays the same through places and time, so that neither changes the style. */
export function useLayerContext(
  view: View,
  { settled, close, type = PAGE_TYPE }: Pick<LayerContext, "settled" | "close"> & Partial<Pick<LayerContext, "type">>,
): LayerContext {
  const { facts, lang, words } = useAtlas();
  const theme = useTheme(view.theme ?? facts.room(view).theme);
  const { room } = view;
  // A list is made anew with every address; what the style follows must stay the same through time.
  const layerNames = view.layers.join();
  const packNames = view.packs?.join();
  return useMemo((): LayerContext => {
    const layers = VIEW_LAYERS.filter((layer) => layerNames.split(",").includes(layer));
    const voice = { facts, lang, words, theme };
    const moment = { settled, close, type };
    return layerContext({ layers, packs: packNames?.split(","), room }, voice, moment);
  }, [facts, lang, words, theme, layerNames, packNames, room, settled, close, type]);
}
