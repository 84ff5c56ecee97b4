"use client";

import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { type Window, yearsIn } from "@/lib/chronicle-window";
import type { ChronicleRoom } from "./use-chronicle-room";
import type { ChronicleWindow } from "./use-chronicle-window";

/** How far the wheel turns for a step; pinching on a pad sends many small turns. */
const TURN = 40;
const CLOSER = 0.8;
/** Turns that follow sooner belong together, and are one step in history. */
const PAUSE = 600;

/** Dragging moves the window, the wheel with Ctrl zooms it around the pointer. */
export function useChronicleDrag(
  pane: RefObject<HTMLElement | null>,
  scale: ChronicleWindow,
  { track, start, scrolls, scale: pixels }: ChronicleRoom,
) {
  const dragged = useRef<{ x: number; from: Window; hasMoved: boolean } | undefined>(undefined);
  const wheel = useRef({ turned: 0, last: Number.NEGATIVE_INFINITY });
  const yearWidth = (track * pixels) / yearsIn(scale.window);

  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey || !pane.current || track === 0) return;
    // The browser would zoom the page.
    event.preventDefault();
    const { turned, last } = wheel.current;
    const isRun = event.timeStamp - last < PAUSE;
    const sum = (isRun ? turned : 0) + event.deltaY;
    if (Math.abs(sum) < TURN) {
      wheel.current = { turned: sum, last };
      return;
    }
    wheel.current = { turned: 0, last: event.timeStamp };
    const across = event.clientX - pane.current.getBoundingClientRect().left + pane.current.scrollLeft - start;
    const about = scale.window.from + Math.min(yearsIn(scale.window), Math.max(0, across / yearWidth));
    scale.zoom(sum < 0 ? CLOSER : 1 / CLOSER, about, isRun ? "replace" : "push");
  });

  const isClosed = track === 0;
  useEffect(() => {
    const element = isClosed ? null : pane.current;
    if (!element) return;
    const listen = (event: WheelEvent) => onWheel(event);
    element.addEventListener("wheel", listen, { passive: false });
    return () => element.removeEventListener("wheel", listen);
  }, [pane, isClosed]);

  const release = () => {
    dragged.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const isOnButton = event.target instanceof Element && event.target.closest("button");
      // A finger on a pane that scrolls sideways scrolls it.
      if (event.button !== 0 || isOnButton || (scrolls && event.pointerType === "touch")) return;
      dragged.current = { x: event.clientX, from: scale.window, hasMoved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX }: PointerEvent) => {
      const drag = dragged.current;
      if (!drag || yearWidth === 0) return;
      const by = Math.round((drag.x - clientX) / yearWidth);
      if (by === 0 && !drag.hasMoved) return;
      scale.panFrom(drag.from, by, drag.hasMoved ? "replace" : "push");
      drag.hasMoved = true;
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}
