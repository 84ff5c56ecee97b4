import { timeWords } from "./chart-title";
import type { Choropleth } from "./choropleth";
import type { Facts } from "./facts";
import { itemTitle } from "./item-title";
import { measure } from "./measure";
import type { Messages } from "./messages/messages";
import { PICTURE_WORDS } from "./messages/picture-words";
import { sceneOf } from "./scene";
import type { Figure, Lang } from "./schema";
import type { View } from "./view";
import { amountText } from "./wording";

interface Voice {
  facts: Facts;
  lang: Lang;
  words: Messages;
}

/** How many members of a thing are named one by one. */
const MOST_NAMES = 8;

/**
 * What a picture of the map shows, in words, for those who do not see it: the place, what the colours count and of when,
 * how many places bear one and where the highest is; of an open thing, who belongs to it.
 */
export function pictureText(view: View, choropleth: Choropleth, { facts, lang, words }: Voice): string {
  const told = PICTURE_WORDS[lang];
  const place = (view.place && facts.places.get(view.place)?.name[lang]) ?? words.whole;
  const thing = view.item === undefined ? undefined : facts.items.get(view.item);
  if (thing) {
    const { lit } = sceneOf(thing, facts);
    const names = lit.slice(0, MOST_NAMES).map(({ name }) => name[lang]);
    return told.thing(itemTitle(thing, lang), names, lit.length);
  }
  const time = timeWords(view.time, lang) || words.year.all;
  const figures = [...choropleth.figures].filter(([id]) => choropleth.classes.has(id));
  const highest = highestOf(figures, choropleth);
  const most = highest && [
    facts.places.get(highest[0])?.name[lang] ?? highest[0],
    amountText(highest[1], facts.writing[lang]),
  ];
  return told.map(place, words.metrics[view.metric], time, figures.length, most as [string, string] | undefined);
}

function highestOf(figures: readonly [string, Figure][], { unit }: Choropleth): [string, Figure] | undefined {
  const size = ([, figure]: [string, Figure]) => {
    const measured = measure(figure, unit, []);
    return measured.unit === unit ? (measured.value ?? -1) : -1;
  };
  const [first, ...rest] = figures;
  return first && rest.reduce((most, one) => (size(one) > size(most) ? one : most), first);
}
