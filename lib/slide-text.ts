/** A run of words in one look. */
export interface SlideRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** The number of a source. */
  raised?: boolean;
}

export interface SlideParagraph {
  runs: readonly SlideRun[];
  bullet?: "dot" | "number";
}

/** Height of a line by that of its type, of Chinese as well, and the share of a line that is lost where words do not break. */
const LINE = 1.22;
const LINE_CHINESE = 1.3;
/** Programs leave a little room between Chinese and other letters, in em. */
const SEAM = 0.2;
const LOSS = 1.05;
const POINTS = 72;
/** Room that a bullet takes, in em. */
const BULLET = 1.6;

/** Widths of letters of Arial and its like, in em, from the narrowest; signs of Chinese are as wide as high. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ \u00a0.,:;'|!ijl·]/, 0.28],
  [/[tfrI()/[\]-]/, 0.34],
  [/[a-z0-9?$€–+=≈≥≤≠]/, 0.55],
  [/[A-Z&]/, 0.7],
  [/[mwMW%@—]/, 0.87],
];

const isChinese = (sign: string): boolean => sign > "\u2e80";

const widthOf = (text: string, isBold: boolean): number => {
  let width = 0;
  let wasChinese: boolean | undefined;
  for (const sign of text) {
    const isWide = isChinese(sign);
    const own = isWide ? 1 : (WIDTHS.findLast(([letters]) => letters.test(sign))?.[1] ?? 0.6);
    width += isBold && own < 1 ? own * 1.07 : own;
    if (wasChinese !== undefined && wasChinese !== isWide) width += SEAM;
    wasChinese = isWide;
  }
  return width;
};

const widthOfAll = (runs: readonly SlideRun[]): number =>
  runs.reduce((sum, { text, bold, raised }) => sum + widthOf(text, bold === true) * (raised ? 0.67 : 1), 0);

/** How many lines a text takes in a column, in type of so many points. */
export function linesOf(runs: readonly SlideRun[], size: number, inches: number): number {
  const column = (inches * POINTS) / size;
  const width = widthOfAll(runs);
  return width <= column ? 1 : Math.ceil((width * LOSS) / column);
}

/** How high paragraphs are, in inches. */
export function heightOf(paragraphs: readonly SlideParagraph[], size: number, inches: number): number {
  return paragraphs.reduce((sum, one) => sum + heightOfOne(one, size, inches), 0);
}

function heightOfOne(paragraph: SlideParagraph, size: number, inches: number): number {
  const column = paragraph.bullet ? inches - (BULLET * size) / POINTS : inches;
  const line = paragraph.runs.some(({ text }) => [...text].some(isChinese)) ? LINE_CHINESE : LINE;
  return (linesOf(paragraph.runs, size, column) * size * line) / POINTS;
}

/** A title in so many lines at most: what is longer ends in "…". */
export function shortened(text: string, size: number, inches: number, lines: number): string {
  const fits = (one: string) => linesOf([{ text: one, bold: true }], size, inches) <= lines;
  if (fits(text)) return text;
  const signs = [...text];
  let [short, long] = [0, signs.length];
  const cutAt = (count: number) => `${signs.slice(0, count).join("").trimEnd()}…`;
  while (long - short > 1) {
    const middle = (short + long) >> 1;
    if (fits(cutAt(middle))) short = middle;
    else long = middle;
  }
  return cutAt(short);
}

/** A box that holds not even this of a paragraph holds no line at all. */
const LEAST_SHARE = 0.02;

/** A text set in a box: the type that it got, and what of it stands on each page. */
export interface Fitted {
  size: number;
  pages: SlideParagraph[][];
}

/**
 * Set paragraphs in a box: in the largest type that holds them all, else in the smallest and on as many pages as they
 * need. Nothing is cut: a paragraph that is longer than a page goes on at the next.
 * @param sizes in points, the largest first
 */
export function fitted(
  paragraphs: readonly SlideParagraph[],
  { width, height }: { width: number; height: number },
  sizes: readonly number[],
): Fitted {
  const size = sizes.find((candidate) => heightOf(paragraphs, candidate, width) <= height) ?? sizes.at(-1) ?? 12;
  const pages: SlideParagraph[][] = [[]];
  let free = height;
  const rest = [...paragraphs];
  for (let next = rest.shift(); next; next = rest.shift()) {
    const needed = heightOfOne(next, size, width);
    const page = pages.at(-1) ?? [];
    if (needed <= free) {
      page.push(next);
      free -= needed;
    } else if (page.length > 0) {
      pages.push([]);
      free = height;
      rest.unshift(next);
    } else {
      let share = free / needed;
      let [head, tail] = cut(next, share);
      while (share > LEAST_SHARE && heightOfOne(head, size, width) > free) {
        share *= 0.9;
        [head, tail] = cut(next, share);
      }
      page.push(head);
      if (tail.runs.length > 0) rest.unshift(tail);
      free = 0;
    }
  }
  return { size, pages };
}

/** Cut a paragraph after about so much of its text: at the end of a sentence, else between two words, never inside an amount. */
function cut({ runs, ...look }: SlideParagraph, share: number): [SlideParagraph, SlideParagraph] {
  const all = runs.map(({ text }) => text).join("");
  const wanted = Math.max(1, Math.floor(all.length * share * 0.95));
  const places = cutsOf(runs).filter(({ at }) => at > wanted * 0.5 && at <= wanted);
  const at = (places.findLast(({ isEnd }) => isEnd) ?? places.at(-1))?.at ?? wanted;
  const head: SlideRun[] = [];
  const tail: SlideRun[] = [];
  let from = 0;
  for (const run of runs) {
    const inside = Math.min(Math.max(0, at - from), run.text.length);
    if (inside > 0) head.push({ ...run, text: run.text.slice(0, inside) });
    if (inside < run.text.length) tail.push({ ...run, text: run.text.slice(inside) });
    from += run.text.length;
  }
  return [{ ...look, runs: head }, { runs: tail }];
}

/** Where a text may be cut: behind blanks and signs of its plain runs. */
function cutsOf(runs: readonly SlideRun[]): { at: number; isEnd: boolean }[] {
  let from = 0;
  return runs.flatMap(({ text, bold, raised }) => {
    const start = from;
    from += text.length;
    if (bold || raised) return [];
    return [...text.matchAll(/[.;] |[。；]|[ ，、]/g)].map((found) => ({
      at: start + found.index + found[0].length,
      isEnd: /^[.;。；]/.test(found[0]),
    }));
  });
}
