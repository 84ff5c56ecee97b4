"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type Act, heard } from "@/lib/present-acts";

interface Keys {
  /** Digits of a step's number that were typed so far. */
  typed: string;
  /** Hear a key as if it had been pressed here. */
  hear(key: string): boolean;
}

/** Where keys have a meaning of their own. */
const isField = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest(
    "input:not([type=checkbox]), textarea, select, [contenteditable], [role=slider], [role=combobox], dialog[open]",
  ) !== null;

/** Buttons and links answer to these themselves. */
const isPress = (event: KeyboardEvent) =>
  (event.key === " " || event.key === "Enter") &&
  event.target instanceof Element &&
  event.target.closest("button, a[href], summary, [type=checkbox]") !== null;

/** The map pans with these. */
const isPan = (event: KeyboardEvent) =>
  event.key.startsWith("Arrow") &&
  event.target instanceof Element &&
  event.target.closest(".maplibregl-canvas") !== null;

/**
 * Keys of the keyboard and of clickers, as acts. The letters of WCAG 2.1.4 can be turned off.
 * @param hand asked first; true: the key was dealt with elsewhere
 */
export function useKeys(lettersOff: boolean, act: (act: Act) => void, hand?: (key: string) => boolean): Keys {
  const [typed, setTyped] = useState("");
  // A busy window hears several keys of the wall before it is drawn anew: the state is for display alone.
  const digits = useRef("");
  const hear = (key: string): boolean => {
    const said = heard({ key, typed: digits.current, lettersOff });
    if (!said) return false;
    digits.current = said.typed;
    setTyped(said.typed);
    if (said.act) act(said.act);
    return true;
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isField(event.target) || isPress(event) || isPan(event)) return;
    // Full screen needs the key in the window itself.
    const isHere = event.key.toLowerCase() === "f";
    const isDone = (!isHere && hand?.(event.key)) || hear(event.key);
    if (isDone) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
  return { typed, hear };
}
