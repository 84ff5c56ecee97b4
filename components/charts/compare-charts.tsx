"use client";

import { memo, useId, useMemo, useState } from "react";
import { timeWords } from "@/lib/chart-title";
import { type CommonScale, commonScale, withoutContext } from "@/lib/common-scale";
import { COMPARE_WORDS } from "@/lib/messages/compare-words";
import type { ChartModel, Selection } from "@/lib/select";
import { timeText, type ViewMetric } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { ChartBody } from "./chart-body";
import ChartTable from "./chart-table";

interface Props {
  /** Two to four: several places, or one place at two times. */
  selections: readonly Selection[];
  metric: ViewMetric;
}

/** One chart of several places or times, side by side on one scale that it names. */
export const CompareCharts = memo(function CompareCharts({ selections, metric }: Props) {
  const { lang, words } = useAtlas();
  const id = useId();
  const models = useMemo(() => selections.map(({ charts }) => withoutContext(charts[metric])), [selections, metric]);
  const scale = useMemo(() => commonScale(models), [models]);
  return (
    <section className="compare" data-compare={metric} aria-labelledby={id}>
      <header className="chart-head">
        <h3 id={id}>{COMPARE_WORDS[lang].compared(words.metrics[metric])}</h3>
        <p>{COMPARE_WORDS[lang].sameScale}</p>
      </header>
      <div className="compare-cells" data-count={models.length}>
        {models.map((model) => (
          <CompareCell key={`${model.place?.id} ${timeText(model.time)}`} model={model} scale={scale} />
        ))}
      </div>
    </section>
  );
});

function CompareCell({ model, scale }: { model: ChartModel; scale: CommonScale }) {
  const { lang, words } = useAtlas();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const { place, time } = model;
  const name = place?.name[lang] ?? words.whole;
  return (
    <section
      className="compare-cell"
      data-compare-cell=""
      data-place={place?.id ?? ""}
      data-year={timeText(time)}
      aria-labelledby={id}
    >
      <header className="chart-head">
        <h4 id={id}>{[name, timeWords(time, lang) || words.year.all].join(words.sentence.comma)}</h4>
        {model.timelines.length + model.facets.length > 0 && (
          <button type="button" className="quiet" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? words.chart.chart : words.chart.table}
          </button>
        )}
      </header>
      {asTable ? <ChartTable model={model} /> : <ChartBody model={model} scale={scale} compact />}
    </section>
  );
}
