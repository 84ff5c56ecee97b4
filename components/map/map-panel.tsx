"use client";

import {
  type ComponentType,
  lazy,
  type MouseEvent,
  memo,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { reviewLine } from "@/lib/review-line";
import type { Selection } from "@/lib/select";
import { timeText, type View } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useMounted } from "../state/use-media";
import { whenQuiet } from "../state/when-quiet";
import { FIRST_LAYERS, type Register } from "./layers";
import type { TypeSize } from "./layers/layer";
import type { LiveMapProps, MapLocale } from "./live-map-props";
import { type LegendProps, MapLegend } from "./map-legend";
import { MapProblem } from "./map-problem";
import { mapTimes, painter, placesCompared } from "./painting";
import { twinMaps } from "./twin-maps";
import { useDrawnMarks } from "./use-drawn-marks";
import { useLayerContext } from "./use-layer-context";
import { useLegend } from "./use-legend";
import { type PickOnMap, usePick } from "./use-pick";

// Asked for as soon as this file runs, before React has taken over the page: the map is the longest part of the start.
const loading = typeof window === "undefined" ? undefined : load();
const LiveMap = lazy(() => loading ?? load());

function load(): Promise<{ default: ComponentType<LiveMapProps>; wholeRegister: Promise<Register> }> {
  return import("./live-map").catch(() => ({ default: NoLiveMap, wholeRegister: Promise.resolve(FIRST_LAYERS) }));
}

/** Stands for the live map when its code cannot be had: it only says so. */
function NoLiveMap({ onFail }: LiveMapProps) {
  useEffect(() => onFail("no-data"), [onFail]);
  return null;
}

// Only where a room draws the lines of China.
const SeaInset = lazy(() => import("./sea-inset"));

/** Where the world is this many tiles wide, in pixels of the screen, the overview's lines (simplified to about 4 km) show their corners. */
const CLOSE = 23;

type Status = "starting" | "live" | "lost" | "no-webgl" | "no-data";

interface Props {
  selection: Selection;
  /** The map drawn at build: shown until the live map has drawn, and whenever it cannot. */
  picture: ReactNode;
  detailed: ReadonlySet<string>;
  /** The map has written its names, or there will be none: the page has nothing else to do. */
  onSettled?(): void;
  /** On the wall: names of this size, and nothing to operate. */
  wall?: TypeSize;
  /** Asked first when the map is clicked; true: another window deals with it. Never another function. */
  hand?(...click: Parameters<PickOnMap>): boolean;
  /** Steps of a briefing follow each other on it. */
  rehearse?: boolean;
  /** Stands below the map: the legend with its switches, unless another is given. */
  Key?: ComponentType<LegendProps>;
}

