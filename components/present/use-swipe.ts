"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

/** How far a finger must travel, in CSS pixels, and how much more across than down. */
const FAR = 60;
const ACROSS = 1.5;

/** A finger that sweeps across goes a step on or back. On the map it does as well: what hangs on the wall is not panned. */
export function useSwipe(root: RefObject<HTMLElement | null>, act: (act: "next" | "previous") => void): void {
  const told = useEffectEvent(act);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let start: { x: number; y: number } | undefined;
    const down = (event: TouchEvent) => {
      const [touch, second] = event.touches;
      start = touch && !second ? { x: touch.clientX, y: touch.clientY } : undefined;
    };
    const up = (event: TouchEvent) => {
      const [touch] = event.changedTouches;
      if (!start || !touch) return;
      const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y];
      start = undefined;
      if (Math.abs(dx) > FAR && Math.abs(dx) > ACROSS * Math.abs(dy)) told(dx < 0 ? "next" : "previous");
    };
    // Before the map, which keeps its touches to itself.
    const options = { capture: true, passive: true };
    element.addEventListener("touchstart", down, options);
    element.addEventListener("touchend", up, options);
    return () => {
      element.removeEventListener("touchstart", down, options);
      element.removeEventListener("touchend", up, options);
    };
  }, [root]);
}
