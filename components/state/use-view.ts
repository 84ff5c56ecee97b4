"use client";

import { useCallback, useEffect, useEffectEvent, useMemo, useSyncExternalStore } from "react";
import type { Facts } from "@/lib/facts";
import { readView, type Unread, type View, writeView } from "@/lib/view";
import { go, search, subscribe } from "./address";
import { useAtlas } from "./atlas";

const atBuild = () => "";

/**
 * The view that the address names, and the parameters it could not read. Built pages show the default view.
 *
 * Trap: React draws it in the task of the click. After a press browsers hold back every other task until a frame has been
 * shown, so a task of its own comes up to 50 ms late; and a transition is drawn between the frames of the map, later still.
 */
export function useView(): { view: View; unread: readonly Unread[] } {
  const { facts } = useAtlas();
  const query = useSyncExternalStore(subscribe, search, atBuild);
  return useMemo(() => readView(query, facts.known), [query, facts]);
}

/** Reads the view from the address when called. */
export function useViewNow(): () => View {
  const { facts } = useAtlas();
  return useCallback(() => readView(search(), facts.known).view, [facts]);
}

/** Calls back in the very task that changed the address, before anything renders. For the map, which React does not draw. */
export function useAddressChange(follow: () => void): void {
  const latest = useEffectEvent(follow);
  useEffect(() => subscribe(() => latest()), []);
}

/**
 * Functions that change the view. They read the address when called, so they never change themselves and can be
 * handed down without causing renders.
 */
export function useSetView(): SetView {
  const { facts } = useAtlas();
  let setView = setters.get(facts);
  if (!setView) {
    setView = (change, how) => {
      const { view } = readView(search(), facts.known);
      // Who goes to a place leaves the thing that was open, unless the thing is what leads there.
      const left = "place" in change && !("item" in change) ? { item: undefined } : {};
      // Who chooses a time has done with comparing two years.
      const alone = "time" in change && view.compare?.kind === "years" ? { compare: undefined } : {};
      go(writeView({ ...view, ...left, ...alone, ...change }), how);
    };
    setters.set(facts, setView);
  }
  return setView;
}

type SetView = (change: Partial<View>, how?: "push" | "replace") => void;

/** One function for all: every bar and number of the page asks for it. */
const setters = new WeakMap<Facts, SetView>();

/** The query of the address as it is now; empty while the page is built. For links that keep the view. */
export function useQuery(): string {
  return useSyncExternalStore(subscribe, search, atBuild);
}
