import { chartFamily, type FacetGroup, facetGroup, type MetricFamily } from "./metric-family";
import type { Basis, Figure, Status, Substance, Unit } from "./schema";
import { firstYearOf, isDated } from "./time";

/**
 * Figures in the order of the ends of their periods, undated ones first. Years and positions stand in lists of their own:
 * a step in time looks at each line, and reading thousands of figures all over the memory takes longer than a frame.
 */
export interface Course {
  figures: readonly Figure[];
  /** The first year that each figure speaks of; above all years where it is undated. */
  firsts: readonly number[];
  /** The last year of each figure; 0 where it is undated. */
  ends: readonly number[];
  /** Where each figure stands in the order of packs and files. */
  positions: readonly number[];
}

/**
 * The figures of one count through time: one thing, at one place, counted by one body, in one unit and on one basis;
 * totals since a date all since the same one, amounts within a period all of about a year.
 * Only figures of one line may ever be joined by a stroke.
 */
export interface Line extends Course {
  id: string;
  family: MetricFamily | undefined;
  group: FacetGroup;
  place: string;
  substance?: Substance;
  series?: string;
  unit: Unit;
  basis: Basis;
  status: Status;
  /** How many different years its figures end in. */
  years: number;
  /** First and last year of its dated figures, plans left aside; absent where there is none. */
  reach?: { first: number; last: number };
  /** What it counts, whoever counts it: lines with the same word here are rival counts of one thing. */
  count: string;
}

/** The figures of all packs, found by id, place and line without looking at each: a pack may hold hundreds of thousands. */
export interface FigureIndex {
  get(id: string): Figure | undefined;
  about(place: string): readonly Figure[];
  with(counterpart: string): readonly Figure[];
  /** What one source says of one date, the given figure included. */
  saidWith(figure: Pick<Figure, "pack" | "source" | "period">): readonly Figure[];
  /** Places that figures are about. */
  places(): Iterable<string>;
  /** Where a figure stands in the order of packs and files. */
  position(figure: Figure): number;
  lines(): readonly Line[];
  linesAbout(place: string): readonly Line[];
  lineOf(figure: Figure): Line | undefined;
  conflict(word: string): readonly Figure[];
  size: number;
}

/** An index that is still being filled. Filling in portions keeps the page answering while a large pack arrives. */
export interface OpenIndex {
  add(figures: readonly Figure[]): void;
  /** The finished index. Nothing may be added afterwards. */
  close(): FigureIndex;
}

const lineKey = (figure: Figure): string =>
  `${figure.metric}|${figure.substance ?? ""}|${figure.place}|${figure.counterparts.join(";")}|${figure.series ?? ""}|${
    figure.unit
  }|${figure.basis}|${figure.status}|${span(figure)}|${
    // Figures of joint cases are told one by one: a case is no point of a yearly count.
    figure.case ?? ""
  }`;

/**
 * What the periods of a line must have in common: totals grow from one start, and an amount of several years is no
 * point beside amounts of one. Seasons and fiscal years, which reach into two calendar years, are as good as years.
 */
function span({ basis, period: { printed, from = 0, to = 0 } }: Figure): string {
  if (basis === "cumulative") return printed.startsWith("/") ? printed : `${printed.split("/")[0]}/`;
  return basis === "flow" && to - from > 1 ? printed : "";
}

export function openIndex(): OpenIndex {
  const all: Figure[] = [];
  const positions = new Map<string, number>();
  const byPlace = new Map<string, Figure[]>();
  const byCounterpart = new Map<string, Figure[]>();
  const byConflict = new Map<string, Figure[]>();
  const bySource = new Map<string, Map<string, Figure[]>>();
  const lines = new Map<string, OpenLine>();
  const linesByPlace = new Map<string, Line[]>();

  const put = <T>(map: Map<string, T[]>, key: string, item: T) => {
    const list = map.get(key);
    if (list) list.push(item);
    else map.set(key, [item]);
  };

  const add = (figures: readonly Figure[]) => {
    for (const figure of figures) {
      positions.set(figure.id, all.length);
      all.push(figure);
      put(byPlace, figure.place, figure);
      for (const id of figure.counterparts) put(byCounterpart, id, figure);
      if (figure.conflict) put(byConflict, figure.conflict, figure);
      const moments = bySource.get(figure.source) ?? new Map<string, Figure[]>();
      if (moments.size === 0) bySource.set(figure.source, moments);
      put(moments, figure.period.printed, figure);
      const key = lineKey(figure);
      let line = lines.get(key);
      if (!line) {
        line = lineOf(key, figure);
        lines.set(key, line);
        put(linesByPlace, figure.place, line);
      }
      insert(line, figure, all.length - 1);
    }
  };

  const close = (): FigureIndex => {
    const every = [...lines.values()];
    return {
      get: (id) => all[positions.get(id) ?? -1],
      about: (place) => byPlace.get(place) ?? [],
      with: (counterpart) => byCounterpart.get(counterpart) ?? [],
      saidWith: ({ pack, source, period }) => {
        const said = bySource.get(source)?.get(period.printed) ?? [];
        // Two packs may use one word for different sources.
        return said.every((other) => other.pack === pack) ? said : said.filter((other) => other.pack === pack);
      },
      places: () => byPlace.keys(),
      position: ({ id }) => positions.get(id) ?? 0,
      lines: () => every,
      linesAbout: (place) => linesByPlace.get(place) ?? [],
      lineOf: (figure) => lines.get(lineKey(figure)),
      conflict: (word) => byConflict.get(word) ?? [],
      size: all.length,
    };
  };
  return { add, close };
}

/** A line that figures may still be put into. */
type OpenLine = Line & { figures: Figure[]; firsts: number[]; ends: number[]; positions: number[] };

function lineOf(id: string, figure: Figure): OpenLine {
  const { metric, substance, place, series, unit, basis, status } = figure;
  const family = chartFamily(metric, status);
  const group = facetGroup(metric, substance);
  return {
    id,
    family,
    group,
    place,
    ...(substance && { substance }),
    ...(series && { series }),
    unit,
    basis,
    status,
    figures: [],
    firsts: [],
    ends: [],
    positions: [],
    years: 0,
    // Areas and masses are compared whatever unit they are printed in; of kin of the main thing only like with like.
    count: [
      family ?? "",
      place,
      group,
      substance ?? "",
      basis,
      group === "main" || group === "production" ? "" : unit,
    ].join("|"),
  };
}

/** Files are nearly in order of time, so the right spot is found from the end. */
function insert(line: OpenLine, figure: Figure, position: number): void {
  const { figures, firsts, ends, positions } = line;
  const end = figure.period.to ?? 0;
  let at = figures.length;
  while (at > 0 && (ends[at - 1] as number) > end) at--;
  if (ends[at - 1] !== end && end > 0) line.years++;
  if (isDated(figure)) {
    const { first, last } = line.reach ?? { first: Number.POSITIVE_INFINITY, last: 0 };
    line.reach = { first: Math.min(first, figure.period.from ?? first), last: Math.max(last, end) };
  }
  figures.splice(at, 0, figure);
  firsts.splice(at, 0, firstYearOf(figure) ?? Number.POSITIVE_INFINITY);
  ends.splice(at, 0, end);
  positions.splice(at, 0, position);
}
