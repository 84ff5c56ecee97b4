import { describe, expect, it } from "vitest";
import { focusMemory } from "./focus-memory";

/** A thing on the page with what is inside it, by the two questions that are asked of an element. */
function thing(inside: readonly object[] = [], isInDialog = false): Element {
  const own = {
    contains: (other: object) => other === own || inside.includes(other),
    closest: () => (isInDialog ? own : null),
  };
  return own as unknown as Element;
}

const mark = thing();
const map = thing([mark]);
const slider = thing();
const button = thing();
const closing = thing([], true);

describe("how the focus came to a control", () => {
  it("by a press, where the press was on it or on something in it", () => {
    for (const pressed of [map, mark]) {
      const memory = focusMemory();
      memory.press(pressed, null);
      memory.focus(map);
      expect([memory.reach(map), memory.reach(slider)]).toEqual(["pointer", "keyboard"]);
    }
  });

  it("in another way, where something else was pressed or the press is over", () => {
    const memory = focusMemory();
    memory.press(map, null);
    memory.focus(slider);
    expect(memory.reach(slider)).toBe("keyboard");
    // The press has brought its focus.
    memory.focus(map);
    expect(memory.reach(map)).toBe("keyboard");
    memory.press(slider, map);
    memory.release();
    memory.focus(slider);
    expect(memory.reach(slider)).toBe("keyboard");
  });

  it("a control that has the focus and is pressed then was clicked", () => {
    const memory = focusMemory();
    memory.focus(map);
    expect(memory.reach(map)).toBe("keyboard");
    memory.press(mark, map);
    expect(memory.reach(map)).toBe("pointer");
  });

  it("is forgotten once the focus went elsewhere or to nothing", () => {
    for (const go of ["elsewhere", "nothing"]) {
      const memory = focusMemory();
      memory.press(map, null);
      memory.focus(map);
      if (go === "elsewhere") memory.focus(button);
      else memory.leave(map);
      memory.focus(map);
      expect([go, memory.reach(map)]).toEqual([go, "keyboard"]);
    }
  });

  it("is kept by another window and by a dialog, which give the focus back", () => {
    const memory = focusMemory();
    memory.press(map, null);
    memory.focus(map);
    memory.release();
    memory.focus(map);
    expect(memory.reach(map)).toBe("pointer");
    memory.focus(closing);
    memory.press(closing, closing);
    memory.leave(closing);
    memory.focus(map);
    expect(memory.reach(map)).toBe("pointer");
  });

  it("nothing was clicked before anything was", () => {
    expect(focusMemory().reach(null)).toBe("keyboard");
    expect(focusMemory().reach(undefined)).toBe("keyboard");
  });
});
