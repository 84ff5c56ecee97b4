"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { goWhole } from "../state/address";
import { type Follower, type Handed, holdLock, type Line, newName, openLine, whenGone } from "./channel";

type LngLat = readonly [number, number];

interface Following {
  /** Where the speaker points. */
  pointed: LngLat | undefined;
  /** Hand a key or a click to the speaker's window. false: there is none, and it is this window's own. Never changes. */
  hand(handed: Handed): boolean;
}

/** How long the speaker's window may take to answer what it is handed, in ms. */
const PATIENCE = 600;

/**
 * Follow the speaker's window: what it shows is shown here. Alone, or when that window hangs, this one goes on by itself.
 * @param act what a key or a click does here
 */
export function useFollow(briefing: string, follower: Follower, act: (handed: Handed) => void): Following {
  const [pointed, setPointed] = useState<LngLat>();
  const line = useRef<Line>(undefined);
  const isLed = useRef(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const alone = useRef(act);
  useEffect(() => {
    alone.current = act;
  });

  useEffect(() => {
    const lock = newName();
    const leaders = new Set<string>();
    const greet = () => opened.say({ kind: "wall", lock, isFull: document.fullscreenElement !== null });
    const opened = openLine(briefing, follower, (message) => {
      if (message.kind === "console") {
        clearTimeout(waiting.current);
        if (message.asks) greet();
        isLed.current = true;
        if (leaders.has(message.lock)) return;
        leaders.add(message.lock);
        whenGone(message.lock, () => {
          leaders.delete(message.lock);
          isLed.current = leaders.size > 0;
        });
      }
      if (message.kind === "show") goWhole(message.query, "replace");
      if (message.kind === "point") setPointed(message.at);
    });
    line.current = opened;
    const release = holdLock(lock, greet);
    document.addEventListener("fullscreenchange", greet);
    // A laptop that slept, a window that was covered: ask what is shown by now.
    document.addEventListener("visibilitychange", greet);
    window.addEventListener("pageshow", greet);
    return () => {
      document.removeEventListener("fullscreenchange", greet);
      document.removeEventListener("visibilitychange", greet);
      window.removeEventListener("pageshow", greet);
      release();
      opened.close();
    };
  }, [briefing, follower]);

  const hand = useCallback((handed: Handed) => {
    if (!isLed.current) return false;
    line.current?.say(handed);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      isLed.current = false;
      alone.current(handed);
    }, PATIENCE);
    return true;
  }, []);
  return { pointed, hand };
}
