"use client";

import { isDisputed } from "@/lib/chart-contents";
import { timeWords } from "@/lib/chart-title";
import type { LineName } from "@/lib/line-name";
import { formatPeriod } from "@/lib/period";
import type { Figure } from "@/lib/schema";
import { pointIn, type Timeline } from "@/lib/timeline";
import type { Time, UnitChoice } from "@/lib/view";
import { type Frame, type Pointing, timeOf } from "@/lib/year-axis";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { LineSwatch } from "./line-look";
import { useFigureText } from "./use-figure-text";

interface Props {
  timeline: Timeline;
  frame: Frame;
  pointing: Pointing;
  time: Time | undefined;
  units: UnitChoice | undefined;
  looks: readonly number[];
  names: readonly LineName[];
  move(year: number): void;
  choose(time: Time): void;
}

/** Everything that is said of one year: each figure in full, its rivals, and the same choices as buttons. */
export function YearTip({ timeline, frame, pointing, time, units, looks, names, move, choose }: Props) {
  const { lang, words, voice } = useAtlas();
  const setView = useSetView();
  const { amount, range, source, differs } = useFigureText();
  const { year } = pointing;
  const wanted = timeOf(pointing);
  const isChosen = time?.from === wanted.from && time.to === wanted.to;
  const detail = (figure: Figure) =>
    [range(figure), figure.period.precision === "year" ? "" : formatPeriod(figure.period, voice, figure.basis)]
      .filter(Boolean)
      .join(words.sentence.comma);
  const button = (figure: Figure, text: string) => (
    <button
      type="button"
      className="figure"
      data-point={figure.id}
      onClick={() => setView({ item: figure.id })}
      aria-label={words.chart.openSource(text)}
    >
      {text}
    </button>
  );
  return (
    <div className="year-tip">
      <p className="year-tip-head">
        <b>{timeWords(wanted, lang)}</b>
        {isChosen && <small>{words.evidence.isChosen}</small>}
        {year > frame.first && (
          <button
            type="button"
            className="quiet"
            onClick={() => move(year - 1)}
            aria-label={words.evidence.earlier(year - 1)}
          >
            ‹ {year - 1}
          </button>
        )}
        {year < frame.last && (
          <button
            type="button"
            className="quiet"
            onClick={() => move(year + 1)}
            aria-label={words.evidence.later(year + 1)}
          >
            {year + 1} ›
          </button>
        )}
        <button type="button" className="quiet" onClick={() => choose(wanted)}>
          {isChosen ? words.evidence.allYears : words.evidence.chooseTime(timeWords(wanted, lang))}
        </button>
      </p>
      <ul>
        {timeline.lines.map((line, index) => {
          const point = pointIn(line, year);
          return (
            <li key={line.line.id}>
              <LineSwatch look={looks[index] ?? 0} basis={timeline.basis} around={line.relation === "around"} />{" "}
              <b>{names[index]?.name}</b> {names[index]?.more && <span>{names[index]?.more} </span>}
              {point ? (
                <>
                  {button(point.figure, amount(point.figure, units))}
                  {isDisputed(point, differs) && <span> ≠ {words.evidence.lineMarks.differs}</span>}
                  <small>{[detail(point.figure), source(point.figure)].filter(Boolean).join(" · ")}</small>
                  {point.rivals.map((rival) => (
                    <small key={rival.id}>
                      ≠ {button(rival, words.evidence.otherSource(amount(rival, units)))} {source(rival)}
                    </small>
                  ))}
                </>
              ) : (
                <span className="none">{words.evidence.noFigureIn(timeWords({ from: year, to: year }, lang))}</span>
              )}
            </li>
          );
        })}
      </ul>
      <small>{words.evidence.hint}</small>
    </div>
  );
}
