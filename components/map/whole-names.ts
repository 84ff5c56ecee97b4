import type { Map as LiveMap, Style } from "maplibre-gl";
import type { Sight } from "./sight";

type Placing = NonNullable<Style["pauseablePlacement"]>;

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
