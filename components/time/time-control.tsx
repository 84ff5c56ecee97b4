"use client";

import { type KeyboardEvent, memo, type PointerEvent, useCallback, useEffect, useRef } from "react";
import { timeWords } from "@/lib/chart-title";
import { firstYears, withComparedYears } from "@/lib/comparing";
import { timeText, type View } from "@/lib/view";
import { firstWithFigure, lastWithFigure, markOf } from "@/lib/year-marks";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { whenQuiet } from "../state/when-quiet";
import { usePlay } from "./use-play";
import { centre, YearLabels, YearMarks } from "./year-axis";

type Mode = "all" | "one" | "range" | "two";

interface Props {
  view: View;
  /** Playing begins or ends: what speaks of each change keeps quiet meanwhile. */
  onPlaying(playing: boolean): void;
}

const FIVE = 5;

/** The chosen time: a year, a range, two years side by side, or all; with play, and marks for the years that have figures. */
export const TimeControl = memo(function TimeControl({ view, onPlaying }: Props) {
  const { facts, lang, words } = useAtlas();
  const setView = useSetView();
  const t = words.evidencePanels.time;
  const { place: placeId, metric, time, compare } = view;
  // Kept by the facts: the same for every time.
  const years = facts.years(view);
  const { first, last } = years;
  const mode: Mode = compare?.kind === "years" ? "two" : !time ? "all" : time.from === time.to ? "one" : "range";
  const shown = mode === "one" ? time?.from : undefined;
  const ends: readonly number[] =
    compare?.kind === "years"
      ? compare.years
      : !time
        ? [first, last]
        : mode === "one"
          ? [time.from]
          : [time.from, time.to];

  const show = useCallback(
    (year: number, how: "push" | "replace") => setView({ time: { from: year, to: year } }, how),
    [setView],
  );
  const start = useCallback(() => firstWithFigure(years), [years]);
  const { playing, toggle } = usePlay({ year: shown, last, start, show });
  useEffect(() => onPlaying(playing), [playing, onPlaying]);
  useEffect(() => {
    if (!shown || shown === last) return;
    // Mostly the next year follows: the answers are kept.
    const next = { ...view, time: { from: shown + 1, to: shown + 1 } };
    whenQuiet(() => {
      facts.select(next);
      facts.gaps(next);
      facts.choropleth(next);
    });
  }, [shown, last, view, facts]);

  const axis = useRef<HTMLDivElement>(null);
  /** The thumb that is dragged. */
  const dragged = useRef<number | undefined>(undefined);
  /** The first change of a drag or of a run of keys is a step in history, the rest replace it. */
  const moved = useRef(false);

  const clamp = (year: number) => Math.min(last, Math.max(first, year));
  const move = (thumb: number, to: number) => {
    const how = moved.current ? "replace" : "push";
    const year = clamp(to);
    const [from = first, until = from] = ends;
    if (mode === "one") {
      if (year === from) return;
      show(year, how);
    } else {
      // The thumbs do not pass each other; two compared years are never the same.
      const gap = mode === "two" ? 1 : 0;
      const pair =
        thumb === 0 ? ([Math.min(year, until - gap), until] as const) : ([from, Math.max(year, from + gap)] as const);
      if (pair[0] === from && pair[1] === until) return;
      if (mode === "two") setView(withComparedYears(view, pair), how);
      else setView({ time: { from: pair[0], to: pair[1] } }, how);
    }
    moved.current = true;
  };

  const yearAt = ({ clientX }: PointerEvent) => {
    const box = axis.current?.getBoundingClientRect();
    if (!box || box.width === 0) return first;
    return clamp(first + Math.floor(((clientX - box.left) / box.width) * (last - first + 1)));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    moved.current = false;
    const thumb = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=slider]") : null;
    const year = yearAt(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    if (thumb) {
      dragged.current = Number(thumb.dataset.thumb);
      return;
    }
    if (mode === "all") {
      // From "all years" a press on the axis means this one year; what follows drags it.
      show(year, "push");
      moved.current = true;
      dragged.current = 0;
      return;
    }
    const near = ends.length === 2 && Math.abs(year - (ends[1] ?? year)) < Math.abs(year - (ends[0] ?? year)) ? 1 : 0;
    dragged.current = near;
    move(near, year);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragged.current !== undefined) move(dragged.current, yearAt(event));
  };
  const release = () => {
    dragged.current = undefined;
    moved.current = false;
  };

  const onKeyDown = (event: KeyboardEvent, thumb: number) => {
    const year = ends[thumb] ?? first;
    const to = {
      ArrowRight: year + 1,
      ArrowUp: year + 1,
      ArrowLeft: year - 1,
      ArrowDown: year - 1,
      PageUp: year + FIVE,
      PageDown: year - FIVE,
      Home: first,
      End: last,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(thumb, to);
  };

  const choose = (to: Mode) => {
    if (to === mode) return;
    const latest = time?.to ?? lastWithFigure(years);
    if (to === "all") setView({ time: undefined });
    if (to === "one") setView({ time: { from: latest, to: latest } });
    if (to === "range") {
      const from = Math.min(time && time.from < latest ? time.from : firstWithFigure(years), latest - 1);
      setView({ time: { from, to: latest } });
    }
    if (to === "two") {
      const pair = firstYears({ time }, [...(years.here.size > 1 ? years.here : years.anywhere)]);
      if (pair) setView(withComparedYears({ time: time ?? { from: pair[1], to: pair[1] } }, pair));
    }
  };

  const step = (by: 1 | -1) => {
    if (mode === "two") return;
    if (!time) {
      show(by > 0 ? firstWithFigure(years) : lastWithFigure(years), "push");
      return;
    }
    const [from, to] = [time.from + by, time.to + by];
    if (from >= first && to <= last) setView({ time: { from, to } });
  };
  const cannot = (by: 1 | -1) =>
    mode === "two" || (time !== undefined && (by > 0 ? time.to >= last : time.from <= first));

  const place = placeId ? facts.places.get(placeId)?.name[lang] : undefined;
  const sayYear = (year: number) => {
    if (mode === "all") return t.allYears;
    const mark = markOf(year, years);
    if (mark === "here") return place ? t.here(String(year), place) : t.some(String(year));
    return mark === "elsewhere" ? t.elsewhere(String(year), place ?? words.whole) : t.nowhere(String(year));
  };
  const now = mode === "two" ? ends.join(" · ") : timeWords(time, lang) || words.year.all;
  const at = (year: number) => centre(clamp(year), first, last);
  const half = 50 / (last - first + 1);
  const [from = first, to = from] = ends;
  const names = mode === "one" ? [t.year] : [t.first, t.last];
  const modes: readonly [Mode, string][] = [
    ["all", t.all],
    ["one", t.one],
    ["range", t.range],
    ["two", t.two],
  ];

  return (
    <section className="time" aria-label={t.label} data-time={timeText(time)} data-playing={playing} data-mode={mode}>
      <div className="time-steps">
        <button
          type="button"
          className="outline time-button"
          data-play=""
          aria-label={playing ? t.pause : t.play}
          title={playing ? t.pause : t.play}
          disabled={mode === "two"}
          onClick={toggle}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={playing ? "M3 2h4v12H3zM9 2h4v12H9z" : "M3 1.5 14 8 3 14.5z"} />
          </svg>
        </button>
        <button
          type="button"
          className="outline time-button"
          aria-label={t.previous}
          title={t.previous}
          aria-disabled={cannot(-1)}
          data-step="-1"
          onClick={() => !cannot(-1) && step(-1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10.5 2 4 8l6.5 6z" />
          </svg>
        </button>
        <output className="time-now" aria-live="off">
          {now}
        </output>
        <button
          type="button"
          className="outline time-button"
          aria-label={t.next}
          title={t.next}
          aria-disabled={cannot(1)}
          data-step="1"
          onClick={() => !cannot(1) && step(1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 2 12 8l-6.5 6z" />
          </svg>
        </button>
      </div>
      <div className="time-scale">
        <div
          ref={axis}
          className="time-axis"
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={release}
          onPointerCancel={release}
        >
          <YearMarks years={years} />
          {mode !== "two" && (
            <span
              className="time-span"
              style={{ insetInlineStart: `${at(from) - half}%`, width: `${at(to) - at(from) + 2 * half}%` }}
            />
          )}
          {ends.map((year, thumb) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a thumb is its place in the pair, whatever its year
              key={thumb}
              role="slider"
              tabIndex={0}
              className="time-thumb"
              data-thumb={thumb}
              aria-label={names[thumb] ?? t.year}
              aria-orientation="horizontal"
              aria-valuemin={first}
              aria-valuemax={last}
              aria-valuenow={clamp(year)}
              aria-valuetext={sayYear(year)}
              style={{ insetInlineStart: `${at(year)}%` }}
              onKeyDown={(event) => onKeyDown(event, thumb)}
              onBlur={release}
            />
          ))}
        </div>
        <YearLabels first={first} last={last} />
      </div>
      <fieldset className="time-modes" aria-label={t.mode}>
        {modes.map(([name, text]) => (
          <button
            key={name}
            type="button"
            aria-pressed={mode === name}
            data-mode-choice={name}
            onClick={() => choose(name)}
          >
            {text}
          </button>
        ))}
      </fieldset>
      <p className="time-legend">
        {t.marks(words.metrics[metric])} <span data-mark="here">{place ?? t.markAnywhere}</span>{" "}
        {placeId && <span data-mark="elsewhere">{t.markElsewhere}</span>} <span data-mark="none">{t.markNowhere}</span>
      </p>
    </section>
  );
});
