import { formatPeriod } from "./period";
import type { Figure, Lang, Unit } from "./schema";
import type { ChartModel, Facet, Row } from "./select";
import type { Timeline, TimelineLine } from "./timeline";
import type { Time } from "./view";
import type { Voice } from "./voice";
import { amountText, numberText, QUALIFIER_WORDS } from "./wording";

/** A title is read at a glance. Chinese has no spaces: its length is counted in characters. */
export const MOST_WORDS = 12;
export const MOST_CHARACTERS = 36;

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
 * Whose figure it is, with the substance where the amount would say nothing without it, and that it is only planned. What a
 * joint case counts belongs to its partners together, save money that one of them froze.
 */
function whereOf(figure: Figure, voice: Voice): string {
  const { lang, words, places } = voice;
  const { metric, substance, status } = figure;
  const holders = figure.case && metric !== "asset_freeze" ? [figure.place, ...figure.counterparts] : [figure.place];
  const name = holders.map((id) => places.get(id)?.name[lang] ?? id).join("–");
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
      lone.status === "planned" ? words.titles.plannedOnly(amount) : amount,
    ];
  }
  const { figure, measured } = rows.reduce((most: Row, each) => (most.measured >= each.measured ? most : each));
  const [where, amount, short] = [whereOf(figure, voice), amountText(figure, voice), shortAmount(figure, voice)];
  // Only what is alike is ranked, and only where no other bars could hold more.
  const isAlike = ({ figure: { metric, substance } }: Row) =>
    metric === figure.metric && substance === figure.substance;
  if (bars === rows.length && rows.every(isAlike)) {
    const isAlone = rows.filter((other) => other.measured === measured).length === 1;
    return [
      ...(isAlone ? [words.titles.largest(rows.length, amount, where)] : []),
      words.titles.largestOnly(rows.length, short),
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
    amount,
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
  const name = whereOf(last.figure, voice);
  const place = line.relation === "around" ? words.titles.wholeCountry(name) : name;
  // A total is not an amount "in" its last year.
  const isTotal = timeline.basis === "cumulative";
  const [moved, stands] = isTotal
    ? [words.titles.grew, words.titles.reached]
    : [words.titles.moved, words.titles.stands];
  const both = [amountText, shortAmount].map((text) =>
    moved(place, text(first.figure, voice), yearsOf(first), text(last.figure, voice), yearsOf(last)),
  );
  const alone = [amountText, shortAmount].map((text) => stands(place, text(last.figure, voice), yearsOf(last)));
  return first.year === last.year ? alone : [...both, ...alone];
}

/** "2016", or "2022–2023" for what is counted over a season or several years; stocks and totals stand at the end of theirs. */
function yearsOf({ year, figure: { basis, period } }: End): string {
  const from = basis === "flow" ? period.from : undefined;
  return from !== undefined && from < year ? `${from}–${year}` : String(year);
}

interface End {
  year: number;
  figure: Figure;
}

/** First and last figure of a line within the time; undefined when it has none there. */
function endsOf({ runs }: TimelineLine, time: Time | undefined): { first: End; last: End } | undefined {
  const points = runs.flat().filter(({ year }) => !time || (year >= time.from && year <= time.to));
  const [first] = points;
  const last = points.at(-1);
  return first && last ? { first, last } : undefined;
}

const MONEY: readonly Unit[] = ["USD", "EUR", "GBP", "JPY", "THB"];

/** The amount with the code of its currency: one word for "US dollars". */
function shortAmount(figure: Figure, voice: Voice): string {
  const { lang } = voice;
  if (lang === "zh" || figure.value === undefined || !MONEY.includes(figure.unit)) return amountText(figure, voice);
  return `${QUALIFIER_WORDS[figure.qualifier].en}${figure.unit} ${numberText(figure.value, voice)}`;
}
