"use client";

import { useEffect, useRef, useState } from "react";
import { goWhole } from "../state/address";
import { type Follower, type Line, openLine } from "./channel";

type LngLat = readonly [number, number];

interface Following {
  /** Where the speaker points. */
  pointed: LngLat | undefined;
  /** Hand a key to the speaker's window. false: there is none, and the key is this window's own. */
  hand(key: string): boolean;
}

/** Follow the speaker's window: what it shows is shown here. Alone, the window goes on by itself. */
export function useFollow(briefing: string, follower: Follower): Following {
  const [pointed, setPointed] = useState<LngLat>();
  const line = useRef<Line>(undefined);
  const isLed = useRef(false);

  useEffect(() => {
    const opened = openLine(briefing, follower, (message) => {
      if (message.kind === "console") isLed.current = true;
      if (message.kind === "console-gone") isLed.current = false;
      if (message.kind === "show") goWhole(message.query, "replace");
      if (message.kind === "point") setPointed(message.at);
    });
    line.current = opened;
    const greet = () => opened.say({ kind: "wall", isFull: document.fullscreenElement !== null });
    const leave = () => opened.say({ kind: "wall-gone" });
    greet();
    document.addEventListener("fullscreenchange", greet);
    // A laptop that slept, a window that was covered: ask what is shown by now.
    document.addEventListener("visibilitychange", greet);
    window.addEventListener("pageshow", greet);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("fullscreenchange", greet);
      document.removeEventListener("visibilitychange", greet);
      window.removeEventListener("pageshow", greet);
      window.removeEventListener("pagehide", leave);
      leave();
      opened.close();
    };
  }, [briefing, follower]);

  return {
    pointed,
    hand: (key) => {
      if (isLed.current) line.current?.say({ kind: "key", key });
      return isLed.current;
    },
  };
}
