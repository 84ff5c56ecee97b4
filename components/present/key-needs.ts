/** What has the focus, by the keys that it may need itself. A line is a text box of one line. */
export type Control = "dialog" | "text" | "line" | "select" | "slider" | "map" | "press" | "table";

/** How the focus came to a control: by a press on it, or in any other way. */
export type Reach = "keyboard" | "pointer";

/** The first that fits counts: a button in a table is a button. */
const CONTROLS: readonly (readonly [Control, selector: string])[] = [
  ["dialog", "dialog[open]"],
  ["text", "textarea, [contenteditable]"],
  ["line", "input:not([type=checkbox])"],
  ["select", "select"],
  ["slider", "[role=slider]"],
  ["map", ".maplibregl-canvas"],
  ["press", "button, a[href], summary, [type=checkbox]"],
  ["table", ".table-scroll"],
];

/** Which control a key is pressed in, if any. */
export function controlOf(target: EventTarget | null): Control | undefined {
  if (!(target instanceof Element)) return undefined;
  return CONTROLS.find(([, selector]) => target.closest(selector))?.[0];
}

/** What clickers send. */
const CLICKER = ["PageUp", "PageDown"];

/**
 * Whether a key belongs to the control that has the focus; the briefing gets all others. The talk goes before convenience:
 * the keys of clickers are only kept where they could not be done without. A control that was clicked keeps none but those
 * that press it or write in it: the speaker is done with it, and who comes back to it by keyboard has them.
 * @param isTyped digits of a step's number were typed, and wait for Enter
 */
export function keepsKey(
  control: Control | undefined,
  key: string,
  { reach, isTyped }: { reach: Reach; isTyped: boolean },
): boolean {
  switch (control) {
    case undefined:
      return false;
    case "dialog":
    case "text":
      return true;
    case "line":
      return !CLICKER.includes(key);
  }
  if (CLICKER.includes(key) || (key === "Enter" && isTyped)) return false;
  if (control === "press") return key === " " || key === "Enter";
  if (reach === "pointer") return false;
  switch (control) {
    // Letters and digits find an option.
    case "select":
      return true;
    case "slider":
      return key.startsWith("Arrow") || ["Home", "End", " ", "Enter"].includes(key);
    case "map":
    case "table":
      return key.startsWith("Arrow");
  }
}
