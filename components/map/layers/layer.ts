import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Choropleth } from "@/lib/choropleth";
import type { Messages } from "@/lib/messages";
import type { Palette } from "@/lib/palette";
import type { Gazetteer } from "@/lib/places";
import type { JointCase, Lang } from "@/lib/schema";
import type { ViewLayer } from "@/lib/view";

/** What a layer may know when it draws itself. Not the selection: that is feature state, so a click changes no style. */
export interface LayerContext {
  lang: Lang;
  words: Messages;
  palette: Palette;
  choropleth: Choropleth;
  places: Gazetteer;
  cases: readonly JointCase[];
  visible: ReadonlySet<ViewLayer>;
  /** Address of a published geometry file. */
  file(name: string): string;
  /** The map has come so close that the overview's lines would look coarse. */
  close: boolean;
  /** false until the map has drawn once: layers that are not needed for the first look wait for it. */
  settled: boolean;
}

/**
 * Zoom of the finest tiles; closer views stretch them. At this zoom a tile's grid is 150 m, finer than the boundaries,
 * and a click needs few new tiles.
 */
export const TILES_END = 5;

/** One layout for all lines of a source, so that MapLibre builds their geometry once. */
export const LINE_LAYOUT = { "line-join": "round" } as const;

export interface LegendEntry {
  id: string;
  label: string;
  /** How the mark is drawn: the same colours as on the map. */
  mark:
    | { kind: "area"; fill: string; line?: string }
    | { kind: "line"; line: string; dashed: boolean }
    | { kind: "dot"; fill: string; line: string }
    | { kind: "ring"; line: string };
  /** The place that the entry selects when it is chosen. */
  place?: string;
  /** The switch that shows and hides it. */
  toggle?: ViewLayer;
  /** Stands behind "More marks": not needed to read the first look. */
  more?: boolean;
}

/**
 * A layer of the map as a value: what it draws from, how it is drawn, and what the legend says of it, from one palette.
 * Layers are drawn in the order of the register (layers/index.ts).
 */
export interface AtlasLayer {
  id: string;
  /** The switch that shows and hides it; absent: always shown. */
  toggle?: ViewLayer;
  /** Not needed for the first look: it comes once the map has drawn, so that shaders, glyphs and files of it hold nothing up. */
  later?: true;
  sources?(context: LayerContext): Record<string, SourceSpecification>;
  layers(context: LayerContext): LayerSpecification[];
  legend?(context: LayerContext): LegendEntry[];
  /** Ids of style layers whose features can be pointed at; their property `place` or `id` names the place. */
  pickable?: readonly string[];
}
