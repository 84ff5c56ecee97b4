import { publishedDay } from "./atlas-day";
import { drawnFigures } from "./chart-contents";
import { chosenConversion } from "./conversion";
import { disputeText } from "./dispute-text";
import type { Facts } from "./facts";
import { countedThing, seriesText } from "./figure-subject";
import { holdersText } from "./holders";
import type { Messages } from "./messages/messages";
import { formatPeriod } from "./period";
import type { AudienceRoom } from "./room";
import type { Figure, Lang } from "./schema";
import type { ChartModel, Selection } from "./select";
import { plain, sentence } from "./sentence";
import type { Sheet, SheetFigure } from "./sheet";
import { sheetAbout } from "./sheet-about";
import { sheetFoot } from "./sheet-foot";
import { sourceNumbers } from "./sheet-sources";
import { VIEW_METRICS, type View } from "./view";
import { voiceOf } from "./voice";
import { amountText } from "./wording";

/** What a sheet is made with. */
export interface SheetGrounds {
  facts: Facts;
  lang: Lang;
  words: Messages;
  room: AudienceRoom;
  /** Absolute address of the folder above the languages, with "/" at its end. */
  site: string;
  now: Date;
  /** What the checklist found missing, one sentence each. */
  gaps: readonly string[];
}

/**
 * Everything of a view that leaves the atlas with it, in the order of the page: the chart on the map first.
 * @param further figures that are listed after those of the page
 */
export function sheetOf(selection: Selection, grounds: SheetGrounds, further: readonly Figure[] = []): Sheet {
  const { facts, lang, words } = grounds;
  const { view, place } = selection;
  const charts = [view.metric, ...VIEW_METRICS.filter((metric) => metric !== view.metric)]
    .map((metric) => selection.charts[metric])
    .filter(({ timelines, facets }) => timelines.length + facets.length > 0);
  const said = sentence(selection, voiceOf(grounds));
  const opened = view.item === undefined ? undefined : facts.figure(view.item);
  const listed = new Set([
    ...said.flatMap((segment) => (typeof segment === "string" ? [] : [segment.figure])),
    ...charts.flatMap((chart) => barsOf(chart, selection)),
    ...selection.figures.map(({ figure }) => figure),
    ...(opened ? [opened] : []),
    ...further,
  ]);
  const numbers = sourceNumbers(facts, lang);
  const figures = [...listed].map((figure) => sheetLine(figure, view, numbers.of(figure), grounds));
  // A course draws more years than the page lists: who counted them is named as well.
  for (const chart of charts) for (const figure of drawnFigures(chart)) numbers.of(figure);
  return {
    title: place?.name[lang] ?? words.whole,
    sentence: plain(said),
    about: sheetAbout(view, grounds),
    charts,
    figures,
    sources: numbers.all(),
    foot: sheetFoot(view, publishedDay(facts.atlas, view), grounds),
  };
}

/** The bars of a chart with their totals; of a course the points that the page lists. */
function barsOf({ timelines, facets }: ChartModel, selection: Selection): Figure[] {
  const onPage = new Set(selection.figures.map(({ figure }) => figure));
  return [
    ...drawnFigures({ timelines, facets: [] }).filter((figure) => onPage.has(figure)),
    ...drawnFigures({ timelines: [], facets }),
  ];
}

/** A figure as a line of a sheet. */
export function sheetLine(figure: Figure, view: View, source: number, grounds: SheetGrounds): SheetFigure {
  const { facts, lang, words } = grounds;
  const voice = voiceOf(grounds);
  const joint = facts.caseOf(figure);
  const what = figure.summary
    ? [figure.summary[lang].replace(/[.。]$/, "")]
    : [
        countedThing(figure, voice),
        joint?.name[lang] ?? "",
        // What other bodies count as well is told by who counts.
        figure.series ? seriesText(figure.series, voice) : "",
      ];
  const converted = chosenConversion(figure, view.units, facts.atlas.rates, voice);
  const dispute = disputeText(figure, { facts, lang });
  return {
    figure,
    amount: amountText(figure, voice),
    ...(converted && converted !== "no-rate" && { converted: converted.text }),
    what: what.filter(Boolean).join(words.sentence.comma),
    place: holdersText(figure, voice),
    period: formatPeriod(figure.period, voice, figure.basis),
    basis: words.bases[figure.basis],
    status: words.statuses[figure.status],
    source,
    locator: figure.locator ? words.source.paragraph(figure.locator.para, figure.locator.line) : "",
    ...(dispute && { dispute }),
  };
}
