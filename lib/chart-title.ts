import { holdersText } from "./holders";
import { formatPeriod } from "./period";
import type { Figure, Lang, Unit } from "./schema";
import type { ChartModel, Facet, Row } from "./select";
import type { Timeline, TimelineLine, TimelinePoint } from "./timeline";
import type { Time } from "./view";
import type { Voice } from "./voice";
import { amountText, numberText, qualifierText } from "./wording";

/** A title is read at a glance. Chinese has no spaces: its length is counted in characters. */
export const MOST_WORDS = 12;
export const MOST_CHARACTERS = 42;

/** The chosen time in words: "2014", "2004–2008"; "2014年", "2004–2008年" in Chinese; empty for all years. */
export function timeWords(time: Time | undefined, lang: Lang): string {
  if (!time) return "";
  const years = time.from === time.to ? String(time.from) : `${time.from}–${time.to}`;
  return lang === "zh" ? `${years}年` : years;
}

/**
 * What the data of a chart say, in at most twelve words: where a count went, what a place holds of a total, or that there
 * is no figure. Amounts keep their qualifier and are those of figures as printed; nothing is summed or rounded.
 */
export function chartTitle(model: ChartModel, voice: Voice): string {
  const { lang, words } = voice;
  const here = model.place?.name[lang] ?? words.whole;
  const none = model.time ? words.titles.noneIn(here, timeWords(model.time, lang)) : words.titles.none(here);
  for (const saying of sayings(model, voice)) if (isShort(saying, lang)) return saying;
  return none;
}

/** Made one by one: the first is nearly always short enough. */
function* sayings(model: ChartModel, voice: Voice): Generator<string> {
  yield* ownSayings(model, voice);
  yield* aroundSayings(model, voice);
}

function isShort(text: string, lang: Lang): boolean {
  // Not at every blank: the thin one inside a number parts no words.
  return lang === "zh" ? [...text].length <= MOST_CHARACTERS : text.split(" ").length <= MOST_WORDS;
}

type Related = Pick<Row, "relation">;
const isOwn = ({ relation }: Related): boolean => relation !== "around" && relation !== "context";
const isAround = ({ relation }: Related): boolean => relation === "around";

/** What can be said of the place itself and its parts, the fullest first. */
function* ownSayings(model: ChartModel, voice: Voice): Generator<string> {
  const facets = model.facets.filter(({ rows }) => rows.some(isOwn));
  const timelines = model.timelines.filter(({ lines }) => lines.some(isOwn));
  // Of how many figures the bars speak; a course is told by itself.
  const bars = timelines.length > 0 ? 0 : facets.reduce((count, { rows }) => count + rows.filter(isOwn).length, 0);
  // A printed total with its parts says more than any other figure of its kind.
  const [first] = facets;
  if (first?.group === "main" && first.totals.length > 0) return yield* facetSayings(first, bars, voice);
  const told: { group: Facet["group"]; sayings(): string[] }[] = [
    ...timelines.map((timeline) => ({
      group: timeline.group,
      sayings: () => courseSayings(timeline, isOwn, model.time, voice),
    })),
    ...facets.map((facet) => ({ group: facet.group, sayings: () => facetSayings(facet, bars, voice) })),
  ];
  let isSaid = false;
  for (const { group, sayings } of told) {
    if (group !== "main") continue;
    for (const saying of sayings()) {
      isSaid = true;
      yield saying;
    }
  }
  if (isSaid) return;
  for (const { group, sayings } of told) {
    const what = voice.words.chart.groups[group];
    for (const saying of sayings()) {
      yield voice.lang === "zh" ? `${what}：${saying}` : `${what}: ${saying}`;
    }
  }
}

/** The country around a place stands in for a count that the place itself has not. */
function aroundSayings({ timelines, time }: ChartModel, voice: Voice): string[] {
  return timelines
    .filter(({ group }) => group === "main")
    .flatMap((timeline) => courseSayings(timeline, isAround, time, voice));
}

/**
 * Whose figure it is, with the substance where the amount would say nothing without it, and that it is only planned.
 */
function whereOf(figure: Figure, voice: Voice, isAround = false): string {
  const { lang, words } = voice;
  const { metric, substance, status } = figure;
  const named = holdersText(figure, voice);
  const name = isAround ? words.titles.wholeCountry(named) : named;
  const where = status === "planned" ? words.titles.planned(name) : name;
  if (!substance || !/seizure|precursors/.test(metric)) return where;
  const what = words.substances[substance];
  return lang === "zh" ? `${where}${what}` : `${where}, ${what.toLowerCase()}`;
}

