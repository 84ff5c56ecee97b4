"use client";

import { useMemo } from "react";
import { PALETTES } from "@/lib/palette";
import { isOnIn } from "@/lib/select";
import { VIEW_LAYERS, type View } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useTheme } from "../state/use-media";
import { type LayerContext, PAGE_TYPE } from "./layers/layer";

const file = (name: string) => `${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/geo/${name}`;

/** What the layers may know of a view. It stays the same through places and time, so that neither changes the style. */
export function useLayerContext(
  view: View,
  namedIds: ReadonlySet<string> | undefined,
  { settled, close, type = PAGE_TYPE }: Pick<LayerContext, "settled" | "close"> & Partial<Pick<LayerContext, "type">>,
): LayerContext {
  const { facts, lang, words } = useAtlas();
  const theme = useTheme(view.theme);
  const boundary = facts.room(view).boundary;
  // A list is made anew with every address; what the style follows must stay the same through time.
  const layerNames = view.layers.join();
  const packNames = view.packs?.join();
  return useMemo((): LayerContext => {
    const isOn = isOnIn({ packs: packNames?.split(",") });
    const packs = facts.atlas.packs.filter(({ id }) => isOn({ pack: id }));
    return {
      lang,
      words,
      palette: PALETTES[theme],
      named: namedIds ?? new Set(),
      places: facts.places,
      cases: packs.flatMap((pack) => pack.cases),
      items: [...facts.items.values()].filter(({ fact }) => "pack" in fact && isOn(fact)),
      allItems: facts.items,
      figures: packs.flatMap((pack) => pack.figures),
      better: facts.better,
      boundary,
      visible: new Set(VIEW_LAYERS.filter((layer) => layerNames.split(",").includes(layer))),
      file,
      settled,
      close,
      type,
    };
  }, [facts, lang, words, theme, namedIds, layerNames, packNames, boundary, settled, close, type]);
}
