"use client";

import { type RefObject, useEffect } from "react";
import type { Item } from "@/lib/items";
import { comparedPlaces, type View } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { colourDrawn } from "./drawn-colours";
import type { FeatureSteps } from "./feature-steps";

/** Without a network the drawn map stays as it is; the card tells the same in words. */
const ignore = () => undefined;

/**
 * What is selected, compared, open and coloured on the drawn map. It is HTML that React does not own: its marks are set by
 * hand.
 * @param item absent while the drawn map is not what is seen, as `steps` is
 */
export function useDrawnMarks(
  root: RefObject<HTMLElement | null>,
  view: View,
  item: Item | undefined,
  steps: FeatureSteps["features"] | undefined,
): void {
  const { facts } = useAtlas();
  useEffect(() => {
    const ids = comparedPlaces(view);
    const marked = (ids.length > 0 ? ids : view.place ? [view.place] : []).flatMap((id) => [
      ...(root.current?.querySelectorAll(`.first-picture [data-place="${CSS.escape(id)}"]`) ?? []),
    ]);
    for (const shape of marked) shape.setAttribute("data-selected", "");
    return () => {
      for (const shape of marked) shape.removeAttribute("data-selected");
    };
  }, [root, view]);
  useEffect(() => {
    if (!item) return;
    let leave = () => {};
    const gone = new AbortController();
    // Who opens nothing, or sees the live map, needs none of it.
    import("./drawn-scene").then(({ markDrawn }) => {
      if (root.current && !gone.signal.aborted) leave = markDrawn(root.current, item, facts);
    }, ignore);
    return () => {
      gone.abort();
      leave();
    };
  }, [root, item, facts]);
  useEffect(() => {
    const map = root.current?.querySelector(".first-picture");
    if (map && steps) colourDrawn(map, steps);
  }, [root, steps]);
}
