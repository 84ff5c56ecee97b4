import { HOME, HOME_PADDING, mercator } from "@/lib/camera";
import type { Framed } from "../../map/aim";

/** Where a drawn map stands: what the camera of the live map shows of the same place on a page of the same size. */
export interface StillFrame {
  /** As MapLibre counts it, for sizes that follow it. */
  zoom: number;
  /** A spot in units of the world's width as CSS pixels of the page. */
  at(spot: readonly [x: number, y: number]): [x: number, y: number];
}

/** The width of the world at zoom 0. */
const TILE = 512;
const MOST_ZOOM = 6.2;
/** Wider boxes are shown by their label point. */
const MOST_WIDE = 120;
const AROUND = [14, 10] as const;

/** The same camera as `aim` gives to a live map without a legend upon it. */
export function stillFrame(
  place: Framed | undefined,
  { width, height }: { width: number; height: number },
): StillFrame {
  const { bbox, point } = place ?? {};
  const box = bbox && (!point || bbox[2] - bbox[0] <= MOST_WIDE) ? bbox : undefined;
  const around = point && [point[0] - AROUND[0], point[1] - AROUND[1], point[0] + AROUND[0], point[1] + AROUND[1]];
  const [west = 0, south = 0, east = 0, north = 0] = box ?? around ?? HOME;
  const side = box || around ? Math.round(Math.min(width, height) * 0.14) : HOME_PADDING;
  const [left, top] = mercator(west, north);
  const [right, bottom] = mercator(east, south);
  const fit = Math.min((width - 2 * side) / (right - left), (height - 2 * side) / (bottom - top));
  const zoom = Math.max(0, Math.min(MOST_ZOOM, Math.log2(fit / TILE)));
  const world = TILE * 2 ** zoom;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { zoom, at: ([px, py]) => [(px - x) * world + width / 2, (py - y) * world + height / 2] };
}
