import { timeWords } from "./chart-title";
import { caveat, figureSubject, isPaidIn, seriesText } from "./figure-subject";
import { formatPeriod } from "./period";
import { addUp } from "./quantity";
import type { Figure, Status } from "./schema";
import type { ChartModel, Row, Selection } from "./select";
import { speaksOf } from "./time";
import type { ViewMetric } from "./view";
import type { Voice } from "./voice";
import { amountText } from "./wording";

/** A run of words, or a figure that stands in the sentence as a button to its source. */
export type Segment = string | { figure: Figure; text: string };

/** The sentence as plain text, for announcements, titles and tests. */
export function plain(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === "string" ? segment : segment.text)).join("");
}

/** Of which chart a clause tells, in the order of the clauses. */
const TELLERS: readonly (readonly [ViewMetric, (selection: Selection, voice: Voice, isBrief: boolean) => Segment[]])[] =
  [
    ["cultivation", cultivation],
    ["substitution", planting],
    ["seizures", seizures],
    ["seizures", seized],
    ["aid", aid],
  ];

const told = (selection: Selection, voice: Voice, isBrief: boolean, tellers = TELLERS): Segment[][] =>
  tellers.map(([, tell]) => tell(selection, voice, isBrief)).filter((clause) => clause.length > 0);

/**
 * What the numbers of a selection say, with every number attached to its figure: one clause a chart, in the order poppy,
 * planting, seizures, aid; a place without any figure gets a sentence that says so.
 */
export function clauses(selection: Selection, voice: Voice): Segment[][] {
  const all = told(selection, voice, false);
  return all.length > 0 ? all : [noFigure(selection, voice)];
}

/** The clauses in one. */
export const sentence = (selection: Selection, voice: Voice): Segment[] =>
  joined(clauses(selection, voice), voice.lang === "en" ? " " : "");

/**
 * As much of the sentence as a wall has room for: the first clause about the chart that hangs there, in brief; nothing where
 * the chart speaks for itself; and beside an empty chart the first clause that there is.
 */
export function wallSentence(selection: Selection, voice: Voice): Segment[] {
  const { metric } = selection.view;
  const own = TELLERS.filter(([chart]) => chart === metric);
  const [first] = told(selection, voice, true, own);
  if (first) return first;
  const { timelines, facets } = selection.charts[metric];
  if (timelines.length + facets.length > 0) return [];
  const [other = noFigure(selection, voice, 1)] = told(selection, voice, true);
  return other;
}

const stated = (figure: Figure, voice: Voice): Segment => ({ figure, text: amountText(figure, voice) });

const nameOf = (id: string, { places, lang }: Voice) => places.get(id)?.name[lang] ?? id;

const telling = (model: ChartModel, choose: (row: Row) => boolean = () => true): Row[] =>
  model.facets.flatMap((facet) => facet.rows).filter((row) => row.relation !== "context" && choose(row));

function joined(parts: readonly Segment[][], glue: string): Segment[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [glue, ...part]));
}

/** The latest figure of each count at the place, or of the country around it, which is then named. */
function cultivation(selection: Selection, voice: Voice): Segment[] {
  const { words } = voice;
  const { time } = selection.view;
  // The whole picture leaves the countries to the chart.
  if (!selection.place) return [];
  const main = selection.charts.cultivation.timelines.filter(({ group }) => group === "main");
  const latest = main.flatMap(({ lines }) =>
    lines.slice(0, 2).flatMap(({ line, runs }) => {
      const point = runs
        .flat()
        .filter(({ figure }) => speaksOf(figure, time))
        .at(-1);
      return point ? [{ line, point }] : [];
    }),
  );
  if (latest.length === 0) return [];
  const parts = latest.map(({ line, point }): Segment[] => [
    stated(point.figure, voice),
    words.sentence.cultivated(
      nameOf(line.place, voice),
      formatPeriod(point.figure.period, voice, line.basis),
      line.series ? seriesText(line.series, voice) : "",
    ),
  ]);
  return [words.sentence.cultivation, ...joined(parts, words.sentence.semicolon), words.sentence.stop];
}

