import { isRival } from "./dispute";
import type { Line } from "./figure-index";
import { dimensionOf, type Measure, measure } from "./measure";
import { FACET_GROUPS, type FacetGroup } from "./metric-family";
import type { Preference } from "./preference";
import type { Relation } from "./relation";
import { ticksTo } from "./scale";
import type { Basis, Figure, Rate, Unit } from "./schema";
import { exactFactor } from "./unit-conversion";
import type { UnitChoice, ViewMetric } from "./view";

/** From how many different years on a count is drawn through time. */
const COURSE = 3;

/** Whether a line is a count that goes on through time. Single seizures are events: they follow each other and make no course. */
export function isCourse({ group, years }: Pick<Line, "group" | "years">): boolean {
  return years >= COURSE && group !== "single";
}

/** How many lines share one axis before the picture says nothing any more. */
const MOST_LINES = 6;

export interface TimelinePoint {
  year: number;
  figure: Figure;
  /** In the unit of the timeline; absent where only a range is printed. */
  value?: number;
  low?: number;
  high?: number;
  how: Measure["how"];
  /** Other figures of the same count and year: they state the same thing and differ. */
  rivals: Figure[];
}

export interface TimelineLine {
  line: Line;
  relation: Relation;
  /**
   * Points in the order of their years, in runs without a missing year. Only points of one run may be joined, and only
   * in a way that fits the basis of the timeline.
   */
  runs: TimelinePoint[][];
}

/** Counts through time on one axis: one kind of thing, one unit, one basis. */
export interface Timeline {
  id: string;
  unit: Unit;
  basis: Basis;
  group: FacetGroup;
  lines: TimelineLine[];
  /** How many more lines there are than are drawn. */
  left: number;
  first: number;
  last: number;
  ticks: number[];
}

interface Drawing {
  metric: ViewMetric;
  units: UnitChoice;
  rates: readonly Rate[];
  better: Preference;
}

/** The unit in which figures of a chart are drawn when the reader has not chosen one: the usual one of its field. */
export function drawnUnit(printed: Unit, metric: ViewMetric, units: UnitChoice): Unit {
  const dimension = dimensionOf(printed);
  if (!dimension) return printed;
  return units[dimension] ?? (dimension === "area" ? (metric === "cultivation" ? "ha" : "mu") : printed);
}

/**
 * Put lines that may share an axis into one timeline each.
 * @param lines with the figures that may be drawn, and why each belongs to the selected place
 */
export function timelinesOf(lines: readonly Candidate[], drawing: Drawing): Timeline[] {
  const axes = new Map<string, Axis>();
  for (const candidate of lines) {
    const { line } = candidate;
    const unit = unitOf(candidate, drawing);
    const id = [drawing.metric, line.group, unit, line.basis].join("-");
    const axis = axes.get(id) ?? { id, unit, candidates: [] };
    axes.set(id, axis);
    axis.candidates.push(candidate);
  }
  return [...axes.values()]
    .flatMap((axis) => drawn(axis, drawing) ?? [])
    .sort((a, b) => FACET_GROUPS.indexOf(a.group) - FACET_GROUPS.indexOf(b.group));
}

interface Candidate {
  line: Line;
  figures: readonly Figure[];
  relation: Relation;
}

/** Lines in one unit, before it is decided which of them are drawn. */
interface Axis {
  id: string;
  unit: Unit;
  candidates: Candidate[];
}

/** The wanted unit, or the printed one where not all figures of a line can be brought to it. */
function unitOf({ line, figures }: Candidate, { metric, units, rates }: Drawing): Unit {
  const wanted = drawnUnit(line.unit, metric, units);
  const isFree = exactFactor(line.unit, wanted) !== undefined;
  return isFree || figures.every((figure) => measure(figure, wanted, rates).unit === wanted) ? wanted : line.unit;
}

/** Points are made only of the lines that are drawn: a wide picture has hundreds more. */
function drawn({ id, unit, candidates }: Axis, { rates, better }: Drawing): Timeline | undefined {
  const chosen = inDrawingOrder(candidates, unit, rates, better).slice(0, MOST_LINES);
  const [first] = chosen;
  if (!first) return undefined;
  const lines = chosen.map(
    ({ line, figures, relation }): TimelineLine => ({
      line,
      relation,
      runs: runsOf(pointsOf(figures, unit, rates, better)),
    }),
  );
  const points = lines.flatMap(({ runs }) => runs.flat());
  const years = points.map(({ year }) => year);
  return {
    id,
    unit,
    basis: first.line.basis,
    group: first.line.group,
    lines,
    left: candidates.length - chosen.length,
    first: Math.min(...years),
    last: Math.max(...years),
    ticks: ticksTo(Math.max(...points.map(topOf))),
  };
}

/** The place's own lines first, of rivals the preferred one first, then the highest. */
function inDrawingOrder(
  candidates: readonly Candidate[],
  unit: Unit,
  rates: readonly Rate[],
  better: Preference,
): Candidate[] {
  const tops = new Map(candidates.map((each) => [each, highest(each, unit, rates)] as const));
  const top = (each: Candidate) => tops.get(each) ?? 0;
  const own = ({ relation }: Candidate) => (relation === "own" ? 0 : 1);
  const rival = (a: Candidate, b: Candidate) => {
    const [one, other] = [a.figures[0], b.figures[0]];
    const isSame = a.line.place === b.line.place && a.line.substance === b.line.substance;
    return isSame && one && other ? better.compare(one, other) : 0;
  };
  return [...candidates].sort((a, b) => own(a) - own(b) || rival(a, b) || top(b) - top(a));
}

function highest({ line, figures }: Candidate, unit: Unit, rates: readonly Rate[]): number {
  const factor = exactFactor(line.unit, unit);
  let top = 0;
  for (const figure of figures) {
    const amount = factor === undefined ? topOf(measure(figure, unit, rates)) : topOf(figure) * factor;
    if (amount > top) top = amount;
  }
  return top;
}

/** The highest amount that a point reaches. */
export const topOf = ({ value, high }: Pick<TimelinePoint, "value" | "high">): number => high ?? value ?? 0;

/** The point of a line that speaks of a year; undefined where the count is missing. */
export function pointIn({ runs }: Pick<TimelineLine, "runs">, year: number): TimelinePoint | undefined {
  return runs.flat().find((point) => point.year === year);
}

function pointsOf(
  figures: readonly Figure[],
  target: Unit,
  rates: readonly Rate[],
  better: Preference,
): TimelinePoint[] {
  const byYear = new Map<number, Figure[]>();
  for (const figure of figures) {
    const year = figure.period.to;
    if (year === undefined) continue;
    const same = byYear.get(year);
    if (same) same.push(figure);
    else byYear.set(year, [figure]);
  }
  return [...byYear].flatMap(([year, same]) => {
    const figure = better.best(same);
    if (!figure) return [];
    const { how, value, low, high } = measure(figure, target, rates);
    const rivals = same.length > 1 ? same.filter((other) => statesAnother(other, figure)) : [];
    const point: TimelinePoint = { year, figure, how, rivals };
    if (value !== undefined) point.value = value;
    if (low !== undefined) point.low = low;
    if (high !== undefined) point.high = high;
    return [point];
  });
}

/** Half a year and the whole of it end in one year and do not differ about anything. */
function statesAnother(other: Figure, figure: Figure): boolean {
  return other !== figure && (isRival(other, figure) || other.period.printed === figure.period.printed);
}

/** Break the points where a year is missing. */
function runsOf(points: readonly TimelinePoint[]): TimelinePoint[][] {
  const runs: TimelinePoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
