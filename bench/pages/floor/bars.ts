import type { Facts } from "../../../lib/facts";
import type { ChartModel } from "../../../lib/select";
import type { Timeline } from "../../../lib/timeline";
import { tickText } from "../../../lib/wording";
import { barsOf, captionOf, coursesOf, shownFacets } from "../shared/page";

const WIDTH = 400;
const ROW = 30;
const HEAD = 20;
const AXIS = 20;
const PLOT = 140;
const COLOURS = ["#2f8563", "#a05195", "#c46a00", "#2a6f97", "#7a5c00", "#8a3033"];

/** One chart on a canvas: counts through time, then a block per facet, with caption, bars and axis. */
export function drawChart(canvas: HTMLCanvasElement, model: ChartModel, facts: Facts): void {
  const blocks = shownFacets(model).map((facet) => ({ facet, bars: barsOf(facet, facts) }));
  canvas.width = WIDTH;
  canvas.height =
    model.timelines.length * (PLOT + HEAD + AXIS) +
    blocks.reduce((sum, { bars }) => sum + HEAD + bars.length * ROW + AXIS, HEAD);
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.font = "12px sans-serif";
  let y = 0;
  for (const timeline of model.timelines) {
    drawTimeline(pen, y, timeline, model, facts);
    y += PLOT + HEAD + AXIS;
  }
  for (const { facet, bars } of blocks) {
    const max = facet.ticks.at(-1) || 1;
    pen.fillStyle = "#555555";
    pen.fillText(captionOf(facet), 0, y + 14);
    y += HEAD;
    for (const { label, amount, value, related } of bars) {
      pen.fillStyle = "#222222";
      pen.fillText(label, 0, y + 11, WIDTH * 0.6);
      pen.fillText(amount, WIDTH * 0.62, y + 11, WIDTH * 0.38);
      pen.fillStyle = related ? "#2f8563" : "#bbbbbb";
      pen.fillRect(0, y + 15, Math.max(2, (value / max) * WIDTH), 10);
      y += ROW;
    }
    pen.fillStyle = "#555555";
    for (const tick of facet.ticks) pen.fillText(tickText(tick, facts.writing.en), (tick / max) * (WIDTH - 40), y + 12);
    y += AXIS;
  }
  if (y === 0) pen.fillText("No figure in the sources", 0, 14);
}

function drawTimeline(
  pen: CanvasRenderingContext2D,
  top: number,
  timeline: Timeline,
  { time }: ChartModel,
  facts: Facts,
): void {
  const { first, last, ticks } = timeline;
  const max = ticks.at(-1) || 1;
  const x = (year: number) => 40 + ((year - first) / Math.max(1, last - first)) * (WIDTH - 150);
  const y = (value: number) => top + HEAD + PLOT - (value / max) * PLOT;
  if (time) {
    pen.fillStyle = "#eeeeee";
    pen.fillRect(x(time.from) - 1, top + HEAD, x(time.to) - x(time.from) + 2, PLOT);
  }
  pen.fillStyle = "#555555";
  for (const tick of ticks) pen.fillText(tickText(tick, facts.writing.en), 0, y(tick) + 4, 38);
  for (const year of [first, last]) pen.fillText(String(year), x(year) - 12, top + HEAD + PLOT + 14);
  coursesOf(timeline, facts).forEach(({ label, values }, index) => {
    const colour = COLOURS[index] ?? "#222222";
    pen.strokeStyle = colour;
    pen.fillStyle = colour;
    pen.beginPath();
    let isJoined = false;
    let end = 0;
    values.forEach((value, at) => {
      if (value === null) {
        isJoined = false;
        return;
      }
      end = value;
      if (isJoined) pen.lineTo(x(first + at), y(value));
      else pen.moveTo(x(first + at), y(value));
      isJoined = true;
    });
    pen.stroke();
    values.forEach((value, at) => {
      if (value !== null) pen.fillRect(x(first + at) - 2, y(value) - 2, 4, 4);
    });
    pen.fillText(label, x(last) + 4, y(end), 100);
  });
}
