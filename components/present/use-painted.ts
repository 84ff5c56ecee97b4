"use client";

import { type RefObject, useLayoutEffect } from "react";

/** Two frames: one to draw what changed, one to have shown it. */
const afterPaint = (done: () => void) => {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(done);
  });
  return () => cancelAnimationFrame(frame);
};

/** Says on the element itself whether what is shown has been painted: the page, and then the map. */
export function usePainted(root: RefObject<HTMLElement | null>, shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for everything that is shown
  useLayoutEffect(() => {
    const wall = root.current;
    const map = wall?.querySelector("[data-map]");
    if (!wall || !map) return;
    wall.dataset.painted = "false";
    const check = () => {
      if (map.getAttribute("data-idle") === "true") wall.dataset.painted = "true";
    };
    const observer = new MutationObserver(check);
    const stop = afterPaint(() => {
      observer.observe(map, { attributeFilter: ["data-idle"] });
      check();
    });
    return () => {
      stop();
      observer.disconnect();
    };
  }, [root, shown]);
}
