"use client";

import { memo, useId, useMemo } from "react";
import { barMarks, drawnFigures, lineMarks, publishersOf, yearsOf } from "@/lib/chart-contents";
import { chartTitle, timeWords } from "@/lib/chart-title";
import type { ChartModel } from "@/lib/select";
import { timeText } from "@/lib/view";
import { wallPart } from "@/lib/wall-part";
import { unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { ChartKey } from "./chart-key";
import { FacetChart } from "./facet-chart";
import { TimelineChart } from "./timeline-chart";
import { useFigureText } from "./use-figure-text";

const MOST_NAMES = 2;
const ignore = () => undefined;

/**
 * One picture of a chart, for a room: title, what is counted, the picture, its key, who says so. Nothing to operate.
 * @param more says how many figures the atlas has beyond those of the picture
 */
export const WallChart = memo(function WallChart({ model, more }: { model: ChartModel; more(left: number): string }) {
  const { facts, lang, words } = useAtlas();
  const { differs } = useFigureText();
  const id = useId();
  const { timeline, facet, left } = useMemo(() => wallPart(model), [model]);
  const place = model.place?.name[lang] ?? words.whole;
  const title = chartTitle(model, { lang, words, places: facts.places });
  const timelines = timeline ? [timeline] : [];
  const facets = facet ? [facet] : [];
  const figures = drawnFigures({ timelines, facets });
  const years = timeWords(model.time ?? yearsOf(figures), lang);
  const publishers = publishersOf(figures, facts.source, lang);
  const caption = timeline ?? facet;
  const basis = caption && words.chart.basis[facet?.planned ? "planned" : caption.basis];
  const said = timeWords(model.time, lang);
  return (
    <section
      className="chart wall-chart"
      data-chart={model.metric}
      data-year={timeText(model.time)}
      data-place={model.place?.id ?? ""}
      aria-labelledby={`${id} ${id}-about`}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <p id={`${id}-about`}>{words.evidence.about(words.metrics[model.metric], place, years)}</p>
      </header>
      {!caption && <p className="none">{said ? words.chart.notInTime(said) : words.none[model.metric](place)}</p>}
      {/* Its buttons lead nowhere on a wall. */}
      <div inert>
        {timeline && (
          <TimelineChart
            timeline={timeline}
            time={model.time}
            units={model.units}
            caption={[words.chart.groups[timeline.group], basis].filter(Boolean).join(" · ")}
            compact
          />
        )}
        {facet && (
          <FacetChart
            facet={facet}
            caption={[words.chart.groups[facet.group], basis, unitText(facet.unit, lang)].filter(Boolean).join(" · ")}
            units={model.units}
            isOpen
            toggle={ignore}
          />
        )}
        <ChartKey lines={lineMarks(timelines, differs)} bars={barMarks(facet?.rows ?? [], differs)} />
      </div>
      <footer>
        {publishers.length > 0 && (
          <p>
            {words.evidence.sources} {publishers.slice(0, MOST_NAMES).join(words.sentence.semicolon)}
            {publishers.length > MOST_NAMES && ` ${words.evidence.andMore(publishers.length - MOST_NAMES)}`}
          </p>
        )}
        {left > 0 && <p>{more(left)}</p>}
      </footer>
    </section>
  );
});
