"use client";

import { useLayoutEffect, useState } from "react";
import { timeText, type View } from "@/lib/view";

/** What of a view the timeline shows besides the time. */
const restOf = ({ lanes, packs, item }: View): string => [lanes, packs ?? "*", item].join(" ");
const timeOf = ({ time, compare }: View): string => [timeText(time), compare?.kind].join(" ");

/**
 * The view that the timeline is drawn for; the same one while what it shows does not change, so a click on a place does not
 * draw it. A step of the year is drawn a frame after map and panel, which are what it is about; but whoever is in the
 * timeline sees it at once, because keys go on from what they led to. Everything else is drawn at once: closing the
 * timeline gives its room to the map.
 */
export function useLateView(view: View): View {
  const [shown, setShown] = useState(view);
  const drawn = restOf(view) === restOf(shown) ? shown : view;
  useLayoutEffect(() => {
    if (drawn !== shown) setShown(drawn);
    else if (timeOf(view) === timeOf(shown)) return;
    else if (document.activeElement?.closest(".chronicle")) setShown(view);
    else return afterFrame(() => setShown(view));
  }, [view, shown, drawn]);
  return drawn;
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
