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
  /** A second kind of bars beside the first: single gifts under the sum of years. */
  second?: Facet;
  /** How many figures the chart has beyond those of the picture. */
  left: number;
}

/**
 * A printed total with its parts first, as in the whole chart; else the first course through time; else the first bars.
 * @param rows how many bars there is room for; of lines never more than three
 * @param kinds with two, what room the bars leave is given to the next kind that counts the same in the same unit
 */
export function wallPart(model: Pick<ChartModel, "timelines" | "facets">, rows: number, kinds: 1 | 2 = 1): WallPart {
  const [timeline] = model.timelines;
  const [facet, next] = model.facets;
  const isLead = facet !== undefined && facet.totals.length > 0;
  const shown: Omit<WallPart, "left"> =
    timeline && !isLead
      ? { timeline: { ...timeline, lines: timeline.lines.slice(0, Math.min(rows, WALL_LINES)), left: 0 } }
      : facet
        ? { facet: { ...facet, rows: largest(facet.rows, rows) }, ...(kinds === 2 && beside(facet, next, rows)) }
        : {};
  const drawn = tabledFigures({
    timelines: shown.timeline ? [shown.timeline] : [],
    facets: [shown.facet, shown.second].flatMap((one) => one ?? []),
  });
  const all = new Set(tabledFigures(model));
  for (const figure of drawn) all.delete(figure);
  return { ...shown, left: all.size };
}

function beside(facet: Facet, next: Facet | undefined, rows: number): Pick<WallPart, "second"> {
  const room = rows - facet.rows.length;
  const isKin = next?.unit === facet.unit && next.group === facet.group && next.planned === facet.planned;
  if (!next || !isKin || room < Math.min(2, next.rows.length) || facet.totals.length > 0) return {};
  return { second: { ...next, rows: largest(next.rows, room) } };
}

/** The largest of the rows, in the order of all. */
function largest(rows: readonly Row[], count: number): Row[] {
  const kept = new Set([...rows].sort((one, other) => other.measured - one.measured).slice(0, count));
  return rows.filter((row) => kept.has(row));
}
