import type PptxGenJS from "pptxgenjs";
import { SLIDE_WORDS } from "@/lib/messages/slide-words";
import type { Lang } from "@/lib/schema";
import type { SlideChart, SlideSeries } from "@/lib/slide-chart";
import type { DeckSlide } from "./new-deck";
import { COLOURS, FACE, LANG_TAG, TYPE } from "./slide-look";

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const colourOf = ({ look }: SlideSeries, at: number): string =>
  look === "line" ? (COLOURS.lines[at % COLOURS.lines.length] ?? COLOURS.ink) : COLOURS[look];

/** Years that are written below an axis: more of them would be turned on their side. */
const MOST_YEARS = 7;

/** Room below the bars, in inches: of the amounts of the axis with their unit, and of the key. */
const BELOW = 0.62;
const KEY = 0.32;
const LEAST_PLOT = 0.4;

/** The share of a chart's height that its bars have: what stands below them is as high in a low chart as in a high one. */
const plotShare = ({ series }: SlideChart, { h }: Box): number =>
  Math.max(LEAST_PLOT, 1 - (BELOW + (series.length > 1 ? KEY : 0)) / h);

/** A chart that the reader's own program draws and edits: its numbers lie in the file as a table. */
export function drawChart(slide: DeckSlide, chart: SlideChart, box: Box, lang: Lang): void {
  const isBars = chart.kind === "bars";
  // Programs draw the first category of lying bars at the bottom.
  const inOrder = <T>(list: readonly T[]): T[] => (isBars ? list.toReversed() : [...list]);
  const labels = inOrder(chart.categories);
  // The library's type asks for numbers; a hole is a gap.
  const data = chart.series.map(({ name, values }) => ({ name, labels, values: inOrder(values) as number[] }));
  const top = chart.ticks.at(-1);
  const step = chart.ticks[1];
  const options: PptxGenJS.IChartOpts = {
    ...box,
    objectName: chart.title,
    altText: SLIDE_WORDS[lang].chart(
      chart.title,
      [chart.about, ...chart.categories.slice(0, isBars ? 9 : 0)].join("; "),
    ),
    barDir: isBars ? "bar" : "col",
    barGapWidthPct: 45,
    barOverlapPct: isBars ? 100 : 0,
    chartColors: chart.series.map(colourOf),
    displayBlanksAs: "gap",
    lineSize: 2.25,
    lineDataSymbolSize: 6,
    showLegend: chart.series.length > 1 || !isBars,
    legendPos: "b",
    legendFontFace: FACE,
    legendFontSize: TYPE.label,
    legendColor: COLOURS.ink,
    catAxisLabelFontFace: FACE,
    catAxisLabelFontSize: TYPE.label,
    catAxisLabelColor: COLOURS.ink,
    ...(!isBars && { catAxisLabelFrequency: String(Math.ceil(labels.length / MOST_YEARS)) }),
    catAxisLineColor: COLOURS.rule,
    catGridLine: { style: "none" },
    valAxisLabelFontFace: FACE,
    valAxisLabelFontSize: TYPE.label,
    valAxisLabelColor: COLOURS.quiet,
    valAxisLabelFormatCode: chart.format,
    valAxisLineShow: false,
    valAxisMinVal: 0,
    ...(top && { valAxisMaxVal: top }),
    ...(step && { valAxisMajorUnit: step }),
    valGridLine: { color: "D9D9D9", size: 0.75 },
    showValAxisTitle: true,
    valAxisTitle: chart.unit,
    valAxisTitleFontFace: FACE,
    valAxisTitleFontSize: TYPE.label,
    valAxisTitleColor: COLOURS.quiet,
    ...(isBars && { layout: { x: 0.46, y: 0.02, w: 0.5, h: plotShare(chart, box) } }),
    lang: LANG_TAG[lang],
  };
  slide.addChart(chart.kind === "lines" ? "line" : "bar", data, options);
}
