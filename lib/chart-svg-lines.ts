import { axisText } from "./axis-text";
import { isDisputed } from "./chart-contents";
import { INK, type Piece } from "./chart-svg-look";
import type { ChartVoice } from "./chart-svg-voice";
import { looksOf } from "./common-scale";
import { lineName, pointAt } from "./line-name";
import { measuredText } from "./measured-text";
import { PALETTES } from "./palette";
import type { Basis } from "./schema";
import { spreadLabels, widthOf } from "./spread-labels";
import { round, svgLines, svgText, wrapText } from "./svg-text";
import type { Timeline, TimelineLine } from "./timeline";
import { topOf } from "./timeline";
import { type LineShape, lineShape, PLOT_HEIGHT, PLOT_WIDTH } from "./timeline-shape";
import type { Time, UnitChoice } from "./view";
import { acrossYears, type Frame, frameOf, spanOf, topTick, yearTicks } from "./year-axis";

/** Where the plot begins, and where the names of the lines stand. */
const LEFT = 58;
const LABELS = LEFT + PLOT_WIDTH + 12;
const LABEL_EM = 13;
const TOP = 8;
const LEADING = 15.5;

/** Dash and marker tell lines apart where colour does not, as on the page. */
const DASHES: readonly (string | undefined)[] = [undefined, "6 4", "1.5 3.5", undefined, "6 4", "1.5 3.5"];
const SQUARE = [1, 3, 5];

/** Counts through time on one axis: lines with their marks, names and the figure of the chosen time at the right. */
export function linesPiece(
  timeline: Timeline,
  { time, units }: { time?: Time; units?: UnitChoice },
  voice: ChartVoice,
): Piece {
  const frame = frameOf(timeline);
  const looks = looksOf(timeline);
  const labels = timeline.lines.map((line) => labelOf(line, timeline, time, units, voice));
  const needed = labels.reduce((sum, { lines }) => sum + lines.length * LEADING + 5, 0);
  const top = topTick(frame);
  const wanted = timeline.lines.map(({ runs }, at) => {
    const last = runs.at(-1)?.at(-1);
    const share = last && top > 0 ? (last.value ?? topOf(last)) / top : 0;
    return { at: PLOT_HEIGHT * (1 - share), size: (labels[at]?.lines.length ?? 1) * LEADING + 5 };
  });
  const tops = spreadLabels(wanted, Math.max(PLOT_HEIGHT, needed));
  const plot = [
    chosen(time, frame),
    grid(frame),
    ...timeline.lines.map((line, at) => lineSvg(line, timeline.basis, frame, looks[at] ?? 0, voice)),
  ].join("");
  const names = labels.map(({ lines, bold }, at) => {
    const y = tops[at] ?? 0;
    const look = looks[at] ?? 0;
    return `<g transform="translate(${LABELS} ${round(y + TOP)})">${swatch(look, timeline.basis)}${lines
      .map((text, n) =>
        svgText(text, 28, 11 + n * LEADING, { size: 12, fill: INK.ink, ...(n >= bold && { weight: 650 }) }),
      )
      .join("")}</g>`;
  });
  const height = Math.max(PLOT_HEIGHT + 24, needed) + TOP;
  return {
    svg: `<g transform="translate(${LEFT} ${TOP})">${plot}</g>${axes(timeline, frame, voice)}${names.join("")}`,
    height,
  };
}

/** The name of a line and its figure; from line `bold` on it is the figure. */
function labelOf(
  line: TimelineLine,
  timeline: Timeline,
  time: Time | undefined,
  units: UnitChoice | undefined,
  { facts, lang, words }: ChartVoice,
): { lines: string[]; bold: number } {
  const { name, more } = lineName(line, timeline, { lang, words, places: facts.places });
  const named = wrapText([name, more].filter(Boolean).join(" "), LABEL_EM, 3);
  const point = pointAt(line, time);
  if (!point) return { lines: named, bold: named.length };
  const amount = measuredText(point.figure, units, facts.atlas.rates, facts.writing[lang]).text;
  const isOneYear = time !== undefined && time.from === time.to;
  const said = isOneYear ? amount : words.evidence.inYear(amount, point.year);
  const sign = isDisputed(point, (figure) => facts.dispute(figure)?.differs ?? false) ? " ≠" : "";
  return { lines: [...named, ...wrapText(`${said}${sign}`, LABEL_EM - 0.5)], bold: named.length };
}

function chosen(time: Time | undefined, frame: Frame): string {
  const span = spanOf(time, frame);
  if (!span) return "";
  const width = Math.max(span.width * PLOT_WIDTH, 3);
  const x = Math.min(span.start * PLOT_WIDTH, PLOT_WIDTH - width);
  return `<path d="M${round(x)} -4h${round(width)}V${PLOT_HEIGHT}h${-round(width)}z" fill="#13688b" fill-opacity="0.14"/>`;
}

