"use client";

import { memo, useCallback, useMemo, useState } from "react";
import { barMarks, basesOf, drawnFigures, isOnlyAround, lineMarks, publishersOf } from "@/lib/chart-contents";
import { timeWords } from "@/lib/chart-title";
import type { CommonScale } from "@/lib/common-scale";
import { DOT } from "@/lib/dot";
import { firstNames } from "@/lib/first-names";
import { measuredText } from "@/lib/measured-text";
import type { ChartModel, Facet } from "@/lib/select";
import type { Timeline } from "@/lib/timeline";
import { unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { ChartKey } from "./chart-key";
import { FacetChart, shownRows } from "./facet-chart";
import { TimelineChart } from "./timeline-chart";
import { useFigureText } from "./use-figure-text";

/** How many kinds of bars stand before the reader asks for all. */
const FIRST_FACETS = 3;
/** Name of the fold that holds the further kinds of bars. */
const KINDS = "kinds";
const MOST_NAMES = 3;

interface Props {
  model: ChartModel;
  /** The scale that it shares with charts beside it. */
  scale?: CommonScale;
  compact?: boolean;
}

/** Everything of a chart below its head: courses, bars, key, notes and who published the figures. */
export const ChartBody = memo(function ChartBody({ model, scale, compact = false }: Props) {
  const { facts, lang, words, home, voice } = useAtlas();
  const { differs } = useFigureText();
  const { metric, timelines, facets, units, time } = model;
  const here = model.place?.id ?? "";
  const place = model.place?.name[lang] ?? words.whole;
  // What was unfolded belongs to the place at which it was: another place starts folded again.
  const [unfolded, setUnfolded] = useState<{ place: string; ids: readonly string[] }>({ place: here, ids: [] });
  if (unfolded.place !== here) setUnfolded({ place: here, ids: [] });
  const open = unfolded.place === here ? unfolded.ids : [];
  const toggle = useCallback(
    (id: string) =>
      setUnfolded((was) => {
        const ids = was.place === here ? was.ids : [];
        return { place: here, ids: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id] };
      }),
    [here],
  );
  const captionOf = ({ group, basis }: Pick<Facet | Timeline, "group" | "basis">, planned = false) =>
    [
      words.chart.groups[group],
      planned ? words.chart.basis.planned : "",
      planned && basis === "planned" ? "" : words.chart.basis[basis],
    ]
      .filter(Boolean)
      .join(DOT);
  const isAllShown = open.includes(KINDS) || facets.length <= FIRST_FACETS + 1;
  const shown = isAllShown ? facets : facets.slice(0, FIRST_FACETS);
  const marks = useMemo(() => lineMarks(timelines, differs), [timelines, differs]);
  const figures = useMemo(() => drawnFigures(model), [model]);
  const publishers = useMemo(() => publishersOf(figures, facts.source, lang), [figures, facts, lang]);
  const bases = basesOf(model);
  const hasRefusal =
    units?.money !== undefined &&
    figures.some((figure) => measuredText(figure, units, facts.atlas.rates, voice).refused === "money");
  const notes = [
    bases.has("cumulative") && bases.size > 1
      ? words.evidence.basesApart
      : bases.has("stock") && bases.has("flow")
        ? words.evidence.stocksApart
        : "",
    hasRefusal ? words.evidence.noRate : "",
  ].filter(Boolean);
  const isEmpty = timelines.length + facets.length === 0;
  const bars = (facet: Facet) => (
    <FacetChart
      key={facet.id}
      facet={facet}
      caption={`${captionOf(facet, facet.planned)}${DOT}${unitText(facet.unit, lang)}`}
      units={units}
      isOpen={open.includes(facet.id)}
      toggle={toggle}
      shared={scale?.ticks.get(facet.id)}
    />
  );
  // A printed total with its parts is what the title says: it stands first.
  const [first] = shown;
  const lead = first && first.totals.length > 0 ? first : undefined;
  const said = timeWords(time, lang);
  return (
    <>
      {isEmpty && <p className="none">{said ? words.chart.notInTime(said) : words.none[metric](place)}</p>}
      {isOnlyAround(model) && <p className="none">{words.none[metric](place)}</p>}
      {lead && bars(lead)}
      {timelines.map((timeline) => (
        <TimelineChart
          key={timeline.id}
          timeline={timeline}
          time={time}
          units={units}
          caption={captionOf(timeline)}
          scale={scale}
          compact={compact}
        />
      ))}
      {shown.filter((facet) => facet !== lead).map(bars)}
      {facets.length > FIRST_FACETS + 1 && (
        <button type="button" className="outline more-kinds" aria-expanded={isAllShown} onClick={() => toggle(KINDS)}>
          {isAllShown ? words.evidence.fewerKinds : words.evidence.moreKinds(facets.length - FIRST_FACETS)}
        </button>
      )}
      <ChartKey
        lines={marks}
        bars={barMarks(
          shown.flatMap((facet) => shownRows(facet, open.includes(facet.id))),
          differs,
        )}
      />
      {notes.map((note) => (
        <p key={note} className="chart-note">
          {note}
        </p>
      ))}
      {publishers.length > 0 && (
        <p className="chart-note">
          {words.evidence.sources} <a href={`${home}sources/`}>{firstNames(publishers, MOST_NAMES, words)}</a>
        </p>
      )}
    </>
  );
});
