import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import type { Act } from "@/lib/present-acts";
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
