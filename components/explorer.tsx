"use client";

import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Atlas, Lang } from "@/lib/schema";
import { yearsWithFigures } from "@/lib/select";
import { plain, sentence } from "@/lib/sentence";
import { VIEW_METRICS } from "@/lib/view";
import { ChartSection } from "./charts/chart-section";
import { MapPanel } from "./map/map-panel";
import { Details } from "./panels/details";
import { PlaceHead } from "./panels/place-head";
import { PlaceList } from "./panels/place-list";
import { SourceCard } from "./panels/source-card";
import { TopBar } from "./panels/top-bar";
import { AtlasProvider, useAtlas } from "./state/atlas";
import { useMedia, useMounted } from "./state/use-media";
import { useSetView, useView } from "./state/use-view";
import { LiveRegion } from "./ui/live-region";

interface Props {
  atlas: Atlas;
  lang: Lang;
  /** Countries whose provinces are on the map. */
  detailed: readonly string[];
  picture: ReactNode;
}

/** The atlas in one language: the only place where map, charts and panels meet. */
export function Explorer({ atlas, lang, ...rest }: Props) {
  return (
    <AtlasProvider atlas={atlas} lang={lang}>
      <Rooms {...rest} />
    </AtlasProvider>
  );
}

function Rooms({ detailed, picture }: Pick<Props, "detailed" | "picture">) {
  const { facts, lang, words } = useAtlas();
  const { view, unread } = useView();
  const setView = useSetView();
  const mounted = useMounted();
  const [dismissed, setDismissed] = useState("");
  const [listOpen, setListOpen] = useState(false);
  const docked = useMedia("(min-width: 105rem)");
  const selection = useMemo(() => facts.select(view), [facts, view]);
  const { place } = selection;
  const years = useMemo(() => yearsWithFigures(facts.atlas), [facts]);
  const withProvinces = useMemo(() => new Set(detailed), [detailed]);
  const listed = useMemo(() => new Set([...detailed, ...facts.named]), [detailed, facts]);
  const panel = useRef<HTMLElement>(null);
  const scrolled = useRef(false);

  // The address may ask for a theme; the page's colours follow it.
  useEffect(() => {
    if (view.theme) document.documentElement.dataset.theme = view.theme;
    else delete document.documentElement.dataset.theme;
  }, [view.theme]);

  useEffect(() => {
    const up = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (place) setView({ place: place.parent });
    };
    window.addEventListener("keydown", up);
    return () => window.removeEventListener("keydown", up);
  }, [place, setView]);

  useEffect(() => {
    // Only when it was scrolled: the call makes the page lay out at once, in the middle of a click.
    if (place !== undefined && scrolled.current) panel.current?.scrollTo({ top: 0 });
  }, [place]);

  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    navigator.serviceWorker.register(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/sw.js`).catch(() => {
      // Offline use is an extra: on a host or in a window that refuses workers the atlas works from the network.
    });
  }, []);

  const announce = useMemo(
    () =>
      place
        ? words.sentence.announce(place.name[lang], plain(sentence(selection, { lang, words, places: facts.places })))
        : words.sentence.cleared,
    [selection, place, lang, words, facts],
  );
  const notice = unread.map(({ parameter, value }) => `${parameter}=${value}`).join(", ");

  return (
    <div className="atlas" data-list-open={listOpen}>
      <a className="skip" href="#figures">
        {words.skip}
      </a>
      <TopBar theme={view.theme} />
      {notice && notice !== dismissed && (
        <p className="notice" role="status">
          {words.notice.unread(notice)}
          <button type="button" className="quiet" onClick={() => setDismissed(notice)}>
            {words.notice.close}
          </button>
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
          {(docked || listOpen) && <PlaceList place={place} listed={listed} />}
          <a className="places-index" href="places/">
            {words.places.index}
          </a>
        </div>
      </nav>
      <MapPanel selection={selection} picture={picture} detailed={withProvinces} />
      <main
        id="figures"
        ref={panel}
        className="panel"
        tabIndex={-1}
        onScroll={(event) => {
          scrolled.current = event.currentTarget.scrollTop > 0;
        }}
      >
        <PlaceHead selection={selection} years={years} />
        <div className="charts">
          {VIEW_METRICS.map((metric) => (
            <ChartSection
              key={metric}
              model={selection.charts[metric]}
              onMap={view.metric === metric}
              year={view.year}
            />
          ))}
        </div>
        <Details selection={selection} />
        <footer className="data-links">
          {words.footer.data}: <a href="../data/atlas.json">{words.footer.json}</a> ·{" "}
          <a href="../data/figures.csv">{words.footer.csv}</a>
        </footer>
      </main>
      <SourceCard item={view.item} />
      <LiveRegion text={mounted ? announce : ""} />
    </div>
  );
}
