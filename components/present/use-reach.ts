"use client";

import { useEffect, useState } from "react";
import { type FocusMemory, focusMemory } from "./focus-memory";

/** How the focus came to an element. Not :focus-visible: what was clicked may have that as well, when the window comes back. */
export function useReach(): FocusMemory["reach"] {
  const [memory] = useState(focusMemory);
  useEffect(() => {
    const stop = new AbortController();
    // Before anything else hears of it, and keeps it to itself.
    const how = { capture: true, signal: stop.signal };
    const press = ({ target }: Event) => {
      if (target instanceof Element) memory.press(target, document.activeElement);
    };
    const focus = ({ target }: Event) => {
      if (target instanceof Element) memory.focus(target);
    };
    const blur = ({ target, relatedTarget }: FocusEvent) => {
      // A window that is left keeps its active element; where the focus goes to something else, that will tell.
      const isGone = relatedTarget === null && document.activeElement !== target;
      if (isGone && target instanceof Element) memory.leave(target);
    };
    const key = ({ key: pressed, target }: KeyboardEvent) => {
      memory.release();
      if (pressed === "Tab" && target instanceof Element) memory.leave(target);
    };
    window.addEventListener("pointerdown", press, how);
    // A finger's press brings the focus after it was lifted, just before the click.
    for (const end of ["click", "pointercancel"]) window.addEventListener(end, memory.release, how);
    window.addEventListener("focusin", focus, how);
    window.addEventListener("focusout", blur, how);
    window.addEventListener("keydown", key, how);
    return () => stop.abort();
  }, [memory]);
  return memory.reach;
}
