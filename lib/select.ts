import { chartFamily } from "./metric-family";
import type { Gazetteer } from "./places";
import { ticksTo } from "./scale";
import type { Atlas, AtlasEvent, Basis, Figure, Finding, JointCase, Mechanism, Place, Unit } from "./schema";
import { VIEW_METRICS, type View, type ViewMetric } from "./view";

/**
 * Why a figure belongs to the selected place. own: it is about the place itself; part: about a place inside it;
 * whole: about a larger area that holds it; partner: it is the other side (donor, partner country);
 * case: it belongs to a joint case that the source connects with the place; context: shown only for comparison.
 */
export type Relation = "own" | "part" | "whole" | "partner" | "case" | "context";

export interface Row {
  figure: Figure;
  relation: Relation;
  /** What the bar measures, in the unit of its facet; the source's own conversion where the printed unit is another. */
  measured: number;
  /** The bar stands for the source's conversion, not for the printed number. */
  convertedBySource: boolean;
}

/** Figures that may stand on one axis: one unit, one basis, one kind of thing. Facets are never joined. */
export interface Facet {
  id: string;
  unit: Unit;
  basis: Basis;
  planned: boolean;
  money: boolean;
  rows: Row[];
  /** Printed totals of rows above: said in words, never drawn beside their own parts. */
  totals: Figure[];
  ticks: number[];
}

export interface ChartModel {
  metric: ViewMetric;
  place?: Place;
  facets: Facet[];
}

export interface Selection {
  view: View;
  place?: Place;
  path: readonly Place[];
  charts: Record<ViewMetric, ChartModel>;
  /** Every figure that concerns the place, charted or not, in the order of the packs. */
  figures: { figure: Figure; relation: Relation }[];
  cases: JointCase[];
  mechanisms: Mechanism[];
  events: AtlasEvent[];
  problems: Finding[];
  nextSteps: Finding[];
}

/** Does a figure say something about the given calendar year? A stock holds at its date only; undated figures answer no year. */
export function coversYear(figure: Figure, year: number): boolean {
  const { from, to } = figure.period;
  if (from === undefined || to === undefined) return false;
  return year >= from && year <= to;
}

/**
 * Make the function that answers a view with everything that the page shows for it.
 * Pure: the same view always gives the same answer; answers are kept, so a second look costs nothing.
 */
