import type { BBox, Place } from "./schema";

/** What the map shows before anything is chosen: from Iran to the Sea of Japan, from Malaysia to the Amur. */
export const HOME: BBox = [53, 3, 138, 54];

/** Free space between the home box and the edge of the map, in CSS pixels: the drawn map and the live map must agree on it. */
export const HOME_PADDING = 8;

/** NE 10m boundaries are a kilometre or two off at town scale: closer looks would promise more than the lines hold. */
export const MAX_ZOOM = 8;

/** Web Mercator (EPSG:3857) in units of the world's width: x and y from 0 to 1, y downwards. */
export function mercator(lon: number, lat: number): [x: number, y: number] {
  const clipped = Math.max(-85, Math.min(85, lat));
  const y = Math.log(Math.tan(Math.PI / 4 + (clipped * Math.PI) / 360)) / (2 * Math.PI);
  return [lon / 360 + 0.5, 0.5 - y];
}

/** A place as a box around its label point, in degrees: what a place without a shape needs to be looked at. */
const AROUND: readonly [number, number] = [14, 10];

/**
 * The smallest box that shows all places, each by its shape. Boxes wider than a third of the world (Russia, the United
 * States) are shown by their label point. Places without a position are left out; undefined when none has one.
 * @param around degrees of longitude and latitude that a label point has on each side
 */
export function frameOf(
  places: readonly Pick<Place, "bbox" | "point">[],
  around: readonly [number, number] = AROUND,
): BBox | undefined {
  const boxes = places.flatMap(({ bbox, point }): BBox[] => {
    if (bbox && bbox[2] - bbox[0] <= 120) return [bbox];
    return point ? [[point[0] - around[0], point[1] - around[1], point[0] + around[0], point[1] + around[1]]] : [];
  });
  const [first, ...rest] = boxes;
  return (
    first &&
    rest.reduce<BBox>(
      (all, box) => [
        Math.min(all[0], box[0]),
        Math.min(all[1], box[1]),
        Math.max(all[2], box[2]),
        Math.max(all[3], box[3]),
      ],
      first,
    )
  );
}
