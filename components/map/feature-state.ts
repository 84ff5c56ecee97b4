import type { Map as LiveMap } from "maplibre-gl";
import type { Place } from "@/lib/schema";

/** Which source of the style holds the shape of a place, under which feature id. */
export function featureOf(place: Place, detailed: (country: string) => boolean): { source: string; id: string } {
  if (place.kind === "province") return { source: "provinces", id: place.id };
  if (place.kind === "country" && !detailed(place.id)) return { source: "world", id: place.id };
  return { source: "outlines", id: place.id };
}

/**
 * Every source that may hold the land of a place. Russia lies in two; a state of a feature that a source does not have
 * does no harm.
 */
export function sourcesOf({ kind }: Pick<Place, "kind">): readonly string[] {
  if (kind === "province") return ["provinces"];
  return kind === "country" ? ["outlines", "world"] : ["outlines"];
}

/** A feature and the value of one of its states. */
export interface FeatureValues {
  source: string;
  id: string;
  value: number | string | boolean;
}

/** Features by source and id. */
export type Features = ReadonlyMap<string, FeatureValues>;

/** What a mirror needs of a map: tests give it less than a whole one. */
export type StatefulMap = Pick<LiveMap, "getSource" | "setFeatureState" | "removeFeatureState">;

/** One feature of the map at a time in a state. */
export interface SingleState {
  /** Move the state to a feature, or take it off. */
  put(map: StatefulMap, target: { source: string; id: string } | undefined): void;
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

/** One state of many features, mirrored to a map. */
export interface StateMirror {
  /** Make the map's features bear the wanted values and no others; only what differs is touched. */
  put(map: StatefulMap, wanted: Features): void;
  /** The map lost its states: the next `put` sets all of them. */
  forget(): void;
}

/**
 * Mirror one state. A step in time so touches only the features whose value changes: no style, no tile.
 * A source that is not there yet, or was made anew, gets its values at the next `put`.
 */
export function stateMirror(name: string): StateMirror {
  const drawn = new Map<string, FeatureValues>();
  const sources = new Map<string, unknown>();
  return {
    put: (map, wanted) => {
      const renewed = new Set<string>();
      for (const [id, source] of sources) if (map.getSource(id) !== source) renewed.add(id);
      for (const [key, { source, id }] of drawn) {
        if (renewed.has(source)) drawn.delete(key);
        else if (!wanted.has(key)) {
          map.removeFeatureState({ source, id }, name);
          drawn.delete(key);
        }
      }
      for (const id of renewed) sources.delete(id);
      for (const [key, one] of wanted) {
        if (drawn.get(key)?.value === one.value) continue;
        const source = map.getSource(one.source);
        if (!source) continue;
        sources.set(one.source, source);
        map.setFeatureState({ source: one.source, id: one.id }, { [name]: one.value });
        drawn.set(key, one);
      }
    },
    forget: () => {
      drawn.clear();
      sources.clear();
    },
  };
}
