import type { Course } from "./figure-index";
import { measure } from "./measure";
import type { Gazetteer } from "./places";
import { ticksTo } from "./scale";
import type { Atlas, Basis, Figure, Unit } from "./schema";
import { chartOf, type Grounds, isOnIn, keep } from "./select";
import { speaksIn } from "./telling";
import { firstYearOf } from "./time";
import { drawnUnit } from "./timeline";
import { timeText, type View, type ViewMetric } from "./view";

/** How many classes the ramp has. */
export const STEPS = 4;

/** Colour classes for places that have a figure of the chosen chart, in one unit and on one basis. */
export interface Choropleth {
  metric: ViewMetric;
  unit?: Unit;
  basis?: Basis;
  /** Upper bounds of the classes, in `unit`; the same for all years, so that a colour keeps its meaning through time. */
  bounds: number[];
  /** Place id → class, 0 to STEPS - 1. */
  classes: ReadonlyMap<string, number>;
  /** Place id → the figure that gives the class: the latest of the chosen time, the preferred one where rivals count. */
  figures: ReadonlyMap<string, Figure>;
  /** First and last year of these figures. */
  span?: readonly [number, number];
  /** Ids of places that the source names at all, whether or not they have a figure. */
  named: ReadonlySet<string>;
}

/**
 * Every place that the packs name: figures, partners, members, venues, regions; groups stand for their members.
 * @param figures one figure for each place and partner is enough: a large pack has hundreds of thousands
 */
export function namedPlaces(
  atlas: Pick<Atlas, "packs">,
  places: Gazetteer,
  figures: Iterable<Pick<Figure, "place" | "counterparts">> = atlas.packs.flatMap((pack) => pack.figures),
): Set<string> {
  const named = new Set<string>();
  const add = (id: string | undefined) => {
    if (!id || named.has(id)) return;
    named.add(id);
    const place = places.get(id);
    if (place?.kind === "group" || place?.kind === "zone") place.members.forEach(add);
    if (place?.kind === "city") add(place.parent);
  };
  for (const figure of figures) {
    add(figure.place);
    for (const id of figure.counterparts) add(id);
  }
  for (const pack of atlas.packs) {
    for (const { members, place } of pack.mechanisms) [...members.map((member) => member.place), place].forEach(add);
    for (const event of pack.events) [...event.at, ...event.places].forEach(add);
    for (const joint of pack.cases) [...joint.partners, ...joint.regions].forEach(add);
    for (const finding of pack.findings) finding.regions.forEach(add);
  }
  return named;
}

/** How many answers are kept; a year each. */
const MOST_ANSWERS = 100;

interface Candidate {
  figure: Figure;
  value: number;
}

/** The candidates of a place, the latest first; their years in lists of their own, as those of a course. */
interface Candidates extends Pick<Course, "firsts" | "ends"> {
  all: readonly Candidate[];
}

/** Counts of one thing, in one unit and on one basis, by place. */
interface Layer {
  unit: Unit;
  basis: Basis;
  /** Highest amount of any year. */
  top: number;
  least: number;
  byPlace: ReadonlyMap<string, Candidates>;
}

/**
 * Make the function that chooses what colours the map for a chart: the kind of figure that most single territories
 * have. Case figures belong to the case and figures of groups and zones to no territory alone, so neither is spread over
 * land. Planned amounts never colour. Of drugs only counts of all drugs together colour: kinds are not comparable.
 * The scale is that of all years and places, so that it changes neither with a click nor with a step in time.
 * @param named the places that all packs together name
 */
