"use client";

import { lazy, useId, useMemo, useState } from "react";
import { drawnFigures, yearsOf } from "@/lib/chart-contents";
import { chartTitle, timeWords } from "@/lib/chart-title";
import { EMBED_WORDS } from "@/lib/messages/embed-words";
import { reviewLine } from "@/lib/review-line";
import { timeText, writeView } from "@/lib/view";
import { viewSubject } from "@/lib/view-name";
import { ChartBody } from "../charts/chart-body";
import { MapKey } from "../map/map-key";
import { MapPanel } from "../map/map-panel";
import { useAtlas } from "../state/atlas";
import { Room } from "../state/room";
import { useShownTheme } from "../state/use-media";
import { useView } from "../state/use-view";
import type { EmbedProps } from "./embed-page";
import { useEmbedMessages } from "./use-embed-messages";

const SourceCard = lazy(() => import("../panels/source-card").then(({ SourceCard: card }) => ({ default: card })));

/** The live map with the chart whose figures colour it; where there is room for one only, a switch between them. */
export function EmbedRoom({ detailed, picture }: Pick<EmbedProps, "detailed" | "picture">) {
  const { facts, lang, words, voice, home } = useAtlas();
  const { view } = useView();
  const told = EMBED_WORDS[lang];
  const room = facts.room(view);
  const review = reviewLine(room, lang);
  const selection = useMemo(() => facts.select(view), [facts, view]);
  const withProvinces = useMemo(() => new Set(detailed), [detailed]);
  const [shows, setShows] = useState<"map" | "chart">("map");
  const id = useId();
  const query = writeView(view);
  const title = viewSubject(query, { facts, lang, words });
  const model = selection.charts[view.metric];
  const place = selection.place?.name[lang] ?? words.whole;
  const said = useMemo(() => chartTitle(model, voice), [model, voice]);
  const period = timeWords(model.time ?? yearsOf(drawnFigures(model)), lang);
  const isFigure = view.item !== undefined && facts.figure(view.item) !== undefined;
  // Once opened the card stays: it closes itself and gives the focus back.
  const [hasCard, setHasCard] = useState(false);
  if (isFigure && !hasCard) setHasCard(true);

  useShownTheme(view.theme);
  useEmbedMessages(query, title);

  return (
    <div className="embed" data-embed="" data-shows={shows}>
      <header className="embed-head">
        <h1>{title}</h1>
        <button
          type="button"
          className="outline embed-switch"
          aria-pressed={shows === "chart"}
          onClick={() => setShows(shows === "map" ? "chart" : "map")}
        >
          {shows === "map" ? told.chart : told.map}
        </button>
      </header>
      <MapPanel selection={selection} picture={picture} detailed={withProvinces} Key={MapKey} />
      <main className="embed-chart">
        <div className="charts">
          <section
            className="chart"
            data-chart={view.metric}
            data-year={timeText(model.time)}
            data-place={model.place?.id ?? ""}
            aria-labelledby={`${id} ${id}-about`}
          >
            <header className="chart-head">
              <h2 id={id}>{said}</h2>
              <p id={`${id}-about`}>{words.evidence.about(words.metrics[view.metric], place, period)}</p>
            </header>
            <ChartBody model={model} />
          </section>
        </div>
      </main>
      <footer className="embed-foot">
        <p>
          {room.disclaimer[lang]} {review && <b data-review="">{review}</b>} {words.map.credit}
        </p>
        <p>
          <a
            href={`${home}${query}`}
            target="_blank"
            rel="noopener"
            aria-label={told.openLabel(title)}
            data-embed-open=""
          >
            {told.open}
          </a>
        </p>
      </footer>
      {hasCard && (
        <Room>
          <SourceCard item={isFigure ? view.item : undefined} />
        </Room>
      )}
    </div>
  );
}
