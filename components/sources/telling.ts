import { dayText } from "@/lib/date-text";
import type { SiteMessages } from "@/lib/messages";
import type { Lang, Source } from "@/lib/schema";
import { DEFAULT_VIEW, writeView } from "@/lib/view";
import type { Voice } from "@/lib/voice";

/** What every row is told with. */
export interface Telling extends Voice {
  words: SiteMessages;
}

/** What separates parts that stand in one line. */
export const commaOf = (lang: Lang): string => (lang === "zh" ? "，" : ", ");

export const nameOf = (id: string, { places, lang }: Telling): string => places.get(id)?.name[lang] ?? id;

/** The card of a figure in the atlas, with its place selected where it is one that can be. */
export function atlasHref(figure: { id: string; place: string }, { places }: Pick<Telling, "places">): string {
  const place = places.get(figure.place);
  const isSelectable = place && place.kind !== "group" && place.kind !== "city";
  return `../${writeView({ ...DEFAULT_VIEW, ...(isSelectable && { place: place.id }), item: figure.id })}`;
}

/** Does the English title help this reader? */
export const needsEnglishTitle = ({ language, titleEn }: Source, lang: Lang): boolean =>
  titleEn !== undefined && language !== lang;

/** How a source is called in a line of text. */
export function sourceName(source: Source, { lang }: Pick<Telling, "lang">): { title: string; language: string } {
  return lang === "en" && source.titleEn
    ? { title: source.titleEn, language: "en" }
    : { title: source.title, language: source.language };
}

/** Publisher and date in one line. */
export function publishedBy({ publisher, written }: Source, telling: Telling): string {
  const { lang, words } = telling;
  return [publisher[lang], dayText(written, telling) || words.sources.noYear].join(commaOf(lang));
}