export function choropleths(
  { atlas, places, index, better }: Grounds,
  named: ReadonlySet<string> = namedPlaces(atlas, places),
): (view: View) => Choropleth {
  const kept = new Map<string, readonly Layer[]>();
  const namedBy = new Map<string, ReadonlySet<string>>([["*", named]]);

  const layersOf = (metric: ViewMetric, packs: View["packs"], area: View["units"]): readonly Layer[] => {
    const isOn = isOnIn({ packs });
    const layers = new Map<string, Omit<Layer, "byPlace"> & { byPlace: Map<string, Candidate[]> }>();
    for (const line of index.lines()) {
      if (chartOf(line) !== metric || line.group !== (metric === "seizures" ? "all-drugs" : "main")) continue;
      // Totals since different starts cannot be compared across places.
      if (line.basis === "cumulative") continue;
      if (line.status === "planned" || ["group", "zone", "city"].includes(places.get(line.place)?.kind ?? "group"))
        continue;
      for (const figure of line.figures) {
        if (figure.case || !isOn(figure)) continue;
        const { value, unit } = measure(figure, drawnUnit(figure.unit, metric, area), atlas.rates);
        if (value === undefined) continue;
        const key = `${unit} ${line.basis}`;
        const layer = layers.get(key) ?? { unit, basis: line.basis, top: 0, least: value, byPlace: new Map() };
        layers.set(key, layer);
        layer.top = Math.max(layer.top, value);
        layer.least = Math.min(layer.least, value);
        const list = layer.byPlace.get(line.place);
        if (list) list.push({ figure, value });
        else layer.byPlace.set(line.place, [{ figure, value }]);
      }
    }
    return [...layers.values()]
      .sort((a, b) => b.byPlace.size - a.byPlace.size)
      .map((layer) => ({
        ...layer,
        byPlace: new Map([...layer.byPlace].map(([place, candidates]) => [place, latestFirst(candidates)])),
      }));
  };

  const namedIn = (packs: View["packs"]) =>
    namedPlaces({ packs: atlas.packs.filter((pack) => isOnIn({ packs })({ pack: pack.id })) }, places);

  const coloured = ({ metric, time, packs, units }: View, key: string): Choropleth => {
    const layers = keep(kept, key, MOST_ANSWERS, () => layersOf(metric, packs, units));
    const named = keep(namedBy, packs?.join() ?? "*", MOST_ANSWERS, () => namedIn(packs));
    for (const layer of layers) {
      // One territory alone is no picture of the whole; in a chosen year it is what there is.
      if (!time && layer.byPlace.size < 2) continue;
      const chosen = new Map<string, Candidate>();
      for (const [place, candidates] of layer.byPlace) {
        const best = latest(candidates, time, better.compare);
        if (best) chosen.set(place, best);
      }
      if (chosen.size === 0) continue;
      const bounds = boundsOf(layer);
      const ends = [...chosen.values()].flatMap(({ figure }) => figure.period.to ?? []);
      return {
        metric,
        unit: layer.unit,
        basis: layer.basis,
        bounds,
        classes: new Map([...chosen].map(([place, { value }]) => [place, bounds.findIndex((bound) => value <= bound)])),
        figures: new Map([...chosen].map(([place, { figure }]) => [place, figure])),
        ...(ends.length > 0 && { span: [Math.min(...ends), Math.max(...ends)] as const }),
        named,
      };
    }
    return { metric, bounds: [], classes: new Map(), figures: new Map(), named };
  };

  const answers = new Map<string, Choropleth>();
  return (view) => {
    const { metric, packs, units, time } = view;
    const key = `${metric} ${packs?.join() ?? "*"} ${units.area ?? ""} ${units.mass ?? ""} ${units.money ?? ""}`;
    return keep(answers, `${key} ${timeText(time)}`, MOST_ANSWERS, () => coloured(view, key));
  };
}

function latestFirst(candidates: readonly Candidate[]): Candidates {
  const endOf = ({ figure }: Candidate) => figure.period.to ?? 0;
  const all = candidates.toSorted((a, b) => endOf(b) - endOf(a));
  return {
    all,
    firsts: all.map(({ figure }) => firstYearOf(figure) ?? Number.POSITIVE_INFINITY),
    ends: all.map(endOf),
  };
}

function latest(
  candidates: Candidates,
  time: View["time"],
  compare: (a: Figure, b: Figure) => number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let year = 0;
  for (const [at, end] of candidates.ends.entries()) {
    // All that follow are earlier.
    if (best && end < year) break;
    if (!speaksIn(candidates, at, time)) continue;
    const candidate = candidates.all[at] as Candidate;
    if (best && compare(candidate.figure, best.figure) >= 0) continue;
    best = candidate;
    year = end;
  }
  return best;
}

/** Even steps, or steps of a power of ten where the largest territory would leave all others in the lowest class. */
function boundsOf({ top, least }: Layer): number[] {
  const last = ticksTo(top, STEPS).at(-1) ?? 0;
  const isWide = least < last / 50;
  return Array.from({ length: STEPS }, (_, step) =>
    isWide ? Number((last / 10 ** (STEPS - 1 - step)).toPrecision(12)) : (last * (step + 1)) / STEPS,
  );
}
