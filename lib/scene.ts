import { frameOf } from "./camera";
import type { Item } from "./items";
import type { Gazetteer } from "./places";
import type { AtlasEvent, BBox, Mechanism, Place } from "./schema";

/** A line between two places, or along several, and the thing that it stands for. */
export interface SceneLine {
  item: string;
  places: readonly Place[];
}

/** What an open thing shows on the map: who belongs to it, where it happened, and what it concerns. */
export interface Scene {
  item: Item;
  /** Countries, provinces and areas that belong to it: members, partners, regions. */
  lit: readonly Place[];
  /** What it concerns besides: the zones that its meetings dealt with, the regions of a case. */
  concerned: readonly Place[];
  /** Where it happened. */
  points: readonly Place[];
  /** Partners of two-sided things. */
  links: readonly SceneLine[];
  /** A corridor: its places in order. */
  path?: SceneLine;
  bbox?: BBox;
}

/** A corridor, a town, a table of all the world light no land: then nothing is laid back either. */
export const hasLand = ({ lit, concerned }: Scene): boolean => lit.length + concerned.length > 0;

export interface SceneGrounds {
  items: ReadonlyMap<string, Item>;
  places: Gazetteer;
}

/** Events that name a thing, in the order of the file. */
export function eventsOf(id: string, items: ReadonlyMap<string, Item>): AtlasEvent[] {
  return [...items.values()].flatMap((item) => (item.kind === "event" && item.fact.refs.includes(id) ? item.fact : []));
}

/**
 * The countries, provinces and areas that stand for a place on the map: groups by their members, zones and composed areas
 * by theirs. A group whose members no source lists stands for nothing.
 */
export function landsOf(id: string, places: Gazetteer): Place[] {
  const place = places.get(id);
  if (!place || place.kind === "city") return [];
  if (place.members.length > 0) return place.members.flatMap((member) => landsOf(member, places));
  return place.kind === "group" ? [] : [place];
}

/** Room around the name of a large country, in degrees: it is one of many that are looked at. */
const BESIDE = [4, 3] as const;

/** The scene of a thing; pure. */
export function sceneOf(item: Item, { items, places }: SceneGrounds): Scene {
  const named = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const lands = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => landsOf(id, places)))];
  const scene = (parts: Partial<Omit<Scene, "item" | "bbox">>): Scene => {
    const whole = { lit: [], concerned: [], points: [], links: [], ...parts };
    const all = new Set<Place | undefined>(whole.lit);
    // A country is outlined once, not province by province as well: a zone may list those.
    const lit = whole.lit.filter(({ kind, country }) => kind !== "province" || !all.has(places.get(country ?? "")));
    const concerned = whole.concerned.filter((place) => !all.has(place));
    const seen = [...lit, ...concerned, ...whole.points, ...(whole.path?.places ?? [])];
    const bbox = frameOf(seen, BESIDE);
    return { item, ...whole, lit, concerned, ...(bbox && { bbox }) };
  };

  switch (item.kind) {
    case "mechanism": {
      const events = eventsOf(item.id, items);
      const members = lands(item.fact.members.map(({ place }) => place));
      return scene({
        lit: members,
        concerned: lands(zonesOf(events, places)),
        points: named([...new Set([...meetingPlaces(item.fact, places), ...events.flatMap(({ at }) => at)])]),
        links: isTwoSided(item.fact) ? spokes(item.id, members) : [],
      });
    }
    case "event":
      return scene({ lit: lands(item.fact.places), points: named(item.fact.at) });
    case "case": {
      const partners = lands(item.fact.partners);
      return scene({
        lit: partners,
        concerned: lands(item.fact.regions),
        points: named([item.fact.markedAt]),
        links: spokes(item.id, partners),
      });
    }
    case "finding":
      return scene({ lit: lands(item.fact.regions) });
    case "record": {
      const members = lands(item.fact.members);
      const place = item.fact.place ? places.get(item.fact.place) : undefined;
      return scene({
        lit: members,
        points: place?.kind === "city" ? [place] : [],
        links: members.length === 2 ? spokes(item.id, members) : [],
      });
    }
    case "report":
      return scene({ lit: lands(item.fact.partners), points: named(item.fact.at) });
    case "route":
      return scene({ path: { item: item.id, places: named(item.fact.places) }, points: named(item.fact.places) });
    case "city":
      return scene({ points: [item.fact] });
  }
}

/** Bilateral things are agreed with China one by one, even where one row names several partners. */
export function isTwoSided({ kind }: Pick<Mechanism, "kind">): boolean {
  return kind === "bilateral" || kind === "planned";
}

/** From the first member, China, to each of the others. */
function spokes(item: string, [hub, ...others]: readonly Place[]): SceneLine[] {
  return hub ? others.map((other) => ({ item, places: [hub, other] })) : [];
}

/** Hosts that are countries have no spot; they are members anyway. */
function meetingPlaces({ place }: Mechanism, places: Gazetteer): string[] {
  return place && places.get(place)?.kind === "city" ? [place] : [];
}

/** The zones that events deal with. */
export function zonesOf(events: readonly AtlasEvent[], places: Gazetteer): string[] {
  const zones = events.flatMap((event) => event.places).filter((id) => places.get(id)?.kind === "zone");
  return [...new Set(zones)];
}
