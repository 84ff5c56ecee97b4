import type * as maplibre from "maplibre-gl";
import type { Item } from "@/lib/items";
import type { Place } from "@/lib/schema";
import type { View } from "@/lib/view";
import type { Register } from "./layers";
import type { LayerContext } from "./layers/layer";
import type { Painting } from "./painting";
import type { TwinMaps } from "./twin-maps";
import type { PickOnMap } from "./use-pick";

/** Names of the buttons and messages that MapLibre makes itself. */
export type MapLocale = Record<string, string>;

/** What a live map is given, and what it tells. */
export interface LiveMapProps {
  register: Register;
  context: LayerContext;
  /** The thing that is open, besides figures. */
  item: Item | undefined;
  /** What is painted for a view: everything that a step in time changes. */
  paint(view: View): Painting;
  /** Places that stand side by side and bear numbers. */
  compared: readonly Place[];
  /** The map beside this one, while years are compared. */
  twins?: TwinMaps;
  /** The second of two maps: it follows the camera of the first. */
  second?: boolean;
  /** Steps follow each other: whatever they may be drawn with is drawn beforehand. */
  rehearse?: boolean;
  /** Without buttons and scale bar, and without keys. */
  bare?: boolean;
  locale: MapLocale;
  detailed(country: string): boolean;
  onPick: PickOnMap;
  /** The map has drawn everything it has, or is at work again. */
  onIdle(idle: boolean): void;
  onZoom(zoom: number): void;
  /** WebGL went away. It is back, and all drawn anew, with the next `onIdle`. */
  onLost(): void;
  /** The map could not be made at all, or could not load what it draws. */
  onFail(reason: "no-webgl" | "no-data"): void;
}

declare global {
  interface Window {
    /** The live MapLibre map, for tests and tools. */
    atlasMap?: maplibre.Map;
    /** The map of the second year, while years are compared. */
    atlasSecondMap?: maplibre.Map;
  }
}
