"use client";

import { tabledFigures } from "@/lib/chart-contents";
import { timeWords } from "@/lib/chart-title";
import { besideText } from "@/lib/conversion";
import { figureSubject, seriesText } from "@/lib/figure-subject";
import { holdersText } from "@/lib/holders";
import { TABLE_WORDS } from "@/lib/messages/table-words";
import { formatPeriod } from "@/lib/period";
import type { Figure } from "@/lib/schema";
import type { ChartModel } from "@/lib/select";
import { timeOfFigure } from "@/lib/time";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { ColumnHeads } from "../ui/column-heads";
import { useFigureText } from "./use-figure-text";
import { useRowLabel } from "./use-row-label";

/** Bars have no axis of years to click on: here each period leads to its time. */
function Period({ figure }: { figure: Figure }) {
  const { lang, words, voice } = useAtlas();
  const setView = useSetView();
  const text = formatPeriod(figure.period, voice, figure.basis);
  const time = timeOfFigure(figure);
  if (!time) return text;
  return (
    <button
      type="button"
      className="figure"
      onClick={() => setView({ time })}
      aria-label={[text, words.evidence.chooseTime(timeWords(time, lang))].join(words.sentence.semicolon)}
    >
      {text}
    </button>
  );
}

/** The same rows as the chart, as a table: nothing in the picture that is not here. */
export default function ChartTable({ model }: { model: ChartModel }) {
  const { facts, lang, words, voice } = useAtlas();
  const setView = useSetView();
  const { amount, range } = useFigureText();
  const labelOf = useRowLabel();
  const told = TABLE_WORDS[lang];
  const caption = told.caption(words.metrics[model.metric], model.place?.name[lang] ?? words.whole);
  const [place, what, figure, converted, period, ...rest] = told.columns;
  // What a reader looks for stands before what must be scrolled to.
  const columns = [place, period, figure, told.whoCounts, what, converted, ...rest];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach it
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <ColumnHeads names={columns} />
        <tbody>
          {tabledFigures(model).map((figure) => {
            const { name, more } = labelOf(figure);
            const printed = amountText(figure, voice);
            const said = amount(figure, model.units);
            return (
              <tr key={figure.id} data-row={figure.id}>
                <th scope="row">{holdersText(figure, voice)}</th>
                <td>
                  <Period figure={figure} />
                </td>
                <td>
                  <button
                    type="button"
                    className="figure"
                    onClick={() => setView({ item: figure.id })}
                    aria-label={words.chart.openSource(printed)}
                  >
                    {printed}
                  </button>{" "}
                  {range(figure)}
                </td>
                <td>{figure.series ? seriesText(figure.series, { words }) : "–"}</td>
                <td>
                  {figure.case
                    ? [name, ...more].join(" · ")
                    : figureSubject(figure, { lang, words, places: facts.places })}
                </td>
                <td>{(said === printed ? besideText(figure, voice) : said) ?? "–"}</td>
                <td>{words.bases[figure.basis]}</td>
                <td>{words.statuses[figure.status]}</td>
                <td lang={facts.source(figure)?.language}>{figure.printed}</td>
                <td>
                  {figure.id}
                  {figure.locator && ` · ${words.source.paragraph(figure.locator.para, figure.locator.line)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
