"use client";

import { itemTitle } from "@/lib/item-title";
import type { Item } from "@/lib/items";
import { formatPeriod } from "@/lib/period";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";

/** The name of a thing, which opens its card; with its date where it has one. */
export function ItemButton({ item }: { item: Item }) {
  const { lang, voice } = useAtlas();
  const setView = useSetView();
  const period = "period" in item.fact && item.fact.period.from !== undefined ? item.fact.period : undefined;
  return (
    <button type="button" className="item-link" data-opens={item.id} onClick={() => setView({ item: item.id })}>
      {period && <span className="when">{`${formatPeriod(period, voice)} `}</span>}
      {itemTitle(item, lang)}
    </button>
  );
}
