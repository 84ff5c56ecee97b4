import type { Item } from "./items";
import type { Lang } from "./schema";

/** What a thing is called: its name, or for events and findings, which have none, what they say or are about. */
export function itemTitle(item: Item, lang: Lang): string {
  switch (item.kind) {
    case "event":
      return item.fact.summary[lang];
    case "finding":
      return item.fact.theme[lang];
    default:
      return item.fact.name[lang];
  }
}