/** The planted area at a date: the place's own or its parts', with the printed total where there is one. */
function planting(selection: Selection, voice: Voice): Segment[] {
  const { words, lang } = voice;
  const s = words.sentence;
  const facet = selection.charts.substitution.facets.find(
    ({ basis, group, planned }) => basis === "stock" && group === "main" && !planned,
  );
  const rows = (facet?.rows ?? []).filter((row) => row.relation !== "context");
  const total = facet?.totals[0];
  const first = rows[0];
  if (!first) return [];
  const when = formatPeriod(first.figure.period, voice, first.figure.basis);
  const parts = rows.map((row): Segment[] => [
    `${nameOf(row.figure.place, voice)} `.replace(/ $/, lang === "zh" ? "" : " "),
    stated(row.figure, voice),
  ]);
  if (!selection.place) {
    if (!total) return [...joined(parts, s.plus), s.stop];
    const [before, after] = s.wholePlanting(when);
    return [before, stated(total, voice), after, ...joined(parts, s.plus), s.stop];
  }
  const place = selection.place.name[lang];
  if (rows.every((row) => row.relation === "partner")) {
    const [before, after] = s.byChina(when);
    const amount = stated(total ?? first.figure, voice);
    return [
      before,
      amount,
      after,
      ...(total ? [`${lang === "zh" ? "：" : ": "}`, ...joined(parts, s.plus)] : []),
      s.stop,
    ];
  }
  if (rows.length > 1) {
    const sum = addUp(rows.map((row) => row.figure));
    const same = sum.ok && total?.value === sum.value;
    return [
      s.rolledUp(place, when),
      ...joined(parts, s.plus),
      ...(same && total ? [s.together, stated(total, voice)] : []),
      s.stop,
    ];
  }
  const ofTotal: Segment[] = total ? [s.ofTotal[0], stated(total, voice), s.ofTotal[1]] : [];
  if (first.relation === "whole") {
    const [before, after] = s.inWhole(place, nameOf(first.figure.place, voice), when);
    return [before, stated(first.figure, voice), after, s.stop];
  }
  const [before, after] = s.ownPlanting(nameOf(first.figure.place, voice), when);
  return [before, stated(first.figure, voice), after, ...ofTotal, s.stop];
}

/** The seizures of joint cases: they belong to the case, not to the place. */
function seizures(selection: Selection, voice: Voice): Segment[] {
  const { words, lang, places } = voice;
  const rows = telling(
    selection.charts.seizures,
    ({ figure }) => figure.metric === "seizure" && figure.case !== undefined,
  );
  // The whole picture leaves the list of seizures to the chart.
  if (rows.length === 0 || !selection.place) return [];
  const parts = rows.map(({ figure }): Segment[] => {
    const partner = figure.counterparts.map((id) => places.get(id)?.name[lang] ?? id).join("/");
    const substance = figure.substance ? words.substances[figure.substance] : "";
    return [stated(figure, voice), words.sentence.seizureOf(substance, partner, String(figure.period.to ?? ""))];
  });
  return [words.sentence.seizures(rows.length), ...joined(parts, words.sentence.comma), words.sentence.stop];
}

/**
 * What was seized at the place in its latest year, and who counts it: all drugs together where they are counted so. Weights of
 * different drugs cannot be ranked, so of several counts the first in the order of the data is told, and how many more there are.
 */
function seized(selection: Selection, voice: Voice): Segment[] {
  const { words, lang } = voice;
  const { place } = selection;
  if (!place) return [];
  const own = selection.figures
    .filter(({ figure, relation }) => relation === "own" && figure.metric === "seizure" && !figure.case)
    .map(({ figure }) => figure);
  const all = own.filter(({ substance }) => substance === "all drugs" || substance === "main drugs (3 kinds)");
  const counts = all.length > 0 ? all : own;
  const [first] = counts.sort((a, b) => (b.period.to ?? 0) - (a.period.to ?? 0));
  if (!first) return [];
  const others = counts.filter(({ period }) => period.to === first.period.to).length - 1;
  const when = formatPeriod(first.period, voice, first.basis);
  return [
    words.sentence.seized,
    stated(first, voice),
    words.sentence.seizedOf(first.substance ? words.substances[first.substance] : words.metricNames.seizure),
    words.sentence.cultivated(place.name[lang], when, first.series ? seriesText(first.series, voice) : ""),
    ...(others > 0 ? [words.sentence.otherCounts(others)] : []),
    words.sentence.stop,
  ];
}

/** How much of it is told; more is left to the chart. */
const MOST_AID = { page: 4, wall: 1 };

/**
 * What was given, or is planned. Sources count the same money several times over (a sum and its grants, two reports of one
 * sum, a later total), so of each currency one is told, with its kind and who gave or counts it; of the others, how many
 * there are, and that they are not to be added. The whole picture names the largest alone: the chart shows the rest.
 */
