"use client";

import "maplibre-gl/dist/maplibre-gl.css";
import { type MapRef, Map as MapView, NavigationControl, ScaleControl } from "@vis.gl/react-maplibre";
import * as maplibre from "maplibre-gl";
import { lazy, memo, Suspense, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { HOME, HOME_PADDING, MAX_ZOOM } from "@/lib/camera";
import { sceneOf } from "@/lib/scene";
import type { Place } from "@/lib/schema";
import { useAtlas } from "../state/atlas";
import { useAddressChange, useViewNow } from "../state/use-view";
import { aim, type Framed, type Room, roomOf, sceneFrame, windowOf } from "./aim";
import { FIRST_LAYERS, pickableOf, type Register, styleOf } from "./layers";
import { GROUND_SOURCES } from "./layers/ground";
import type { LiveMapProps } from "./live-map-props";
import { drawPatterns, keepAddresses, leaveOutSky, mapMirror, stretchTiles } from "./map-mirror";
import { framed, mapTimes } from "./painting";
import { keepSight, PLAIN_SIGHT, type SightKeeper } from "./sight";
import { isThere, type Target, targetOf } from "./target";
import { keepNamesWhole } from "./whole-names";
import { patience, writeFirstText } from "./withheld";
import { workerAddress } from "./worker-address";

// Without it MapLibre takes the page itself for its worker, and `load` never fires.
maplibre.setWorkerUrl(workerAddress());
writeFirstText();

/**
 * Every layer of the live map, fetched while it draws the first look, which needs few. Where that fails the map stays
 * with those few.
 */
export const wholeRegister: Promise<Register> = import("./layers/whole").then(
  ({ ALL_LAYERS }) => ALL_LAYERS,
  () => FIRST_LAYERS,
);

/** Few views compare. Without them the numbers still stand in the legend. */
const ComparedMarks = lazy(() => import("./compared-marks").catch(() => ({ default: () => null })));

/** Tells what the pointer is on. Where it cannot be had, pointing only outlines. */
const hovering = import("./hover-card").catch(() => undefined);

/** A few pixels more or less are no reason to move the map. */
const SLIGHT = 8;

/**
 * The map itself. It mirrors values to MapLibre: the style as a whole; selection, hover and what is painted as feature
 * state; the place as camera. The view comes straight from the address, not through React: the map moves and is coloured in
 * the task of the click, while the panel is still being drawn, and a click renders nothing here.
 */
export default memo(function LiveMap(props: LiveMapProps) {
  const { register, item, paint, compared, twins, second, rehearse, bare, locale, detailed } = props;
  const telling = useAtlas();
  const viewNow = useViewNow();
  const card = useRef<HTMLDivElement>(null);
  const ref = useRef<MapRef>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  // A wall goes from thing to thing.
  const [staged, setStaged] = useState(bare === true);
  if (item && !staged) setStaged(true);
  const [rehearsing, setRehearsing] = useState(rehearse === true);
  const context = useMemo(() => {
    const { places, allItems } = props.context;
    return { ...props.context, staged, rehearsing, ...(item && { scene: sceneOf(item, { items: allItems, places }) }) };
  }, [props.context, item, staged, rehearsing]);
  const { scene } = context;
  const style = useMemo(() => styleOf(register, context), [register, context]);
  const pickable = useMemo(() => pickableOf(register, context), [register, context]);
  const mirror = useMemo(() => mapMirror(), []);
  // The first look, which nobody sees before, and the layers that follow it are drawn when all of them are there.
  const drawing = useMemo(() => patience(), []);
  const started = useRef<maplibre.Map>(undefined);
  const leave = useRef<() => void>(undefined);
  const aimed = useRef<string | undefined>(undefined);
  // The reader moved the map since it was last aimed.
  const strayed = useRef(false);
  // The shorter side of the map. Kept, because asking the page during a change would make it lay out the whole panel.
  const room = useRef<Room>({ room: 0, hidden: 0, below: 0, beside: 0, under: 0 });

  // What is seen of the map: kept for the same reason.
  const sight = useRef<SightKeeper>(undefined);

  const frameNow = () => sceneFrame(scene) ?? framed(viewNow(), context.places);
  const frame = useRef(frameNow);
  useLayoutEffect(() => {
    frame.current = frameNow;
  });
  const look = (map: maplibre.Map, at: Framed | undefined, animate: boolean) => {
    strayed.current = false;
    aim(map, at, room.current, animate);
  };

  useLayoutEffect(() => {
    if (started.current && register) drawing.hold(started.current);
  }, [register, drawing]);

  const follow = (map: maplibre.Map) => {
    if (!map.getSource("provinces")) return;
    const view = viewNow();
    const time = mapTimes(view)[second ? 1 : 0];
    mirror.put(map, style, { view, painting: latest.current.paint(view), time, scene, context, detailed });
    const next = frameNow();
    if (second || aimed.current === (next?.id ?? "")) return;
    aimed.current = next?.id ?? "";
    look(map, next, true);
  };
  const followNow = () => {
    const map = ref.current?.getMap();
    if (map) follow(map);
  };

  useAddressChange(() => {
    drawing.touch();
    followNow();
  });
  // More figures arrived: the same address is painted anew.
  const followFacts = useEffectEvent(followNow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: paint changes with the facts, the scene with the open thing
  useEffect(() => followFacts(), [paint, scene]);

  useEffect(
    () => () => {
      if (second) window.atlasSecondMap = undefined;
      else window.atlasMap = undefined;
    },
    [second],
  );

  const outline = (map: maplibre.Map, hovered: Place | undefined) => {
    drawing.touch();
    mirror.hover(map, hovered, detailed);
  };

  const join = (map: maplibre.Map) => {
    leave.current?.();
    leave.current = latest.current.twins?.join({
      map,
      hover: (id) => outline(map, context.places.get(id ?? "")),
    });
  };

  const start = (map: maplibre.Map) => {
    const measure = () => {
      room.current = roomOf(map.getContainer(), latest.current.twins !== undefined);
      sight.current?.measure();
    };
    sight.current = keepSight(map, () => room.current.hidden);
    started.current = map;
    if (second) window.atlasSecondMap = map;
    else window.atlasMap = map;
    drawing.hold(map);
    drawPatterns(map);
    keepAddresses(map);
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    // The keys of a wall are the briefing's: a click gives them to the map no more than Tab does.
    if (bare) map.getCanvas().removeAttribute("tabindex");
    const chosen = frameNow();
    aimed.current = chosen?.id ?? "";
    measure();
    map.on("movestart", ({ originalEvent }) => {
      drawing.touch();
      if (originalEvent) strayed.current = true;
    });
    // A map of another size, or one of which more or less is seen, still shows what it was aimed at.
    const lookAgain = (animate: boolean) => {
      // A chart that is zoomed in on leaves the map no width to aim in.
      if (!second && !strayed.current && room.current.room > 0) look(map, frame.current(), animate);
    };
    map.on("resize", () => {
      drawing.touch();
      measure();
      lookAgain(false);
    });
    const seen = new ResizeObserver(() => {
      const { hidden } = room.current;
      measure();
      if (Math.abs(hidden - room.current.hidden) > SLIGHT) lookAgain(true);
    });
    seen.observe(windowOf(map.getContainer()));
    map.on("remove", () => {
      seen.disconnect();
      drawing.end();
    });
    // Alone and without a place the map has started at the home view.
    if (!second && (chosen || latest.current.twins)) look(map, chosen, false);
    join(map);
    latest.current.onZoom(map.getZoom());
    map.on("movestart", () => latest.current.onIdle(false));
    map.on("zoomend", () => latest.current.onZoom(map.getZoom()));
    map.on("dataloading", () => latest.current.onIdle(false));
    map.on("webglcontextlost", () => {
      mirror.forget();
      drawing.forget();
      latest.current.onLost();
    });
    map.on("webglcontextrestored", () => {
      drawing.hold(map);
      if (rehearse) setRehearsing(true);
      latest.current.onIdle(false);
    });
  };

  /** Outline what is pointed at, on the map beside this one as well. */
  const point = (hovered: Place | undefined) => {
    const map = ref.current?.getMap();
    if (twins) twins.hover(hovered?.id);
    else if (map) outline(map, hovered);
  };

  const tell = (under: Target, at?: { x: number; y: number }) =>
    hovering.then((hover) => {
      const view = viewNow();
      hover?.placeHoverCard(card.current, under, at, { view, painting: latest.current.paint(view), telling });
    });

  // A map beside it takes half its room: look anew at what it shows, then go together.
  // biome-ignore lint/correctness/useExhaustiveDependencies: everything else is read when it is needed
  useLayoutEffect(() => {
    const map = started.current;
    if (map) {
      map.resize();
      if (!second) look(map, framed(viewNow(), context.places), false);
      join(map);
    }
    return () => leave.current?.();
  }, [twins, second]);

  return (
    <>
      <MapView
        ref={ref}
        mapLib={maplibre}
        mapStyle={style}
        initialViewState={{ bounds: HOME, fitBoundsOptions: { padding: HOME_PADDING } }}
        style={{ position: "absolute", inset: 0 }}
        maxZoom={MAX_ZOOM}
        // A wall is narrow for a scene that goes around the world.
        minZoom={bare ? 0 : 1}
        // MapLibre swallows every click with Shift for it, and such a click puts a place into the comparison.
        boxZoom={false}
        dragRotate={false}
        pitchWithRotate={false}
        touchPitch={false}
        attributionControl={false}
        fadeDuration={0}
        renderWorldCopies={false}
        locale={locale}
        interactiveLayerIds={pickable}
        onStyleData={({ target }) => {
          if (started.current !== target) start(target);
          leaveOutSky(target);
          keepNamesWhole(target, () => sight.current?.now() ?? PLAIN_SIGHT);
          stretchTiles(target, style);
          follow(target);
        }}
        onClick={({ features, originalEvent }) =>
          props.onPick(targetOf(features?.find(isThere)), originalEvent.shiftKey)
        }
        onMouseMove={({ features, point: at, target }) => {
          const under = targetOf(features?.find(isThere));
          const hovered = under.place ? context.places.get(under.place) : undefined;
          point(hovered);
          const isThing = hovered !== undefined || under.item !== undefined;
          target.getCanvas().style.cursor = isThing ? "pointer" : "";
          tell(under, isThing ? at : undefined);
        }}
        onMouseOut={() => {
          point(undefined);
          tell({});
        }}
        onIdle={({ target }) => {
          if (!drawing.rest()) return;
          props.onIdle(true);
          if (target.getSource("rehearsal")) setRehearsing(false);
        }}
        onError={({ target, ...event }) => {
          // MapLibre adds the source to errors of sources; without a map there was no WebGL to make it with.
          const source = "sourceId" in event ? String(event.sourceId) : "";
          if (!target) props.onFail("no-webgl");
          else if (GROUND_SOURCES.includes(source)) props.onFail("no-data");
        }}
      >
        {!second && !bare && <NavigationControl position="top-right" showCompass={false} />}
        {!second && !bare && <ScaleControl position="bottom-left" unit="metric" maxWidth={90} />}
        {compared.length > 0 && (
          <Suspense>
            <ComparedMarks places={compared} />
          </Suspense>
        )}
      </MapView>
      <div ref={card} className="hover-card" hidden aria-hidden="true" />
    </>
  );
});
