import { dayText } from "./date-text";
import type { Facts } from "./facts";
import { caveat, figureSubject } from "./figure-subject";
import type { Item, ItemKind } from "./items";
import type { Messages } from "./messages";
import { formatPeriod } from "./period";
import type { Figure, Lang, Period, Place, Source, Text } from "./schema";
import { compact, foldWords } from "./search-query";
import { sourcesPage } from "./sources-page";
import type { View } from "./view";
import { amountText } from "./wording";

/** Kinds of results, in the order in which equally good ones stand. */
export const SEARCH_KINDS = [
  "answer",
  "place",
  "mechanism",
  "event",
  "case",
  "finding",
  "record",
  "report",
  "route",
  "city",
  "source",
  "figure",
] as const satisfies readonly (ItemKind | "answer" | "place" | "source" | "figure")[];
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Who asks, and what is shown now. */
export interface Asking {
  lang: Lang;
  words: Messages;
  view: View;
  /** Where the atlas page lies, seen from the page that asks: "" on itself. */
  home: string;
}

interface Shown {
  kind: SearchKind;
  id: string;
  title: string;
  detail: string;
}

/** What can be chosen: it changes the view, or leads to another page. */
export type SearchResult = Shown & ({ change: Partial<View>; href?: never } | { href: string; change?: never });

/** Something that can be found. All texts are folded. */
export interface Entry {
  kind: SearchKind;
  /** Its id and its names in both languages, without blanks. */
  names: readonly string[];
  /** Its names in both languages and its id. */
  titles: readonly string[];
  title: string;
  /** Everything that is told of it, the titles included. */
  content: string;
  period?: Period;
  result(asking: Asking): SearchResult;
}

/** Kinds of places that can be selected, in the order in which equally good ones stand. */
const PLACE_ORDER: readonly Place["kind"][] = ["zone", "country", "area", "province"];

/** Everything that is found by its words; figures are found by their id and their amount alone. */
export function entriesOf(facts: Facts): Entry[] {
  const places = facts.places.all.filter(({ kind }) => PLACE_ORDER.includes(kind));
  const rank = ({ id, kind }: Place) => (facts.named.has(id) ? 0 : 10) + PLACE_ORDER.indexOf(kind);
  return [
    ...places.sort((a, b) => rank(a) - rank(b)).map((place) => placeEntry(place, facts)),
    ...[...facts.items.values()].map((item) => itemEntry(item, facts)),
    ...facts.atlas.packs.flatMap(({ sources }) => sources.map((source) => sourceEntry(source, facts))),
  ];
}

/** A figure as a result: its amount, and what it says. */
export function figureResult(figure: Figure, facts: Facts, { lang, words }: Asking): SearchResult {
  const subject = figureSubject(figure, { lang, words, places: facts.places });
  return {
    kind: "figure",
    id: figure.id,
    title: amountText(figure, facts.writing[lang]),
    detail: [subject, caveat(figure, { words }), formatPeriod(figure.period, facts.writing[lang], figure.basis)]
      .filter(Boolean)
      .join(" · "),
    change: { item: figure.id },
  };
}

type Found = Pick<Entry, "kind" | "result"> & {
  id: string;
  names: readonly string[];
  content?: readonly string[];
  period?: Period;
};

function entry({ kind, id, names, content = [], period, result }: Found): Entry {
  const titles = [...new Set([...names, id].map(foldWords))];
  const title = titles.join("");
  return {
    kind,
    names: titles.map(compact),
    titles,
    title,
    content: title + content.map(foldWords).join(""),
    ...(period && { period }),
    result,
  };
}

function placeEntry(place: Place, { places }: Facts): Entry {
  const { id, kind, name, listed } = place;
  const country = place.country && kind !== "country" ? places.get(place.country)?.name : undefined;
  return entry({
    kind: "place",
    id,
    names: [name.en, name.zh, ...(listed ? [listed.en, listed.zh] : [])],
    content: country ? [country.en, country.zh] : [],
    result: ({ lang, words }) => ({
      kind: "place",
      id,
      title: name[lang],
      detail: joined(name[lang === "en" ? "zh" : "en"], country?.[lang], words.kinds[kind]),
      change: { place: id },
    }),
  });
}

