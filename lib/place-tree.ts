import type { Gazetteer } from "./places";
import type { Place } from "./schema";

/** A line of the list of places. One place may stand in several branches, so a line is known by its path. */
export interface TreeNode {
  key: string;
  place: Place;
  level: number;
  children: TreeNode[];
}

/**
 * The list of places: zones → countries → provinces → areas, then the countries by themselves.
 * Under a zone a country holds only its members of that zone; a zone inside one country leaves that level out.
 * @param listed countries to list by themselves (the ones the source names, or with provinces on the map)
 */
export function placeTree(
  places: Gazetteer,
  listed: ReadonlySet<string>,
): { zones: TreeNode[]; countries: TreeNode[] } {
  const node = (
    place: Place,
    parentKey: string,
    level: number,
    children: (key: string, level: number) => TreeNode[],
  ): TreeNode => {
    const key = parentKey ? `${parentKey}/${place.id}` : place.id;
    return { key, place, level, children: children(key, level + 1) };
  };
  const below = (place: Place, key: string, level: number, wanted: (child: Place) => boolean): TreeNode[] =>
    places
      .children(place.id)
      .filter((child) => (child.kind === "province" && wanted(child)) || child.kind === "area")
      .map((child) => node(child, key, level, (childKey, deeper) => below(child, childKey, deeper, wanted)));

  const ofZone = (zone: Place, key: string, level: number): TreeNode[] => {
    const members = zone.members.flatMap((id) => places.get(id) ?? []);
    const wanted = (child: Place) => child.kind !== "province" || members.includes(child);
    const countries = [
      ...new Set(members.map((member) => (member.kind === "country" ? member.id : member.country))),
    ].flatMap((id) => (id ? (places.get(id) ?? []) : []));
    const only =
      countries.length === 1 && members.every((member) => member.kind === "province") ? countries[0] : undefined;
    if (only)
      return members.map((member) =>
        node(member, key, level, (childKey, deeper) => below(member, childKey, deeper, () => true)),
      );
    return countries.map((country) => {
      const all = members.includes(country);
      return node(country, key, level, (childKey, deeper) =>
        below(country, childKey, deeper, all ? () => true : wanted),
      );
    });
  };

  const zones = places.all
    .filter((place) => place.kind === "zone")
    .map((zone) => node(zone, "", 1, (key, level) => ofZone(zone, key, level)));
  const countries = places.all
    .filter((place) => place.kind === "country" && listed.has(place.id))
    .map((country) => node(country, "", 1, (key, level) => below(country, key, level, () => true)));
  return { zones, countries };
}

/** The lines that are on screen when the given keys are open, from top to bottom. */
export function visibleLines(roots: readonly TreeNode[], open: ReadonlySet<string>): TreeNode[] {
  return roots.flatMap((line) => [line, ...(open.has(line.key) ? visibleLines(line.children, open) : [])]);
}

/** The first line that shows a place, with every line above it; empty when the place is not listed. */
export function lineOf(roots: readonly TreeNode[], id: string): TreeNode[] {
  for (const line of roots) {
    if (line.place.id === id) return [line];
    const deeper = lineOf(line.children, id);
    if (deeper.length > 0) return [line, ...deeper];
  }
  return [];
}
