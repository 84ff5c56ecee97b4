"use client";

import { useCallback } from "react";
import type { Entry } from "@/lib/chronicle";
import { panned, timeOfWindow, type Window, windowAround, windowOf, zoomed } from "@/lib/chronicle-window";
import type { View } from "@/lib/view";
import { useSetView } from "../state/use-view";

type How = "push" | "replace";

export interface ChronicleWindow {
  window: Window;
  isWhole: boolean;
  show(window: Window | undefined, how?: How): void;
  /** The same point in time stays in its place. */
  zoom(factor: number, about?: number, how?: How): void;
  pan(by: number, how?: How): void;
  /** As pan, but from a window of before: a drag goes on from where it began. */
  panFrom(from: Window, by: number, how: How): void;
  comeCloser(entries: readonly Entry[]): void;
  canZoom(factor: number): boolean;
  canPan(by: number): boolean;
}

/** The window of the timeline and the chosen time are one thing, and the address its only memory. */
export function useChronicleWindow({ time }: Pick<View, "time">, whole: Window): ChronicleWindow {
  const setView = useSetView();
  const window = windowOf(time, whole);
  // Figures go on for longer than cooperation is told: such a time is left in peace.
  const bounds = { from: Math.min(whole.from, window.from), to: Math.max(whole.to, window.to) };
  const { from, to } = whole;
  const { from: first, to: last } = time ?? whole;
  const show = useCallback(
    (next: Window | undefined, how: How = "push") => {
      if (!next) return;
      setView({ time: timeOfWindow(next, { from, to }, { from: first, to: last }) }, how);
    },
    [setView, from, to, first, last],
  );
  const middle = (window.from + window.to + 1) / 2;
  const isOneYear = time !== undefined && time.from === time.to;
  const zoomedTo = (factor: number, about = middle) =>
    factor < 1 && isOneYear ? undefined : zoomed(window, factor, about, bounds);
  return {
    window,
    isWhole: timeOfWindow(window, whole, time) === undefined,
    show,
    zoom: (factor, about, how) => show(zoomedTo(factor, about), how),
    pan: (by, how) => show(panned(window, by, bounds), how),
    panFrom: (start, by, how) => show(panned(start, by, bounds) ?? start, how),
    comeCloser: (entries) => show(windowAround(entries, window, bounds)),
    canZoom: (factor) => zoomedTo(factor) !== undefined,
    canPan: (by) => panned(window, by, bounds) !== undefined,
  };
}
