"use client";

import { useCallback, useEffect, useRef, useState } from "react";

/** How long a year stays on screen. */
const STEP = 900;

interface Playing {
  /** The year on screen; undefined while something other than one year is. */
  year: number | undefined;
  last: number;
  start(): number;
  show(year: number, how: "push" | "replace"): void;
}

/**
 * Play through the years. A step is scheduled only after the year before has been painted, so that a slow machine plays
 * slower and never falls behind. Playing ends at the last year, on Escape, when the reader does anything else, and when
 * the page is hidden.
 */
export function usePlay({ year, last, start, show }: Playing): { playing: boolean; toggle(): void } {
  const [playing, setPlaying] = useState(false);
  /** The year that playing asked for: any other on screen was chosen by the reader. */
  const asked = useRef<number | undefined>(undefined);

  useEffect(() => {
    if (!playing) return;
    if (year !== asked.current) {
      // The view may come a moment after it was asked for, but never while an older one stays for a whole step.
      const late = setTimeout(() => setPlaying(false), STEP);
      return () => clearTimeout(late);
    }
    if (year === undefined || year >= last) {
      setPlaying(false);
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        asked.current = year + 1;
        show(year + 1, "replace");
      }, STEP);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [playing, year, last, show]);

  useEffect(() => {
    if (!playing) return;
    const stop = () => setPlaying(false);
    const isPlayButton = (target: EventTarget | null) => target instanceof Element && target.closest("[data-play]");
    const onPointer = (event: PointerEvent) => !isPlayButton(event.target) && stop();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        // Escape ends the playing and goes up no level.
        event.preventDefault();
        stop();
        return;
      }
      if (!["Tab", "Shift", "Control", "Alt", "Meta"].includes(event.key) && !isPlayButton(event.target)) stop();
    };
    const onHidden = () => document.hidden && stop();
    window.addEventListener("pointerdown", onPointer, true);
    window.addEventListener("keydown", onKey, true);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      window.removeEventListener("pointerdown", onPointer, true);
      window.removeEventListener("keydown", onKey, true);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [playing]);

  const toggle = useCallback(() => {
    if (playing) {
      setPlaying(false);
      return;
    }
    const from = year === undefined || year >= last ? start() : year;
    asked.current = from;
    setPlaying(true);
    if (from !== year) show(from, "push");
  }, [playing, year, last, start, show]);

  return { playing, toggle };
}
