import { type Facet, facetsOf, type Told } from "./facets";
import { type Course, type FigureIndex, type Line, openIndex } from "./figure-index";
import { chartFamily } from "./metric-family";
import type { Gazetteer } from "./places";
import type { Preference } from "./preference";
import { type Kin, kinship, type Relation } from "./relation";
import type {
  Atlas,
  AtlasEvent,
  CaseReport,
  Figure,
  Finding,
  JointCase,
  Mechanism,
  Place,
  RecordEntry,
  Route,
} from "./schema";
import { coursePart, tellLine } from "./telling";
import { belongsTo } from "./time";
import { isCourse, type Timeline, timelinesOf } from "./timeline";
import { type Time, VIEW_METRICS, type View, type ViewMetric } from "./view";

export type { Facet, Row } from "./facets";
export type { Relation } from "./relation";

export interface ChartModel {
  metric: ViewMetric;
  place?: Place;
  time?: Time;
  /** The units that the reader chose for drawing. */
  units: View["units"];
  /** Counts through time: they show their whole course whatever the time is, which is marked on them. */
  timelines: Timeline[];
  /** Single figures of the chosen time. */
  facets: Facet[];
}

export interface Selection {
  view: View;
  place?: Place;
  path: readonly Place[];
  charts: Record<ViewMetric, ChartModel>;
  /** Every figure of the chosen time that concerns the place, charted or not; of a count through time its latest. */
  figures: { figure: Figure; relation: Relation }[];
  cases: JointCase[];
  mechanisms: Mechanism[];
  events: AtlasEvent[];
  problems: Finding[];
  nextSteps: Finding[];
  /** Steps, cases and corridors that further sources record. */
  records: RecordEntry[];
  reports: CaseReport[];
  routes: Route[];
}

/** What the page tells of a place besides figures. */
type Stories = ReturnType<ReturnType<typeof kinship>["stories"]>;

/** What the selector asks of the facts. */
export interface Grounds {
  atlas: Atlas;
  places: Gazetteer;
  index: FigureIndex;
  better: Preference;
}

/** An index over the figures of an atlas. */
export function indexOf(atlas: Pick<Atlas, "packs">): FigureIndex {
  const index = openIndex();
  for (const { figures } of atlas.packs) index.add(figures);
  return index.close();
}

/** What the page shows for a place whatever the time is. */
interface Standing {
  /** Every line that concerns the place, with its figures of the packs that are on. */
  lines: readonly (Kin & { course: Course; chart?: ViewMetric; isSingle: boolean })[];
  timelines: Record<ViewMetric, Timeline[]>;
  drawn: Record<ViewMetric, ReadonlySet<Line>>;
  /** Is a line drawn through time, or a rival count that gave way to a preferred one? Its figures are no bars. */
  isInCourse(line: Line): boolean;
  stories: Stories;
}

/**
 * Make the function that answers a view with everything that the page shows for it.
 * Pure: the same view always gives the same answer; the latest answers are kept, so a second look costs nothing, and
 * what does not depend on the time is found once for a place, so a step in time costs little.
 */
