import type { Map as LiveMap } from "maplibre-gl";
import type { Place } from "@/lib/schema";

/** Which source of the style holds the shape of a place, under which feature id. */
export function featureOf(place: Place, detailed: (country: string) => boolean): { source: string; id: string } {
  if (place.kind === "province") return { source: "provinces", id: place.id };
  if (place.kind === "country" && !detailed(place.id)) return { source: "world", id: place.id };
  return { source: "outlines", id: place.id };
}

/** One feature of the map at a time in a state. */
export interface SingleState {
  /** Move the state to a feature, or take it off. */
  put(map: LiveMap, target: { source: string; id: string } | undefined): void;
  /** The map lost its states (with its WebGL context): the next `put` sets them anew. */
  forget(): void;
}

export function singleState(name: "selected" | "hover"): SingleState {
  let current: { source: string; id: string } | undefined;
  return {
    put: (map, target) => {
      if (current?.id === target?.id && current?.source === target?.source) return;
      if (current && map.getSource(current.source)) map.removeFeatureState(current, name);
      current = target && map.getSource(target.source) ? target : undefined;
      if (current) map.setFeatureState(current, { [name]: true });
    },
    forget: () => {
      current = undefined;
    },
  };
}