function grid(frame: Frame): string {
  const top = topTick(frame);
  const lines = frame.ticks.slice(1).map((tick) => `M0 ${round(PLOT_HEIGHT * (1 - tick / top))}H${PLOT_WIDTH}`);
  return `<path d="${lines.join("") || "M0 0"}" stroke="${INK.line}" fill="none"/><path d="M0 ${PLOT_HEIGHT}H${PLOT_WIDTH}" stroke="${INK.quiet}" fill="none"/>`;
}

function axes(timeline: Timeline, frame: Frame, { facts, lang }: ChartVoice): string {
  const { numbers } = axisText(frame.ticks, timeline.unit, facts.writing[lang]);
  const top = topTick(frame);
  const quiet = { size: 11, fill: INK.quiet };
  const amounts = frame.ticks.map((tick, at) => {
    const y = top > 0 ? PLOT_HEIGHT * (1 - tick / top) : PLOT_HEIGHT;
    const text = numbers[at] ?? "";
    // All digits of ten million are wider than the margin.
    const size = Math.min(quiet.size, round((LEFT - 4) / widthOf(text)));
    return svgText(text, LEFT - 6, y + TOP + 4, { ...quiet, size, anchor: "end" });
  });
  const years = yearTicks(frame).map((year) =>
    svgText(String(year), LEFT + acrossYears(year, frame) * PLOT_WIDTH, PLOT_HEIGHT + TOP + 16, {
      ...quiet,
      anchor: "middle",
    }),
  );
  return [...amounts, ...years].join("");
}

function lineSvg(line: TimelineLine, basis: Basis, frame: Frame, look: number, { facts }: ChartVoice): string {
  const differs = (figure: Parameters<typeof facts.dispute>[0]) => facts.dispute(figure)?.differs ?? false;
  return shapeSvg(
    lineShape(line, basis, frame, (point) => isDisputed(point, differs)),
    { look, isStock: basis === "stock", isAround: line.relation === "around" },
  );
}

function shapeSvg(
  shape: LineShape,
  { look, isStock, isAround }: { look: number; isStock: boolean; isAround: boolean },
) {
  const colour = PALETTES.light.lines[look] ?? INK.ink;
  const dash = !isStock && DASHES[look] ? ` stroke-dasharray="${DASHES[look]}"` : "";
  const stroke = (width: number, of: string = colour) => `fill="none" stroke="${of}" stroke-width="${width}"`;
  const cap = SQUARE.includes(look) ? "square" : "round";
  const dotWidth = isAround ? 4 : cap === "square" ? 5 : 5.5;
  const path = (d: string, look: string) => d && `<path d="${d}" ${look}/>`;
  const dots = isStock ? `fill="${colour}" stroke="${colour}"` : `${stroke(dotWidth)} stroke-linecap="${cap}"`;
  const hollow = isStock ? `fill="${INK.paper}"` : `${stroke(isAround ? 2 : 2.75, INK.paper)} stroke-linecap="round"`;
  return [
    path(shape.band, `fill="${colour}" fill-opacity="${isAround ? 0.08 : 0.16}"`),
    path(shape.whiskers, stroke(1.25)),
    path(shape.stroke, `${stroke(isStock ? 1.25 : isAround ? 1 : 1.75)} stroke-linejoin="round"${dash}`),
    path(shape.rings, `${stroke(11.5, INK.ink)} stroke-linecap="round"`),
    path(shape.rings, `${stroke(9, INK.paper)} stroke-linecap="round"`),
    path(shape.dots, dots),
    path(shape.hollow, hollow),
    path(shape.marks, stroke(1.25)),
    path(shape.differs, stroke(1.25, INK.ink)),
  ].join("");
}

function swatch(look: number, basis: Basis): string {
  const shape = { band: "", whiskers: "", hollow: "", marks: "", rings: "", differs: "" };
  const isStock = basis === "stock";
  const drawn = isStock
    ? { ...shape, stroke: "", dots: "M11 2l4.5 4.5l-4.5 4.5l-4.5 -4.5z" }
    : { ...shape, stroke: "M0 6.5H22", dots: "M11 6.5h.01" };
  return shapeSvg(drawn, { look, isStock, isAround: false });
}

/** Lines of text that stand below a drawing. */
export const noteLines = (text: string, em: number): Piece => {
  const lines = wrapText(text, em);
  return { svg: svgLines(lines, 0, 0, { size: 11, fill: INK.quiet }), height: lines.length * 15 };
};
