import { describe, expect, it } from "vitest";
import { readShowing, type Showing, viewShown, withView, writeShowing } from "./present-address";

const STEPS = [{ query: "" }, { query: "?place=LA&year=2003" }, { query: "?metric=aid&item=M07" }];

describe("what is shown", () => {
  const all: Showing = {
    briefing: "cn-2005",
    step: 3,
    aside: "?place=golden-triangle&layers=cases,areas&compare=LA,AF",
    cover: "black",
    large: true,
    frozen: true,
    theme: "dark",
    since: 1764082800,
    notes: 3,
    lettersOff: true,
  };

  it("reads as it was written", () => {
    expect(readShowing(writeShowing(all))).toEqual(all);
    expect(readShowing("?briefing=cn-2005")).toEqual({ briefing: "cn-2005", step: 1 });
    expect(writeShowing({ briefing: "cn-2005", step: 2 })).toBe("?briefing=cn-2005&step=2");
  });

  it("may be the whole picture beside the script, which is no view of a step", () => {
    const aside = readShowing("?briefing=b&step=2&aside=1");
    expect(aside.aside).toBe("");
    expect(viewShown(aside, STEPS)).toBe("");
  });

  it("reads nonsense as the default", () => {
    expect(readShowing("?briefing=b&step=-3&cover=pink&notes=99&since=x&letters=on&frozen=yes")).toEqual({
      briefing: "b",
      step: 1,
    });
  });

  it("is the view of the step, in the theme of the talk", () => {
    expect(viewShown({ briefing: "b", step: 2 }, STEPS)).toBe("?place=LA&year=2003");
    expect(viewShown({ briefing: "b", step: 2, theme: "dark" }, STEPS)).toBe("?place=LA&year=2003&theme=dark");
    expect(viewShown({ briefing: "b", step: 99 }, STEPS)).toBe("?metric=aid&item=M07");
  });

  it("is an aside once another view is chosen, and none when it is the step's again", () => {
    const onStep: Showing = { briefing: "b", step: 2, theme: "dark" };
    const aside = withView(onStep, "?place=MM&theme=dark", STEPS);
    expect(aside).toEqual({ ...onStep, aside: "?place=MM" });
    expect(withView(aside, "?place=LA&year=2003&theme=dark", STEPS)).toEqual(onStep);
    expect(withView(onStep, "?place=LA&year=2003", STEPS)).toEqual({ briefing: "b", step: 2 });
  });
});

describe("the room of a talk", () => {
  const steps = [{ query: "?place=LA&room=beijing" }];
  const talk = readShowing("?briefing=x&step=1");

  it("is that of the step, unless the address names another", () => {
    expect(viewShown(talk, steps)).toBe("?place=LA&room=beijing");
    expect(viewShown(readShowing("?briefing=x&room=un"), steps)).toBe("?place=LA&room=un");
  });

  it("holds off the script as well", () => {
    const aside = withView(talk, "?place=MM&room=beijing", steps);
    expect(writeShowing(aside)).toBe("?briefing=x&step=1&aside=1&place=MM");
    expect(viewShown(aside, steps)).toBe("?place=MM&room=beijing");
  });

  it("can be left for the neutral one, and come back to", () => {
    const neutral = withView(talk, "?place=LA", steps);
    expect(writeShowing(neutral)).toBe("?briefing=x&step=1&room=neutral");
    expect(viewShown(neutral, steps)).toBe("?place=LA&room=neutral");
    expect(withView(neutral, "?place=LA&room=beijing", steps)).toEqual(talk);
  });
});
