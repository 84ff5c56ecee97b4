import { describe, expect, it } from "vitest";
import { acted, heard } from "./present-acts";
import type { Showing } from "./present-address";

const on = (step: number, more: Partial<Showing> = {}): Showing => ({ briefing: "b", step, ...more });

describe("acts", () => {
  it("go from step to step and stay within the briefing", () => {
    expect(acted(on(1), "next", 3)).toEqual(on(2));
    expect(acted(on(3), "next", 3)).toEqual(on(3));
    expect(acted(on(1), "previous", 3)).toEqual(on(1));
    expect(acted(on(2), "last", 3)).toEqual(on(3));
    expect(acted(on(2), { step: 3 }, 3)).toEqual(on(3));
    expect(acted(on(2), { step: 4 }, 3)).toEqual(on(2));
    expect(acted(on(99), "previous", 3)).toEqual(on(2));
  });

  it("lead from an aside back to the step that was left", () => {
    expect(acted(on(2, { aside: "?place=MM" }), "next", 3)).toEqual(on(2));
    expect(acted(on(2, { aside: "", large: true }), "resume", 3)).toEqual(on(2));
  });

  it("take a cover away before they go on", () => {
    const black = acted(on(2), "black", 3);
    expect(black).toEqual(on(2, { cover: "black" }));
    expect(acted(black, "white", 3).cover).toBe("white");
    expect(acted(black, "black", 3)).toEqual(on(2));
    expect(acted(black, "next", 3)).toEqual(on(2));
  });

  it("leave a frozen wall frozen", () => {
    const frozen = acted(on(1), "freeze", 3);
    expect(acted(frozen, "next", 3)).toEqual(on(2, { frozen: true }));
    expect(acted(frozen, "freeze", 3)).toEqual(on(1));
  });
});

describe("keys", () => {
  const press = (key: string, typed = "", lettersOff = false) => heard({ key, typed, lettersOff });

  it("are those of keyboards and clickers", () => {
    expect(press("PageDown")?.act).toBe("next");
    expect(press(" ")?.act).toBe("next");
    expect(press("B")?.act).toBe("black");
    expect(press("x")).toBeUndefined();
  });

  it("gather digits until Enter", () => {
    expect(press("1")).toEqual({ typed: "1" });
    expect(press("2", "1")).toEqual({ typed: "12" });
    expect(press("Enter", "12")).toEqual({ act: { step: 12 }, typed: "" });
    expect(press("Enter")).toBeUndefined();
    expect(press("Escape", "1")).toEqual({ typed: "" });
  });

  it("are no single letters once these are off", () => {
    expect(press("b", "", true)).toBeUndefined();
    expect(press("ArrowLeft", "", true)?.act).toBe("previous");
  });
});