function sourceEntry({ id, title, titleEn, publisher, written, note }: Source, { writing }: Facts): Entry {
  return entry({
    kind: "source",
    id,
    names: titleEn ? [title, titleEn] : [title],
    content: [publisher.en, publisher.zh, written, note?.en ?? "", note?.zh ?? ""],
    result: ({ lang, view, home }) => ({
      kind: "source",
      id,
      title: lang === "en" ? (titleEn ?? title) : title,
      detail: joined(publisher[lang], dayText(written, writing[lang])),
      href: sourcesPage(view, `source-${id}`, home),
    }),
  });
}

/** What is told of a thing: its name, what stands under it in the list, and what else is searched. */
interface Telling {
  name: Text;
  period?: Period;
  detail(asking: Asking): readonly (string | undefined)[];
  texts: readonly (Text | undefined)[];
  /** Ids of the places that it names. */
  places: readonly string[];
}

function itemEntry(item: Item, { places, writing }: Facts): Entry {
  const { kind, id } = item;
  const {
    name,
    period,
    detail,
    texts,
    places: named,
  } = tellingOf(item, writing, (place, lang) => places.get(place)?.name[lang]);
  const placeNames = named.map((place) => places.get(place)?.name);
  return entry({
    kind,
    id,
    names: [name.en, name.zh],
    content: [...texts, ...placeNames].flatMap((text) => (text ? [text.en, text.zh] : [])),
    ...(period && { period }),
    result: (asking) => ({
      kind,
      id,
      title: name[asking.lang],
      detail: joined(period?.printed ? formatPeriod(period, writing[asking.lang]) : undefined, ...detail(asking)),
      change: { item: id },
    }),
  });
}

function tellingOf(
  item: Item,
  writing: Facts["writing"],
  nameOf: (place: string, lang: Lang) => string | undefined,
): Telling {
  const namesOf = (ids: readonly string[], { lang }: Asking) =>
    ids.flatMap((id) => nameOf(id, lang) ?? []).join(lang === "zh" ? "、" : ", ");
  switch (item.kind) {
    case "mechanism": {
      const { name, period, content, kind, members } = item.fact;
      const places = members.map(({ place }) => place);
      return { name, period, texts: [content], places, detail: ({ words }) => [words.mechanismKinds[kind]] };
    }
    case "event": {
      const { summary, period, at, places } = item.fact;
      return {
        name: summary,
        period,
        texts: [],
        places: [...at, ...places],
        detail: (asking) => [namesOf(at.length > 0 ? at : places, asking)],
      };
    }
    case "case": {
      const { name, period, summary, partners, regions } = item.fact;
      const detail = (asking: Asking) => [namesOf(partners, asking)];
      return { name, period, texts: [summary], places: [...partners, ...regions], detail };
    }
    case "finding": {
      const { theme, summary, regions } = item.fact;
      return { name: theme, texts: [summary], places: regions, detail: ({ lang }) => [summary[lang]] };
    }
    case "record": {
      const { name, period, content, place, members } = item.fact;
      const detail = (asking: Asking) => [place && nameOf(place, asking.lang)];
      return { name, period, texts: [content], places: place ? [place, ...members] : members, detail };
    }
    case "report": {
      const { name, period, note, at, partners } = item.fact;
      return {
        name,
        period,
        texts: [note, { en: amountText(item.fact, writing.en), zh: amountText(item.fact, writing.zh) }],
        places: [...at, ...partners],
        detail: ({ lang }) => [amountText(item.fact, writing[lang])],
      };
    }
    case "route": {
      const { name, period, places } = item.fact;
      return { name, period, texts: [], places, detail: (asking) => [namesOf(places, asking)] };
    }
    case "city": {
      const { name, note, country } = item.fact;
      const detail = ({ lang }: Asking) => [country && nameOf(country, lang)];
      return { name, texts: [note], places: country ? [country] : [], detail };
    }
  }
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" · ");
