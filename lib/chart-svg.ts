import { axisText } from "./axis-text";
import { barMarks, drawnFigures, lineMarks, publishersOf, tabledFigures, yearsOf } from "./chart-contents";
import { barsPiece } from "./chart-svg-bars";
import { keyPiece } from "./chart-svg-key";
import { linesPiece, noteLines } from "./chart-svg-lines";
import { CHART_WIDTH, INK, type Piece, stacked } from "./chart-svg-look";
import type { ChartVoice } from "./chart-svg-voice";
import { chartTitle, timeWords } from "./chart-title";
import { firstNames } from "./first-names";
import { PICTURE_WORDS } from "./messages/picture-words";
import type { ChartModel, Facet } from "./select";
import { svgLines, wrapText } from "./svg-text";
import type { Timeline } from "./timeline";
import { voiceOf } from "./voice";
import { wallPart } from "./wall-part";
import { unitText } from "./wording";
import { frameOf } from "./year-axis";

interface Drawn {
  timelines: readonly Timeline[];
  facets: readonly Facet[];
  /** How many figures of the chart are not in the picture. */
  left: number;
}

/** How many pictures, and how many bars in each, a chart has on paper. */
const MOST_PARTS = 3;
const MOST_ROWS = 8;
const MOST_NAMES = 5;

/** What of a chart is drawn: the one picture that says most, or several. */
function partsOf(model: ChartModel, rows: number | undefined): Drawn {
  if (rows !== undefined) {
    const { timeline, facet, left } = wallPart(model, rows);
    return { timelines: timeline ? [timeline] : [], facets: facet ? [facet] : [], left };
  }
  const timelines = model.timelines.slice(0, MOST_PARTS);
  const room = Math.max(0, MOST_PARTS - timelines.length);
  const facets = model.facets.slice(0, Math.max(room, 1)).map((facet) => ({
    ...facet,
    rows: facet.rows.slice(0, MOST_ROWS),
  }));
  const drawn = new Set(tabledFigures({ timelines, facets }));
  return { timelines, facets, left: tabledFigures(model).filter((figure) => !drawn.has(figure)).length };
}

/**
 * A chart as vector drawing, CHART_WIDTH units wide: title, what is counted, pictures with their marks explained, who
 * published the figures, and how many figures the atlas has beyond these.
 * @param rows of bars in the one picture that says most; absent: up to three pictures
 */
export function chartPiece(model: ChartModel, voice: ChartVoice, rows?: number): Piece {
  const { facts, lang, words } = voice;
  const drawn = partsOf(model, rows);
  const { timelines, facets } = drawn;
  const place = model.place?.name[lang] ?? words.whole;
  const title = wrapText(chartTitle(model, voiceOf(voice)), CHART_WIDTH / 17);
  const figures = drawnFigures({ timelines: [...timelines], facets: [...facets] });
  const about = [words.metrics[model.metric], place, timeWords(model.time ?? yearsOf(figures), lang)];
  const head: Piece[] = [
    { svg: svgLines(title, 0, 0, { size: 16, fill: INK.ink, weight: 650 }, 1.3), height: title.length * 21 + 2 },
    noteLines(about.filter(Boolean).join(" · "), CHART_WIDTH / 11),
  ];
  const caption = ({ group, basis }: Facet | Timeline, unit: string, planned = false) =>
    [words.chart.groups[group], words.chart.basis[planned ? "planned" : basis], unit].filter(Boolean).join(" · ");
  const lines = timelines.flatMap((timeline) => [
    noteLines(
      caption(timeline, axisText(frameOf(timeline).ticks, timeline.unit, facts.writing[lang]).unit),
      CHART_WIDTH / 11,
    ),
    linesPiece(timeline, model, voice),
  ]);
  const bars = facets.flatMap((facet) => [
    noteLines(caption(facet, unitText(facet.unit, lang), facet.planned), CHART_WIDTH / 11),
    barsPiece(facet, model.units, voice),
  ]);
  // A printed total with its parts is what the title says: it stands first.
  const isLead = (facets[0]?.totals.length ?? 0) > 0;
  const parts = isLead ? [...bars.slice(0, 2), ...lines, ...bars.slice(2)] : [...lines, ...bars];
  const differs = (figure: Parameters<typeof facts.dispute>[0]) => facts.dispute(figure)?.differs ?? false;
  const key = keyPiece(
    lineMarks([...timelines], differs),
    barMarks(
      facets.flatMap((facet) => facet.rows),
      differs,
    ),
    words,
  );
  const said = timeWords(model.time, lang);
  const none = said ? words.chart.notInTime(said) : words.none[model.metric](place);
  const publishers = publishersOf(figures, facts.source, lang);
  const foot = [
    // All sources stand below the whole.
    publishers.length > 0 ? `${words.evidence.sources} ${firstNames(publishers, MOST_NAMES, words)}` : "",
    drawn.left > 0 ? PICTURE_WORDS[lang].left(drawn.left) : "",
  ].filter(Boolean);
  return stacked(
    [
      ...head,
      ...(parts.length > 0 ? parts : [noteLines(none, CHART_WIDTH / 11)]),
      ...key,
      ...foot.map((text) => noteLines(text, CHART_WIDTH / 11)),
    ],
    5,
  );
}
