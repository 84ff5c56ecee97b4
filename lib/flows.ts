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
 * Aid and training from donor to recipient, one for each pair, unit, basis, status and period: of rival statements the one
 * that the rule of the atlas prefers. Figures whose donor or recipient has no place are left out: they stand in the charts.
 * A total and what is part of it are flows of their own: nothing here may be added up.
 */
export function flowsOf(figures: readonly Figure[], places: Gazetteer, better: Preference): Flow[] {
  const best = new Map<string, Flow>();
  for (const figure of figures) {
    const flow = flowOf(figure, places);
    if (!flow) continue;
    const { place, unit, basis, status, substance } = figure;
    const key = [flow.from.id, place, unit, basis, status, substance, statementOf(figure)].join("|");
    const rival = best.get(key);
    if (!rival || better.compare(figure, rival.figure) < 0) best.set(key, flow);
  }
  return [...best.values()];
}

/**
 * What rivals have in common. Sources that contradict each other may print the time differently, so that the word for their
 * conflict counts before the period.
 */
const statementOf = ({ conflict, period }: Figure): string => conflict ?? period.printed;

function flowOf(figure: Figure, places: Gazetteer): Flow | undefined {
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
