import { publishedText } from "./citation-line";
import type { Facts } from "./facts";
import { countedThing } from "./figure-subject";
import type { Item } from "./items";
import type { ItemWords } from "./messages/item-words";
import type { Messages } from "./messages/messages";
import { formatPeriod, parsePeriod } from "./period";
import { relatedTo } from "./related";
import type { Writing } from "./room";
import type { Lang, Sequel, Source } from "./schema";
import { voiceOf } from "./voice";
import { amountText } from "./wording";

/** What the wall tells of a mechanism, event, case, finding or further record: the lines of its card, few and short. */
export interface WallThing {
  rows: { term: string; text: string }[];
  /** Where these lines stand, one name each. */
  sources: string[];
}

interface Voice {
  lang: Lang;
  words: Messages;
  itemWords: ItemWords;
}

/** How many lines can be read from the back row. */
const MOST_ROWS = 7;

/**
 * The lines of a thing in the order in which an audience asks: when, where, who, how much. Where there is no room the last
 * are left out, so the regions of a finding, which the map shows, stand below what it says and what came of it.
 * @param most how many lines there is room for: only of those are sources named
 */
export function wallThing(item: Item, facts: Facts, voice: Voice, most = MOST_ROWS): WallThing {
  const { lang, words, itemWords } = voice;
  const comma = lang === "zh" ? "、" : ", ";
  const names = (ids: readonly string[]) => ids.map((id) => facts.places.get(id)?.name[lang] ?? id).join(comma);
  const row = (term: string, text: string) => (text ? [{ term, text }] : []);
  const isFinding = item.kind === "finding";
  const later = isFinding ? laterOf(item, facts, voice) : undefined;
  const rows = [
    ...("period" in item.fact ? row(itemWords.when, formatPeriod(item.fact.period, facts.writing[lang])) : []),
    ...row(itemWords.where, names(whereOf(item))),
    ...(item.kind === "mechanism" ? joiners(item.fact.members, names, facts.writing[lang], itemWords) : []),
    ...row(itemWords.members, item.kind === "record" ? names(item.fact.members) : ""),
    ...row(itemWords.partners, item.kind === "case" || item.kind === "report" ? names(item.fact.partners) : ""),
    ...(isFinding ? row(itemWords.kinds.finding, item.fact.summary[lang]) : []),
    ...(later ? [later.row] : []),
    ...row(
      itemWords.regions,
      isFinding ? names(item.fact.regions) : item.kind === "event" ? names(item.fact.places) : "",
    ),
    ...row(itemWords.stops, item.kind === "route" ? names(item.fact.places) : ""),
    ...(item.kind === "report" ? row(itemWords.quantity, amountText(item.fact, facts.writing[lang])) : []),
    ...relatedTo(item, facts).figures.map((figure) => ({
      term: countedThing(figure, { lang, words, places: facts.places }),
      text: amountText(figure, facts.writing[lang]),
    })),
  ].slice(0, most);
  const own = sourcesOf(item, facts, voice);
  return { rows, sources: later && rows.includes(later.row) ? [...new Set([...own, ...later.sources])] : own };
}

function whereOf(item: Item): readonly string[] {
  if (item.kind === "event" || item.kind === "report") return item.fact.at;
  if (item.kind === "mechanism" || item.kind === "record") return item.fact.place ? [item.fact.place] : [];
  return [];
}

/** Founding members in one line, each later date in a line of its own. */
function joiners(
  members: readonly { place: string; joined?: string }[],
  names: (ids: readonly string[]) => string,
  writing: Writing,
  itemWords: ItemWords,
): WallThing["rows"] {
  const dates = [...new Set(members.map(({ joined }) => joined))];
  return dates.map((date) => ({
    term: date ? itemWords.since(formatPeriod(parsePeriod(date), writing)) : itemWords.members,
    text: names(members.filter(({ joined }) => joined === date).map(({ place }) => place)),
  }));
}

/** What the later record says of a finding, and where it says so. */
function laterOf(
  item: Item,
  facts: Facts,
  voice: Voice,
): { row: WallThing["rows"][number]; sources: string[] } | undefined {
  const { lang, itemWords } = voice;
  const [sequel] = relatedTo(item, facts).sequels;
  return (
    sequel && {
      row: { term: itemWords.later, text: sequel.statement[lang] },
      sources: namesOf(sequel, facts, voice),
    }
  );
}

function sourcesOf(item: Item, facts: Facts, voice: Voice): string[] {
  if (item.kind === "city") return [];
  const { fact } = item;
  if ("sources" in fact) return namesOf(fact, facts, voice);
  const { words } = voice;
  const source = facts.source(fact);
  return source
    ? [[nameOf(source, facts, voice), words.source.paragraph(fact.locator.para)].join(words.sentence.comma)]
    : [];
}

const nameOf = (source: Source, facts: Facts, { lang, words }: Voice): string =>
  publishedText(source, voiceOf({ facts, lang, words }));

/** The sources that a row of the later record names. */
function namesOf({ pack, sources }: Pick<Sequel, "pack" | "sources">, facts: Facts, voice: Voice): string[] {
  return sources
    .flatMap((source) => facts.source({ pack, source }) ?? [])
    .map((source) => nameOf(source, facts, voice));
}
