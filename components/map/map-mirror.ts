import type { GeoJSONSource, Map as LiveMap, StyleSpecification } from "maplibre-gl";
import type { Scene } from "@/lib/scene";
import type { Place } from "@/lib/schema";
import type { Time, View } from "@/lib/view";
import { featureOf, singleState, stateMirror } from "./feature-state";
import { followTime, stateOf } from "./layers/during";
import { patternImage } from "./layers/gap-pattern";
import type { LayerContext } from "./layers/layer";
import { type Painting, STATE_NAMES } from "./painting";
import { goneCases, SCENE_STATES, sceneFeatures } from "./scene-features";
import { unnamedFeatures } from "./unnamed-features";

/** What a map is to show besides its style. */
export interface Mirrored {
  view: View;
  painting: Painting;
  /** The time of this map: of two beside each other each has its own. */
  time: Time | undefined;
  scene: Scene | undefined;
  context: Pick<LayerContext, "places" | "cases" | "named">;
  detailed(country: string): boolean;
}

/** What mirroring needs of a map: one that is drawn without WebGL has no more. */
export type MirroredMap = Pick<
  LiveMap,
  "getSource" | "setFeatureState" | "removeFeatureState" | "getGlobalState" | "setGlobalStateProperty"
>;

/** Mirrors a view to a map as feature state and state of the style: the live map and pictures of it go the same way. */
export function mapMirror() {
  const select = singleState("selected");
  const hover = singleState("hover");
  const painted = STATE_NAMES.map((name) => [name, stateMirror(name)] as const);
  const staged = SCENE_STATES.map((name) => [name, stateMirror(name)] as const);
  const gone = stateMirror("gone");
  const unnamed = stateMirror("unnamed");
  let stage: { of: Scene | undefined; features: ReturnType<typeof sceneFeatures> } | undefined;
  let timed: { of: StyleSpecification; is: boolean } | undefined;
  return {
    /** Show it; only what differs from before is touched. */
    put(
      map: MirroredMap,
      style: StyleSpecification,
      { view, painting, time, scene, context, detailed }: Mirrored,
    ): void {
      const place = context.places.get(view.place ?? "");
      select.put(map, place && featureOf(place, detailed));
      for (const [name, mirrored] of painted) mirrored.put(map, painting.states[name]);
      if (stage?.of !== scene || !stage) stage = { of: scene, features: sceneFeatures(scene, context.places) };
      for (const [name, mirrored] of staged) mirrored.put(map, stage.features[name]);
      unnamed.put(map, unnamedFeatures(context.named, painting.choropleth.named, context.places));
      gone.put(map, goneCases(context.cases, time));
      if (timed?.of !== style) timed = { of: style, is: followTime(style.layers) };
      const known = map.getGlobalState();
      for (const [name, year] of Object.entries(timed.is ? stateOf(time) : {})) {
        // The same value again would make MapLibre go through the whole style.
        if (known[name] !== year) map.setGlobalStateProperty(name, year);
      }
    },
    /** Outline what is pointed at. */
    hover(map: LiveMap, place: Place | undefined, detailed: (country: string) => boolean): void {
      hover.put(map, place && featureOf(place, detailed));
    },
    /** The map lost its states, with its WebGL context. */
    forget(): void {
      select.forget();
      hover.forget();
      for (const [, mirrored] of [...painted, ...staged]) mirrored.forget();
      unnamed.forget();
      gone.forget();
    },
  };
}

/** Draw the patterns of the gap view when the style first asks for them. */
export function drawPatterns(map: LiveMap): void {
  map.setMissingStyleImageResolver((id) => {
    const image = patternImage(id);
    if (image) map.addImage(id, image, { pixelRatio: 2 });
  });
}

/**
 * Let each source tell the address that its shapes come from. Called once, while the first of them are on their way.
 *
 * Trap: MapLibre takes what it loaded from an address for the source's data, and tells that of itself. The next style, which
 * still has the address, seems to bring other data then: all land would be fetched, cut and uploaded anew whenever a thing
 * is opened or a layer switched.
 */
export function keepAddresses(map: LiveMap): void {
  const keep = (id: string) => {
    const source = map.getSource<GeoJSONSource>(id);
    // Once covered, its own methods are on the source itself.
    if (source?.type !== "geojson" || Object.hasOwn(source, "serialize")) return;
    const tell = source.serialize.bind(source);
    const take = source.setData.bind(source);
    let address = addressOf(tell().data);
    source.setData = (data) => {
      address = addressOf(data);
      return take(data);
    };
    source.serialize = () => (address === undefined ? tell() : { ...tell(), data: address });
  };
  for (const id of Object.keys(map.getStyle().sources)) keep(id);
  // Of later sources this is the first sign, before anything of them can have come.
  map.on("sourcedataloading", ({ sourceId }) => keep(sourceId));
}

const addressOf = (data: unknown): string | undefined => (typeof data === "string" ? data : undefined);

/**
 * Let closer views stretch the finest tiles of shapes as they are. MapLibre would cut, send and upload each one anew for
 * every zoom level beyond, and those uploads are the longest tasks after a click. Not for names: how large they are and
 * which are written is settled when a tile is cut.
 */
export function stretchTiles(map: LiveMap, { sources, layers }: StyleSpecification): void {
  const named = new Set(layers.map((layer) => layer.type === "symbol" && layer.source));
  for (const id of Object.keys(sources)) {
    const source = map.getSource(id);
    if (source?.type === "geojson" && !named.has(id)) source.reparseOverscaled = false;
  }
}

/**
 * Leave out the sky, which a map seen from straight above does not have. MapLibre draws it all the same, in every frame over the
 * whole map and in no colour: without a graphics card that is up to a third of the frame's price. Again after each load of a
 * style, which makes a sky anew.
 */
export function leaveOutSky(map: LiveMap): void {
  // Not there yet while the first sources are told of.
  if (map.style.sky) Object.assign(map.style.sky, { getEvaluated: () => undefined });
}
