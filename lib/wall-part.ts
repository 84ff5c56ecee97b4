import { tabledFigures } from "./chart-contents";
import type { ChartModel, Facet, Row } from "./select";
import type { Timeline } from "./timeline";

/** How many bars or lines can be read from the back row, where they fit at all. */
export const WALL_ROWS = 5;
const WALL_LINES = 3;

/** The one picture of a chart that goes on the wall. */
export interface WallPart {
  timeline?: Timeline;
  facet?: Facet;
  /** How many figures the chart has beyond those of the picture. */
  left: number;
}

/**
 * A printed total with its parts first, as in the whole chart; else the first course through time; else the first bars.
 * @param rows how many bars there is room for; of lines never more than three
 */
export function wallPart(model: Pick<ChartModel, "timelines" | "facets">, rows: number): WallPart {
  const [timeline] = model.timelines;
  const [facet] = model.facets;
  const isLead = facet !== undefined && facet.totals.length > 0;
  const shown: Omit<WallPart, "left"> =
    timeline && !isLead
      ? { timeline: { ...timeline, lines: timeline.lines.slice(0, Math.min(rows, WALL_LINES)), left: 0 } }
      : facet
        ? { facet: { ...facet, rows: largest(facet.rows, rows) } }
        : {};
  const drawn = tabledFigures({
    timelines: shown.timeline ? [shown.timeline] : [],
    facets: shown.facet ? [shown.facet] : [],
  });
  const all = new Set(tabledFigures(model));
  for (const figure of drawn) all.delete(figure);
  return { ...shown, left: all.size };
}

/** The largest of the rows, in the order of all. */
function largest(rows: readonly Row[], count: number): Row[] {
  const kept = new Set([...rows].sort((one, other) => other.measured - one.measured).slice(0, count));
  return rows.filter((row) => kept.has(row));
}
