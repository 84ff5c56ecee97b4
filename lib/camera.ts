import type { BBox } from "./schema";

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
