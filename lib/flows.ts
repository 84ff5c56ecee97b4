import type { Gazetteer } from "./places";
import type { Preference } from "./preference";
import { landsOf } from "./scene";
import type { Figure, Place } from "./schema";

/** Money, goods or training that one side gives and another receives. */
export interface Flow {
  figure: Figure;
  from: Place;
  /** Who receives it; several share one amount that no source divides. */
  to: readonly Place[];
  /** When it is drawn: in its years, but for those of a total that is drawn in its place. */
  shown: readonly Showing[];
}

/** Years in which a flow is drawn, both ends included; infinite where no year is stated. */
export interface Showing {
  from: number;
  to: number;
  /** A chosen time that begins before, or ends after, reaches into the years of a total that is drawn in its place. */
  since: number;
  until: number;
}

const GIVEN: ReadonlySet<Figure["metric"]> = new Set([
  "aid_fund",
  "aid_in_kind",
  "officers_trained",
  "training_courses",
]);

/** The series of a figure of aid is named after the giver. */
const GIVER_OF_SERIES: Readonly<Record<string, string>> = {
  China: "CN",
  NNCC: "CN",
  Yunnan: "CN-YN",
  Japan: "JP",
  Thailand: "TH",
  UK: "GB",
  US: "US",
};

/**
 * Aid and training from donor to recipient. Of rival statements there is the one that the rule of the atlas prefers: of all
 * that bear one word for their conflict, whatever giver, place and time each names, and otherwise of those for one pair,
 * kind, unit, basis, status and period. Figures whose donor or recipient has no place are left out: they stand in the charts.
 * A total and the amounts of single years within it are flows of their own, and never added up.
 */
export function flowsOf(figures: readonly Figure[], places: Gazetteer, better: Preference): Flow[] {
  const best = new Map<string, Sent>();
  for (const figure of figures) {
    const sent = sentBy(figure, places);
    if (!sent) continue;
    const key = figure.conflict ?? `${pairOf(sent)}|${figure.basis}|${figure.period.printed}`;
    const rival = best.get(key);
    if (!rival || better.compare(figure, rival.figure) < 0) best.set(key, sent);
  }
  const pairs = new Map<string, Sent[]>();
  for (const sent of best.values()) pairs.set(pairOf(sent), [...(pairs.get(pairOf(sent)) ?? []), sent]);
  const shown = new Map([...pairs.values()].flatMap((sent) => showings(sent, better)));
  return [...best.values()].flatMap((sent) => {
    const times = shown.get(sent.figure) ?? [];
    return times.length > 0 ? [{ ...sent, shown: times }] : [];
  });
}

type Sent = Omit<Flow, "shown">;

/** What flows have in common that may stand for each other in some years. */
const pairOf = ({ from, figure: { place, metric, substance, unit, status } }: Sent): string =>
  [from.id, place, metric, substance, unit, status].join("|");

type Years = readonly [first: number, last: number];

const yearsOf = ({ period: { from = -Infinity, to = Infinity } }: Figure): Years => [from, to];
const touch = (one: Years, other: Years): boolean => one[0] <= other[1] && other[0] <= one[1];

/**
 * When each flow of a pair is drawn. Of totals whose years overlap there is only one at any time: the best sourced, else that
 * which ends last, else the longest; the others stand in for it in years that it does not speak of.
 */
function showings(pair: readonly Sent[], better: Preference): [Figure, Showing[]][] {
  const isTotal = ({ basis }: Figure) => basis === "cumulative";
  const all = pair.map(({ figure }) => figure);
  const totals = all.filter(isTotal).sort((a, b) => {
    const [[first, last], [otherFirst, otherLast]] = [yearsOf(a), yearsOf(b)];
    return better.compare(a, b) || otherLast - last || first - otherFirst;
  });
  const drawn = totals.map((total, at): [Figure, Showing[]] => [
    total,
    partsLeft(yearsOf(total), totals.slice(0, at).map(yearsOf)),
  ]);
  const others = all.filter((figure) => !isTotal(figure));
  return [...drawn, ...others.map((figure): [Figure, Showing[]] => [figure, partsLeft(yearsOf(figure), [])])];
}

/** The parts of years of which no other years speak. */
function partsLeft(years: Years, others: readonly Years[]): Showing[] {
  const [first, last] = years;
  const parts: Showing[] = [];
  let from = first;
  let since = -Infinity;
  for (const [begin, end] of others.filter((other) => touch(other, years)).sort((a, b) => a[0] - b[0])) {
    if (begin > from) parts.push({ from, to: begin - 1, since, until: begin - 1 });
    from = Math.max(from, end + 1);
    since = from;
  }
  // Infinite years leave nothing behind them.
  if (from <= last && from < Infinity) parts.push({ from, to: last, since, until: Infinity });
  return parts;
}

function sentBy(figure: Figure, places: Gazetteer): Sent | undefined {
  if (!GIVEN.has(figure.metric)) return undefined;
  const from = places.get(figure.counterparts[0] ?? GIVER_OF_SERIES[figure.series ?? ""] ?? "");
  const to = recipients(figure.place, places);
  return from?.point && to.length > 0 && !to.includes(from) ? { figure, from, to } : undefined;
}

/** The places that a recipient stands for, where they have a position: areas as they are, groups by their members. */
function recipients(id: string, places: Gazetteer): Place[] {
  const place = places.get(id);
  const all =
    place?.kind === "group" ? place.members.flatMap((member) => places.get(member) ?? []) : place ? [place] : [];
  const spots = all.filter(({ point }) => point);
  return spots.length > 0 ? spots : landsOf(id, places).filter(({ point }) => point);
}

/** What the widths of flows are drawn by: flows alike in unit, basis and status. */
export interface FlowScale {
  unit: Figure["unit"];
  basis: Figure["basis"];
  status: Figure["status"];
  /** The largest amount. */
  top: number;
}

/**
 * The one scale that widths may have: of the kind of flow that there is most of, money before anything else. Flows of
 * other kinds are drawn thin, because lines of yuan and of officers cannot be compared.
 */
export function flowScale(flows: readonly Flow[]): FlowScale | undefined {
  const kinds = new Map<string, Flow[]>();
  for (const flow of flows) {
    const { unit, basis, status, metric, value } = flow.figure;
    if (metric !== "aid_fund" || value === undefined) continue;
    const key = [unit, basis, status].join(" ");
    kinds.set(key, [...(kinds.get(key) ?? []), flow]);
  }
  const [most] = [...kinds.values()].sort((a, b) => b.length - a.length);
  const figure = most?.[0]?.figure;
  if (!figure || !most) return undefined;
  const top = Math.max(...most.map(({ figure: { value = 0 } }) => value));
  return { unit: figure.unit, basis: figure.basis, status: figure.status, top };
}

/** Is a flow drawn to the scale? */
export function isToScale({ figure }: Flow, scale: FlowScale | undefined): boolean {
  return (
    scale !== undefined &&
    figure.value !== undefined &&
    figure.unit === scale.unit &&
    figure.basis === scale.basis &&
    figure.status === scale.status
  );
}
