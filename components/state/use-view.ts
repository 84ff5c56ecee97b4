"use client";

import { useMemo, useSyncExternalStore } from "react";
import { readView, type Unread, type View, writeView } from "@/lib/view";
import { go, search, subscribe } from "./address";
import { useAtlas } from "./atlas";

const atBuild = () => "";

/** The view that the address names, and the parameters it could not read. Built pages show the default view. */
export function useView(): { view: View; unread: readonly Unread[] } {
  const { facts } = useAtlas();
  const query = useSyncExternalStore(subscribe, search, atBuild);
  return useMemo(() => readView(query, facts.known), [query, facts]);
}

/**
 * Functions that change the view. They read the address when called, so they never change themselves and can be
 * handed down without causing renders.
 */
export function useSetView(): (change: Partial<View>, how?: "push" | "replace") => void {
  const { facts } = useAtlas();
  return useMemo(
    () => (change, how) => {
      const { view } = readView(search(), facts.known);
      go(writeView({ ...view, ...change }), how);
    },
    [facts],
  );
}

/** The query of the address as it is now; empty while the page is built. For links that keep the view. */
export function useQuery(): string {
  return useSyncExternalStore(subscribe, search, atBuild);
}
