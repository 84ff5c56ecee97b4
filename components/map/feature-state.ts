import type { Map as LiveMap } from "maplibre-gl";
import type { Place } from "@/lib/schema";

/** Which source of the style holds the shape of a place, under which feature id. */
export function featureOf(place: Place, detailed: (country: string) => boolean): { source: string; id: string } {
  if (place.kind === "province") return { source: "provinces", id: place.id };
  if (place.kind === "country" && !detailed(place.id)) return { source: "world", id: place.id };
  return { source: "outlines", id: place.id };
}

/** Keep one feature of the map in a state; answers with a function that moves the state to another feature or takes it off. */
export function singleState(
  name: "selected" | "hover",
): (map: LiveMap, target: { source: string; id: string } | undefined) => void {
  let current: { source: string; id: string } | undefined;
  return (map, target) => {
    if (current?.id === target?.id && current?.source === target?.source) return;
    if (current && map.getSource(current.source)) map.removeFeatureState(current, name);
    if (target && map.getSource(target.source)) map.setFeatureState(target, { [name]: true });
    current = target;
  };
}
