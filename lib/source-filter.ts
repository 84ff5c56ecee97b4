import { CLAIM_KINDS, type ClaimKind } from "./claims";
import { foldText } from "./fold-text";
import { TIERS, type Tier, VERDICTS, type Verdict } from "./schema";
import { THEMES, type Theme, type Unread } from "./view";

/** What the reader narrowed the list of sources and claims to; an empty list of words means all. */
export interface SourceFilter {
  verdicts: readonly Verdict[];
  kinds: readonly ClaimKind[];
  tiers: readonly Tier[];
  packs: readonly string[];
  /** As typed. */
  text: string;
  /** Absent: as the system says. */
  theme?: Theme;
}

/** The parameters that hold lists of words, in the order in which they are written. */
export const FILTER_LISTS = {
  verdict: "verdicts",
  kind: "kinds",
  tier: "tiers",
  pack: "packs",
} as const satisfies Record<string, keyof SourceFilter>;
export type FilterParameter = keyof typeof FILTER_LISTS;

export const NO_FILTER: SourceFilter = { verdicts: [], kinds: [], tiers: [], packs: [], text: "" };

/** What a row of the page is, as far as filters ask. */
export interface FilterRow {
  part: "claims" | "sources";
  verdict?: string;
  kind?: string;
  /** Its own tier; of a claim, those of the sources that speak to it. */
  tiers: readonly string[];
  packs: readonly string[];
  /** Made by searchable(). */
  text: string;
}

const LONGEST = 100;

/** Cut between signs: half an emoji cannot be written into an address. */
const shortened = (text: string, most: number) => Array.from(text).slice(0, most).join("");

/**
 * Read a filter from the query part of an address.
 * @param packs ids of the packs there are
 * @returns the filter, and the words that were unknown and therefore left out
 */
export function readFilter(search: string, packs: readonly string[]): { filter: SourceFilter; unread: Unread[] } {
  const query = new URLSearchParams(search);
  const unread: Unread[] = [];
  const read = <T extends string>(parameter: string, known: readonly T[]): T[] => {
    const words = query.get(parameter)?.split(",").filter(Boolean) ?? [];
    const strange = words.filter((word) => !known.some((one) => one === word));
    if (strange.length > 0) unread.push({ parameter, value: shortened(strange.join(","), 40) });
    return known.filter((one) => words.includes(one));
  };
  const [theme] = read("theme", THEMES);
  return {
    filter: {
      verdicts: read("verdict", VERDICTS),
      kinds: read("kind", CLAIM_KINDS),
      tiers: read("tier", TIERS),
      packs: read("pack", packs),
      text: shortened(query.get("q") ?? "", LONGEST),
      ...(theme && { theme }),
    },
    unread,
  };
}

/**
 * Write a filter as the query part of an address: names only, defaults left out, always in the same order.
 * @returns "" or a string that starts with "?"
 */
export function writeFilter(filter: SourceFilter): string {
  const parts = Object.entries(FILTER_LISTS).flatMap(([parameter, list]) => {
    const words = filter[list];
    return words.length > 0 ? [`${parameter}=${words.map(encodeURIComponent).join(",")}`] : [];
  });
  const text = shortened(filter.text, LONGEST);
  if (text.trim() !== "") parts.push(`q=${encodeURIComponent(text)}`);
  if (filter.theme) parts.push(`theme=${filter.theme}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Put a word into one of the lists of a filter, or take it out. */
export function toggled(filter: SourceFilter, parameter: FilterParameter, word: string): SourceFilter {
  const list = FILTER_LISTS[parameter];
  const words: readonly string[] = filter[list];
  return { ...filter, [list]: words.includes(word) ? words.filter((one) => one !== word) : [...words, word] };
}

/** Does anything narrow the list? The theme does not. */
export function narrows(filter: SourceFilter): boolean {
  return filter.text.trim() !== "" || Object.values(FILTER_LISTS).some((list) => filter[list].length > 0);
}

/** A text as it is searched: without case, accents, blanks and full-width forms. */
export function searchable(text: string): string {
  return foldText(text.normalize("NFD").replace(/[\u0300-\u036f]/g, "")).text;
}

/**
 * Is a row shown? Verdict and kind ask of claims only, the other filters of every row. Of the words of the search all must
 * occur.
 */
export function passes(row: FilterRow, filter: SourceFilter): boolean {
  const { verdicts, kinds, tiers, packs, text } = filter;
  const among = (chosen: readonly string[], own: readonly (string | undefined)[]) =>
    chosen.length === 0 || chosen.some((one) => own.includes(one));
  if (row.part === "claims" && !(among(verdicts, [row.verdict]) && among(kinds, [row.kind]))) return false;
  if (!among(tiers, row.tiers) || !among(packs, row.packs)) return false;
  return text
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => row.text.includes(searchable(word)));
}