export function selector(atlas: Atlas, places: Gazetteer): (view: View) => Selection {
  const figures = atlas.packs.flatMap((pack) => pack.figures);
  const cases = atlas.packs.flatMap((pack) => pack.cases);
  const mechanisms = atlas.packs.flatMap((pack) => pack.mechanisms);
  const events = atlas.packs.flatMap((pack) => pack.events);
  const findings = atlas.packs.flatMap((pack) => pack.findings);
  const caseOf = new Map(cases.flatMap((joint) => joint.figures.map((id) => [id, joint] as const)));
  const kept = new Map<string, Selection>();

  const touches = (ids: readonly string[], id: string) => ids.some((other) => places.within(other, id));

  const relate = (figure: Figure, id: string): Relation | undefined => {
    if (figure.place === id) return "own";
    const joint = caseOf.get(figure.id);
    if (joint) {
      if (joint.partners.includes(id)) return "partner";
      return touches(joint.regions, id) ? "case" : undefined;
    }
    if (places.within(figure.place, id)) return "part";
    if (figure.counterparts.includes(id)) return "partner";
    const about = places.get(figure.place);
    const here = places.get(id);
    // A figure for a whole country or group of countries says nothing about one of its provinces.
    const wide = about?.kind === "country" || (about?.kind === "group" && here?.kind !== "country");
    return !wide && places.within(id, figure.place) ? "whole" : undefined;
  };

  const chart = (metric: ViewMetric, place: Place | undefined, year: number | undefined): ChartModel => {
    const facets = new Map<string, Facet>();
    for (const figure of figures) {
      if (year !== undefined && !coversYear(figure, year)) continue;
      const family = chartFamily(figure.metric, figure.status);
      const money = family === "money-seized";
      if ((money ? "seizures" : family) !== metric) continue;
      const converted = money && figure.converted?.unit === "CNY" ? figure.converted : undefined;
      const measured = (converted ?? figure).value;
      if (measured === undefined) continue;
      const unit = (converted ?? figure).unit;
      const planned = figure.status === "planned";
      const id = [money ? "money" : metric, unit, figure.basis, ...(planned ? ["planned"] : [])].join("-");
      const facet = facets.get(id) ?? {
        id,
        unit,
        basis: figure.basis,
        planned,
        money,
        rows: [],
        totals: [],
        ticks: [],
      };
      facets.set(id, facet);
      const relation = place ? relate(figure, place.id) : "own";
      facet.rows.push({
        figure,
        relation: relation ?? "context",
        measured,
        convertedBySource: converted !== undefined,
      });
    }
    const shown = [...facets.values()].filter((facet) => facet.rows.some((row) => row.relation !== "context"));
    for (const facet of shown) settle(facet);
    return { metric, place, facets: shown.sort((a, b) => rank(a) - rank(b)) };
  };

  const answer = (view: View): Selection => {
    const place = view.place ? places.get(view.place) : undefined;
    const id = place?.id;
    const inTime = (figure: Figure) => view.year === undefined || coversYear(figure, view.year);
    // What concerns a zone or a group concerns its members; what concerns a country says nothing of one province.
    const isMember = (whole: string, member: string) =>
      ["zone", "group"].includes(places.get(whole)?.kind ?? "") && places.within(member, whole);
    const canBeMember = place?.kind === "province" || place?.kind === "country";
    const concerns = (ids: readonly string[]) =>
      id === undefined ||
      touches(ids, id) ||
      (canBeMember &&
        ids.some((whole) => isMember(whole, id) && (place?.kind === "country" || places.get(whole)?.kind === "zone")));
    const placeIds = (mechanism: Mechanism) =>
      mechanism.members.flatMap(({ place: member }) => [member, ...(places.get(member)?.members ?? [])]);
    return {
      view,
      place,
      path: id ? places.path(id) : [],
      charts: Object.fromEntries(
        VIEW_METRICS.map((metric) => [metric, chart(metric, place, view.year)]),
      ) as Selection["charts"],
      figures: figures.filter(inTime).flatMap((figure) => {
        const relation = id ? relate(figure, id) : "own";
        return relation ? [{ figure, relation }] : [];
      }),
      // A case is told where the source connects it, not wherever a zone of it reaches.
      cases: cases.filter((joint) => id === undefined || touches([...joint.partners, ...joint.regions], id)),
      mechanisms: mechanisms.filter((mechanism) => id === undefined || placeIds(mechanism).includes(id)),
      events: events.filter((event) => concerns([...event.places, ...event.at])),
      problems: findings.filter((finding) => finding.kind === "problem" && concerns(finding.regions)),
      nextSteps: findings.filter((finding) => finding.kind === "next_step" && concerns(finding.regions)),
    };
  };

  return (view) => {
    const key = `${view.place ?? ""} ${view.year ?? ""}`;
    const known = kept.get(key);
    const selection = known ?? answer(view);
    if (!known) kept.set(key, selection);
    return selection.view === view ? selection : { ...selection, view };
  };
}

/** Move printed totals out of the bars, order the bars and set the axis. */
function settle(facet: Facet): void {
  const ids = new Set(facet.rows.map((row) => row.figure.id));
  const isTotal = (row: Row) => row.figure.parts.some((part) => ids.has(part));
  facet.totals = facet.rows.filter(isTotal).map((row) => row.figure);
  facet.rows = facet.rows.filter((row) => !isTotal(row));
  const related = (row: Row) => (row.relation === "context" ? 1 : 0);
  const substance = (row: Row) => row.figure.substance ?? "";
  facet.rows.sort(
    (a, b) => related(a) - related(b) || substance(a).localeCompare(substance(b)) || b.measured - a.measured,
  );
  facet.ticks = ticksTo(
    Math.max(...facet.rows.map((row) => row.measured), ...facet.totals.map((total) => total.value ?? 0)),
  );
}

/** Reading order of facets: yearly flows before totals since a date, delivered before planned, things before money. */
function rank(facet: Facet): number {
  const bases: readonly Basis[] = ["stock", "flow", "cumulative", "planned"];
  return (
    (facet.money ? 100 : 0) +
    (facet.planned ? 50 : 0) +
    bases.indexOf(facet.basis) * 10 +
    (facet.unit === "CNY" ? 0 : 1)
  );
}

/** Years that at least one figure speaks of, in order: what the year control offers. */
export function yearsWithFigures(atlas: Atlas): number[] {
  const years = new Set<number>();
  for (const { period } of atlas.packs.flatMap((pack) => pack.figures)) {
    if (period.from === undefined || period.to === undefined) continue;
    for (let year = period.from; year <= period.to; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
