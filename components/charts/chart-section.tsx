"use client";

import { memo, useId, useState } from "react";
import type { ChartModel, Facet } from "@/lib/select";
import { unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { ChartTable } from "./chart-table";
import { FacetChart } from "./facet-chart";

type Key = "at_least" | "about" | "planned" | "converted";

/** The marks of qualifiers that a chart uses, so that the key never explains what is not drawn. */
function keysOf(facets: readonly Facet[]): Key[] {
  const rows = facets.flatMap((facet) => facet.rows);
  const uses: Record<Key, boolean> = {
    at_least: rows.some(({ figure }) => figure.qualifier === "at_least"),
    about: rows.some(({ figure }) => figure.qualifier === "about" && figure.status !== "planned"),
    planned: rows.some(({ figure }) => figure.status === "planned"),
    converted: rows.some((row) => row.convertedBySource),
  };
  return (Object.keys(uses) as Key[]).filter((key) => uses[key]);
}

interface Props {
  model: ChartModel;
  /** This chart's figures colour the map. */
  onMap: boolean;
  year: number | undefined;
}

/** One of the three charts: title, place, bars by facet, key, and the same rows as a table. */
export const ChartSection = memo(function ChartSection({ model, onMap, year }: Props) {
  const { lang, words } = useAtlas();
  const setView = useSetView();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const { metric, facets } = model;
  const place = model.place?.name[lang] ?? words.whole;
  const caption = (facet: Facet) =>
    [facet.money ? words.chart.money : words.chart.basis[facet.basis], unitText(facet.unit, lang)].join(
      lang === "zh" ? "，" : ", ",
    );
  const keys = keysOf(facets);
  return (
    <section className="chart" data-chart={metric} data-place={model.place?.id ?? ""} aria-labelledby={id}>
      <header className="chart-head">
        <h3 id={id}>
          {words.metrics[metric]}{" "}
          <small>
            {place}
            {year ? `, ${year}` : ""}
          </small>
        </h3>
        <button type="button" className="quiet" aria-pressed={onMap} onClick={() => setView({ metric })}>
          {onMap ? words.chart.isOnMap : words.chart.onMap}
        </button>
        {facets.length > 0 && (
          <button type="button" className="quiet" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? words.chart.chart : words.chart.table}
          </button>
        )}
      </header>
      {facets.length === 0 && <p className="none">{year ? words.chart.notInTime(year) : words.none[metric](place)}</p>}
      {facets.length > 0 && asTable && (
        <ChartTable model={model} caption={words.chart.tableOf(words.metrics[metric], place)} />
      )}
      {!asTable && facets.map((facet) => <FacetChart key={facet.id} facet={facet} caption={caption(facet)} />)}
      {!asTable && keys.length > 0 && (
        <p className="chart-key">
          {keys.map((key) => (
            <span key={key} data-key={key}>
              {words.chart.key[key]}
            </span>
          ))}
        </p>
      )}
    </section>
  );
});
