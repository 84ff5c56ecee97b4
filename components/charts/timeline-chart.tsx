"use client";

import { type CSSProperties, memo, useMemo } from "react";
import { axisText } from "@/lib/axis-text";
import { timeWords } from "@/lib/chart-title";
import { type CommonScale, looksOf } from "@/lib/common-scale";
import { lineName } from "@/lib/line-name";
import { linesIn, spreadLabels, widthOf } from "@/lib/spread-labels";
import { type Timeline, topOf } from "@/lib/timeline";
import type { Time, UnitChoice } from "@/lib/view";
import { acrossYears, frameOf, spanOf, topTick, yearTicks } from "@/lib/year-axis";
import { useAtlas } from "../state/atlas";
import { LineLabels } from "./line-labels";
import { TimelineDrawing } from "./timeline-drawing";
import { useFigureText } from "./use-figure-text";
import { spanStyle, YearAxis } from "./year-axis";

interface Props {
  timeline: Timeline;
  time: Time | undefined;
  units: UnitChoice | undefined;
  caption: string;
  /** The scale that it shares with other charts. */
  scale?: CommonScale;
  /** It stands in a narrow cell: fewer years fit on its axis. */
  compact?: boolean;
}

/** In rem: the least height of a plot, a row of a label, and how wide a label is, in em of its own type. */
const LEAST_HEIGHT = 11;
const ROW = 1.15;
/** A figure is a button: no lower than 24 px. */
const TARGET = 1.5;
const COLUMN = 10.5;

/** Counts through time on one axis. Only the mark of the chosen time, the values and the tip change after it is drawn. */
export const TimelineChart = memo(function TimelineChart(props: Props) {
  const { timeline, time, units, caption, scale, compact = false } = props;
  const { facts, lang, words, voice } = useAtlas();
  const { amount } = useFigureText();
  const frame = useMemo(() => scale?.frames.get(timeline.id) ?? frameOf(timeline), [timeline, scale]);
  const looks = useMemo(() => looksOf(timeline, scale?.styles), [timeline, scale]);
  const names = useMemo(
    () => timeline.lines.map((line) => lineName(line, timeline, { lang, words, places: facts.places })),
    [timeline, lang, words, facts],
  );
  // Room for the longest text that any year brings, so that nothing jumps when the time changes.
  const { height, tops } = useMemo(() => {
    const sizes = timeline.lines.map(({ runs }, index) => {
      const points = runs.flat();
      const texts = points.map(({ figure, year }) => words.evidence.inYear(amount(figure, units), year));
      const longest = Math.max(1, ...texts.map((text) => linesIn(text, COLUMN)));
      const name = `${names[index]?.name} ${names[index]?.more}`;
      return linesIn(`mmm ${name}`, COLUMN) * ROW + Math.max(TARGET, longest * ROW) + 0.3;
    });
    const needed = sizes.reduce((sum, size) => sum + size, 0);
    const plot = Math.max(LEAST_HEIGHT, needed);
    const wanted = timeline.lines.map(({ runs }, index) => {
      const last = runs.at(-1)?.at(-1);
      const share = last && topTick(frame) > 0 ? (last.value ?? topOf(last)) / topTick(frame) : 0;
      return { at: plot * (1 - share), size: sizes[index] ?? ROW };
    });
    return { height: plot, tops: spreadLabels(wanted, plot) };
  }, [timeline, frame, names, units, amount, words]);
  const axis = useMemo(() => axisText(frame.ticks, timeline.unit, voice), [frame, timeline, voice]);
  const top = topTick(frame);
  const span = spanOf(time, frame);
  const isOneYear = time !== undefined && time.from === time.to;
  const room = Math.max(...axis.numbers.map(widthOf)) * 0.8 + 0.4;
  return (
    <div
      className="timeline"
      data-timeline={timeline.id}
      data-basis={timeline.basis}
      style={{ "--plot-height": `${height}rem`, "--axis-room": `${room}rem` } as CSSProperties}
    >
      <p className="facet-caption">{[caption, axis.unit].filter(Boolean).join(" · ")}</p>
      <div className="timeline-grid">
        <div className="axis-amounts" aria-hidden="true">
          {frame.ticks.map((tick, index) => (
            <span key={tick} style={{ top: `${top > 0 ? (1 - tick / top) * 100 : 100}%` }}>
              {axis.numbers[index]}
            </span>
          ))}
        </div>
        <div className="plot">
          {span && (
            <span
              className={isOneYear ? "chosen-time" : "chosen-time chosen-range"}
              data-chosen={timeWords(time, lang)}
              style={spanStyle(span)}
            />
          )}
          <TimelineDrawing timeline={timeline} frame={frame} looks={looks} />
        </div>
        <div className="axis-years" aria-hidden="true">
          {yearTicks(frame, compact ? 3 : 5).map((year) => {
            const across = acrossYears(year, frame);
            return (
              <span
                key={year}
                className={across > 0.95 ? "at-end" : undefined}
                style={{ insetInlineStart: `${across * 100}%` }}
              >
                {year}
              </span>
            );
          })}
        </div>
        <YearAxis {...{ timeline, frame, time, units, looks, names, caption }} />
        <LineLabels {...{ timeline, time, units, looks, names, tops }} />
      </div>
      {timeline.left > 0 && <p className="chart-note">{words.evidence.linesLeft(timeline.left)}</p>}
    </div>
  );
});
