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

/** The word for what a thing is, with its own kind where that says more. */
export function itemKind(item: Item, words: ItemWords): string {
  switch (item.kind) {
    case "record":
      return words.recordKinds[item.fact.kind];
    case "report":
      return words.reportKinds[item.fact.kind];
    case "finding":
      return words.findingKinds[item.fact.kind];
    case "route":
      return words.directions[item.fact.direction];
    default:
      return words.kinds[item.kind];
  }
}
