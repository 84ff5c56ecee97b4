import { type ToldBlock, type ToldPart, toldParts } from "./briefing-text";
import { timeWords } from "./chart-title";
import { publishedText } from "./citation-line";
import { besideText } from "./conversion";
import type { Facts } from "./facts";
import { figureSubject } from "./figure-subject";
import { itemKind } from "./item-body";
import { itemTitle } from "./item-title";
import { ITEM_WORDS } from "./messages/item-words";
import type { Messages } from "./messages/messages";
import { TABLE_WORDS } from "./messages/table-words";
import { formatPeriod } from "./period";
import type { Figure, Lang } from "./schema";
import type { SheetFoot } from "./sheet";
import type { SourceNumbers } from "./sheet-sources";
import { type SlideChart, slideChart } from "./slide-chart";
import type { SlideParagraph, SlideRun } from "./slide-text";
import type { View } from "./view";
import { voiceOf } from "./voice";
import { WALL_ROWS } from "./wall-part";
import { wallThing } from "./wall-thing";
import { amountText } from "./wording";

/** What stands beside the map where no chart would say anything: a thing of cooperation, or one figure. */
export interface SlideBoard {
  kind: string;
  title: string;
  rows: { term: string; text: string }[];
  /** Where it stands. */
  sources: string;
}

/** Everything of one slide but the picture of the map. */
export interface SlideContent {
  title: string;
  view: View;
  words: SlideParagraph[];
  chart?: SlideChart;
  board?: SlideBoard;
  /** Why there is no chart. */
  none?: string;
  /** Sources of the words, one line each: number and place in it. */
  footnotes: string[];
  /** Where sources differ on figures of words and picture: what the others say. */
  rivals: string[];
  /** Who counted what the chart draws. */
  chartSources: string;
  foot: SheetFoot;
  /** The notes pane, paragraph by paragraph. */
  notes: string[];
  /** Figures of the slide with where they stand, for the list of sources. */
  figures: Figure[];
}

export interface SlideVoice {
  facts: Facts;
  lang: Lang;
  words: Messages;
}

/** Markdown as paragraphs of a slide, each figure with the number of its source behind it. */
export function slideParagraphs(
  markdown: string,
  numberOf: (figure: Figure) => number,
  { facts, lang }: SlideVoice,
): SlideParagraph[] {
  const runsOf = (parts: readonly ToldPart[], look: Omit<SlideRun, "text"> = {}): SlideRun[] =>
    parts.flatMap((part): SlideRun[] => {
      if (part.kind === "text") return [{ ...look, text: part.text }];
      if (part.kind !== "figure") {
        return runsOf(part.parts, { ...look, ...(part.kind === "strong" ? { bold: true } : { italic: true }) });
      }
      const number = numberOf(part.figure);
      return [{ ...look, text: part.amount, bold: true }, ...raisedBehind(number, part.differs === true)];
    });
  const flat = (blocks: readonly ToldBlock[], bullet?: SlideParagraph["bullet"]): SlideParagraph[] =>
    blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? [{ runs: runsOf(block.parts), ...(bullet && { bullet }) }]
        : block.items.flatMap((item) => flat(item, block.ordered ? "number" : "dot")),
    );
  return flat(toldParts(markdown, lang, facts));
}

/** Behind an amount: the number of its source, and the sign of the charts where sources differ. */
export function raisedBehind(number: number, differs: boolean): SlideRun[] {
  const signs = [number > 0 ? String(number) : "", differs ? "\u00a0≠" : ""];
  return signs.flatMap((text) => (text ? [{ text, raised: true }] : []));
}

/** Markdown as plain lines for the notes pane. */
export function noteLines(markdown: string, voice: SlideVoice): string[] {
  return slideParagraphs(markdown, () => 0, voice).map(
    ({ runs, bullet }) => `${bullet ? "• " : ""}${runs.map(({ text }) => text).join("")}`,
  );
}

