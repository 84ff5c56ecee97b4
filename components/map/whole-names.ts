import type { Map as LiveMap, Style } from "maplibre-gl";

type Placing = NonNullable<Style["pauseablePlacement"]>;

/** A box on a map, in CSS pixels from its upper left corner. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where names can be read on a map. */
export interface Sight {
  /** How much of its height is out of sight, above and below alike. */
  hidden: number;
  /** What lies over it. */
  covers: readonly Box[];
}

/** All of it. */
export const PLAIN_SIGHT: Sight = { hidden: 0, covers: [] };

/**
 * Write only names that are seen whole. MapLibre writes all that reach into the map at all, and its edge or the legend cuts
 * the others: a name that may stand on several sides of its place then takes another one. Again after each load of a style.
 */
export function keepNamesWhole({ style }: LiveMap, sight: () => Sight): void {
  if (Object.getOwnPropertyDescriptor(style, "pauseablePlacement")?.set) return;
  let placing: Placing | undefined = style.pauseablePlacement;
  // Each placement has an index of its own, and goes to work in the call that makes it.
  Object.defineProperty(style, "pauseablePlacement", {
    configurable: true,
    get: () => placing,
    set: (next: Placing | undefined) => {
      placing = next;
      if (next) keepInside(next, sight());
    },
  });
}

function keepInside({ placement: { collisionIndex: index } }: Placing, { hidden, covers }: Sight): void {
  const { width, height } = index.transform;
  // The index looks beyond the edges of the map, and counts from there.
  const beyond = index.screenRightBoundary - width;
  index.isInsideGrid = (x1, y1, x2, y2) => {
    const [left, top, right, bottom] = [x1 - beyond, y1 - beyond, x2 - beyond, y2 - beyond];
    const isInside = left >= 0 && right <= width && top >= hidden && bottom <= height - hidden;
    return isInside && covers.every((box) => right <= box[0] || left >= box[2] || bottom <= box[1] || top >= box[3]);
  };
}

/** What may lie over a map: its own furniture, the key of an embedded one, and buttons beside it in the markup. */
const FURNITURE = [
  ".legend",
  ".map-key",
  ".map-credit",
  ".map-year",
  ".sea-inset",
  ".places-toggle",
  ".matrix-open",
  ".maplibregl-ctrl-group",
  ".maplibregl-ctrl-scale",
].join();

/** Measure what lies over a map. Not during a change: asking the page then would make it lay out the whole panel. */
export function coversOf(container: HTMLElement): Box[] {
  const map = container.getBoundingClientRect();
  return [...document.querySelectorAll(FURNITURE)].flatMap((it): Box[] => {
    const { left, top, right, bottom } = it.getBoundingClientRect();
    const isOver = right > left && right > map.left && left < map.right && bottom > map.top && top < map.bottom;
    return isOver ? [[left - map.left, top - map.top, right - map.left, bottom - map.top]] : [];
  });
}
