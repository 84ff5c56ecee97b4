import { timeWords } from "./chart-title";
import type { Facts } from "./facts";
import { itemTitle } from "./item-title";
import type { Messages } from "./messages/messages";
import type { Lang } from "./schema";
import { readView } from "./view";

interface Voice {
  facts: Facts;
  lang: Lang;
  words: Messages;
}

/** What a view is about, for a heading: what is open in it, else its place, with the time. */
export function viewSubject(query: string, { facts, lang, words }: Voice): string {
  const { view } = readView(query, facts.known);
  const thing = view.item === undefined ? undefined : facts.items.get(view.item);
  const subject = thing
    ? itemTitle(thing, lang)
    : ((view.place && facts.places.get(view.place)?.name[lang]) ?? words.whole);
  return [subject, timeWords(view.time, lang)].filter(Boolean).join(lang === "zh" ? "，" : ", ");
}

/** What a view shows, in a line: place, time, what colours the map, what it is compared with, what is open. */
export function viewName(query: string, { facts, lang, words }: Voice): string {
  const { view } = readView(query, facts.known);
  const name = (id: string) => facts.places.get(id)?.name[lang] ?? id;
  const { compare } = view;
  const beside = compare?.kind === "places" ? compare.places.map(name) : (compare?.years.map(String) ?? []);
  const thing = view.item === undefined ? undefined : facts.items.get(view.item);
  return [
    view.place ? name(view.place) : words.whole,
    timeWords(view.time, lang),
    words.metrics[view.metric],
    beside.join(" / "),
    thing ? itemTitle(thing, lang) : view.item,
  ]
    .filter(Boolean)
    .join(" · ");
}