/** @param bars how many figures of the place all bars of the chart show; 0 where courses are drawn as well */
function facetSayings(facet: Facet, bars: number, voice: Voice): string[] {
  const { words } = voice;
  const rows = facet.rows.filter(isOwn);
  const [row] = rows;
  const [total] = facet.totals;
  if (!row) return [];
  // Where the place, which says it else, has no room.
  const said = (text: string) => (facet.planned ? words.titles.plannedOnly(text) : text);
  if (total && rows.length === 1) {
    const sum = amountText(total, voice);
    return [words.titles.ofTotal(whereOf(row.figure, voice), amountText(row.figure, voice), sum)];
  }
  const lone = total ?? (rows.length === 1 ? row.figure : undefined);
  if (lone) {
    const when = formatPeriod(lone.period, voice, lone.basis);
    const [where, amount] = [whereOf(lone, voice), amountText(lone, voice)];
    const short = shortAmount(lone, voice);
    return [
      words.titles.single(where, amount, when),
      words.titles.single(where, amount),
      words.titles.single(where, short),
      said(amount),
    ];
  }
  // The first in the order of the chart, which is the largest of its kind.
  const { figure, measured } = row;
  const [where, amount, short] = [whereOf(figure, voice), amountText(figure, voice), shortAmount(figure, voice)];
  // Only what is alike is ranked, and only where no other bars could hold more.
  const isAlike = ({ figure: { metric, substance } }: Row) =>
    metric === figure.metric && substance === figure.substance;
  if (bars === rows.length && rows.every(isAlike)) {
    const isAlone = rows.filter((other) => other.measured === measured).length === 1;
    return [
      ...(isAlone ? [words.titles.largest(rows.length, amount, where)] : []),
      said(words.titles.largestOnly(rows.length, short)),
    ];
  }
  const when = formatPeriod(figure.period, voice, figure.basis);
  const others = bars - 1;
  return [
    ...(others > 0
      ? [words.titles.oneOf(words.titles.single(where, amount, when), others)]
      : [words.titles.single(where, amount, when)]),
    ...(others > 0 ? [words.titles.oneOf(words.titles.single(where, short), others)] : []),
    words.titles.single(where, amount),
    words.titles.single(where, short),
    said(amount),
  ];
}

/** What the first line that is asked for and has a figure in the time says. */
function courseSayings(
  timeline: Timeline,
  isAsked: (line: Related) => boolean,
  time: Time | undefined,
  voice: Voice,
): string[] {
  const { words } = voice;
  const told = timeline.lines.filter(isAsked).flatMap((line) => {
    const ends = endsOf(line, time);
    return ends ? [{ line, ...ends }] : [];
  });
  const [one] = told;
  if (!one) return [];
  const { line, first, last } = one;
  const place = whereOf(last.figure, voice, line.relation === "around");
  // A total is not an amount "in" its last year.
  const isTotal = timeline.basis === "cumulative";
  const [moved, stands] = isTotal
    ? [words.titles.grew, words.titles.reached]
    : [words.titles.moved, words.titles.stands];
  const both = [amountText, shortAmount].map((text) =>
    moved(place, text(first.figure, voice), yearsOf(first), text(last.figure, voice), yearsOf(last)),
  );
  const { turn } = one;
  const turned = turn && !isTotal ? turnedSayings(place, { first, turn, last }, voice) : [];
  const alone = [amountText, shortAmount].map((text) => stands(place, text(last.figure, voice), yearsOf(last)));
  return first.year === last.year ? alone : [...turned, ...both, ...alone];
}

/** "2016", or "2022–2023" for what is counted over a season or several years; stocks and totals stand at the end of theirs. */
function yearsOf({ year, figure: { basis, period } }: End): string {
  const from = basis === "flow" ? period.from : undefined;
  return from !== undefined && from < year ? `${from}–${year}` : String(year);
}

type End = Pick<TimelinePoint, "year" | "figure" | "value">;

interface Ends {
  first: End;
  last: End;
  /** Where the count was far outside of its two ends, which alone would tell another story. */
  turn?: End;
}

/** First and last figure of a line within the time; undefined when it has none there. */
function endsOf({ runs }: TimelineLine, time: Time | undefined): Ends | undefined {
  const points = runs.flat().filter(({ year }) => !time || (year >= time.from && year <= time.to));
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return undefined;
  const turn = turnOf(points, first, last);
  return turn ? { first, last, turn } : { first, last };
}

/** Half as much again as the higher end, or a third below the lower one, is another story. */
const FAR = 1.5;

function turnOf(points: readonly End[], first: End, last: End): End | undefined {
  const low = Math.min(first.value ?? 0, last.value ?? 0);
  const high = Math.max(first.value ?? 0, last.value ?? 0);
  if (first.value === undefined || last.value === undefined || low === 0) return undefined;
  let [turn, most]: [End | undefined, number] = [undefined, FAR];
  for (const point of points) {
    if (point.value === undefined) continue;
    const far = Math.max(low / point.value, point.value / high);
    if (far > most) [turn, most] = [point, far];
  }
  return turn;
}

/** Three amounts of one unit, which is said once or each time. */
function turnedSayings(place: string, { first, turn, last }: Required<Ends>, voice: Voice): string[] {
  const { turned } = voice.words.titles;
  const say = (text: typeof amountText, rest: typeof amountText) =>
    turned(
      place,
      [text(first.figure, voice), yearsOf(first)],
      [rest(turn.figure, voice), yearsOf(turn)],
      [rest(last.figure, voice), yearsOf(last)],
    );
  return [say(amountText, amountText), say(amountText, bareAmount)];
}

const bareAmount: typeof amountText = (amount, voice) =>
  amount.value === undefined ? "" : `${qualifierText(amount, voice.lang)}${numberText(amount.value, voice)}`;

const MONEY: readonly Unit[] = ["USD", "EUR", "GBP", "JPY", "THB"];

/** The amount with the code of its currency: one word for "US dollars". */
function shortAmount(figure: Figure, voice: Voice): string {
  const { lang } = voice;
  if (lang === "zh" || figure.value === undefined || !MONEY.includes(figure.unit)) return amountText(figure, voice);
  return `${qualifierText(figure, lang)}${figure.unit} ${numberText(figure.value, voice)}`;
}
