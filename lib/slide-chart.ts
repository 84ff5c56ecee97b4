import { axisText } from "./axis-text";
import { drawnFigures, isDisputed, yearsOf } from "./chart-contents";
import { chartTitle, timeWords } from "./chart-title";
import type { Facts } from "./facts";
import { lineName, pointAt } from "./line-name";
import { measuredText, rangeText } from "./measured-text";
import type { Messages } from "./messages/messages";
import { PRESENT_WORDS } from "./messages/present-words";
import { SLIDE_WORDS } from "./messages/slide-words";
import type { Writing } from "./room";
import { rowLabel } from "./row-label";
import type { Figure, Lang, Qualifier } from "./schema";
import type { ChartModel, Facet, Row } from "./select";
import type { Timeline, TimelineLine, TimelinePoint } from "./timeline";
import type { Time } from "./view";
import { voiceOf } from "./voice";
import { wallPart } from "./wall-part";
import { amountText, countsInWords } from "./wording";

/** A row of numbers of a chart that the reader of a slide can edit. */
export interface SlideSeries {
  name: string;
  /** Absent where there is no number: a gap, never a zero. */
  values: (number | undefined)[];
  /** A sign at a point where the number alone would say too much: "≥", "≈ ≠". */
  signs: (string | undefined)[];
  look: "figures" | "planned" | "context" | "line";
}

/** One picture of a chart, as a slide program draws it by itself. */
export interface SlideChart {
  kind: "bars" | "columns" | "lines";
  title: string;
  /** What is counted, where, when, how, in which unit. */
  about: string;
  /** From the top, or from the left. */
  categories: string[];
  series: SlideSeries[];
  /** Title of the axis of amounts. */
  unit: string;
  ticks: readonly number[];
  /** How the axis writes its amounts: a format of spreadsheets, in the power of ten that the unit names. */
  format: string;
  /** What the picture cannot say: totals as printed, ranges, signs, what is left out. */
  notes: string[];
  /** Every figure drawn or named, with those that stand against it. */
  figures: Figure[];
}

/** What a chart is worded with. */
export interface ChartVoice {
  facts: Facts;
  lang: Lang;
  words: Messages;
}

/** The chart of a model, as many bars as there is room for; undefined where there is no figure. */
export function slideChart(model: ChartModel, rows: number, voice: ChartVoice): SlideChart | undefined {
  const { facts, lang, words } = voice;
  const { timeline, facet, left } = wallPart(model, rows);
  const shown = timeline ?? facet;
  if (!shown) return undefined;
  const part = timeline ? courseChart(timeline, model.time, voice) : barChart(facet as Facet, model, voice);
  const drawn = { timelines: timeline ? [timeline] : [], facets: facet ? [facet] : [] };
  const figures = drawnFigures(drawn);
  const axis = axisText(shown.ticks, shown.unit, facts.writing[lang]);
  const about = [
    words.metrics[model.metric],
    model.place?.name[lang] ?? words.whole,
    timeWords((facet && model.time) ?? yearsOf(figures), lang),
    timeline && model.time ? SLIDE_WORDS[lang].chosen(timeWords(model.time, lang)) : "",
    words.chart.groups[shown.group],
    words.chart.basis[facet?.planned ? "planned" : shown.basis],
    axis.unit,
    part.said,
  ];
  return {
    ...part.chart,
    title: chartTitle(model, voiceOf(voice)),
    about: about.filter(Boolean).join(" · "),
    unit: axis.unit,
    ticks: shown.ticks,
    format: axisFormat(shown.ticks, facts.writing[lang]),
    notes: [...part.chart.notes, ...(left > 0 ? [PRESENT_WORDS[lang].more(left)] : [])],
    figures,
  };
}

/** Spreadsheets count in thousands only: tens of thousands and hundreds of millions move the point by hand. */
export function axisFormat(ticks: readonly number[], writing: Writing): string {
  const { lang, numbers } = writing;
  const least = ticks.find((tick) => tick > 0) ?? 0;
  const isWhole = (size: number) => ticks.every((tick) => Number.isInteger(tick / size));
  const isCounted = countsInWords(writing);
  if (isCounted && lang === "en" && least >= 1e6) return isWhole(1e6) ? "#,##0,," : "#,##0.0,,";
  if (isCounted && lang === "zh" && least >= 1e8) return "0\\.00,,";
  if (isCounted && lang === "zh" && least >= 1e4) return "0\\.0,";
  const decimals = isWhole(1) ? "" : ".##";
  return numbers === "space" ? spacedFormat(ticks.at(-1) ?? 0, decimals) : `#,##0${decimals}`;
}

/** Groups parted by a thin blank: a format has room for two lengths of numbers beside the short ones, and ticks have no more. */
function spacedFormat(top: number, decimals: string): string {
  const groups = Math.floor((String(Math.floor(top)).length - 1) / 3);
  const grouped = (count: number) =>
    `[>=1${"000".repeat(count)}]#${'"\u202f"###'.repeat(count - 1)}"\u202f"##0${decimals}`;
  return [...[groups, groups - 1].filter((count) => count > 0).map(grouped), `0${decimals}`].join(";");
}

type Part = {
  chart: Pick<SlideChart, "kind" | "categories" | "series" | "notes">;
  /** What is the same of all bars. */
  said: string;
};

