"use client";

import {
  type ComponentType,
  lazy,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { choropleth } from "@/lib/choropleth";
import { PALETTES } from "@/lib/palette";
import type { Selection } from "@/lib/select";
import { plain, sentence } from "@/lib/sentence";
import { DEFAULT_VIEW } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useMounted, useTheme } from "../state/use-media";
import { useSetView } from "../state/use-view";
import { HoverCard, placeHoverCard } from "./hover-card";
import { legendOf } from "./layers";
import type { LayerContext } from "./layers/layer";
import type { LiveMapProps } from "./live-map";
import { MapLegend } from "./map-legend";

const file = (name: string) => `${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/geo/${name}`;

// Asked for as soon as this file runs, before React has taken over the page: the map is the longest part of the start.
const loading = typeof window === "undefined" ? undefined : load();
const LiveMap = lazy(() => loading ?? load());

function load(): Promise<{ default: ComponentType<LiveMapProps> }> {
  return import("./live-map").catch(() => ({ default: NoLiveMap }));
}

/** Stands for the live map when its code cannot be had: it only says so. */
function NoLiveMap({ onFail }: LiveMapProps) {
  useEffect(() => onFail("no-data"), [onFail]);
  return null;
}

/** Beyond this zoom the overview's lines (simplified to about 4 km) show their corners. */
const CLOSE = 3.7;

type Status = "starting" | "live" | "lost" | "no-webgl" | "no-data";

/** Safari has no idle callback. */
const whenQuiet = (task: () => void) =>
  "requestIdleCallback" in window ? window.requestIdleCallback(task, { timeout: 3000 }) : setTimeout(task, 300);

interface Props {
  selection: Selection;
  /** The map drawn at build: shown until the live map has drawn, and whenever it cannot. */
  picture: ReactNode;
  detailed: ReadonlySet<string>;
}

/** The map with its legend. Everything on it follows from the selection. */
export function MapPanel({ selection, picture, detailed }: Props) {
  const { facts, lang, words } = useAtlas();
  const setView = useSetView();
  const { view, place } = selection;
  const theme = useTheme(view.theme);
  const mounted = useMounted();
  const [status, setStatus] = useState<Status>("starting");
  const [settled, setSettled] = useState(false);
  // The live map has written its names; until then the names of the drawn map stay on it.
  const [named, setNamed] = useState(false);
  const latestSettled = useRef(false);
  const [close, setClose] = useState(false);
  const root = useRef<HTMLElement>(null);
  const card = useRef<HTMLDivElement>(null);

  const { metric, year, layers } = view;
  const context = useMemo((): LayerContext => {
    const whole = facts.select({ ...DEFAULT_VIEW, year });
    return {
      lang,
      words,
      palette: PALETTES[theme],
      choropleth: choropleth(whole, metric, facts.places, facts.named),
      places: facts.places,
      cases: facts.atlas.packs.flatMap((pack) => pack.cases),
      visible: new Set(layers),
      file,
      settled,
      close,
    };
  }, [facts, lang, words, theme, metric, year, layers, settled, close]);
  const legend = useMemo(() => legendOf(context), [context]);

  const isDetailed = useCallback((country: string) => detailed.has(country), [detailed]);
  const onPick = useCallback((id: string | undefined) => setView({ place: id }), [setView]);
  const onHover = useCallback(
    (id: string | undefined, at: { x: number; y: number } | undefined) => {
      const hovered = id ? facts.places.get(id) : undefined;
      const first =
        hovered &&
        sentence(facts.select({ ...DEFAULT_VIEW, place: hovered.id }), { lang, words, places: facts.places });
      placeHoverCard(card.current, hovered && first && { name: hovered.name[lang], figure: shortFigure(first) }, at);
    },
    [facts, lang, words],
  );
  const onIdle = useCallback((idle: boolean) => {
    if (idle) {
      setStatus((now) => (now === "no-data" ? now : "live"));
      if (latestSettled.current) setNamed(true);
    }
    root.current?.setAttribute("data-idle", String(idle));
  }, []);
  // Once close, always close: the finer lines are loaded and serve the far view as well.
  const onZoom = useCallback((zoom: number) => zoom > CLOSE && setClose(true), []);
  const onLost = useCallback((lost: boolean) => setStatus(lost ? "lost" : "live"), []);
  const onFail = useCallback((reason: "no-webgl" | "no-data") => {
    setStatus((now) => (now === "live" && reason === "no-data" ? now : reason));
    root.current?.setAttribute("data-idle", "true");
  }, []);

  // What the first look does not need waits until that look is on screen and the page has nothing else to do.
  useEffect(() => {
    if (status !== "live" || settled) return;
    const frame = requestAnimationFrame(() =>
      whenQuiet(() => {
        latestSettled.current = true;
        setSettled(true);
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [status, settled]);

  // The drawn map is HTML that React does not own; its marks are set by hand.
  useEffect(() => {
    const marked = place
      ? root.current?.querySelectorAll(`.first-picture [data-place="${CSS.escape(place.id)}"]`)
      : undefined;
    for (const shape of marked ?? []) shape.setAttribute("data-selected", "");
    return () => {
      for (const shape of marked ?? []) shape.removeAttribute("data-selected");
    };
  }, [place]);

  const pickDrawn = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const shape = event.target instanceof Element ? event.target.closest("a[data-place]") : null;
    event.preventDefault();
    setView({ place: shape?.getAttribute("data-place") ?? undefined });
  };

  const problem = { lost: words.map.lost, "no-webgl": words.map.noWebgl, "no-data": words.map.failed }[
    status as "lost"
  ];
  const drawn = status !== "live";
  return (
    <section
      ref={root}
      className="map"
      aria-label={words.map.label}
      data-map=""
      data-idle="false"
      data-status={status}
      data-place={place?.id ?? ""}
      data-layers={layers.join(" ")}
      data-metric={metric}
      suppressHydrationWarning
    >
      {/* The links inside are the keyboard's way in; the click handler only keeps them from loading a page. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: delegated from the links inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: links answer to Enter by themselves */}
      <div
        className="first-picture"
        data-shown={drawn}
        data-names={!drawn && !named && !place}
        inert={!drawn}
        onClick={pickDrawn}
      >
        {picture}
      </div>
      {mounted && status !== "no-webgl" && (
        <div className="live-map" data-shown={!drawn}>
          <Suspense>
            <LiveMap
              context={context}
              place={place}
              locale={{
                "NavigationControl.ZoomIn": words.map.zoomIn,
                "NavigationControl.ZoomOut": words.map.zoomOut,
                "Map.Title": words.map.live,
              }}
              detailed={isDetailed}
              onPick={onPick}
              onHover={onHover}
              onIdle={onIdle}
              onZoom={onZoom}
              onLost={onLost}
              onFail={onFail}
            />
          </Suspense>
        </div>
      )}
      <noscript>
        <p className="map-problem">{words.map.noScript}</p>
      </noscript>
      <HoverCard card={card} />
      {problem && (
        <p className="map-problem" role="status">
          {problem}
        </p>
      )}
      <MapLegend entries={legend} visible={context.visible} />
      <p className="map-credit">
        {words.map.disclaimer} <span>{words.map.credit}</span>
      </p>
    </section>
  );
}

/** The first figure of a sentence: what fits beside the pointer. */
function shortFigure(segments: ReturnType<typeof sentence>): string {
  const first = segments.find((segment) => typeof segment !== "string");
  return typeof first === "object" ? first.text : plain(segments);
}
