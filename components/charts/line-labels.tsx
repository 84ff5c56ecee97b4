"use client";

import { type CSSProperties, memo } from "react";
import { isDisputed } from "@/lib/chart-contents";
import { timeWords } from "@/lib/chart-title";
import { type LineName, pointAt } from "@/lib/line-name";
import type { Timeline } from "@/lib/timeline";
import type { Time, UnitChoice } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { LineSwatch } from "./line-look";
import { useFigureText } from "./use-figure-text";

interface Props {
  timeline: Timeline;
  time: Time | undefined;
  units: UnitChoice | undefined;
  looks: readonly number[];
  names: readonly LineName[];
  /** Where each label stands beside the plot, in rem from its top. */
  tops: readonly number[];
}

/** The lines by name, each with its figure of the chosen time: beside their ends, or as a list where the chart is narrow. */
export const LineLabels = memo(function LineLabels({ timeline, time, units, looks, names, tops }: Props) {
  const { lang, words } = useAtlas();
  const setView = useSetView();
  const { amount, differs } = useFigureText();
  const isOneYear = time !== undefined && time.from === time.to;
  return (
    <ul className="line-labels">
      {timeline.lines.map((line, index) => {
        const point = pointAt(line, time);
        const text = point && amount(point.figure, units);
        const isDiffering = point && isDisputed(point, differs);
        const said = text && point && (isOneYear ? text : words.evidence.inYear(text, point.year));
        return (
          <li key={line.line.id} style={{ "--top": `${tops[index] ?? 0}rem` } as CSSProperties}>
            <LineSwatch look={looks[index] ?? 0} basis={timeline.basis} around={line.relation === "around"} />{" "}
            <b>{names[index]?.name}</b> <small>{names[index]?.more}</small>{" "}
            {point && said ? (
              <button
                type="button"
                className="figure"
                data-point={point.figure.id}
                onClick={() => setView({ item: point.figure.id })}
                aria-label={isDiffering ? words.evidence.differs(said) : words.chart.openSource(said)}
              >
                {said}
                {isDiffering && " ≠"}
              </button>
            ) : (
              <span className="none">{words.evidence.noFigureIn(timeWords(time, lang))}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
});
