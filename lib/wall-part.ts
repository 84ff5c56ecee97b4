import { tabledFigures } from "./chart-contents";
import type { ChartModel, Facet } from "./select";
import type { Timeline } from "./timeline";

/** How many bars and lines can be read from the back row. */
export const WALL_ROWS = 5;
export const WALL_LINES = 3;

/** The one picture of a chart that goes on the wall. */
export interface WallPart {
  timeline?: Timeline;
  facet?: Facet;
  /** How many figures the chart has beyond those of the picture. */
  left: number;
}

/** A printed total with its parts first, as in the whole chart; else the first course through time; else the first bars. */
export function wallPart(model: Pick<ChartModel, "timelines" | "facets">): WallPart {
  const [timeline] = model.timelines;
  const [facet] = model.facets;
  const isLead = facet !== undefined && facet.totals.length > 0;
  const shown: Omit<WallPart, "left"> =
    timeline && !isLead
      ? { timeline: { ...timeline, lines: timeline.lines.slice(0, WALL_LINES), left: 0 } }
      : facet
        ? { facet: { ...facet, rows: facet.rows.slice(0, WALL_ROWS) } }
        : {};
  const drawn = tabledFigures({
    timelines: shown.timeline ? [shown.timeline] : [],
    facets: shown.facet ? [shown.facet] : [],
  });
  const all = new Set(tabledFigures(model));
  for (const figure of drawn) all.delete(figure);
  return { ...shown, left: all.size };
}
