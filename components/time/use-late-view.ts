"use client";

import { useLayoutEffect, useState } from "react";
import { timeText, type View } from "@/lib/view";

/** What of a view the timeline shows: a click on a place must not draw it anew. */
const shownOf = ({ lanes, packs, item, time, compare }: View): string =>
  [lanes, packs ?? "*", item, timeText(time), compare?.kind].join(" ");

/**
 * The view that the timeline is drawn for: a frame after map and panel, which are what a click or a step of the year asks
 * for. Whoever is in the timeline sees it at once: keys go on from what they led to.
 */
export function useLateView(view: View): View {
  const [shown, setShown] = useState(view);
  useLayoutEffect(() => {
    if (shownOf(view) === shownOf(shown)) return;
    if (document.activeElement?.closest(".chronicle")) setShown(view);
    else return afterFrame(() => setShown(view));
  }, [view, shown]);
  return shown;
}

/** Runs once the next frame is on screen; the answer calls it off. */
function afterFrame(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
