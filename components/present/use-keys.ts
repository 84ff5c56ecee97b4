"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type Act, heard } from "@/lib/present-acts";
import type { FocusMemory } from "./focus-memory";
import { controlOf, keepsKey } from "./key-needs";
import { useReach } from "./use-reach";

interface Keys {
  /** Digits of a step's number that were typed so far. */
  typed: string;
  /** Hear a key as if it had been pressed here. */
  hear(key: string): boolean;
  /** How the focus came to a control. */
  reachOf: FocusMemory["reach"];
}

/**
 * Keys of the keyboard and of clickers, as acts. The letters of WCAG 2.1.4 can be turned off.
 * @param hand asked first; true: the key was dealt with elsewhere
 */
export function useKeys(lettersOff: boolean, act: (act: Act) => void, hand?: (key: string) => boolean): Keys {
  const [typed, setTyped] = useState("");
  // A busy window hears several keys of the wall before it is drawn anew: the state is for display alone.
  const digits = useRef("");
  const reachOf = useReach();
  const hear = (key: string): boolean => {
    const said = heard({ key, typed: digits.current, lettersOff });
    if (!said) return false;
    digits.current = said.typed;
    setTyped(said.typed);
    if (said.act) act(said.act);
    return true;
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // The keys of an input method are its own: it turns its list of words by those of clickers.
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isTyped = digits.current !== "";
    if (keepsKey(controlOf(event.target), event.key, { reach: reachOf(event.target), isTyped })) return;
    // Full screen needs the key in the window itself.
    const isHere = event.key.toLowerCase() === "f";
    const isDone = (!isHere && hand?.(event.key)) || hear(event.key);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const key = (event: KeyboardEvent) => onKey(event);
    // Before the controls, which would take a key for theirs.
    window.addEventListener("keydown", key, true);
    return () => window.removeEventListener("keydown", key, true);
  }, []);
  return { typed, hear, reachOf };
}
