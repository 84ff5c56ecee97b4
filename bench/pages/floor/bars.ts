import type { Facts } from "../../../lib/facts";
import type { ChartModel } from "../../../lib/select";
import { tickText } from "../../../lib/wording";
import { barsOf, captionOf } from "../shared/page";

const WIDTH = 400;
const ROW = 30;
const HEAD = 20;
const AXIS = 20;

/** One chart on a canvas: a block per facet, with caption, bars and axis. */
export function drawBars(canvas: HTMLCanvasElement, { facets }: ChartModel, facts: Facts): void {
  const blocks = facets.map((facet) => ({ facet, bars: barsOf(facet, facts) }));
  canvas.width = WIDTH;
  canvas.height = blocks.reduce((sum, { bars }) => sum + HEAD + bars.length * ROW + AXIS, HEAD);
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.font = "12px sans-serif";
  let y = 0;
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
    for (const tick of facet.ticks) pen.fillText(tickText(tick, "en"), (tick / max) * (WIDTH - 40), y + 12);
    y += AXIS;
  }
  if (blocks.length === 0) pen.fillText("No figure in the source", 0, 14);
}
