import type { Atlas, Place } from "./schema";

/** Every place by id, with the questions that all rooms ask of it. Built once for an atlas. */
export interface Gazetteer {
  get(id: string): Place | undefined;
  all: readonly Place[];
  /** Places whose parent is `id`, in the order of the file. */
  children(id: string): readonly Place[];
  /** From the outermost level down to the place itself. */
  path(id: string): readonly Place[];
  /** Is `inner` the place `outer`, or a part of it? */
  within(inner: string, outer: string): boolean;
  /** Every place that `inner` is within, itself included: found without asking for each pair. */
  around(inner: string): readonly string[];
}

/**
 * Index the places of an atlas.
 * A place is within another when it is listed under it (area → province → country), when it is one of its members
 * (province → zone), or when all its own members are (northern Laos → Golden Triangle). A country counts as within
 * the zone that it is listed under, so that a figure for "Myanmar and Laos" is found from the Golden Triangle; its
 * provinces do not inherit that: only listed members belong to a zone.
 */
export function gazetteer(atlas: Pick<Atlas, "places">): Gazetteer {
  const byId = new Map(atlas.places.map((place) => [place.id, place]));
  const below = new Map<string, Place[]>();
  for (const place of atlas.places) {
    if (place.parent) below.set(place.parent, [...(below.get(place.parent) ?? []), place]);
  }
  const known = new Map<string, boolean>();

  const within = (inner: string, outer: string): boolean => {
    if (inner === outer) return true;
    const key = `${inner} ${outer}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    known.set(key, false); // a circle in the data ends here instead of in the stack
    const result = isPart(byId.get(inner), byId.get(outer));
    known.set(key, result);
    return result;
  };

  const isPart = (a: Place | undefined, b: Place | undefined): boolean => {
    if (!a || !b) return false;
    if (a.kind === "group" && b.kind === "group" && a.members.length > 0)
      return a.members.every((member) => within(member, b.id));
    if (b.kind === "group") return b.members.some((member) => within(a.id, member));
    if (b.members.includes(a.id)) return true;
    if (a.kind === "country") return a.parent === b.id;
    if (a.kind === "group") return a.members.length > 0 && a.members.every((member) => within(member, b.id));
    if (a.kind === "province") return a.parent === b.id || (a.parent !== undefined && b.members.includes(a.parent));
    if (a.members.length > 0 && a.members.every((member) => within(member, b.id))) return true;
    return a.parent !== undefined && within(a.parent, b.id);
  };

  const composed = atlas.places.flatMap(({ id, members }) => (members.length > 0 ? [id] : []));
  const outers = new Map<string, readonly string[]>();

  const around = (inner: string): readonly string[] => {
    const answer = outers.get(inner);
    if (answer) return answer;
    // What isPart can say yes to: something with members, or what the parent, or each of the members, can be within.
    const maybe = new Set([inner, ...composed]);
    const steps = [inner];
    for (const id of steps) {
      const { parent, members: [first] = [] } = byId.get(id) ?? {};
      for (const next of [parent, first]) if (next && !steps.includes(next)) steps.push(next);
      maybe.add(id);
    }
    const result = [...maybe].filter((outer) => within(inner, outer));
    outers.set(inner, result);
    return result;
  };

  const path = (id: string): readonly Place[] => {
    const steps: Place[] = [];
    for (
      let place = byId.get(id);
      place && !steps.includes(place);
      place = place.parent ? byId.get(place.parent) : undefined
    ) {
      steps.unshift(place);
    }
    return steps;
  };

  return { get: (id) => byId.get(id), all: atlas.places, children: (id) => below.get(id) ?? [], path, within, around };
}
