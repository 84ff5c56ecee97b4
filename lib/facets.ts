import type { FigureIndex, Line } from "./figure-index";
import { type Measure, measure } from "./measure";
import { FACET_GROUPS, type FacetGroup } from "./metric-family";
import type { Preference } from "./preference";
import type { Relation } from "./relation";
import { ticksTo } from "./scale";
import type { Basis, Figure, Rate, Unit } from "./schema";
import { drawnUnit } from "./timeline";
import type { UnitChoice, ViewMetric } from "./view";

export interface Row {
  figure: Figure;
  relation: Relation;
  /** Where the bar ends, in the unit of its facet: the value, or the high end where only a range is printed. */
  measured: number;
  low?: number;
  high?: number;
  /** Where the measured number comes from: as printed, exact arithmetic, the source's own conversion, or a rate. */
  how: Measure["how"];
}

/** Figures that may stand on one axis: one unit, one basis, one kind of thing. Facets are never joined. */
export interface Facet {
  id: string;
  unit: Unit;
  basis: Basis;
  group: FacetGroup;
  planned: boolean;
  rows: Row[];
  /** Printed totals of rows above: said in words, never drawn beside their own parts. */
  totals: Figure[];
  ticks: number[];
}

/** A figure that stands for its line in the chosen time. */
export interface Told {
  figure: Figure;
  relation: Relation;
  line: Line;
}

export interface FacetDrawing {
  metric: ViewMetric;
  units: UnitChoice;
  rates: readonly Rate[];
  index: FigureIndex;
  better: Preference;
  /** Lines that the chart draws through time. */
  drawn: ReadonlySet<Line>;
  /** May a figure stand beside those of the place for comparison? Absent where nothing is compared. */
  isComparable?(figure: Figure, line: Line): boolean;
}

/** How many figures stand beside the place's own for comparison: more would drown them, so then none does. */
const MOST_CONTEXT = 8;

/** Sort single figures into facets, in reading order. */
export function facetsOf(told: readonly Told[], drawing: FacetDrawing): Facet[] {
  const facets: Facet[] = [];
  for (const { figure, relation, line } of undisputed(told, drawing)) {
    const found = rowOf(figure, relation, drawing, line.group);
    if (!found) continue;
    const { row, unit } = found;
    const { group, basis } = line;
    const planned = figure.status === "planned";
    const facet = facets.find(
      (known) => known.unit === unit && known.basis === basis && known.group === group && known.planned === planned,
    );
    if (facet) {
      facet.rows.push(row);
      continue;
    }
    const kind = group === "money" ? "money" : group === "main" ? drawing.metric : `${drawing.metric}-${group}`;
    const id = `${kind}-${unit}-${basis}${planned ? "-planned" : ""}`;
    facets.push({ id, unit, basis, group, planned, rows: [row], totals: [], ticks: [] });
  }
  const { isComparable } = drawing;
  if (isComparable) {
    const ids = new Set(told.map(({ figure }) => figure.id));
    for (const facet of facets) facet.rows.push(...contextOf(facet, ids, { ...drawing, isComparable }));
  }
  for (const facet of facets) settle(facet);
  return facets.sort((a, b) => rank(a, drawing) - rank(b, drawing));
}

/**
 * Of figures that state the same thing and differ, the one that the rule prefers is drawn, in a bar or in a line through
 * time; its mark leads to the others.
 */
function undisputed(told: readonly Told[], { index, better, drawn }: FacetDrawing): readonly Told[] {
  const disputed = told.filter(({ figure }) => figure.conflict);
  if (disputed.length === 0) return told;
  const shown = new Set(disputed.map(({ figure }) => figure));
  const isShown = (figure: Figure) => {
    const line = index.lineOf(figure);
    return shown.has(figure) || (line !== undefined && drawn.has(line));
  };
  return told.filter(
    ({ figure }) => !figure.conflict || better.best(index.conflict(figure.conflict).filter(isShown)) === figure,
  );
}

