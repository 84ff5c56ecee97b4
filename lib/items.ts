import type { Atlas, AtlasEvent, CaseReport, Finding, JointCase, Mechanism, Place, RecordEntry, Route } from "./schema";

/** Everything that can be opened by its id besides figures; a city stands for all that happened there. */
export type Item =
  | { kind: "mechanism"; id: string; fact: Mechanism }
  | { kind: "event"; id: string; fact: AtlasEvent }
  | { kind: "case"; id: string; fact: JointCase }
  | { kind: "finding"; id: string; fact: Finding }
  | { kind: "record"; id: string; fact: RecordEntry }
  | { kind: "report"; id: string; fact: CaseReport }
  | { kind: "route"; id: string; fact: Route }
  | { kind: "city"; id: string; fact: Place };

export type ItemKind = Item["kind"];

/** All things by id, in the order of the files: the brief's first. */
export function itemsOf({ packs, places }: Pick<Atlas, "packs" | "places">): ReadonlyMap<string, Item> {
  const items = packs.flatMap((pack): Item[] => [
    ...pack.mechanisms.map((fact) => ({ kind: "mechanism" as const, id: fact.id, fact })),
    ...pack.events.map((fact) => ({ kind: "event" as const, id: fact.id, fact })),
    ...pack.cases.map((fact) => ({ kind: "case" as const, id: fact.id, fact })),
    ...pack.findings.map((fact) => ({ kind: "finding" as const, id: fact.id, fact })),
    ...pack.records.map((fact) => ({ kind: "record" as const, id: fact.id, fact })),
    ...pack.reports.map((fact) => ({ kind: "report" as const, id: fact.id, fact })),
    ...pack.routes.map((fact) => ({ kind: "route" as const, id: fact.id, fact })),
  ]);
  const cities = places.flatMap((fact): Item[] => (fact.kind === "city" ? [{ kind: "city", id: fact.id, fact }] : []));
  return new Map([...items, ...cities].map((item) => [item.id, item]));
}
