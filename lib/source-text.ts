import { foldText } from "./fold-text";
import type { Figure } from "./schema";
import { linesOf, type Passage, passagesOf } from "./text-passages";

/** What of a figure is needed to find it in a text. */
export type PrintedFigure = Pick<Figure, "id" | "printed" | "locator">;

/** Where a figure was found: in the line or paragraph that its locator names, or only somewhere else. */
export const FOUND_HOW = ["line", "paragraph", "elsewhere"] as const;
export type FoundHow = (typeof FOUND_HOW)[number];

export interface FoundFigure {
  id: string;
  /** Offsets into the text: `text.slice(start, end)` is the figure as this copy prints it. */
  start: number;
  end: number;
  how: FoundHow;
  /** Line and paragraph of this copy. */
  line: number;
  para?: string;
}

export interface SourceReading {
  text: string;
  passages: readonly Passage[];
  /** In the order of the text. */
  found: readonly FoundFigure[];
  /** Ids of figures that the text does not print, in the order given. */
  missing: readonly string[];
}

/** A stretch of a passage, and the figures that it prints. */
export interface Segment {
  text: string;
  start: number;
  ids: readonly string[];
}

interface Place {
  start: number;
  end: number;
}

/**
 * Find printed figures in a text.
 *
 * Each is searched in the line that its locator names, then in its paragraph, then in the whole text. The line counts
 * first only where it lies in that paragraph: in a copy with other line breaks the same number of a line is chance.
 * Figures that are printed alike in one line take its occurrences in turn.
 */
export function readSource(text: string, figures: readonly PrintedFigure[]): SourceReading {
  const passages = passagesOf(text);
  const lines = linesOf(text);
  const found: FoundFigure[] = [];
  const missing: string[] = [];
  const turns = new Map<string, number>();
  const lineAt = (offset: number) => lastBefore(lines, offset)?.line ?? 1;
  const passageAt = (offset: number) => lastBefore(passages, offset);
  const find = searcher(text);

  for (const { id, printed, locator } of figures) {
    const paragraph = locator && passages.find(({ para }) => para === locator.para);
    const line = locator && lines[locator.line - 1];
    const inParagraph = line && paragraph && line.start < paragraph.end && line.end > paragraph.start;
    const lineFirst: [FoundHow, Place | undefined][] = [
      ["line", line],
      ["paragraph", paragraph],
    ];
    const searches: [FoundHow, Place | undefined][] = [
      ...(inParagraph ? lineFirst : lineFirst.reverse()),
      ["elsewhere", { start: 0, end: text.length }],
    ];
    const hit = firstHit(searches, (place) => find(printed, place));
    if (!hit) {
      missing.push(id);
      continue;
    }
    const turn = `${printed} ${hit.how} ${locator?.para} ${locator?.line}`;
    const taken = turns.get(turn) ?? 0;
    turns.set(turn, taken + 1);
    const place = hit.places[Math.min(taken, hit.places.length - 1)];
    if (!place) continue;
    const para = passageAt(place.start)?.para;
    found.push({ id, ...place, how: hit.how, line: lineAt(place.start), ...(para && { para }) });
  }
  found.sort((a, b) => a.start - b.start);
  return { text, passages, found, missing };
}

/** A passage cut where printed figures begin and end. Two figures that share one number share its segment. */
export function segmentsOf({ text, found }: SourceReading, { start, end }: Place): Segment[] {
  const inside = found.filter((one) => one.start < end && one.end > start);
  const cuts = [...new Set([start, end, ...inside.flatMap((one) => [one.start, one.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const ids = inside.filter((one) => one.start <= from && one.end >= to).map(({ id }) => id);
    return { text: text.slice(from, to), start: from, ids };
  });
}

/**
 * The passages to show: all of them, or of a long text those that print a figure, each with its neighbours.
 * @param most how many passages are shown in full
 */
export function shownPassages({ passages, found }: SourceReading, most = 400): readonly Passage[] {
  if (passages.length <= most) return passages;
  const wanted = new Set<number>();
  for (const { start } of found) {
    const index = passages.findIndex((one) => one.start <= start && one.end > start);
    for (const near of [index - 1, index, index + 1]) wanted.add(near);
  }
  return passages.filter((_, index) => wanted.has(index));
}

function firstHit(
  searches: readonly [FoundHow, Place | undefined][],
  find: (place: Place) => Place[],
): { how: FoundHow; places: Place[] } | undefined {
  for (const [how, place] of searches) {
    const places = place ? find(place) : [];
    if (places.length > 0) return { how, places };
  }
  return undefined;
}

/** All places of a printed figure in a part of the text; the text is folded once. */
function searcher(text: string): (printed: string, within: Place) => Place[] {
  const { text: folded, at } = foldText(text);
  return (printed, { start, end }) => {
    const wanted = foldText(printed).text;
    const places: Place[] = [];
    if (wanted === "") return places;
    for (
      let index = folded.indexOf(wanted, firstFrom(at, start));
      index >= 0 && (at[index] ?? end) < end;
      index = folded.indexOf(wanted, index + 1)
    ) {
      const last = index + wanted.length - 1;
      const [from, to] = [at[index] ?? 0, at[last] ?? 0];
      const whole = !goesOn(folded, at, index - 1, index) && !goesOn(folded, at, last, last + 1);
      if (whole && to < end)
        places.push({ start: from, end: to + String.fromCodePoint(text.codePointAt(to) ?? 0).length });
    }
    return places;
  };
}

const DIGIT = /[0-9]/;
const CHINESE_DIGIT = /[〇零一二两三四五六七八九十百千几数]/;

/** Do two neighbouring signs belong to one number, so that a figure must not begin or end between them? 30 is not in 330. */
function goesOn(folded: string, at: readonly number[], left: number, right: number): boolean {
  const [a, b] = [folded[left], folded[right]];
  if (a === undefined || b === undefined || (at[right] ?? 0) - (at[left] ?? 0) > 1) return false;
  if (CHINESE_DIGIT.test(a) && CHINESE_DIGIT.test(b)) return true;
  if (DIGIT.test(a) && DIGIT.test(b)) return true;
  const inner = /[.,]/;
  if (DIGIT.test(b) && inner.test(a)) return DIGIT.test(folded[left - 1] ?? "");
  if (DIGIT.test(a) && inner.test(b)) return DIGIT.test(folded[right + 1] ?? "");
  return false;
}

/** Index of the first folded sign that stands at `start` or after it. */
function firstFrom(at: readonly number[], start: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastBefore<One extends { start: number }>(ones: readonly One[], offset: number): One | undefined {
  let [low, high] = [0, ones.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ones[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return ones[low - 1];
}
