"use client";

import { useCallback } from "react";
import { useCompare } from "../state/use-compare";
import { useSetView } from "../state/use-view";
import type { Target } from "./target";

/** A place or a thing was clicked, or neither; a place with Shift joins the comparison. */
export type PickOnMap = (target: Target, isAdding: boolean) => void;

/** What a click on the map does to the view. It never changes. */
export function usePick(): PickOnMap {
  const setView = useSetView();
  const toggle = useCompare();
  return useCallback(
    ({ item, place }, isAdding) => {
      if (item) setView(place ? { item, place } : { item });
      else if (isAdding && place) toggle(place);
      else setView({ place });
    },
    [setView, toggle],
  );
}
