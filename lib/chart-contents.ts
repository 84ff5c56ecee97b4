import type { Basis, Figure, Lang, Source } from "./schema";
import type { ChartModel, Row } from "./select";
import { isDated } from "./time";
import type { Timeline, TimelinePoint } from "./timeline";
import type { Time } from "./view";

/** Asks whether other sources state a figure differently. */
export type Differs = (figure: Figure) => boolean;

/** Every figure that a chart draws or states, in its order; each once. */
export function drawnFigures({ timelines, facets }: Pick<ChartModel, "timelines" | "facets">): Figure[] {
  return [
    ...new Set([
      ...timelines.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.flat().map(({ figure }) => figure))),
      ...facets.flatMap(({ rows, totals }) => [...rows.map(({ figure }) => figure), ...totals]),
    ]),
  ];
}

/** The rows of a chart's table: all that it draws or states, and beside each point what other sources give for its year. */
export function tabledFigures(model: Pick<ChartModel, "timelines" | "facets">): Figure[] {
  const points = model.timelines.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.flat()));
  return [...new Set([...points.flatMap(({ figure, rivals }) => [figure, ...rivals]), ...drawnFigures(model)])];
}

/** First and last year that the figures speak of; plans and undated figures aside. */
export function yearsOf(figures: readonly Figure[]): Time | undefined {
  const dated = figures.filter(isDated);
  if (dated.length === 0) return undefined;
  return {
    from: Math.min(...dated.map(({ period: { from, to } }) => from ?? to ?? 0)),
    to: Math.max(...dated.map(({ period: { to } }) => to ?? 0)),
  };
}

/** Who published the figures: those of most figures first. */
export function publishersOf(
  figures: readonly Figure[],
  sourceOf: (figure: Figure) => Source | undefined,
  lang: Lang,
): string[] {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const name = sourceOf(figure)?.publisher[lang];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** Bases that are drawn apart in one chart; plans are named where they stand. */
export function basesOf({ timelines, facets }: Pick<ChartModel, "timelines" | "facets">): ReadonlySet<Basis> {
  return new Set([...timelines, ...facets.filter(({ planned }) => !planned)].map(({ basis }) => basis));
}

/** Whether all that is drawn is about the country around the place, so that the place itself has no figure. */
export function isOnlyAround({ timelines, facets, place }: ChartModel): boolean {
  if (!place || timelines.length === 0) return false;
  const isAround = timelines.every(({ lines }) => lines.every(({ relation }) => relation === "around"));
  return isAround && facets.every(({ rows }) => rows.every(({ relation }) => relation === "context"));
}

/** A point that sources state differently. */
export const isDisputed = ({ figure, rivals }: Pick<TimelinePoint, "figure" | "rivals">, differs: Differs): boolean =>
  rivals.length > 0 || differs(figure);

/** Marks of a drawing through time, in the order of the key. */
export const LINE_MARKS = [
  "break",
  "stock",
  "steps",
  "band",
  "whisker",
  "about",
  "at_least",
  "nearly",
  "at_most",
  "differs",
  "around",
] as const;
export type LineMark = (typeof LINE_MARKS)[number];

/** The marks that timelines show, so that the key never explains what is not drawn. */
export function lineMarks(timelines: readonly Timeline[], differs: Differs): LineMark[] {
  const found = new Set<LineMark>();
  for (const { basis, lines } of timelines) {
    if (basis === "stock") found.add("stock");
    if (basis === "cumulative") found.add("steps");
    for (const { runs, relation } of lines) {
      if (relation === "around") found.add("around");
      if (runs.length > 1 && basis !== "stock") found.add("break");
      for (const run of runs) {
        for (const [index, point] of run.entries()) {
          const { qualifier } = point.figure;
          const valued = point.value !== undefined;
          if (valued && isQualifierMark(qualifier)) found.add(qualifier);
          if (isDisputed(point, differs)) found.add("differs");
          if (!isRanged(point)) continue;
          const isBeside = basis === "flow" && (isRanged(run[index - 1]) || isRanged(run[index + 1]));
          found.add(isBeside ? "band" : "whisker");
        }
      }
    }
  }
  return LINE_MARKS.filter((mark) => found.has(mark));
}

/** Marks of bars, in the order of the key. */
export const BAR_MARKS = [
  "at_least",
  "about",
  "nearly",
  "at_most",
  "planned",
  "range",
  "source",
  "rate",
  "differs",
] as const;
export type BarMark = (typeof BAR_MARKS)[number];

/** The marks that bars show. */
export function barMarks(rows: readonly Row[], differs: Differs): BarMark[] {
  const found = new Set<BarMark>();
  for (const { figure, how, low, high } of rows) {
    const { qualifier, status } = figure;
    if (status === "planned") found.add("planned");
    if (isQualifierMark(qualifier) && !(qualifier === "about" && status === "planned")) found.add(qualifier);
    if (low !== undefined && high !== undefined) found.add("range");
    if (how === "source" || how === "rate") found.add(how);
    if (differs(figure)) found.add("differs");
  }
  return BAR_MARKS.filter((mark) => found.has(mark));
}

const QUALIFIER_MARKS = ["about", "at_least", "nearly", "at_most"] as const;

const isQualifierMark = (qualifier: Figure["qualifier"]): qualifier is (typeof QUALIFIER_MARKS)[number] =>
  (QUALIFIER_MARKS as readonly string[]).includes(qualifier);

const isRanged = (point: TimelinePoint | undefined): boolean => point?.low !== undefined && point.high !== undefined;
