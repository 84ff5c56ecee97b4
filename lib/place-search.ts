import type { Place } from "./schema";

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "");

/**
 * Places whose name in either language, or whose code, matches what was typed; best first.
 * A code or a name that begins with the text comes before one that holds it somewhere; zones and countries before provinces.
 * @param named places to prefer among equals: the ones that the source names
 * @param limit at most so many answers
 */
export function findPlaces(
  places: readonly Place[],
  text: string,
  { named, limit = 8 }: { named?: ReadonlySet<string>; limit?: number } = {},
): Place[] {
  const wanted = fold(text.trim());
  if (!wanted) return [];
  const order: readonly Place["kind"][] = ["zone", "country", "area", "province"];
  const scored = places.flatMap((place) => {
    if (!order.includes(place.kind)) return [];
    const names = [place.id, place.name.en, place.name.zh].map(fold);
    const begins = names.some((name) => name === wanted) ? 0 : names.some((name) => name.startsWith(wanted)) ? 1 : 2;
    if (begins === 2 && !names.some((name) => name.includes(wanted))) return [];
    return [{ place, score: begins * 20 + (named?.has(place.id) ? 0 : 10) + order.indexOf(place.kind) }];
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ place }) => place);
}