export function selector({ atlas, places, index, better }: Grounds): (view: View) => Selection {
  const kin = kinship(
    places,
    atlas.packs.flatMap((pack) => pack.cases),
  );
  const answers = new Map<string, Selection>();
  const standings = new Map<string, Standing>();

  /** Every line that concerns the place, with its figures of the packs that are on. */
  const linesFor = (place: Place | undefined, { packs }: Pick<View, "packs">): (Kin & { course: Course })[] => {
    const isOn = isOnIn({ packs });
    const found: (Kin & { course: Course })[] = [];
    for (const id of index.places()) {
      const near = place ? kin.ofPlace(id, place.id) : "own";
      for (const line of index.linesAbout(id)) {
        const first = line.figures[0];
        const relation = !place || !first ? near : kin.ofFigure(first, place.id, near);
        if (!relation) continue;
        const course = packs ? coursePart(line, isOn) : line;
        const { figures } = course;
        if (figures.length > 0) found.push({ line, figures, relation, course });
      }
    }
    return found;
  };

  const standingOf = (place: Place | undefined, view: View): Standing => {
    const isOn = isOnIn(view);
    const lines = linesFor(place, view);
    const timelines = {} as Record<ViewMetric, Timeline[]>;
    const drawn = {} as Record<ViewMetric, ReadonlySet<Line>>;
    const counts = new Set<string>();
    const ofChart = new Map<ViewMetric | undefined, Kin[]>(VIEW_METRICS.map((metric) => [metric, []]));
    for (const each of lines) if (isCourse(each.line)) ofChart.get(chartOf(each.line))?.push(each);
    for (const metric of VIEW_METRICS) {
      const courses = kin.courses(
        ofChart.get(metric) ?? [],
        place,
        (id) => index.linesAbout(id).filter((line) => chartOf(line) === metric && isCourse(line)),
        better.compare,
        isOn,
      );
      drawn[metric] = new Set(courses.map(({ line }) => line));
      for (const { line } of courses) counts.add(line.count);
      timelines[metric] = timelinesOf(courses, { metric, units: view.units, rates: atlas.rates, better });
    }
    const facts = <T extends { pack: string }>(pick: (pack: Atlas["packs"][number]) => readonly T[]) =>
      atlas.packs.flatMap((pack) => pick(pack).filter(isOn));
    const isInCourse = (line: Line) => isCourse(line) && counts.has(line.count);
    return {
      lines: lines.map(({ line, figures, relation, course }) => {
        const chart = chartOf(line);
        return { line, figures, relation, course, chart, isSingle: chart !== undefined && !isInCourse(line) };
      }),
      timelines,
      drawn,
      isInCourse,
      stories: kin.stories(place, {
        cases: facts((pack) => pack.cases),
        mechanisms: facts((pack) => pack.mechanisms),
        events: facts((pack) => pack.events),
        findings: facts((pack) => pack.findings),
        records: facts((pack) => pack.records),
        reports: facts((pack) => pack.reports),
        routes: facts((pack) => pack.routes),
      }),
    };
  };

  const answer = (view: View): Selection => {
    const place = view.place ? places.get(view.place) : undefined;
    const isOn = isOnIn(view);
    const standing = keep(standings, keyOf({ ...view, time: undefined }), MOST_STANDING, () => standingOf(place, view));
    const listed: { at: number; figure: Figure; relation: Relation }[] = [];
    const single = Object.fromEntries(VIEW_METRICS.map((metric) => [metric, []])) as unknown as Record<
      ViewMetric,
      Told[]
    >;
    for (const { line, course, relation, chart, isSingle } of standing.lines) {
      tellLine(line, course, view.time, better, (figure, at) => {
        listed.push({ at, figure, relation });
        if (chart && isSingle) single[chart].push({ figure, relation, line });
      });
    }
    const charts = VIEW_METRICS.map((metric): [ViewMetric, ChartModel] => {
      const drawn = standing.drawn[metric];
      const facets = facetsOf(single[metric], {
        metric,
        units: view.units,
        rates: atlas.rates,
        index,
        better,
        drawn,
        ...(place && {
          isComparable: (figure, line) => isOn(figure) && chartOf(line) === metric && !standing.isInCourse(line),
        }),
      });
      return [
        metric,
        { metric, place, time: view.time, units: view.units, timelines: standing.timelines[metric], facets },
      ];
    });
    return {
      view,
      place,
      path: place ? places.path(place.id) : [],
      charts: Object.fromEntries(charts) as Record<ViewMetric, ChartModel>,
      figures: listed.sort((a, b) => a.at - b.at).map(({ figure, relation }) => ({ figure, relation })),
      ...storiesOf(standing.stories, view.time),
    };
  };

  return (view) => {
    const selection = keep(answers, keyOf(view), MOST_ANSWERS, () => answer(view));
    return selection.view === view ? selection : { ...selection, view };
  };
}

/** Stories of the chosen time; problems and next steps are those of the source, whatever the time. */
function storiesOf(stories: Stories, time: Time | undefined): Stories {
  if (!time) return stories;
  const during = <T extends Pick<AtlasEvent, "period">>(all: readonly T[], goOn = false) =>
    all.filter(({ period }) => belongsTo(period, time, goOn));
  return {
    ...stories,
    cases: during(stories.cases),
    mechanisms: during(stories.mechanisms, true),
    events: during(stories.events),
    records: during(stories.records),
    reports: during(stories.reports),
    routes: during(stories.routes),
  };
}

/** What of a view an answer depends on. */
const keyOf = ({ place, time, packs, units }: View): string =>
  [
    place ?? "",
    time ? `${time.from}-${time.to}` : "",
    packs?.join() ?? "*",
    units.area ?? "",
    units.mass ?? "",
    units.money ?? "",
  ].join(" ");

/** Playing through the years of many places would keep every answer for ever. */
const MOST_ANSWERS = 500;
const MOST_STANDING = 50;

/** What is kept under a key, or made and kept; the oldest gives way. */
export function keep<T>(kept: Map<string, T>, key: string, most: number, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= most) kept.delete(kept.keys().next().value ?? "");
  kept.set(key, made);
  return made;
}

/** Is the pack of a fact switched on? */
export function isOnIn({ packs }: Pick<View, "packs">): (fact: { pack: string }) => boolean {
  return ({ pack }) => !packs || packs.includes(pack);
}

/** The chart in which a line is drawn, if any: money seized stands with the seizures. */
export function chartOf({ family }: Pick<Line, "family">): ViewMetric | undefined {
  return family === "money-seized" ? "seizures" : family;
}

/** The chart that a figure is drawn in; undefined where none fits. */
export function chartOfFigure({ metric, status }: Pick<Figure, "metric" | "status">): ViewMetric | undefined {
  return chartOf({ family: chartFamily(metric, status) });
}
