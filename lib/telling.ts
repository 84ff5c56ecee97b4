import type { Course, Line } from "./figure-index";
import type { Preference } from "./preference";
import type { Figure } from "./schema";
import { speaksOf } from "./time";
import { isCourse } from "./timeline";
import type { Time } from "./view";

/**
 * Tell which figures stand for a line in the chosen time: of a count through time the latest, the preferred one where
 * several end in that year; of anything else each.
 * @param course the figures of the line that may be told
 * @param tell is called with each figure and its position, in the order of the line
 */
export function tellLine(
  line: Line,
  { figures, ends, positions }: Course,
  time: Time | undefined,
  better: Preference,
  tell: (figure: Figure, position: number) => void,
): void {
  if (!isCourse(line)) {
    for (const [at, figure] of figures.entries()) {
      if (speaksOf(figure, time)) tell(figure, positions[at] as number);
    }
    return;
  }
  // An amount of a year, or of a season in two, cannot speak of a time that lies further back.
  const reach = time && line.basis === "flow" ? time.to + 1 : Number.POSITIVE_INFINITY;
  let latest: number | undefined;
  for (let at = lastUpTo(ends, reach); at >= 0; at--) {
    const end = ends[at] as number;
    if ((time && end < time.from) || (latest !== undefined && end < (ends[latest] as number))) break;
    const figure = figures[at] as Figure;
    if (!speaksOf(figure, time)) continue;
    if (latest === undefined || better.compare(figure, figures[latest] as Figure) <= 0) latest = at;
  }
  if (latest !== undefined) tell(figures[latest] as Figure, positions[latest] as number);
}

/** The index of the last end that is not above the limit; -1 where all are. */
function lastUpTo(ends: readonly number[], limit: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The part of a course that a rule lets through; the course itself where it lets all through. */
export function coursePart(course: Course, isIn: (figure: Figure) => boolean): Course {
  if (course.figures.every(isIn)) return course;
  const kept = course.figures.flatMap((figure, at) => (isIn(figure) ? [at] : []));
  return {
    figures: kept.map((at) => course.figures[at] as Figure),
    ends: kept.map((at) => course.ends[at] as number),
    positions: kept.map((at) => course.positions[at] as number),
  };
}
