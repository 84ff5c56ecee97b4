"use client";

import { formatPeriod } from "@/lib/period";
import type { ChartModel } from "@/lib/select";
import { amountText, convertedText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { useRowLabel } from "./facet-chart";

/** The same rows as the chart, as a table: nothing in the picture that is not here. */
export function ChartTable({ model, caption }: { model: ChartModel; caption: string }) {
  const { facts, lang, words } = useAtlas();
  const setView = useSetView();
  const labelOf = useRowLabel();
  const rows = model.facets.flatMap((facet) => [...facet.rows.map((row) => row.figure), ...facet.totals]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach it
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {words.chart.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => {
            const { name, more } = labelOf(figure);
            return (
              <tr key={figure.id}>
                <th scope="row">{facts.places.get(figure.place)?.name[lang] ?? figure.place}</th>
                <td>{figure.case ? `${name} · ${more}` : figure.summary[lang]}</td>
                <td>
                  <button
                    type="button"
                    className="figure"
                    onClick={() => setView({ item: figure.id })}
                    aria-label={words.chart.openSource(amountText(figure, lang))}
                  >
                    {amountText(figure, lang)}
                  </button>
                </td>
                <td>{convertedText(figure, lang) ?? "–"}</td>
                <td>{formatPeriod(figure.period, lang, figure.basis)}</td>
                <td>{words.bases[figure.basis]}</td>
                <td>{words.statuses[figure.status]}</td>
                <td lang="zh">{figure.printed}</td>
                <td>
                  {figure.id} · {words.source.paragraph(figure.locator.para, figure.locator.line)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