function rowOf(
  figure: Figure,
  relation: Relation,
  { metric, units, rates }: FacetDrawing,
  group: FacetGroup,
): { row: Row; unit: Unit } | undefined {
  // Money seized abroad is drawn in the currency that its own source converts it to, so that the sums can be compared.
  const target =
    group === "money" && !units.money
      ? (figure.converted?.unit ?? figure.unit)
      : drawnBarUnit(figure.unit, metric, units);
  const { unit, how, value, low, high } = measure(figure, target, rates);
  const measured = value ?? high;
  if (measured === undefined) return undefined;
  const row: Row = { figure, relation, measured, how };
  if (low !== undefined) row.low = low;
  if (high !== undefined) row.high = high;
  return { row, unit };
}

/** Bars of drugs weigh in kilograms, whatever the source prints: the conversion is exact. */
function drawnBarUnit(printed: Unit, metric: ViewMetric, units: UnitChoice): Unit {
  const unit = drawnUnit(printed, metric, units);
  if (units.mass || metric !== "seizures") return unit;
  return unit === "t" || unit === "g" ? "kg" : unit;
}

/** A few figures of the same source and date beside the place's own, for comparison. */
function contextOf(
  facet: Facet,
  ids: ReadonlySet<string>,
  drawing: FacetDrawing & Required<Pick<FacetDrawing, "isComparable">>,
): Row[] {
  const { index, isComparable } = drawing;
  const rows: Row[] = [];
  const moments = new Map(
    facet.rows.map(({ figure }) => [`${figure.source} ${figure.period.printed}`, figure] as const),
  );
  for (const moment of moments.values()) {
    for (const figure of index.saidWith(moment)) {
      if (ids.has(figure.id) || (figure.status === "planned") !== facet.planned) continue;
      const line = index.lineOf(figure);
      if (!line || line.group !== facet.group || line.basis !== facet.basis) continue;
      if (!isComparable(figure, line)) continue;
      const found = rowOf(figure, "context", drawing, line.group);
      if (found?.unit === facet.unit) rows.push(found.row);
      if (rows.length > MOST_CONTEXT) return [];
    }
  }
  return rows.sort((a, b) => index.position(a.figure) - index.position(b.figure));
}

/** Move printed totals out of the bars, order the bars and set the axis. */
function settle(facet: Facet): void {
  let top = 0;
  if (facet.rows.some(({ figure }) => figure.parts.length > 0)) {
    const ids = new Set(facet.rows.map((row) => row.figure.id));
    const isTotal = (row: Row) => row.figure.parts.some((part) => ids.has(part));
    const totals = facet.rows.filter(isTotal);
    facet.totals = totals.map(({ figure }) => figure);
    for (const { measured } of totals) top = Math.max(top, measured);
    facet.rows = facet.rows.filter((row) => !isTotal(row));
  }
  facet.rows.sort(inReadingOrder);
  for (const { measured } of facet.rows) top = Math.max(top, measured);
  facet.ticks = ticksTo(top);
}

/** What belongs to the place before what is compared with it, substance by substance, the largest first. */
function inReadingOrder(a: Row, b: Row): number {
  const isContext = a.relation === "context";
  if (isContext !== (b.relation === "context")) return isContext ? 1 : -1;
  const substance = a.figure.substance ?? "";
  const otherSubstance = b.figure.substance ?? "";
  if (substance !== otherSubstance) return substance < otherSubstance ? -1 : 1;
  return b.measured - a.measured;
}

const READING: readonly Basis[] = ["stock", "flow", "cumulative", "planned"];
/** Of aid the sums of years say more than single gifts. */
const READING_AID: readonly Basis[] = ["stock", "cumulative", "flow", "planned"];

/** Reading order of facets: the thing itself before its kin, stocks and yearly flows before totals since a date, delivered before planned. */
function rank(facet: Facet, { metric }: Pick<FacetDrawing, "metric">): number {
  const bases = metric === "aid" ? READING_AID : READING;
  return (
    FACET_GROUPS.indexOf(facet.group) * 1000 +
    (facet.planned ? 50 : 0) +
    bases.indexOf(facet.basis) * 10 +
    (facet.unit === "CNY" ? 0 : 1)
  );
}
