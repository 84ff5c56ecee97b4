import type { Map as LiveMap, LngLatBoundsLike } from "maplibre-gl";
import { HOME, HOME_PADDING } from "@/lib/camera";
import type { Scene } from "@/lib/scene";
import type { BBox } from "@/lib/schema";

/** A place, or anything else with a box. */
export type Framed = { id: string; bbox?: BBox; point?: readonly [number, number] };

/** What the camera looks at for an open thing. */
export const sceneFrame = (scene: Scene | undefined): Framed | undefined =>
  scene?.bbox && { id: `item ${scene.item.id}`, bbox: scene.bbox };

/** The shorter side of what is seen of a map, and how much of it the legend takes at the foot or at the left. */
export interface Room {
  room: number;
  /** How much of its height is out of sight, above and below alike. */
  hidden: number;
  below: number;
  beside: number;
  /** Height of a legend that is too wide to look past it; 0 where the map is low. */
  under: number;
}

/** Height of the legend with its heading. Of two maps side by side it would cover what is compared. */
const LEGEND = 190;

/** What an open legend takes: of the width, or where too little of the map would be left beside it, of the height. */
function legendRoom(container: HTMLElement): Pick<Room, "beside" | "under"> {
  const legend = container.closest("[data-map]")?.querySelector(".legend[open]")?.getBoundingClientRect();
  if (!legend) return { beside: 0, under: 0 };
  const { left, bottom, width, height } = container.getBoundingClientRect();
  const reach = legend.right - left + 8;
  if (reach < width * 0.45) return { beside: reach, under: 0 };
  const high = bottom - legend.top + 8;
  return { beside: 0, under: high < height * 0.45 ? high : 0 };
}

/** What a map is seen through; on the wall it is lower than the map. */
export const windowOf = (container: HTMLElement): HTMLElement =>
  container.closest<HTMLElement>(".live-map") ?? container;

/** Measure it. Not during a change: asking the page then would make it lay out the whole panel. */
export function roomOf(container: HTMLElement, isTwin: boolean): Room {
  const { clientWidth, clientHeight } = container;
  const seen = Math.min(clientHeight, windowOf(container).clientHeight);
  return {
    room: Math.min(clientWidth, seen),
    hidden: (clientHeight - seen) / 2,
    below: isTwin && seen > 2.5 * LEGEND ? LEGEND : 0,
    ...(isTwin ? { beside: 0, under: 0 } : legendRoom(container)),
  };
}

/** The camera for a place: its box, or the home view. Boxes wider than a third of the world are shown by their label point. */
export function aim(
  map: LiveMap,
  place: Framed | undefined,
  { room, hidden, below, beside, under }: Room,
  animate: boolean,
): void {
  const wide = place?.bbox && place.point && place.bbox[2] - place.bbox[0] > 120;
  const target: LngLatBoundsLike | undefined =
    place?.bbox && !wide
      ? place.bbox
      : place?.point
        ? [place.point[0] - 14, place.point[1] - 10, place.point[0] + 14, place.point[1] + 10]
        : undefined;
  if (place && !target) return;
  const side = place ? Math.round(room * 0.14) : HOME_PADDING;
  map.fitBounds(target ?? HOME, {
    padding: {
      top: hidden + (below > 0 ? 48 : side),
      bottom: hidden + (below > 0 ? below : place ? Math.max(side, under) : side),
      // Not at home, where the live map takes the place of the drawn one.
      left: place ? Math.max(side, beside) : side,
      right: side,
    },
    maxZoom: 6.2,
    duration: animate ? 560 : 0,
  });
}
