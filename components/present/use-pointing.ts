"use client";

import { type RefObject, useEffect } from "react";
import type { FocusMemory } from "./focus-memory";
import { controlOf, keepsKey } from "./key-needs";

const KEY = "l";

/** While the key is held, the place of the map under the pointer is told. */
export function usePointing(
  root: RefObject<HTMLElement | null>,
  point: (at: readonly [number, number] | undefined) => void,
  isOff: boolean,
  reachOf: FocusMemory["reach"],
): void {
  useEffect(() => {
    const element = root.current;
    if (!element || isOff) return;
    let isHeld = false;
    let under: PointerEvent | undefined;
    const tell = () => {
      const map = window.atlasMap;
      if (!under || !map) return;
      const { left, top } = map.getContainer().getBoundingClientRect();
      const { lng, lat } = map.unproject([under.clientX - left, under.clientY - top]);
      point([lng, lat]);
    };
    const move = (event: PointerEvent) => {
      under = event;
      if (isHeld) tell();
    };
    const isOthers = ({ target, key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) =>
      ctrlKey ||
      metaKey ||
      altKey ||
      isComposing ||
      keepsKey(controlOf(target), key, { reach: reachOf(target), isTyped: false });
    const down = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== KEY || isOthers(event)) return;
      // A list that was clicked would go to its option of that letter.
      event.preventDefault();
      if (event.repeat) return;
      isHeld = true;
      tell();
    };
    const release = () => {
      if (isHeld) point(undefined);
      isHeld = false;
    };
    const up = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === KEY) release();
    };
    element.addEventListener("pointermove", move);
    window.addEventListener("keydown", down);
    window.addEventListener("keyup", up);
    window.addEventListener("blur", release);
    return () => {
      element.removeEventListener("pointermove", move);
      window.removeEventListener("keydown", down);
      window.removeEventListener("keyup", up);
      window.removeEventListener("blur", release);
    };
  }, [root, point, isOff, reachOf]);
}