/** Bars, each named with its amount as printed: a number on a native chart would lose its qualifier. */
function barChart({ rows, totals }: Facet, { units }: Pick<ChartModel, "units">, voice: ChartVoice): Part {
  const { facts, lang, words } = voice;
  const w = SLIDE_WORDS[lang];
  const labels = rows.map(({ figure }) => rowLabel(figure, voice));
  // What all bars share is said once.
  const shared = (labels[0]?.more ?? []).filter((part) => labels.every(({ more }) => more.includes(part)));
  const amount = (figure: Figure) => measuredText(figure, units, facts.atlas.rates, facts.writing[lang]).text;
  const categories = rows.map(({ figure }, at) => {
    const label = labels[at];
    const differs = facts.dispute(figure)?.differs ? " ≠" : "";
    const planned = figure.status === "planned" ? w.planned : "";
    const own = label?.more.filter((part) => !shared.includes(part)) ?? [];
    const more = [...own, planned].filter(Boolean).join(" · ");
    const name = `${label?.name ?? ""}${lang === "zh" ? "：" : ": "}${amount(figure)}${differs}`;
    // On a line of its own: not every program breaks Chinese inside a name.
    return more ? `${name}\n${more}` : name;
  });
  const lookOf = ({ figure, relation }: Row): SlideSeries["look"] =>
    figure.status === "planned" ? "planned" : relation === "context" ? "context" : "figures";
  const names: Record<SlideSeries["look"], string> = {
    figures: words.details.figures,
    line: "",
    planned: w.planned,
    context: w.context,
  };
  const looks = [...new Set(rows.map(lookOf))];
  const series = looks.map(
    (look): SlideSeries => ({
      name: names[look],
      look,
      values: rows.map((row) => (lookOf(row) === look && hasBar(row) ? row.measured : undefined)),
      signs: [],
    }),
  );
  const bySource = rows.flatMap(({ how, figure }) =>
    how === "source" && figure.converted
      ? [
          `${amountText(figure, facts.writing[lang])}: ${words.chart.convertedBySource(amountText(figure.converted, facts.writing[lang]))}`,
        ]
      : [],
  );
  const notes = [
    ...totals.map(
      (total) => `${words.chart.totalPrinted}${lang === "zh" ? "" : " "}${amountText(total, facts.writing[lang])}`,
    ),
    ...bySource,
    ...(rows.some(({ figure }) => facts.dispute(figure)?.differs) ? [w.signs.differs] : []),
  ];
  return {
    chart: { kind: "bars", categories, series, notes },
    said: shared.join(" · "),
  };
}

/** A range without a value has no bar. */
const hasBar = ({ figure }: Row): boolean => figure.value !== undefined;

const SIGNS: Partial<Record<Qualifier, string>> = { about: "≈", at_least: "≥", nearly: "↗", at_most: "≤" };

/** Amounts of a period as lines; amounts at a date and totals since a date as columns, which nothing joins. */
function courseChart(timeline: Timeline, time: Time | undefined, voice: ChartVoice): Part {
  const { facts, lang, words } = voice;
  const w = SLIDE_WORDS[lang];
  const differs = (figure: Figure) => facts.dispute(figure)?.differs ?? false;
  const years = Array.from({ length: timeline.last - timeline.first + 1 }, (_, at) => timeline.first + at);
  const signOf = (point: TimelinePoint) =>
    [SIGNS[point.figure.qualifier] ?? "", isDisputed(point, differs) ? "≠" : ""].filter(Boolean).join(" ");
  const series = timeline.lines.map((line): SlideSeries => {
    const points = new Map(line.runs.flat().map((point) => [point.year, point]));
    return {
      name: nameOf(line, timeline, time, voice),
      look: "line",
      values: years.map((year) => points.get(year)?.value),
      signs: years.map((year) => {
        const point = points.get(year);
        return point?.value === undefined ? undefined : signOf(point) || undefined;
      }),
    };
  });
  const points = timeline.lines.flatMap(({ runs }) => runs.flat());
  const ranges = points.filter(({ value }) => value === undefined);
  const signs = new Set(series.flatMap((one) => one.signs.flatMap((sign) => sign?.split(" ") ?? [])));
  const named = Object.values(w.signs).filter((sign) => signs.has(sign.split(" ")[0] ?? ""));
  const gap = words.sentence.semicolon;
  return {
    chart: {
      kind: timeline.basis === "flow" ? "lines" : "columns",
      categories: years.map(String),
      series,
      notes: [
        ...(named.length > 0 ? [named.join(" · ")] : []),
        ...(ranges.length > 0
          ? [
              w.rangeOnly(
                ranges.map(({ year, figure }) => `${year} ${amountText(figure, facts.writing[lang])}`).join(gap),
              ),
            ]
          : []),
      ],
    },
    said: "",
  };
}

/** The name of a line with its amount of the chosen time, or its latest, qualifier and all. */
function nameOf(
  line: TimelineLine,
  timeline: Timeline,
  time: Time | undefined,
  { facts, lang, words }: ChartVoice,
): string {
  const { name, more } = lineName(line, timeline, { lang, words, places: facts.places });
  const point = pointAt(line, time);
  const full = [name, more].filter(Boolean).join(words.sentence.comma);
  return point ? SLIDE_WORDS[lang].latest(full, amountText(point.figure, facts.writing[lang]), point.year) : full;
}

/** A figure in a line of the speaker's notes: amount, what is printed beside it, time, basis and status. */
export function figureLine(figure: Figure, writing: Writing): string {
  const parts = [amountText(figure, writing), rangeText(figure, writing)];
  return parts.filter(Boolean).join(writing.lang === "zh" ? "，" : ", ");
}