function aid(selection: Selection, voice: Voice, isBrief: boolean): Segment[] {
  const { words } = voice;
  const main = selection.charts.aid.facets.filter(({ group }) => group === "main");
  const rows = telling({ ...selection.charts.aid, facets: main }, ({ figure }) => !isPaidIn(figure))
    .map(({ figure }) => figure)
    .sort((one, other) => turnOf(one) - turnOf(other));
  const chosen = selection.place
    ? firstOfEach(rows, kindOf).slice(0, isBrief ? MOST_AID.wall : MOST_AID.page)
    : rows.filter(({ metric, basis }) => metric === "aid_fund" && basis === "cumulative").slice(0, 1);
  if (chosen.length === 0) return [];
  const others = selection.place ? rows.length - chosen.length : 0;
  const parts = chosen.map((figure) => given(figure, voice));
  const rest = others > 0 ? [[words.sentence.otherAid(others)]] : [];
  return [words.sentence.aid, ...joined([...parts, ...rest], words.sentence.semicolon), words.sentence.stop];
}

function firstOfEach(figures: readonly Figure[], kind: (figure: Figure) => string): Figure[] {
  const first = new Map<string, Figure>();
  for (const figure of figures) if (!first.has(kind(figure))) first.set(kind(figure), figure);
  return [...first.values()];
}

/** Money that was given comes before goods, and both before what is only planned. */
const turnOf = ({ status, metric }: Figure): number => (status === "planned" ? 2 : metric === "aid_in_kind" ? 1 : 0);

/** Goods of one kind are told like money of one currency. */
const kindOf = ({ unit, status, metric, substance }: Figure): string =>
  [unit, status === "planned", metric === "aid_in_kind" && substance].join(" ");

/** What the clause says already, or means without saying it. */
const SAID_BY_VERB: readonly Status[] = ["delivered", "planned", "reported"];

function given(figure: Figure, voice: Voice): Segment[] {
  const { words } = voice;
  const { metric, substance, status, unit, series, counterparts } = figure;
  const isGoods = metric === "aid_in_kind";
  const [before, after] = words.sentence.given({
    kind: metric === "project_fund" ? "project" : !isGoods ? "money" : substance ? "goods" : "value of goods",
    goods: isGoods && substance && substance !== unit ? words.substances[substance] : "",
    standing: status === "planned" || status === "reported" ? status : "",
    // Who is to give what is only planned is not settled.
    givers: status === "planned" ? [] : counterparts.map((id) => nameOf(id, voice)),
    place: nameOf(figure.place, voice),
    period: figure.period.printed ? formatPeriod(figure.period, voice, figure.basis) : "",
    who: [series && seriesText(series, voice), SAID_BY_VERB.includes(status) ? "" : words.statuses[status]]
      .filter(Boolean)
      .join(words.sentence.comma),
  });
  return [before, stated(figure, voice), after].filter((part) => part !== "");
}

/** @param most more figures than these are a list, not a sentence: the panel shows them all */
function noFigure(selection: Selection, voice: Voice, most = 3): Segment[] {
  const { words, lang } = voice;
  const { time } = selection.view;
  if (time && selection.figures.length === 0) return [words.chart.notInTime(timeWords(time, lang))];
  const figures = selection.figures.filter(({ relation }) => relation !== "case");
  if (figures.length > 0) {
    return [
      ...joined(
        figures
          .slice(0, most)
          .map(({ figure }): Segment[] => [
            `${figureSubject(figure, voice).replace(/[.。]$/, "")}${lang === "zh" ? "：" : ": "}`,
            stated(figure, voice),
            [caveat(figure, voice), formatPeriod(figure.period, voice, figure.basis)]
              .flatMap((part) => (part ? [words.sentence.comma + part] : []))
              .join(""),
          ]),
        words.sentence.semicolon,
      ),
      words.sentence.stop,
    ];
  }
  const { cases, mechanisms, events, problems, nextSteps, records, reports, routes } = selection;
  // All that the lists of the panel hold.
  const lists = [selection.figures, cases, mechanisms, events, problems, nextSteps, records, reports, routes];
  const entries = lists.flat().length;
  return [
    words.sentence.noFigure(selection.place?.name[lang] ?? words.whole, timeWords(time, lang)),
    entries > 0 ? words.sentence.entries(entries) : words.sentence.noEntry,
    words.sentence.stop,
  ];
}
