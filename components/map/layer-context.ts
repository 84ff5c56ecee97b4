import type { Facts } from "@/lib/facts";
import type { Messages } from "@/lib/messages";
import { PALETTES } from "@/lib/palette";
import type { Lang } from "@/lib/schema";
import { isOnIn } from "@/lib/select";
import type { Theme, View } from "@/lib/view";
import { voiceOf } from "@/lib/voice";
import { mapFileAddress } from "../state/files";
import { type LayerContext, PAGE_TYPE } from "./layers/layer";

type Moment = Pick<LayerContext, "settled" | "close"> & Partial<Pick<LayerContext, "type">>;

const file = (name: string): string => mapFileAddress(`geo/${name}`);

/** What the layers may know of a view, in a theme. Neither place nor time is in it: both are feature state. */
export function layerContext(
  view: Pick<View, "layers" | "packs" | "room">,
  { facts, lang, words, theme }: { facts: Facts; lang: Lang; words: Messages; theme: Theme },
  { settled, close, type = PAGE_TYPE }: Moment,
): LayerContext {
  const isOn = isOnIn({ packs: view.packs });
  const { boundary, names } = facts.room(view);
  const packs = facts.atlas.packs.filter(({ id }) => isOn({ pack: id }));
  return {
    ...voiceOf({ facts, lang, words }),
    palette: PALETTES[theme],
    named: facts.named,
    names,
    cases: packs.flatMap((pack) => pack.cases),
    items: [...facts.items.values()].filter(({ fact }) => "pack" in fact && isOn(fact)),
    allItems: facts.items,
    figures: packs.flatMap((pack) => pack.figures),
    better: facts.better,
    boundary,
    visible: new Set(view.layers),
    file,
    settled,
    close,
    type,
  };
}
