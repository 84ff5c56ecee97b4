import type { Map as LiveMap } from "maplibre-gl";
import { whenQuiet } from "../state/when-quiet";

/** A box on a map, in CSS pixels from its upper left corner. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where names can be read on a map. */
export interface Sight {
  /** How much of its height is out of sight, above and below alike. */
  hidden: number;
  /** What lies over it. */
  covers: readonly Box[];
}

/** All of it. */
export const PLAIN_SIGHT: Sight = { hidden: 0, covers: [] };

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
function coversOf(container: HTMLElement): Box[] {
  const map = container.getBoundingClientRect();
  return [...document.querySelectorAll(FURNITURE)].flatMap((it): Box[] => {
    const { left, top, right, bottom } = it.getBoundingClientRect();
    const isOver = right > left && right > map.left && left < map.right && bottom > map.top && top < map.bottom;
    return isOver ? [[left - map.left, top - map.top, right - map.left, bottom - map.top]] : [];
  });
}

/** What is seen of a map, as it was last measured. */
export interface SightKeeper {
  now(): Sight;
  measure(): void;
}

/**
 * Keep what is seen of a map until it is removed; it draws once more where that has changed, since names are placed by it.
 * @param hidden how much of its height is out of sight by now
 */
export function keepSight(map: LiveMap, hidden: () => number): SightKeeper {
  let sight = PLAIN_SIGHT;
  const gone = new AbortController();
  const measure = () => {
    if (gone.signal.aborted) return;
    const found = { hidden: hidden(), covers: coversOf(map.getContainer()) };
    if (JSON.stringify(found) === JSON.stringify(sight)) return;
    sight = found;
    map.triggerRepaint();
  };
  // A legend that opens, an inset that comes late.
  const section = map.getContainer().closest("[data-map]");
  section?.addEventListener("toggle", measure, { capture: true, signal: gone.signal });
  const furniture = new MutationObserver(measure);
  if (section) furniture.observe(section, { childList: true });
  // Its controls are over it by then, and its names not yet drawn.
  map.once("idle", measure);
  // The scale grows and shrinks. Not after each step of the year: asking a page with very many figures holds up the next.
  map.on("moveend", () => whenQuiet(measure));
  map.on("remove", () => {
    gone.abort();
    furniture.disconnect();
  });
  return { now: () => sight, measure };
}
