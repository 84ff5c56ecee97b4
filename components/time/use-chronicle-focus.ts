"use client";

import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";

const stopsIn = (element: Element): HTMLElement[] => [...element.querySelectorAll<HTMLElement>("[data-stop]")];

const middleOf = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + Math.min(width, 24) / 2;
};

/** Where an arrow, Home or End leads from a button of a table of rows; undefined for other keys and at the edges. */
function led(key: string, from: HTMLElement, root: Element): HTMLElement | undefined {
  const rows = [...root.querySelectorAll("[data-row]")].map(stopsIn).filter(({ length }) => length > 0);
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at];
  if (!row) return undefined;
  const place = row.indexOf(from);
  const beside = (other: HTMLElement[] | undefined) => {
    const distance = (stop: Element) => Math.abs(middleOf(stop) - middleOf(from));
    return other && [...other].sort((a, b) => distance(a) - distance(b))[0];
  };
  switch (key) {
    case "ArrowLeft":
      return row[place - 1];
    case "ArrowRight":
      return row[place + 1];
    case "ArrowUp":
      return beside(rows[at - 1]);
    case "ArrowDown":
      return beside(rows[at + 1]);
    case "Home":
      return row.find(({ dataset }) => dataset.event) ?? row[0];
    case "End":
      return row.at(-1);
    default:
      return undefined;
  }
}

interface ChronicleFocus {
  /** Key of the button that Tab stops at. */
  stop: string;
  onFocus(event: FocusEvent): void;
  /** Move the focus; false when the key is none that moves it. */
  move(key: string): boolean;
  /** What comes may take the focused button away: the focus then goes to what stands for it. */
  keep(): void;
}

/** The whole timeline is one stop of the Tab key; inside arrows lead from button to button. */
export function useChronicleFocus(root: RefObject<HTMLElement | null>, drawn: readonly string[]): ChronicleFocus {
  const [held, setHeld] = useState("");
  const isKept = useRef(false);
  const stop = drawn.includes(held) ? held : (drawn[0] ?? "");

  useLayoutEffect(() => {
    if (!isKept.current || document.activeElement !== document.body) return;
    root.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  });

  return {
    stop,
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement && target.dataset.stop) setHeld(target.dataset.stop);
    },
    move: (key) => {
      const from = document.activeElement;
      const to = from instanceof HTMLElement && root.current ? led(key, from, root.current) : undefined;
      to?.focus();
      return to !== undefined;
    },
    keep: () => {
      isKept.current = true;
      // The view is drawn in the task that changed it; a later loss of the focus is the reader's own doing.
      setTimeout(() => {
        isKept.current = false;
      });
    },
  };
}
