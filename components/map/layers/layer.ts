import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { GapState } from "@/lib/gaps";
import type { Item } from "@/lib/items";
import type { Palette } from "@/lib/palette";
import type { Preference } from "@/lib/preference";
import type { AudienceRoom, Boundary } from "@/lib/room";
import type { Scene } from "@/lib/scene";
import type { Figure, JointCase } from "@/lib/schema";
import type { ViewLayer } from "@/lib/view";
import type { Voice } from "@/lib/voice";
import type { Painting } from "../painting";

/**
 * What a layer may know when it draws itself. Neither the selection nor what the time changes: that is feature state, so
 * neither a click nor a step in time changes the style.
 */
export interface LayerContext extends Voice {
  palette: Palette;
  /** Ids of places that all packs together name; what only packs name that are off is feature state. */
  named: ReadonlySet<string>;
  /** The names that the room gives to places, in place of those of the published files. */
  names: AudienceRoom["names"];
  cases: readonly JointCase[];
  /** Things of the packs that are on. */
  items: readonly Item[];
  /** All things by id: what is open may name others. */
  allItems: ReadonlyMap<string, Item>;
  /** Figures of the packs that are on, and the rule of choosing between rivals. */
  figures: readonly Figure[];
  better: Preference;
  /** What an open thing shows; absent while none is open. */
  scene?: Scene;
  /** A thing has been open before, or may be at any moment. */
  staged?: boolean;
  /** What later steps are drawn with is being drawn for the first time. */
  rehearsing?: boolean;
  visible: ReadonlySet<ViewLayer>;
  /** Whose lines are drawn. */
  boundary: Boundary;
  /** Address of a published geometry file. */
  file(name: string): string;
  /** The map has come so close that the overview's lines would look coarse. */
  close: boolean;
  /** How large names are written: times the size of the atlas page, and at least so many CSS pixels. */
  type: TypeSize;
  /** false until the map has drawn once: layers that are not needed for the first look wait for it. */
  settled: boolean;
}

export interface TypeSize {
  scale: number;
  least: number;
  /** So large that its views come close: the finer lines are wanted from the start. */
  close?: boolean;
}

/** As on the atlas page. */
export const PAGE_TYPE: TypeSize = { scale: 1, least: 0 };

/** The size of a name, in CSS pixels, that has `px` on the atlas page. */
export const typeSize = ({ type: { scale, least } }: Pick<LayerContext, "type">, px: number): number =>
  Math.max(least, px * scale);

/** Address of the shapes or lines of the view of boundaries, coarse or fine. */
export function boundaryFile(
  what: "provinces" | "outlines" | "lines",
  { boundary, close, file }: Pick<LayerContext, "boundary" | "close" | "file">,
): string {
  return file(`${what}${boundary === "de-facto" ? "" : `-${boundary}`}${close ? "-detail" : ""}.geojson`);
}

/** What the legend knows beyond that: what is painted now, on one map or on two. */
export interface LegendContext extends LayerContext {
  paintings: readonly Painting[];
  /** Id of the selected place. */
  selected: string | undefined;
}

/**
 * Zoom of the finest tiles; closer views stretch them. It is the zoom of the home view, so a click needs no new tile of
 * any shape. Their grid is 600 m: below a pixel wherever a click leads, two pixels at the closest zoom.
 */
export const TILES_END = 3;

/** Sources with land that figures and gaps are drawn on, the coarsest first: the finer lies above. */
export const LAND_SOURCES = ["world", "outlines", "provinces"] as const;
export type LandSource = (typeof LAND_SOURCES)[number];

/**
 * Which shapes of a source are land to be filled: no border lines, no zones. The same for every fill of a source, so that
 * MapLibre builds their geometry once.
 */
export function landOf(source: LandSource): { filter?: ExpressionSpecification } {
  if (source === "world") return { filter: ["!=", ["get", "kind"], "border"] };
  if (source === "outlines") return { filter: ["in", ["get", "kind"], ["literal", ["country", "area"]]] };
  return {};
}

export interface LegendEntry {
  id: string;
  label: string;
  /** How the mark is drawn: the same colours as on the map. */
  mark:
    | { kind: "area"; fill: string; line?: string }
    | { kind: "line"; line: string; dashed: boolean; dotted?: true; width?: number }
    | { kind: "dot"; fill: string; line: string }
    | { kind: "ring"; line: string }
    /** A tone with its pattern; a solid one has none. */
    | { kind: "gap"; fill: string; ink?: string; state?: Exclude<GapState, "reported"> }
    /** Words without a mark. */
    | { kind: "none" };
  /** The place that the entry selects when it is chosen. */
  place?: string;
  /** The switch that shows and hides it. */
  toggle?: ViewLayer;
  /** Stands behind "More marks": not needed to read the first look. */
  more?: boolean;
  /** When its layer is seen, as the layer says. */
  scene?: AtlasLayer["scene"];
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
  legend?(context: LegendContext): LegendEntry[];
  /** Ids of style layers whose features can be pointed at; their property `item` names a thing, `place` or `id` a place. */
  pickable?: readonly string[];
  /** only: seen only while a thing is open; never: not seen then, because the thing shows its own. */
  scene?: "only" | "never";
}
