import type { Reach } from "./key-needs";

/** What happens to the focus, and how it came to where it is. */
export interface FocusMemory {
  /** @param active what has the focus already: a press on it brings no focus anew */
  press(target: Element, active: Element | null): void;
  /** The press is over: focus that comes now is none of its doing. */
  release(): void;
  focus(target: Element): void;
  /** The focus went to nothing, or by the keyboard. */
  leave(target: Element): void;
  reach(target: unknown): Reach;
}

/**
 * Remembers whether what has the focus was clicked. Only a press on the very thing counts: a screen reader or a voice moves the focus
 * without one, and what it presses for its user says nothing of where it goes next.
 */
export function focusMemory(): FocusMemory {
  let pressed: Element | undefined;
  let clicked: Element | undefined;
  // Like another window, it gives the focus back to what had it.
  const isInDialog = (target: Element) => target.closest("dialog") !== null;
  return {
    press: (target, active) => {
      if (isInDialog(target)) return;
      pressed = target;
      if (active?.contains(target)) clicked = active;
    },
    release: () => {
      pressed = undefined;
    },
    focus: (target) => {
      const isPressed = pressed !== undefined && target.contains(pressed);
      pressed = undefined;
      if (target === clicked || isInDialog(target)) return;
      clicked = isPressed ? target : undefined;
    },
    leave: (target) => {
      if (!isInDialog(target)) clicked = undefined;
    },
    reach: (target) => (clicked !== undefined && target === clicked ? "pointer" : "keyboard"),
  };
}
