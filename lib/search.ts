import type { Facts } from "./facts";
import type { Figure } from "./schema";
import { figuresOf, typedAmount } from "./search-amounts";
import { answersTo } from "./search-answers";
import {
  type Asking,
  type Entry,
  entriesOf,
  figureResult,
  SEARCH_KINDS,
  type SearchKind,
  type SearchResult,
} from "./search-entries";
import { type Query, readQuery, type Vocabulary, vocabularyOf } from "./search-query";

export type { Asking, SearchKind, SearchResult } from "./search-entries";

/** How many results there are at most, and how many of one kind, where no limit of its own is set. */
export const MOST_RESULTS = 12;
const MOST_OF_A_KIND = 4;
const MOST_OF: Partial<Record<SearchKind, number>> = { answer: 3, place: 5, source: 3 };

/** How well something fits, the best first. */
const FITS = ["exact", "answer", "begins", "title", "content"] as const;
type Fit = (typeof FITS)[number];

interface Candidate {
  kind: SearchKind;
  fit: Fit;
  result(): SearchResult;
}

/**
 * Everything that fits what was typed, in either language, best first.
 *
 * In order: what has the typed id or name (or a synonym of it); answers, where the text names a place with a year, a
 * range or a measure; what begins with the text; what has all its words in the name; what has them anywhere. Equally
 * good ones stand in the order of SEARCH_KINDS, then in that of the files; places that the sources name come first.
 *
 * At most twelve. What fits exactly is always among them, then the best of each kind, so that no kind crowds out
 * another; the rest is filled in order, with at most five places, three answers, three sources and four of any other
 * kind. Figures are found by their whole id, or by their amount ("620,000 mu"). Where nothing has all the words but a
 * place is among them, the words that the search does not know count for nothing.
 */
export function search(facts: Facts, text: string, asking: Asking): SearchResult[] {
  const { entries, vocabulary } = indexOf(facts);
  const query = readQuery(text, vocabulary);
  if (!query.compact) return [];
  const found = candidates(query, text, facts, entries, asking);
  const isLost = found.length === 0 && query.places.length > 0;
  const loose = { ...query, words: query.knownWords, isUnderstood: true };
  return chosen((isLost ? candidates(loose, text, facts, entries, asking) : found).sort(byFit)).map(({ result }) =>
    result(),
  );
}

function candidates(query: Query, text: string, facts: Facts, entries: readonly Entry[], asking: Asking): Candidate[] {
  const figure = figureNamed(text.trim(), facts);
  const amount = typedAmount(text);
  const amounting = amount ? figuresOf(amount, facts) : [];
  return [
    ...entries.flatMap((entry) => candidateOf(entry, query, asking)),
    ...answersTo(query, facts, asking).map((result) => ({
      kind: result.kind,
      fit: "answer" as const,
      result: () => result,
    })),
    ...(figure
      ? [{ kind: "figure" as const, fit: "exact" as const, result: () => figureResult(figure, facts, asking) }]
      : []),
    ...amounting.map((one) => ({
      kind: "figure" as const,
      fit: "answer" as const,
      result: () => figureResult(one, facts, asking),
    })),
  ];
}

/** Ids are written in capitals, but for the letter that tells parts of one figure apart: "B009b". */
function figureNamed(text: string, facts: Facts): Figure | undefined {
  const capitals = text.toUpperCase();
  return (
    facts.figure(text) ?? facts.figure(capitals) ?? facts.figure(capitals.slice(0, -1) + text.slice(-1).toLowerCase())
  );
}

/** Make ready what the first search needs, while nobody waits for it. */
export function prepareSearch(facts: Facts): void {
  indexOf(facts);
}

interface SearchIndex {
  entries: readonly Entry[];
  vocabulary: Vocabulary;
}

const indexes = new WeakMap<Facts, SearchIndex>();

/** Folding every text of the atlas takes longer than a keystroke may: it is done once. */
function indexOf(facts: Facts): SearchIndex {
  let index = indexes.get(facts);
  if (!index) {
    index = { entries: entriesOf(facts), vocabulary: vocabularyOf(facts.places) };
    indexes.set(facts, index);
  }
  return index;
}

function candidateOf(entry: Entry, query: Query, asking: Asking): Candidate[] {
  const fit = fitOf(entry, query);
  return fit ? [{ kind: entry.kind, fit, result: () => entry.result(asking) }] : [];
}

function fitOf(entry: Entry, query: Query): Fit | undefined {
  const { names, titles, title, content } = entry;
  if (names.some((name) => query.phrasings.has(name))) return "exact";
  if (names.some((name) => name.startsWith(query.compact))) return "begins";
  if (titles.some((name) => query.openings.some((opening) => opensWith(name, opening)))) return "begins";
  const { words } = query;
  const holds = (text: string) => words.every((forms) => forms.some((form) => text.includes(form)));
  if (words.length === 0 && !query.time) return undefined;
  if (!holds(content) || !speaksOf(entry, query)) return undefined;
  return holds(title) && words.length > 0 ? "title" : "content";
}

/** Chinese forms have no blank before them, folded names have one. */
const opensWith = (name: string, opening: string): boolean =>
  name.startsWith(opening) || name.startsWith(` ${opening}`);

/** Whether a thing speaks of the time that was typed: by its own period, or because its text names the years. */
function speaksOf({ period, content }: Entry, { time }: Query): boolean {
  if (!time) return true;
  const { from, to } = time;
  if (period?.from !== undefined && period.to !== undefined && period.from <= to && period.to >= from) return true;
  return [from, to].every((year) => content.includes(` ${year} `));
}

function byFit(a: Candidate, b: Candidate): number {
  return FITS.indexOf(a.fit) - FITS.indexOf(b.fit) || SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind);
}

/** Those that are shown, by the rule that is told at `search`. */
function chosen(inOrder: readonly Candidate[]): Candidate[] {
  const taken = new Set(inOrder.filter(({ fit }) => fit === "exact").slice(0, MOST_RESULTS));
  const counts = new Map<SearchKind, number>();
  const take = (candidate: Candidate, most: number) => {
    const count = counts.get(candidate.kind) ?? 0;
    if (taken.has(candidate) || taken.size >= MOST_RESULTS || count >= most) return;
    taken.add(candidate);
    counts.set(candidate.kind, count + 1);
  };
  for (const { kind } of taken) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const candidate of inOrder) take(candidate, 1);
  for (const candidate of inOrder) take(candidate, MOST_OF[candidate.kind] ?? MOST_OF_A_KIND);
  return inOrder.filter((candidate) => taken.has(candidate));
}
