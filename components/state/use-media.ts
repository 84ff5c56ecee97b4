"use client";

import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { Theme } from "@/lib/view";

/** Lists keep themselves up to date: a new one at every rendering lets the browser read the query each time. */
const lists = new Map<string, MediaQueryList>();

function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? window.matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Whether a media query holds; `false` while the page is built. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = listOf(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => listOf(query).matches,
    () => false,
  );
}

/** The theme on screen: the reader's choice, else the system's. */
export function useTheme(chosen: Theme | undefined): Theme {
  const dark = useMedia("(prefers-color-scheme: dark)");
  return chosen ?? (dark ? "dark" : "light");
}

/** Give the page the colours of the theme that was asked for; without one it has those of the system. */
export function useShownTheme(theme: Theme | undefined): void {
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}

const never = () => () => {};

/** false while the page is built and until React has taken it over; then true. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
