"use client";

import { lazy, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { timeWords } from "@/lib/chart-title";
import { comparedViews } from "@/lib/comparing";
import { itemTitle } from "@/lib/item-title";
import type { Messages } from "@/lib/messages/messages";
import type { Lang } from "@/lib/schema";
import { plain, sentence } from "@/lib/sentence";
import { sourcesPage } from "@/lib/sources-page";
import { comparedPlaces, VIEW_METRICS, type ViewMetric } from "@/lib/view";
import { ChartSection } from "./charts/chart-section";
import { MapPanel } from "./map/map-panel";
import { Details } from "./panels/details";
import { DisplayMenu } from "./panels/display-menu";
import { PlaceHead } from "./panels/place-head";
import { TopBar } from "./panels/top-bar";
import { AtlasProvider, useAtlas } from "./state/atlas";
import { keepForOffline } from "./state/keep-offline";
import { Room } from "./state/room";
import { useMedia, useMounted, useShownTheme } from "./state/use-media";
import { useQuery, useSetView, useView } from "./state/use-view";
import { TimeControl } from "./time/time-control";
import { LiveRegion } from "./ui/live-region";

// Rooms that no first look needs are fetched when they are entered; the card, which is the likeliest, after the first look.
const CompareRoom = lazy(() => import("./explorer-compare"));
const PlaceList = lazy(() => import("./panels/place-list"));
const loadCard = () => import("./explorer-card");
const CardRoom = lazy(loadCard);
const MatrixRoom = lazy(() => import("./panels/matrix"));
const loadItem = () => import("./panels/item-card");
const ItemRoom = lazy(loadItem);
const Chronicle = lazy(() => import("./time/chronicle"));
const Composer = lazy(() => import("./compose/composer"));
const TakeRoom = lazy(() => import("./take/take-room"));
const AsBriefed = lazy(() => import("./take/as-briefed"));

export interface ExplorerProps {
  /** The atlas of the page as JSON, and how many portions of figures follow it. */
  json: string;
  portions: number;
  /** Countries whose provinces are on the map. */
  detailed: readonly string[];
  picture: ReactNode;
}

/** The atlas in one language: the only place where map, charts and panels meet. */
export function Explorer({ json, portions, lang, words, ...rest }: ExplorerProps & { lang: Lang; words: Messages }) {
  return (
    <AtlasProvider json={json} portions={portions} lang={lang} words={words}>
      <Rooms {...rest} />
    </AtlasProvider>
  );
}

/** Scroll the panel, and nothing around it, as far as a chart needs to be seen whole. */
function showChart(panel: HTMLElement, metric: ViewMetric): void {
  const chart = panel.querySelector(`[data-chart="${metric}"]`)?.getBoundingClientRect();
  if (!chart) return;
  const { top, bottom } = panel.getBoundingClientRect();
  panel.scrollBy({ top: Math.min(chart.top - top, Math.max(0, chart.bottom - bottom)) });
}

const nothing = () => {};

function afterFirstLook(): void {
  keepForOffline();
  // What cannot be had now is asked for again when it is entered, and says so there.
  for (const load of [loadCard, loadItem]) load().catch(nothing);
}

function Rooms({ detailed, picture }: Pick<ExplorerProps, "detailed" | "picture">) {
  const { facts, arrival, lang, words, voice } = useAtlas();
  const { view, unread } = useView();
  const setView = useSetView();
  const query = useQuery();
  const mounted = useMounted();
  const [dismissed, setDismissed] = useState("");
  const [listOpen, setListOpen] = useState(false);
  const [composing, setComposing] = useState(false);
  // The dialog stays once it was opened: it gives the focus back itself.
  const [taking, setTaking] = useState<"open" | "closed">();
  const docked = useMedia("(min-width: 105rem)");
  const selection = useMemo(() => facts.select(view), [facts, view]);
  const { place } = selection;
  const thing = view.item === undefined ? undefined : facts.items.get(view.item);
  const [playing, setPlaying] = useState(false);
  const compared = useMemo(() => comparedPlaces(view), [view]);
  const beside = useMemo(() => comparedViews(view).map(facts.select), [facts, view]);
  const withProvinces = useMemo(() => new Set(detailed), [detailed]);
  const listed = useMemo(() => new Set([...detailed, ...facts.named]), [detailed, facts]);
  const isComparing = view.compare !== undefined;
  // Once opened the card stays: it closes itself and gives the focus back.
  const [hasCard, setHasCard] = useState(false);
  if (view.item !== undefined && !thing && !hasCard) setHasCard(true);
  const [isSettled, setSettled] = useState(false);
  const onSettled = useCallback(() => {
    afterFirstLook();
    setSettled(true);
  }, []);
  const openTake = useCallback(() => setTaking("open"), []);
  const panel = useRef<HTMLElement>(null);
  const scrolled = useRef(false);

  useShownTheme(view.theme ?? facts.room(view).theme);

  useEffect(() => {
    const up = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (view.matrix) setView({ matrix: undefined });
      else if (thing) setView({ item: undefined });
      else if (isComparing) setView({ compare: undefined });
      else if (place) setView({ place: place.parent });
    };
    window.addEventListener("keydown", up);
    return () => window.removeEventListener("keydown", up);
  }, [place, thing, view.matrix, isComparing, setView]);

  useEffect(() => {
    // Only when it was scrolled: the call makes the page lay out at once, in the middle of a click.
    if (place !== undefined && scrolled.current) panel.current?.scrollTo({ top: 0 });
  }, [place]);

  const metric = useRef<ViewMetric>(undefined);
  useEffect(() => {
    // The chart that was asked for, by the map's key or a search, comes into sight; not the one that a link names, whose
    // reader begins with the head. (On a phone the panel does not scroll.)
    if (!mounted || metric.current === view.metric) return;
    if (metric.current && panel.current) showChart(panel.current, view.metric);
    metric.current = view.metric;
  }, [view.metric, mounted]);

  const announce = useMemo(() => {
    const time = timeWords(selection.view.time, lang);
    const told = plain(sentence(selection, voice));
    const here = place?.name[lang] ?? words.whole;
    if (thing) return itemTitle(thing, lang);
    if (beside.length > 1) {
      const names = beside.map(({ place: one, view: { time: when } }) =>
        compared.length > 0 ? one?.name[lang] : timeWords(when, lang),
      );
      return words.evidencePanels.compare.started(names.join(lang === "zh" ? "、" : ", "));
    }
    if (time) return words.evidencePanels.announce(here, time, told);
    return place ? words.sentence.announce(here, told) : words.sentence.cleared;
  }, [selection, place, thing, beside, compared, lang, words, voice]);
  const notice = unread.map(({ parameter, value }) => `${parameter}=${value}`).join(", ");

  return (
    <div className="atlas" data-list-open={listOpen} data-facts={arrival}>
      <a className="skip" href="#figures">
        {words.skip}
      </a>
      <TopBar theme={view.theme} composing={composing} onCompose={setComposing} onTake={openTake} />
      {notice && notice !== dismissed && (
        <p className="notice" role="status">
          {words.notice.unread(notice)}
          <button type="button" className="quiet" onClick={() => setDismissed(notice)}>
            {words.notice.close}
          </button>
        </p>
      )}
      {/* What reads it comes with the room. */}
      {query.includes("data=") && arrival === "whole" && (
        <Room>
          <AsBriefed query={query} selection={selection} />
        </Room>
      )}
      {arrival !== "whole" && (
        <p className="notice" role="status">
          {words.notice[arrival]}
        </p>
      )}
      <nav className="places" aria-label={words.places.label}>
        <button
          type="button"
          className="places-toggle outline"
          aria-expanded={listOpen}
          aria-controls="place-list"
          onClick={() => setListOpen(!listOpen)}
        >
          {listOpen ? words.places.close : words.places.open}
        </button>
        <div id="place-list" className="places-body">
          <button type="button" className="whole" aria-pressed={!place} onClick={() => setView({ place: undefined })}>
            {words.whole}
          </button>
          {(docked || listOpen) && (
            <Room>
              <PlaceList place={place} listed={listed} compared={compared.join(" ")} />
            </Room>
          )}
          <a className="places-index" href="places/">
            {words.places.index}
          </a>
        </div>
      </nav>
      <MapPanel selection={selection} picture={picture} detailed={withProvinces} onSettled={onSettled} />
      {view.matrix && (
        <Room>
          <MatrixRoom view={view} />
        </Room>
      )}
      {!view.matrix && (
        <button type="button" className="matrix-open outline" onClick={() => setView({ matrix: true })}>
          {words.details.matrix}
        </button>
      )}
      <div className="chronicle-place" data-closed={view.lanes.length === 0}>
        {isSettled && (
          <Room>
            <Chronicle view={view} />
          </Room>
        )}
      </div>
      <TimeControl view={view} onPlaying={setPlaying} />
      <main
        id="figures"
        ref={panel}
        className="panel"
        tabIndex={-1}
        onScroll={(event) => {
          scrolled.current = event.currentTarget.scrollTop > 0;
        }}
      >
        {thing && (
          <Room>
            <ItemRoom item={thing} />
          </Room>
        )}
        {isComparing && (
          <Room>
            <CompareRoom view={view} selections={beside} />
          </Room>
        )}
        <PlaceHead selection={selection} />
        <DisplayMenu view={view} />
        <div className="charts">
          {/* No Suspense around them: React would write large ones into a hidden part of the page, for a script to move. */}
          {[view.metric, ...VIEW_METRICS.filter((metric) => metric !== view.metric)].map((metric) => (
            <ChartSection key={metric} model={selection.charts[metric]} onMap={view.metric === metric} />
          ))}
        </div>
        <Details selection={selection} />
        <footer className="data-links">
          {words.footer.data}: <a href="../data/atlas.json">{words.footer.json}</a> ·{" "}
          <a href="../data/figures.csv">{words.footer.csv}</a> · <a href={sourcesPage(view)}>{words.footer.sources}</a>
        </footer>
      </main>
      {composing && (
        <Room>
          <Composer onClose={() => setComposing(false)} />
        </Room>
      )}
      {taking && (
        <Room>
          <TakeRoom view={view} detailed={withProvinces} open={taking === "open"} onClose={() => setTaking("closed")} />
        </Room>
      )}
      {hasCard && (
        <Room>
          <CardRoom item={view.item} />
        </Room>
      )}
      {/* While the years play nothing is said; the year that they stop at is. */}
      <LiveRegion text={mounted && !playing ? announce : ""} />
    </div>
  );
}
