import { project } from "@/lib/drawn-path";
import type { Lang, Place } from "@/lib/schema";
import type { DrawnView } from "./drawn-view";

/** A name and where it is written: the middle of its line. */
export interface WrittenName {
  place: Place;
  x: number;
  y: number;
}

/** Width of a letter, in sizes of the type. */
const LETTER: Record<Lang, number> = { en: 0.58, zh: 1.05 };

/**
 * The names that find room on a drawing: none lies over another, none is cut by the edge. Names of points stand above them.
 * @param size of the type, in units of the drawing
 */
export function spread(
  { named, points, box }: Pick<DrawnView, "named" | "points" | "box">,
  lang: Lang,
  size: number,
): WrittenName[] {
  const [left, top, width, height] = box;
  const taken: [number, number, number, number][] = [];
  const seen = new Set<string>();
  return named.flatMap((place) => {
    if (!place.point || seen.has(place.id)) return [];
    seen.add(place.id);
    const [x, middle] = project(place.point);
    const y = points.includes(place) ? middle - size * 0.6 : middle + size * 0.35;
    const half = (place.name[lang].length * LETTER[lang] * size) / 2;
    const own = [x - half, y - size, x + half, y + size * 0.25] as const;
    const isInside = own[0] > left && own[2] < left + width && own[1] > top && own[3] < top + height;
    const isFree = taken.every(
      (other) => own[2] < other[0] || own[0] > other[2] || own[3] < other[1] || own[1] > other[3],
    );
    if (!isInside || !isFree) return [];
    taken.push([...own]);
    return [{ place, x, y }];
  });
}
