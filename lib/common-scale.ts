import { ticksTo } from "./scale";
import type { ChartModel } from "./select";
import type { Timeline } from "./timeline";
import { type Frame, frameOf, topTick } from "./year-axis";

/** One scale for charts that stand side by side, by the id of the timeline or facet. */
export interface CommonScale {
  frames: ReadonlyMap<string, Frame>;
  /** Ticks of bars of one kind. */
  ticks: ReadonlyMap<string, readonly number[]>;
  /** How a line is drawn, by what it counts and who counts, so that one look means one thing in all charts. */
  styles: ReadonlyMap<string, number>;
}

/** A chart without the figures shown for comparison: where charts stand side by side they are the comparison. */
export function withoutContext(model: ChartModel): ChartModel {
  const facets = model.facets.flatMap((facet) => {
    const rows = facet.rows.filter(({ relation }) => relation !== "context");
    if (rows.length === facet.rows.length) return [facet];
    if (rows.length === 0) return [];
    return [{ ...facet, rows, ticks: ticksTo(Math.max(...rows.map(({ measured }) => measured))) }];
  });
  return { ...model, facets };
}

/** What a line counts and who counts it; the places differ from chart to chart. */
export const countOf = ({ line }: Timeline["lines"][number]): string => `${line.substance ?? ""} ${line.series ?? ""}`;

/** The scale that fits all of the given charts: the widest years and the highest amounts of each kind. */
export function commonScale(models: readonly Pick<ChartModel, "timelines" | "facets">[]): CommonScale {
  const frames = new Map<string, Frame>();
  const ticks = new Map<string, readonly number[]>();
  for (const { timelines, facets } of models) {
    for (const timeline of timelines) frames.set(timeline.id, widened(frames.get(timeline.id), frameOf(timeline)));
    for (const facet of facets) {
      const known = ticks.get(facet.id);
      if (!known || topTick(facet) > topTick({ ticks: known })) ticks.set(facet.id, facet.ticks);
    }
  }
  return { frames, ticks, styles: stylesOf(models.flatMap(({ timelines }) => timelines)) };
}

/** How many looks of lines there are. */
export const LOOKS = 6;

/**
 * The look of each line of a timeline. A shared table gives the look of the count, unless two lines of this timeline
 * would look the same: then each takes its own by its order.
 */
export function looksOf({ lines }: Pick<Timeline, "lines">, styles?: CommonScale["styles"]): number[] {
  const shared = styles && lines.map((line) => styles.get(countOf(line)));
  const isClear = shared?.every((look) => look !== undefined) && new Set(shared).size === lines.length;
  return lines.map((_, index) => (isClear ? (shared?.[index] ?? index) : index) % LOOKS);
}

function widened(known: Frame | undefined, frame: Frame): Frame {
  if (!known) return frame;
  return {
    first: Math.min(known.first, frame.first),
    last: Math.max(known.last, frame.last),
    ticks: topTick(frame) > topTick(known) ? frame.ticks : known.ticks,
  };
}

function stylesOf(timelines: readonly Timeline[]): Map<string, number> {
  const styles = new Map<string, number>();
  for (const { lines } of timelines) {
    for (const line of lines) {
      const count = countOf(line);
      if (!styles.has(count)) styles.set(count, styles.size % LOOKS);
    }
  }
  return styles;
}
