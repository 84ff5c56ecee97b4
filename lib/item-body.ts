import type { Item } from "./items";
import type { ItemWords } from "./messages/item-words";
import type { Lang } from "./schema";

/** What a thing is about, in a sentence or two. */
export function itemBody(item: Item, lang: Lang, words: ItemWords): string | undefined {
  switch (item.kind) {
    case "mechanism":
    case "record":
      return item.fact.content[lang];
    case "case":
    case "finding":
      return item.fact.summary[lang];
    case "report":
      return item.fact.note[lang];
    case "route":
      return words.routeHelp;
    default:
      return undefined;
  }
}
