"use client";

import { type CSSProperties, type KeyboardEvent, memo, type PointerEvent, useState } from "react";
import { timeWords } from "@/lib/chart-title";
import type { LineName } from "@/lib/line-name";
import { pointIn, type Timeline } from "@/lib/timeline";
import type { Time, UnitChoice } from "@/lib/view";
import { type Frame, movedBy, type Pointing, spanOf, timeOf, toggled, yearAt } from "@/lib/year-axis";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { useFigureText } from "./use-figure-text";
import { YearTip } from "./year-tip";

interface Props {
  timeline: Timeline;
  frame: Frame;
  time: Time | undefined;
  units: UnitChoice | undefined;
  looks: readonly number[];
  names: readonly LineName[];
  caption: string;
}

/** A part of the axis as inline style: the chosen time, or what is pointed at. */
export function spanStyle(span: { start: number; width: number }): CSSProperties {
  return { insetInlineStart: `${span.start * 100}%`, width: `${span.width * 100}%` };
}

/**
 * What answers to pointer and keys on a timeline. It keeps the year pointed at to itself, so that moving over the plot
 * draws nothing anew but the rule and the tip.
 */
export const YearAxis = memo(function YearAxis({ timeline, frame, time, units, looks, names, caption }: Props) {
  const { lang, words } = useAtlas();
  const setView = useSetView();
  const { amount } = useFigureText();
  const [pointing, setPointing] = useState<Pointing>();
  const [isDragging, setDragging] = useState(false);

  const within = (year: number) => Math.min(frame.last, Math.max(frame.first, year));
  const resting = within(time ? time.to : frame.last);
  const year = pointing?.year ?? resting;
  const choose = (wanted: Time) => {
    setPointing({ year: within(wanted.to) });
    setView({ time: toggled(wanted, time) });
  };
  const leave = () => {
    setPointing(undefined);
    setDragging(false);
  };

  const yearUnder = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return yearAt((event.clientX - left) / width, frame);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const start = yearUnder(event);
    setPointing({ year: start, anchor: start });
    setDragging(true);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const next = yearUnder(event);
    if (isDragging) setPointing({ year: next, anchor: pointing?.anchor ?? next });
    else if (event.pointerType !== "touch" && next !== pointing?.year) setPointing({ year: next });
  };
  const onPointerUp = () => {
    if (!isDragging || !pointing) return;
    setDragging(false);
    choose(timeOf(pointing));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(timeOf(pointing ?? { year }));
      return;
    }
    const next = movedBy(event.key, event.shiftKey, pointing ?? { year }, frame);
    if (!next) return;
    event.preventDefault();
    setPointing(next);
  };

  const values = () => {
    const said = timeline.lines.map((line, index) => {
      const point = pointIn(line, year);
      const name = [names[index]?.name, names[index]?.more].filter(Boolean).join(words.sentence.comma);
      const isNone = words.evidence.noFigureIn(timeWords({ from: year, to: year }, lang));
      return `${name} ${point ? amount(point.figure, units) : isNone}`;
    });
    const text = words.evidence.yearValue(year, said.join(words.sentence.semicolon));
    const isChosen = time?.from === year && time.to === year;
    return isChosen ? `${text}${words.sentence.semicolon}${words.evidence.isChosen}` : text;
  };
  const drawn = pointing && timeOf(pointing);
  const isRange = drawn && drawn.from !== drawn.to;
  const span = spanOf(drawn, frame);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what bubbles from the slider and the tip inside it
    <div
      className="year-axis"
      onPointerLeave={(event) => {
        // A finger leaves whenever it is lifted; the tip stays until something else is tapped.
        if (event.pointerType !== "touch" && !isDragging) leave();
      }}
      onBlur={(event) => {
        const to = event.relatedTarget;
        // A source card that is opened from the tip gives focus back to it: the tip must still be there.
        if (!event.currentTarget.contains(to) && !to?.closest("dialog")) leave();
      }}
      onKeyDown={(event) => {
        // Escape takes the tip away first, as WCAG 1.4.13 asks, and only then goes up a level.
        if (event.key !== "Escape" || !pointing) return;
        event.preventDefault();
        leave();
      }}
    >
      <div
        className="year-slider"
        role="slider"
        tabIndex={0}
        aria-label={words.evidence.years(caption)}
        aria-valuemin={frame.first}
        aria-valuemax={frame.last}
        aria-valuenow={year}
        aria-valuetext={isRange ? words.evidence.rangeValue(timeWords(drawn, lang)) : values()}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={leave}
        onKeyDown={onKeyDown}
        onFocus={() => setPointing((was) => was ?? { year: resting })}
        onClick={(event) => {
          // A click without a pointer comes from voice control and the like: it shows the year's figures and buttons.
          if (event.detail === 0) setPointing((was) => was ?? { year: resting });
        }}
      >
        {span && <span className={isRange ? "pointed pointed-range" : "pointed"} style={spanStyle(span)} />}
      </div>
      {pointing && (
        <YearTip
          {...{ timeline, frame, pointing, time, units, looks, names, choose }}
          move={(to) => setPointing({ year: to })}
        />
      )}
    </div>
  );
});
