import type { Gazetteer } from "./places";
import type { Substance } from "./schema";
import { CONCEPTS, type Concept, FILLERS, JOINING_SIGNS } from "./search-synonyms";
import type { Time, ViewMetric } from "./view";

const HAN = /\p{Script=Han}/u;
const SCRIPT_BORDER = /\p{Script=Han}(?=[^\p{Script=Han} ])|[^\p{Script=Han} ](?=\p{Script=Han})/gu;
const YEAR = /^(19|20)\d\d$/;

/**
 * A text as the search compares it: small letters, half width, without diacritics, apostrophes and marks. Every word
 * has a blank before and behind it; Chinese, which has no blanks, stands apart from letters and digits.
 */
export function foldWords(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(SCRIPT_BORDER, "$& ");
  return words && ` ${words} `;
}

/** The same without blanks, so that "CN YN", "cn-yn" and "Viet Nam" are found however they are put together. */
export const compact = (folded: string): string => folded.replaceAll(" ", "");

/** What a folded text holds where a word begins. Chinese words begin anywhere. */
const atWordStart = (folded: string): string => (HAN.test(folded) ? folded.trim() : folded.trimEnd());
/** What a folded text holds where the whole word stands: "ice" is no part of "Iceland". */
const asWholeWord = (folded: string): string => (HAN.test(folded) ? folded.trim() : folded);

/** What a known word means. */
interface Meaning {
  concept?: Concept;
  place?: string;
  isFiller?: boolean;
}

interface KnownWord extends Meaning {
  /** Folded. */
  word: string;
  /** What a folded text holds where the word stands. */
  needle: string;
}

/** Known words, the longest first: "Northern Laos" is read before "Laos". */
export type Vocabulary = readonly KnownWord[];

/** What a typed text asks for. */
export interface Query {
  compact: string;
  /** What a text that is the same as the typed one may read: as typed, and its synonyms where all of it is one word. */
  phrasings: ReadonlySet<string>;
  /** What the name of a thing may begin with when a synonym was typed. */
  openings: readonly string[];
  /** For every typed word the forms of which one must be there. */
  words: readonly (readonly string[])[];
  /** The same for those words alone that the search knows. */
  knownWords: readonly (readonly string[])[];
  time?: Time;
  places: readonly string[];
  metrics: readonly ViewMetric[];
  substances: readonly Substance[];
  /** Every word is one of a place, a time, a measure, or asks for nothing. */
  isUnderstood: boolean;
}

/** The words that the search knows: names of the places that can be selected, synonyms and fillers. */
export function vocabularyOf(places: Gazetteer): Vocabulary {
  const known = new Map<string, Meaning>();
  const add = (text: string, meaning: Meaning) => {
    const folded = foldWords(text);
    if (folded) known.set(folded, { ...meaning, ...known.get(folded) });
  };
  for (const text of FILLERS) add(text, { isFiller: true });
  for (const concept of CONCEPTS) {
    for (const word of concept.words) add(word, { concept, ...(concept.place && { place: concept.place }) });
  }
  const selectable = places.all.filter(({ kind }) => kind !== "city" && kind !== "group");
  for (const { id, name } of selectable) for (const text of [name.en, name.zh, id]) add(text, { place: id });
  // Short forms come last: another place may bear one as its whole name.
  for (const { id, name } of selectable) for (const text of shortForms(name)) add(text, { place: id });
  return [...known]
    .map(([word, meaning]) => ({ word, needle: asWholeWord(word), ...meaning }))
    .sort((a, b) => b.word.length - a.word.length);
}

/** "Shan" of "Shan State", "云南" of "云南省". */
function shortForms({ en, zh }: { en: string; zh: string }): string[] {
  return [
    en.replace(/ (State|Province|Region|Area)$/i, ""),
    zh.replace(/(省|市|邦|(壮族|回族|维吾尔)?自治区|地区)$/, ""),
  ].filter((text) => text.length > 1);
}

/** Read what was typed. */
export function readQuery(text: string, vocabulary: Vocabulary): Query {
  const folded = foldWords(text);
  const { years, others } = yearsIn(folded);
  const { found, left } = cut(others, vocabulary);
  // The word that is still being typed may already say which measure is meant.
  const unfinished = left.length === 1 ? begun(left[0] ?? "", folded, vocabulary) : undefined;
  const concepts = [...found.flatMap(({ concept }) => concept ?? []), ...(unfinished ? [unfinished] : [])];
  const whole = found.length === 1 && found[0]?.word === folded ? found[0].concept : undefined;
  const synonyms = (whole?.words ?? []).map(foldWords);
  const named = concepts.flatMap(({ metric, substances }) => (metric && !substances ? [metric] : []));
  const knownWords = found.flatMap(({ word, concept, isFiller }) => (isFiller ? [] : [formsOf(word, concept)]));
  // "in", "to" and "no" are codes of countries as well, but not where another place is named.
  const placed = found.filter(({ place }) => place);
  const meant = placed.some(({ isFiller }) => !isFiller) ? placed.filter(({ isFiller }) => !isFiller) : placed;
  return {
    compact: compact(folded),
    phrasings: new Set([folded, ...synonyms].map(compact)),
    openings: synonyms.map(asWholeWord),
    words: [...knownWords, ...left.map((word) => formsOf(word, undefined))],
    knownWords,
    ...(years.length > 0 && { time: { from: Math.min(...years), to: Math.max(...years) } }),
    places: [...new Set(meant.flatMap(({ place }) => place ?? []))],
    metrics: [...new Set(named.length > 0 ? named : concepts.flatMap(({ metric }) => metric ?? []))],
    substances: [...new Set(concepts.flatMap(({ substances }) => substances ?? []))],
    isUnderstood:
      (left.length === 0 || unfinished !== undefined) &&
      found.every(({ place, isFiller, concept }) => place || isFiller || concept?.metric),
  };
}

/** Take the years out of a text: two of them are the ends of a range. */
function yearsIn(folded: string): { years: number[]; others: string } {
  const words = folded.trim().split(" ");
  const years = words.filter((word) => YEAR.test(word)).map(Number);
  return { years, others: ` ${words.filter((word) => !YEAR.test(word)).join(" ")} ` };
}

/** Cut the known words out of a text, the longest first; what lies between them is left. */
function cut(folded: string, vocabulary: Vocabulary): { found: KnownWord[]; left: string[] } {
  const found: KnownWord[] = [];
  let rest = folded;
  for (const known of vocabulary) {
    if (!rest.includes(known.needle)) continue;
    found.push(known);
    rest = rest.replaceAll(known.needle, " | ");
  }
  const ends = new RegExp(`^[${JOINING_SIGNS}]+|[${JOINING_SIGNS}]+$`, "g");
  const left = rest
    .split(/[ |]+/)
    .map((word) => word.replace(ends, ""))
    .filter(Boolean);
  return { found, left };
}

/** The measure that an unfinished last word begins. */
function begun(word: string, folded: string, vocabulary: Vocabulary): Concept | undefined {
  if (word.length < (HAN.test(word) ? 2 : 3) || !folded.trimEnd().endsWith(word)) return undefined;
  return vocabulary.find((known) => known.concept?.metric && known.word.startsWith(` ${word}`))?.concept;
}

/** What a text must hold for a typed word: the word's beginning as typed, or a synonym as a whole. */
function formsOf(word: string, concept: Concept | undefined): string[] {
  const typed = atWordStart(` ${word.trim()} `);
  return [typed, ...(concept?.words ?? []).map((synonym) => asWholeWord(foldWords(synonym)))];
}
