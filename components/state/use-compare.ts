"use client";

import { useMemo } from "react";
import { toggledPlace } from "@/lib/comparing";
import { readView } from "@/lib/view";
import { search } from "./address";
import { useAtlas } from "./atlas";
import { useSetView } from "./use-view";

/** A function that puts a place into the comparison, or takes it out. It reads the address when called, so it never changes. */
export function useCompare(): (place: string) => void {
  const { facts } = useAtlas();
  const setView = useSetView();
  return useMemo(
    () => (place) => {
      const change = toggledPlace(readView(search(), facts.known).view, place);
      if (change) setView(change);
    },
    [facts, setView],
  );
}
