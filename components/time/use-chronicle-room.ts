"use client";

import { type CSSProperties, type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { MARK } from "@/lib/chronicle-layout";
import { rem } from "./rem";

/** From this width on the columns beside the years may be generous. */
const WIDE = 640;
const HEAD = { wide: 20, narrow: 34 };
const NAMES = { wide: 102, narrow: 90 };
const BEYOND = 126;
const GAP = 8;
/** The least that a line of years takes, from afar and closer up; a pane that is too narrow for it scrolls sideways. */
const LEAST_TRACK = { whole: 180, part: 340 };

/** The room of the timeline in the px of the layout; the line of years is 0 wide until it is measured. */
export interface ChronicleRoom {
  track: number;
  /** A narrow pane scrolls sideways. */
  scrolls: boolean;
  columns: number;
  rows: number;
  /** Where the line of years begins in the pane, in px of the screen. */
  start: number;
  /** Px of the screen for one of the layout. */
  scale: number;
  style: CSSProperties;
}

interface Wanted {
  columnsFor(isWide: boolean): number;
  isWhole: boolean;
  /** Names of hidden lanes take a row of their own. */
  hasHidden: boolean;
}

/** Measure the pane and share its width out: names, what has no date, years, how many lie beyond. */
export function useChronicleRoom(
  pane: RefObject<HTMLElement | null>,
  isClosed: boolean,
  wanted: Wanted,
): ChronicleRoom {
  const [size, setSize] = useState({ width: 0, height: 0, scale: 1 });

  useLayoutEffect(() => {
    const element = isClosed ? null : pane.current;
    if (!element) return;
    const measure = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setSize({ width: element.clientWidth / scale, height: element.clientHeight / scale, scale });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane, isClosed]);

  const by = size.width >= WIDE ? "wide" : "narrow";
  const columns = wanted.columnsFor(by === "wide");
  const { isWhole, hasHidden } = wanted;
  return useMemo(() => {
    const undated = columns * MARK + (columns > 0 ? GAP : 0);
    const beyond = isWhole ? 0 : BEYOND;
    const free = size.width - NAMES[by] - undated - beyond;
    const track = size.width === 0 ? 0 : Math.max(isWhole ? LEAST_TRACK.whole : LEAST_TRACK.part, free);
    return {
      track,
      scrolls: track > free,
      columns,
      rows: Math.floor((size.height - HEAD[by]) / MARK) - Number(hasHidden),
      start: (NAMES[by] + undated) * size.scale,
      scale: size.scale,
      style: {
        "--head": rem(HEAD[by]),
        "--names": rem(NAMES[by]),
        "--undated": rem(undated),
        "--track": rem(track),
        "--beyond": rem(beyond),
      } as CSSProperties,
    };
  }, [size, by, columns, isWhole, hasHidden]);
}
