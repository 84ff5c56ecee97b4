"use client";

import { lazy, memo, useId, useMemo, useState } from "react";
import { drawnFigures, yearsOf } from "@/lib/chart-contents";
import { chartTitle, timeWords } from "@/lib/chart-title";
import type { ChartModel } from "@/lib/select";
import { timeText } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { Room } from "../state/room";
import { useSetView } from "../state/use-view";
import { ChartBody } from "./chart-body";

const ChartTable = lazy(() => import("./chart-table"));

interface Props {
  model: ChartModel;
  /** This chart's figures colour the map. */
  onMap: boolean;
}

/** One of the charts: what the data say as its title; measure, place and period; the drawing, and the same as a table. */
export const ChartSection = memo(function ChartSection({ model, onMap }: Props) {
  const { lang, words, voice } = useAtlas();
  const setView = useSetView();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const { metric, facets, timelines } = model;
  const place = model.place?.name[lang] ?? words.whole;
  const title = useMemo(() => chartTitle(model, voice), [model, voice]);
  const period = useMemo(() => timeWords(model.time ?? yearsOf(drawnFigures(model)), lang), [model, lang]);
  const isEmpty = facets.length + timelines.length === 0;
  return (
    <section
      className="chart"
      data-chart={metric}
      data-year={timeText(model.time)}
      data-place={model.place?.id ?? ""}
      aria-labelledby={`${id} ${id}-about`}
    >
      <header className="chart-head">
        <h3 id={id}>{title}</h3>
        <p id={`${id}-about`}>{words.evidence.about(words.metrics[metric], place, period)}</p>
        <button type="button" className="quiet" aria-pressed={onMap} onClick={() => setView({ metric })}>
          {onMap ? words.chart.isOnMap : words.chart.onMap}
        </button>
        {!isEmpty && (
          <button type="button" className="quiet" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? words.chart.chart : words.chart.table}
          </button>
        )}
      </header>
      {asTable && !isEmpty ? (
        <Room>
          <ChartTable model={model} />
        </Room>
      ) : (
        <ChartBody model={model} />
      )}
    </section>
  );
});
