"use client";

import { memo, useId, useMemo, useRef } from "react";
import { axisText } from "@/lib/axis-text";
import { barMarks, drawnFigures, lineMarks, publishersOf, yearsOf } from "@/lib/chart-contents";
import { chartTitle, timeWords } from "@/lib/chart-title";
import { firstNames } from "@/lib/first-names";
import { rowLabel } from "@/lib/row-label";
import type { Basis } from "@/lib/schema";
import type { ChartModel } from "@/lib/select";
import { timeText } from "@/lib/view";
import { WALL_ROWS, wallPart } from "@/lib/wall-part";
import { unitText } from "@/lib/wording";
import { frameOf } from "@/lib/year-axis";
import { useAtlas } from "../state/atlas";
import { useFit } from "../ui/use-fit";
import { ChartKey } from "./chart-key";
import { FacetChart } from "./facet-chart";
import { TimelineChart } from "./timeline-chart";
import { useFigureText } from "./use-figure-text";

const MOST_NAMES = 2;
const ignore = () => undefined;

interface Props {
  model: ChartModel;
  /** Says how many figures the atlas has beyond those of the picture. */
  more(left: number): string;
  /** How many bars or lines there may be. */
  most?: number;
  /** Two: where the bars are few, the next kind of the same unit stands below them. Paper names all figures besides. */
  kinds?: 1 | 2;
}

/**
 * One picture of a chart, for a room: title, what is counted, the picture, its key, who says so. Nothing to operate.
 */
export const WallChart = memo(function WallChart({ model, more, most = WALL_ROWS, kinds = 1 }: Props) {
  const { facts, lang, words, voice } = useAtlas();
  const { differs } = useFigureText();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  // Where not all fits, who gave goes first: the card of a figure tells it.
  const hasGivers = useMemo(() => {
    const { facet, second } = wallPart(model, most, kinds);
    const figures = drawnFigures({ timelines: [], facets: [facet, second].flatMap((one) => one ?? []) });
    return figures.some((figure) => rowLabel(figure, { facts, lang, words }).giver);
  }, [model, most, kinds, facts, lang, words]);
  const fits = useFit(box, model, hasGivers ? most + 1 : most);
  const rows = Math.min(fits, most);
  const isBrief = hasGivers && fits <= most;
  const { timeline, facet, second, left } = useMemo(() => wallPart(model, rows, kinds), [model, rows, kinds]);
  const place = model.place?.name[lang] ?? words.whole;
  // In large type lines are short: an amount keeps its unit beside it.
  const title = chartTitle(model, voice).replace(/(\d) (?=[a-z])/g, "$1\u00a0");
  const timelines = timeline ? [timeline] : [];
  const facets = [facet, second].flatMap((one) => one ?? []);
  // Amounts of one unit below each other are compared by their bars, whatever they count.
  const scale =
    second && facets.map(({ ticks }) => ticks).reduce((a, b) => ((a.at(-1) ?? 0) >= (b.at(-1) ?? 0) ? a : b));
  const figures = drawnFigures({ timelines, facets });
  const years = timeWords(model.time ?? yearsOf(figures), lang);
  const publishers = publishersOf(figures, facts.source, lang);
  const caption = timeline ?? facet;
  const basisOf = ({ planned, basis }: { planned?: boolean; basis: Basis }) =>
    words.chart.basis[planned ? "planned" : basis];
  // Chinese counts an axis in 万 or 亿, and then its unit says so.
  const unit = timeline
    ? axisText(frameOf(timeline).ticks, timeline.unit, voice).unit
    : facet && unitText(facet.unit, lang);
  const about = [
    words.metrics[model.metric],
    place,
    years,
    caption && words.chart.groups[caption.group],
    caption && !second && basisOf(caption),
    unit,
  ];
  const said = timeWords(model.time, lang);
  return (
    <section
      ref={box}
      className="chart wall-chart"
      data-chart={model.metric}
      data-year={timeText(model.time)}
      data-place={model.place?.id ?? ""}
      data-brief={isBrief}
      aria-labelledby={`${id} ${id}-about`}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <p id={`${id}-about`}>{about.filter(Boolean).join(" · ")}</p>
      </header>
      {!caption && <p className="none">{said ? words.chart.notInTime(said) : words.none[model.metric](place)}</p>}
      {/* Its buttons lead nowhere on a wall. */}
      <div inert data-fit="">
        {timeline && <TimelineChart timeline={timeline} time={model.time} units={model.units} caption="" compact />}
        {facets.map((one) => (
          <FacetChart
            key={one.id}
            facet={one}
            caption={second ? basisOf(one) : ""}
            units={model.units}
            isOpen
            brief={isBrief}
            toggle={ignore}
            {...(scale && { shared: scale, bare: one === facet })}
          />
        ))}
        <ChartKey
          lines={lineMarks(timelines, differs)}
          bars={barMarks(
            facets.flatMap((one) => one.rows),
            differs,
          )}
        />
      </div>
      <footer>
        {publishers.length > 0 && (
          <p>
            {words.evidence.sources} {firstNames(publishers, MOST_NAMES, words)}
            {left > 0 && words.sentence.stop}
          </p>
        )}
        {left > 0 && <p>{more(left)}</p>}
      </footer>
    </section>
  );
});
