import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { type StyleMoment, styleValue } from "@/lib/style-value";
import type { DrawnFeature, DrawnSource } from "./drawn-sources";
import type { KeptStates } from "./kept-states";
import type { StillFrame } from "./still-frame";

/** What a drawn map is painted from. */
export interface Painted {
  style: StyleSpecification;
  sources: ReadonlyMap<string, DrawnSource>;
  states: KeptStates;
  frame: StillFrame;
  width: number;
  height: number;
}

/** Answers with a value of a layer by its name; `otherwise` stands for what the style does not say. */
export type Values = <T>(name: string, feature: DrawnFeature, otherwise: T) => T;

/** What is asked of the style for a feature. */
export function momentOf({ states, frame }: Painted, source: string, feature: DrawnFeature): StyleMoment {
  return {
    zoom: frame.zoom,
    properties: feature.properties,
    geometry: feature.geometry,
    state: states.of(source, feature.id),
    global: states.global(),
  };
}

/** A value of a layer for a feature: what paint and layout say, in the place where either says it. */
export function valuesOf(layer: LayerSpecification, painted: Painted): Values {
  const said: Record<string, unknown> = { ...layer.layout, ...("paint" in layer ? layer.paint : {}) };
  const source = "source" in layer ? String(layer.source) : "";
  return <T>(name: string, feature: DrawnFeature, otherwise: T): T => {
    const value = said[name] === undefined ? undefined : styleValue(said[name], momentOf(painted, source, feature));
    return (value ?? otherwise) as T;
  };
}
