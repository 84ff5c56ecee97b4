import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Act } from "@/lib/present-acts";
import { type Control, keepsKey, type Reach } from "./key-needs";
import { useKeys } from "./use-keys";

it("hears a step's number whole, however late its digits are drawn", () => {
  const acts: Act[] = [];
  let hear: ReturnType<typeof useKeys>["hear"] | undefined;
  function Window() {
    ({ hear } = useKeys(false, (act) => acts.push(act)));
    return null;
  }
  // Drawn once and never again, as a window that has no time to.
  renderToString(createElement(Window));
  for (const key of ["1", "2", "Enter", "3", "Escape", "Enter", "4", "Enter"]) hear?.(key);
  expect(acts).toEqual([{ step: 12 }, { step: 4 }]);
});

describe("of the keys pressed in a control", () => {
  const KEYS = [..."b1 ", "ArrowRight", "ArrowUp", "Home", "Enter", "Escape", "PageUp", "PageDown"];
  const kept = (control: Control | undefined, reach: Reach, isTyped = false) =>
    KEYS.filter((key) => keepsKey(control, key, { reach, isTyped }));
  const REACHES = ["keyboard", "pointer"] as const;
  const but = (...keys: string[]) => KEYS.filter((key) => !keys.includes(key));

  it("those of clickers leave all but dialogs and texts of several lines", () => {
    for (const reach of REACHES) {
      expect(kept("line", reach)).toEqual(but("PageUp", "PageDown"));
      expect(kept("text", reach)).toEqual(KEYS);
      expect(kept("dialog", reach)).toEqual(KEYS);
    }
    expect(kept("select", "keyboard")).toEqual(but("PageUp", "PageDown"));
  });

  it("a slider, a map and a table that were reached by keyboard keep what they need", () => {
    expect(kept("slider", "keyboard")).toEqual([" ", "ArrowRight", "ArrowUp", "Home", "Enter"]);
    expect(kept("map", "keyboard")).toEqual(["ArrowRight", "ArrowUp"]);
    expect(kept("table", "keyboard")).toEqual(["ArrowRight", "ArrowUp"]);
  });

  it("none is kept by a control that was clicked, but for those that press a button", () => {
    for (const control of ["slider", "map", "table", "select"] as const) expect(kept(control, "pointer")).toEqual([]);
    for (const reach of REACHES) expect(kept("press", reach)).toEqual([" ", "Enter"]);
    for (const reach of REACHES) expect(kept(undefined, reach)).toEqual([]);
  });

  it("Enter ends the number of a step wherever digits are heard", () => {
    for (const control of ["press", "slider"] as const) expect(kept(control, "keyboard", true)).not.toContain("Enter");
    expect(kept("line", "keyboard", true)).toContain("Enter");
  });
});
