"use client";

import "maplibre-gl/dist/maplibre-gl.css";
import { type MapRef, Map as MapView, NavigationControl, ScaleControl } from "@vis.gl/react-maplibre";
import * as maplibre from "maplibre-gl";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { HOME, HOME_PADDING, MAX_ZOOM } from "@/lib/camera";
import type { Place } from "@/lib/schema";
import { featureOf, singleState } from "./feature-state";
import { pickableOf, styleOf } from "./layers";
import { GROUND_SOURCES } from "./layers/ground";
import type { LayerContext } from "./layers/layer";

// Without it MapLibre takes the page itself for its worker, and `load` never fires.
maplibre.setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href);

/** Names of the buttons and messages that MapLibre makes itself. */
export type MapLocale = Record<string, string>;

export interface LiveMapProps {
  context: LayerContext;
  place: Place | undefined;
  locale: MapLocale;
  detailed(country: string): boolean;
  onPick(place: string | undefined): void;
  onHover(place: string | undefined, at: { x: number; y: number } | undefined): void;
  /** The map has drawn everything it has, or is at work again. */
  onIdle(idle: boolean): void;
  onZoom(zoom: number): void;
  /** WebGL went away, or is there again. */
  onLost(lost: boolean): void;
  /** The map could not be made at all, or could not load what it draws. */
  onFail(reason: "no-webgl" | "no-data"): void;
}

declare global {
  interface Window {
    /** The live MapLibre map, for tests and tools. */
    atlasMap?: maplibre.Map;
  }
}

type PlacedFeature = { properties?: { id?: string; place?: string } | null };
const placeOf = (feature: PlacedFeature | undefined) => feature?.properties?.place ?? feature?.properties?.id;

/** The camera for a place: its box, or the home view. Boxes wider than a third of the world are shown by their label point. */
function aim(map: maplibre.Map, place: Place | undefined, room: number, animate: boolean): void {
  const wide = place?.bbox && place.bbox[2] - place.bbox[0] > 120;
  const target: maplibre.LngLatBoundsLike | undefined =
    place?.bbox && !wide
      ? place.bbox
      : place?.point
        ? [place.point[0] - 14, place.point[1] - 10, place.point[0] + 14, place.point[1] + 10]
        : undefined;
  if (place && !target) return;
  map.fitBounds(target ?? HOME, {
    padding: place ? Math.round(room * 0.14) : HOME_PADDING,
    maxZoom: 6.2,
    duration: animate ? 560 : 0,
  });
}

/** The map itself. It mirrors values to MapLibre: the style as a whole, selection and hover as feature state, the place as camera. */
export default function LiveMap(props: LiveMapProps) {
  const { context, place, locale, detailed } = props;
  const ref = useRef<MapRef>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const style = useMemo(() => styleOf(context), [context]);
  const pickable = useMemo(() => pickableOf(context), [context]);
  const states = useMemo(() => ({ select: singleState("selected"), hover: singleState("hover") }), []);
  const aimed = useRef<string | undefined>(undefined);
  // The shorter side of the map. Kept, because asking the page during a change would make it lay out the whole panel.
  const room = useRef(0);

  const mirror = () => {
    const map = ref.current?.getMap();
    const chosen = latest.current.place;
    if (!map?.isStyleLoaded() && !map?.getSource("provinces")) return;
    if (map) states.select.put(map, chosen && featureOf(chosen, detailed));
  };

  // Before the frame is painted, so that map, charts and words change together.
  useLayoutEffect(() => {
    const map = ref.current?.getMap();
    if (!map?.getSource("provinces")) return;
    states.select.put(map, place && featureOf(place, detailed));
    if (aimed.current === (place?.id ?? "")) return;
    aimed.current = place?.id ?? "";
    aim(map, place, room.current, true);
  }, [place, detailed, states]);

  useEffect(
    () => () => {
      window.atlasMap = undefined;
    },
    [],
  );

  const start = (map: maplibre.Map) => {
    const measure = () => {
      const { clientWidth, clientHeight } = map.getContainer();
      room.current = Math.min(clientWidth, clientHeight);
    };
    window.atlasMap = map;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    const chosen = latest.current.place;
    aimed.current = chosen?.id ?? "";
    measure();
    map.on("resize", measure);
    if (chosen) aim(map, chosen, room.current, false);
    latest.current.onZoom(map.getZoom());
    map.on("movestart", () => latest.current.onIdle(false));
    map.on("zoomend", () => latest.current.onZoom(map.getZoom()));
    map.on("dataloading", () => latest.current.onIdle(false));
    map.on("webglcontextlost", () => {
      states.select.forget();
      states.hover.forget();
      latest.current.onLost(true);
    });
    map.on("webglcontextrestored", () => latest.current.onLost(false));
  };

  return (
    <MapView
      ref={ref}
      mapLib={maplibre}
      mapStyle={style}
      initialViewState={{ bounds: HOME, fitBoundsOptions: { padding: HOME_PADDING } }}
      style={{ position: "absolute", inset: 0 }}
      maxZoom={MAX_ZOOM}
      minZoom={1}
      dragRotate={false}
      pitchWithRotate={false}
      touchPitch={false}
      attributionControl={false}
      fadeDuration={0}
      renderWorldCopies={false}
      locale={locale}
      interactiveLayerIds={pickable}
      onStyleData={({ target }) => {
        if (window.atlasMap !== target) start(target);
        mirror();
      }}
      onClick={({ features }) => props.onPick(placeOf(features?.[0]))}
      onMouseMove={({ features, point, target }) => {
        const id = placeOf(features?.[0]);
        const hovered = id ? context.places.get(id) : undefined;
        states.hover.put(target, hovered && featureOf(hovered, detailed));
        target.getCanvas().style.cursor = hovered ? "pointer" : "";
        props.onHover(hovered?.id, hovered ? { x: point.x, y: point.y } : undefined);
      }}
      onMouseOut={({ target }) => {
        states.hover.put(target, undefined);
        props.onHover(undefined, undefined);
      }}
      onIdle={() => props.onIdle(true)}
      onError={({ target, ...event }) => {
        // MapLibre adds the source to errors of sources; without a map there was no WebGL to make it with.
        const source = "sourceId" in event ? String(event.sourceId) : "";
        if (!target) props.onFail("no-webgl");
        else if (GROUND_SOURCES.includes(source)) props.onFail("no-data");
      }}
    >
      <NavigationControl position="top-right" showCompass={false} />
      <ScaleControl position="bottom-left" unit="metric" maxWidth={90} />
    </MapView>
  );
}
