import { timeWords } from "./chart-title";
import type { Facts } from "./facts";
import { caveat, countedThing } from "./figure-subject";
import { pointAt } from "./line-name";
import { SEARCH_WORDS } from "./messages/search-words";
import { formatPeriod } from "./period";
import type { Figure, Place } from "./schema";
import type { Asking, SearchResult } from "./search-entries";
import type { Query } from "./search-query";
import type { ChartModel, Relation } from "./select";
import { isAmong, timeText, VIEW_METRICS, type View, type ViewMetric } from "./view";
import { amountText } from "./wording";

/** How many figures an answer tells; that there are more is said. */
const MOST_TOLD = 2;

/** A figure of a chart, and whether the name of the chart says what it counts. */
interface Told {
  figure: Figure;
  isMain: boolean;
}

/**
 * Answers to a text that names places with a time or a measure, and nothing else: each sets place, chart and time.
 * Where no measure is named, every chart with a figure answers; where none has one, the chart that is on the map says so.
 */
export function answersTo(query: Query, facts: Facts, asking: Asking): SearchResult[] {
  const { time, metrics } = query;
  if (!query.isUnderstood || (!time && metrics.length === 0)) return [];
  return query.places.flatMap((id) => {
    const place = facts.places.get(id);
    if (!place) return [];
    const asked = metrics.length > 0 ? metrics : VIEW_METRICS;
    const answers = asked.map((metric) => answer(place, metric, query, facts, asking));
    if (metrics.length > 0) return answers.map(({ result }) => result);
    const full = answers.filter(({ isEmpty }) => !isEmpty);
    const none = answers.filter(({ result }) => result.change?.metric === asking.view.metric);
    return (full.length > 0 ? full : none).map(({ result }) => result);
  });
}

interface Answer {
  result: SearchResult;
  isEmpty: boolean;
}

function answer(place: Place, metric: ViewMetric, query: Query, facts: Facts, asking: Asking): Answer {
  const { lang, words, view } = asking;
  const change: Partial<View> = { place: place.id, metric, time: query.time };
  const told = figuresIn(facts.select({ ...view, ...change }).charts[metric]).filter(isAskedFor(query, metric));
  const measure = words.metrics[metric];
  const when = timeWords(query.time, lang);
  const title = [place.name[lang], lang === "en" ? measure.toLowerCase() : measure, when].filter(Boolean).join(" · ");
  const id = `${place.id}-${metric}-${timeText(query.time) || "all"}`;
  const detail = told.length > 0 ? toldTexts(told, place, facts, asking) : noneText(place, when, asking);
  // A time that no address can name is answered, and led to by none.
  const isKnown = [query.time?.from, query.time?.to].every(
    (year) => year === undefined || isAmong(year, facts.known.years()),
  );
  const leads = isKnown ? change : { ...change, time: undefined };
  return { isEmpty: told.length === 0, result: { kind: "answer", id, title, detail, change: leads } };
}

/** Where substances are named, an answer about seizures tells of them alone. */
function isAskedFor({ substances }: Query, metric: ViewMetric): (told: Told) => boolean {
  if (metric !== "seizures" || substances.length === 0) return () => true;
  return ({ figure: { substance } }) => substance !== undefined && substances.includes(substance);
}

function noneText(place: Place, when: string, { lang, words }: Asking): string {
  return when ? words.titles.noneIn(place.name[lang], when) : words.titles.none(place.name[lang]);
}

/** The first figures, all of which are of the chart's own thing if one is, and how many more there are. */
function toldTexts(told: readonly Told[], place: Place, facts: Facts, asking: Asking): string {
  const { lang, words } = asking;
  const shown = told.filter(({ isMain }) => isMain === told[0]?.isMain).slice(0, MOST_TOLD);
  const texts = shown.map((one) => toldText(one, place, facts, asking));
  const left = told.length - shown.length;
  if (left > 0) texts.push(SEARCH_WORDS[lang].more(left));
  return texts.join(words.sentence.semicolon);
}

/** The figures that a chart shows for its place and time, the nearest first; what is shown for comparison is left out. */
function figuresIn({ timelines, facets, time }: ChartModel): Told[] {
  const courses = timelines.flatMap(({ lines, group }) =>
    lines.flatMap((line) => {
      const figure = pointAt(line, time)?.figure;
      return figure ? [{ figure, relation: line.relation, isMain: group === "main" }] : [];
    }),
  );
  const bars = facets.flatMap(({ rows, group }) =>
    rows.map(({ figure, relation }) => ({ figure, relation, isMain: group === "main" })),
  );
  return [...courses, ...bars]
    .filter(({ relation }) => relation !== "context")
    .sort((a, b) => Number(b.isMain) - Number(a.isMain) || nearness(a) - nearness(b));
}

const NEAR: readonly Relation[] = ["own", "part"];
const nearness = ({ relation }: { relation: Relation }) => (NEAR.includes(relation) ? NEAR.indexOf(relation) : 2);

/** An amount with all that the title of the answer leaves open: the thing, another place, the period. */
function toldText({ figure, isMain }: Told, place: Place, { places, writing }: Facts, { lang, words }: Asking): string {
  const { substance } = figure;
  const isPlain = isMain && (!substance || !/seizure|precursors/.test(figure.metric));
  const thing = isPlain
    ? ""
    : isMain && substance
      ? words.substances[substance]
      : countedThing(figure, { lang, words, places });
  const where = figure.place === place.id ? "" : places.get(figure.place)?.name[lang];
  const when = formatPeriod(figure.period, writing[lang], figure.basis);
  const about = [thing, where, caveat(figure, { words }), when].filter(Boolean);
  const amount = amountText(figure, writing[lang]);
  return lang === "zh" ? `${amount}（${about.join("，")}）` : `${amount} (${about.join(", ")})`;
}
