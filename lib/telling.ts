import type { Course, Line } from "./figure-index";
import type { Preference } from "./preference";
import type { Figure } from "./schema";
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
  course: Course,
  time: Time | undefined,
  better: Preference,
  tell: (figure: Figure, position: number) => void,
): void {
  const { figures, ends, positions } = course;
  if (!isCourse(line)) {
    for (const [at, position] of positions.entries()) {
      if (speaksIn(course, at, time)) tell(figures[at] as Figure, position);
    }
    return;
  }
  // An amount of a year, or of a season in two, cannot speak of a time that lies further back.
  const reach = time && line.basis === "flow" ? time.to + 1 : Number.POSITIVE_INFINITY;
  let latest: number | undefined;
  for (let at = lastUpTo(ends, reach); at >= 0; at--) {
    const end = ends[at] as number;
    if ((time && end < time.from) || (latest !== undefined && end < (ends[latest] as number))) break;
    if (!speaksIn(course, at, time)) continue;
    if (latest === undefined || better.compare(figures[at] as Figure, figures[latest] as Figure) <= 0) latest = at;
  }
  if (latest !== undefined) tell(figures[latest] as Figure, positions[latest] as number);
}

/** Does the figure at an index of a course say something about any year of the time? As `speaksOf` has it, without reading the figure. */
export function speaksIn(
  { firsts, ends }: Pick<Course, "firsts" | "ends">,
  at: number,
  time: Time | undefined,
): boolean {
  return !time || ((ends[at] as number) >= time.from && (firsts[at] as number) <= time.to);
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
    firsts: kept.map((at) => course.firsts[at] as number),
    ends: kept.map((at) => course.ends[at] as number),
    positions: kept.map((at) => course.positions[at] as number),
  };
}
