import type { Item } from "./items";
import type { Gazetteer } from "./places";
import { eventsOf, landsOf, zonesOf } from "./scene";
import type { Atlas, Check, Figure, Sequel } from "./schema";

/** What belongs to a thing, for its card. */
export interface Related {
  /** Its figures, in the order in which the source names them. */
  figures: Figure[];
  /** Things that name it, or that it names: meetings of a table, the case of a date, other reports of a case. */
  things: Item[];
  /** Problems and next steps that the regions of a table or event share. */
  findings: Item[];
  /** What other sources say of it as a claim of the brief. */
  check?: Check;
  /** What the later record says of a finding. */
  sequels: Sequel[];
}

interface RelatedGrounds {
  atlas: Pick<Atlas, "packs">;
  places: Gazetteer;
  items: ReadonlyMap<string, Item>;
  figure(id: string): Figure | undefined;
}

/** Everything that the data connect with a thing; pure. */
export function relatedTo(item: Item, grounds: RelatedGrounds): Related {
  const { atlas, places, items, figure } = grounds;
  const named = namedBy(item);
  const naming = eventsOf(item.id, items).map(({ id }) => id);
  const reports = [...items.values()].flatMap((other) => {
    if (other.kind === "report" && other.fact.case === item.id) return [other.id];
    return item.kind === "city" && happenedIn(item.id, other) ? [other.id] : [];
  });
  const things = [...new Set([...named, ...naming, ...reports])].flatMap((id) => items.get(id) ?? []);
  const figures = named.flatMap((id) => figure(id) ?? []);
  const check = atlas.packs.flatMap((pack) => pack.checks).find(({ id }) => id === item.id);
  return {
    figures,
    things,
    findings: findingsOf(item, places, items),
    ...(check && { check }),
    sequels:
      item.kind === "finding" ? atlas.packs.flatMap((pack) => pack.sequels.filter(({ id }) => id === item.id)) : [],
  };
}

/** Ids that the row of a thing names itself. */
function namedBy(item: Item): readonly string[] {
  switch (item.kind) {
    case "mechanism":
    case "case":
      return item.fact.figures;
    case "event":
      return item.fact.refs;
    case "report":
      return item.fact.case ? [item.fact.case] : [];
    default:
      return [];
  }
}

function happenedIn(city: string, item: Item): boolean {
  if (item.kind === "event" || item.kind === "report") return item.fact.at.includes(city);
  if (item.kind === "record" || item.kind === "mechanism") return item.fact.place === city;
  return item.kind === "route" && item.fact.places.includes(city);
}

/**
 * Findings about what a table is for: those that name a zone or group which its meetings dealt with; of two-sided things,
 * which deal with no zone, those that name the other side.
 */
function findingsOf(item: Item, places: Gazetteer, items: ReadonlyMap<string, Item>): Item[] {
  const subjects = subjectsOf(item, places, items);
  return [...items.values()].filter(
    (other) => other.kind === "finding" && other.fact.regions.some((region) => subjects.includes(region)),
  );
}

function subjectsOf(item: Item, places: Gazetteer, items: ReadonlyMap<string, Item>): readonly string[] {
  if (item.kind === "event") return wholesOf(item.fact.places, places);
  if (item.kind !== "mechanism") return [];
  const events = eventsOf(item.id, items);
  const wholes = [
    ...zonesOf(events, places),
    ...wholesOf(
      events.flatMap((event) => event.places),
      places,
    ),
  ];
  if (wholes.length > 0) return wholes;
  return item.fact.members.flatMap(({ place }) =>
    landsOf(place, places).flatMap(({ id }) => (id === "CN" ? [] : [id])),
  );
}

/** Zones and groups: a country alone says nothing of the subject. */
function wholesOf(ids: readonly string[], places: Gazetteer): string[] {
  return ids.filter((id) => ["zone", "group"].includes(places.get(id)?.kind ?? ""));
}