/** What a slide shows beside the map: the open thing or figure as a board, else the chart. */
export function slidePicture(
  view: View,
  voice: SlideVoice,
  rows = WALL_ROWS,
): Pick<SlideContent, "chart" | "board" | "none"> & { drawn: Figure[] } {
  const { facts, lang, words } = voice;
  const thing = view.item === undefined ? undefined : facts.items.get(view.item);
  const figure = view.item === undefined ? undefined : facts.figure(view.item);
  if (thing) {
    const { rows, sources } = wallThing(thing, facts, { lang, words, itemWords: ITEM_WORDS[lang] });
    const board = {
      kind: itemKind(thing, ITEM_WORDS[lang]),
      title: itemTitle(thing, lang),
      rows,
      sources: sources.join(words.sentence.semicolon),
    };
    return { board, drawn: [] };
  }
  if (figure) return { board: figureBoard(figure, voice), drawn: [figure] };
  const model = facts.select(view).charts[view.metric];
  const chart = slideChart(model, rows, voice);
  if (chart) return { chart, drawn: chart.figures };
  const time = timeWords(view.time, lang);
  const place = model.place?.name[lang] ?? words.whole;
  return { none: time ? words.chart.notInTime(time) : words.none[view.metric](place), drawn: [] };
}

function figureBoard(figure: Figure, telling: SlideVoice): SlideBoard {
  const { facts, lang, words } = telling;
  const voice = voiceOf(telling);
  const [, , amount, converted, period, basis, status, printed] = TABLE_WORDS[lang].columns;
  const source = facts.source(figure);
  return {
    kind: figureSubject(figure, voice),
    title: amountText(figure, voice),
    rows: [
      { term: amount, text: amountText(figure, voice) },
      { term: converted, text: besideText(figure, voice) ?? "" },
      { term: period, text: formatPeriod(figure.period, voice, figure.basis) },
      { term: basis, text: words.bases[figure.basis] },
      { term: status, text: words.statuses[figure.status] },
      { term: printed, text: figure.printed },
    ].filter(({ text }) => text),
    sources: source ? publishedText(source, voice) : "",
  };
}

/** Sources of cited figures, a line each: "2 UNODC, 2005, paragraph 9; paragraph 11". */
export function footnotesOf(figures: readonly Figure[], numbers: SourceNumbers, voice: SlideVoice): string[] {
  const { facts, lang, words } = voice;
  const places = new Map<number, { name: string; spots: Set<string> }>();
  for (const figure of figures) {
    const source = facts.source(figure);
    if (!source) continue;
    const number = numbers.of(figure);
    const name = publishedText(source, voiceOf(voice));
    const known = places.get(number) ?? { name, spots: new Set<string>() };
    if (figure.locator) known.spots.add(words.source.paragraph(figure.locator.para));
    places.set(number, known);
  }
  return [...places]
    .sort(([one], [other]) => one - other)
    .map(([number, { name, spots }]) => {
      const where = [...spots].join(lang === "zh" ? "、" : "; ");
      return [`${number} ${name}`, where].filter(Boolean).join(words.sentence.comma);
    });
}

/**
 * Sources of a drawn chart, the publisher of most figures first: "3–5, 9 UNODC · 4 NNCC".
 * @param named figures whose sources the slide names already: their numbers say enough
 */
export function chartSourceLine(
  figures: readonly Figure[],
  numbers: SourceNumbers,
  { facts, lang }: SlideVoice,
  named: readonly Figure[],
): string {
  const known = new Set(named.map(numbers.of));
  const byPublisher = new Map<string, { count: number; numbers: Set<number> }>();
  for (const figure of figures) {
    const name = facts.source(figure)?.publisher[lang];
    if (!name) continue;
    const own = byPublisher.get(name) ?? { count: 0, numbers: new Set<number>() };
    own.count += 1;
    own.numbers.add(numbers.of(figure));
    byPublisher.set(name, own);
  }
  return [...byPublisher]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([name, { numbers: all }]) =>
      [...all].every((one) => known.has(one)) ? spans([...all]) : `${spans([...all])} ${name}`,
    )
    .join(" · ");
}

/** 3, 4, 5 and 9 as "3–5, 9". */
export function spans(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