/** The map with its legend. Everything on it follows from the selection. */
export const MapPanel = memo(function MapPanel({
  selection,
  picture,
  detailed,
  onSettled,
  wall,
  hand,
  rehearse,
  Key = MapLegend,
}: Props) {
  const { facts, lang, words } = useAtlas();
  const pick = usePick();
  const { view, place } = selection;
  const room = facts.room(view);
  const review = reviewLine(room, lang);
  const mounted = useMounted();
  const [status, setStatus] = useState<Status>("starting");
  const [settled, setSettled] = useState(false);
  // The live map has written its names; until then the names of the drawn map stay on it.
  const [named, setNamed] = useState(false);
  const latestSettled = useRef(false);
  const [isClose, setClose] = useState(false);
  const close = wall?.close || isClose;
  const root = useRef<HTMLElement>(null);

  const drawn = status !== "live";
  const { metric, time, compare, layers } = view;
  const painting = useMemo(() => painter(facts), [facts]);
  // The drawn map shows neither gaps nor two years: its legend must not speak of them.
  const paintings = useMemo(() => {
    const shown = drawn ? { ...view, layers: view.layers.filter((layer) => layer !== "gaps") } : view;
    return (drawn ? [view.time] : mapTimes(view)).map((when) => painting(shown, when));
  }, [painting, view, drawn]);
  const steps = paintings[0]?.steps.features;
  const context = useLayerContext(view, { settled, close, type: wall });
  const item = view.item ? facts.items.get(view.item) : undefined;
  // The legend speaks of what comes with the live map once that is there.
  const [register, setRegister] = useState<Register>();
  useEffect(() => {
    loading?.then(({ wholeRegister }) => wholeRegister).then(setRegister);
  }, []);
  const legend = useLegend((!drawn && register) || FIRST_LAYERS, context, view, paintings);

  const isDetailed = useCallback((country: string) => detailed.has(country), [detailed]);
  const onPick = useCallback<PickOnMap>(
    (...click) => {
      if (!hand?.(...click)) pick(...click);
    },
    [hand, pick],
  );
  // One map, or one for each of two years.
  const years = compare?.kind === "years" ? compare.years : undefined;
  const isTwin = years !== undefined;
  const twins = useMemo(() => (isTwin ? twinMaps() : undefined), [isTwin]);
  const yearNames = years?.join();
  const locales = useMemo(() => {
    const names = yearNames?.split(",").map((year) => words.evidenceMap.mapOf(Number(year)));
    const localeOf = (side: 0 | 1): MapLocale => ({
      "NavigationControl.ZoomIn": words.map.zoomIn,
      "NavigationControl.ZoomOut": words.map.zoomOut,
      "Map.Title": names?.[side] ?? words.map.live,
    });
    return [localeOf(0), localeOf(1)] as const;
  }, [yearNames, words]);
  // The same list for the same comparison, so that the maps render for nothing else.
  const comparedIds = placesCompared(view, facts.places)
    .map(({ id }) => id)
    .join();
  const compared = useMemo(
    () => comparedIds.split(",").flatMap((id) => facts.places.get(id) ?? []),
    [comparedIds, facts],
  );
  const idle = useRef([false, true]);
  // Each side has drawn its map; the second need not have, until it has lost one.
  const painted = useRef([false, true]);
  const sides = useMemo(() => {
    const sideOf = (side: 0 | 1) => {
      const paint = (of: View) => painting(of, mapTimes(of)[side] ?? of.time);
      const onIdle = (isIdle: boolean) => {
        if (isIdle) {
          painted.current[side] = true;
          if (painted.current.every(Boolean)) setStatus((now) => (now === "no-data" ? now : "live"));
          if (side === 0 && latestSettled.current) setNamed(true);
        }
        idle.current[side] = isIdle;
        root.current?.setAttribute("data-idle", String(idle.current.every(Boolean)));
      };
      const onFail = (reason: "no-webgl" | "no-data") => {
        // The first map tells how the page stands; beside it the second can only be missing.
        if (side === 0) setStatus((now) => (now === "live" && reason === "no-data" ? now : reason));
        idle.current[side] = true;
        root.current?.setAttribute("data-idle", String(idle.current.every(Boolean)));
      };
      const onLost = () => {
        painted.current[side] = false;
        setStatus("lost");
      };
      return { paint, onIdle, onLost, onFail };
    };
    return [sideOf(0), sideOf(1)] as const;
  }, [painting]);
  useLayoutEffect(() => {
    idle.current[1] = !isTwin;
    // A second map that went while it was lost leaves the first as it stands.
    painted.current[1] = true;
    if (painted.current[0]) setStatus((now) => (now === "lost" ? "live" : now));
    root.current?.setAttribute("data-idle", String(idle.current.every(Boolean)));
  }, [isTwin]);
  // Once close, always close: the finer lines are loaded and serve the far view as well.
  const onZoom = useCallback((zoom: number) => 2 ** zoom * devicePixelRatio > CLOSE && setClose(true), []);

  // What the first look does not need waits until that look is on screen and the page has nothing else to do.
  useEffect(() => {
    if (status !== "live" || settled || !register) return;
    const frame = requestAnimationFrame(() =>
      whenQuiet(() => {
        latestSettled.current = true;
        setSettled(true);
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [status, settled, register]);
  // Not earlier: what is fetched then would hold up the names on the map.
  const hasNoMap = status === "no-webgl" || status === "no-data";
  useEffect(() => {
    if (named || hasNoMap) onSettled?.();
  }, [named, hasNoMap, onSettled]);

  useDrawnMarks(root, view, drawn ? item : undefined, drawn ? steps : undefined);

  const pickDrawn = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return;
    const shape = event.target instanceof Element ? event.target.closest("a[data-place]") : null;
    event.preventDefault();
    onPick({ place: shape?.getAttribute("data-place") ?? undefined }, event.shiftKey);
  };

  const { boundary } = context;
  return (
    <section
      ref={root}
      className="map"
      aria-label={words.map.label}
      data-map=""
      data-idle="false"
      data-status={status}
      data-place={place?.id ?? ""}
      data-room={room.name}
      data-layers={layers.join(" ")}
      data-boundary={boundary}
      data-metric={metric}
      data-year={years ? years.join() : timeText(time)}
      data-compare={years ? years.join() : compare?.kind === "places" ? compare.places.join() : ""}
      suppressHydrationWarning
    >
      {/* The links inside are the keyboard's way in; the click handler only keeps them from loading a page. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: delegated from the links inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: links answer to Enter by themselves */}
      <div
        className="first-picture"
        data-shown={drawn}
        data-names={!drawn && !named && !place && !item && !wall}
        inert={!drawn}
        onClick={pickDrawn}
      >
        {picture}
      </div>
      {mounted && status !== "no-webgl" && (
        <div className="live-map" data-shown={!drawn}>
          {(isTwin ? ([0, 1] as const) : ([0] as const)).map((side) => (
            <div key={side} className="map-side">
              {years && (
                <p className="map-year" data-map-year={years[side]}>
                  {words.evidenceMap.yearHead(years[side])}
                </p>
              )}
              <Suspense>
                <LiveMap
                  register={(settled && register) || FIRST_LAYERS}
                  context={context}
                  item={item}
                  compared={compared}
                  {...sides[side]}
                  twins={twins}
                  second={side > 0}
                  bare={wall !== undefined}
                  rehearse={rehearse}
                  locale={locales[side]}
                  detailed={isDetailed}
                  onPick={onPick}
                  onZoom={onZoom}
                />
              </Suspense>
            </div>
          ))}
        </div>
      )}
      <MapProblem status={status} view={view} boundary={boundary} />
      <Key legend={legend} visible={context.visible} item={item} />
      {boundary === "cn" && !drawn && (
        <Suspense>
          <SeaInset />
        </Suspense>
      )}
      <p className="map-credit">
        {room.disclaimer[lang]} {review && <b data-review="">{review}</b>} <span>{words.map.credit}</span>
      </p>
    </section>
  );
});
