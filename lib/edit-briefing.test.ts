import { describe, expect, it } from "vitest";
import {
  emptyBriefing,
  emptyStep,
  minutesOf,
  withOptional,
  withoutQuestion,
  withoutStep,
  withQuestion,
  withQuestionAt,
  withStep,
  withStepAt,
  withStepMoved,
} from "./edit-briefing";

const empty = emptyBriefing("draft-a", "en", "Title", [], "2026-11-25");
const [a, b, c] = ["a", "b", "c"].map((title) => emptyStep(title, "?place=LA")) as [
  ReturnType<typeof emptyStep>,
  ReturnType<typeof emptyStep>,
  ReturnType<typeof emptyStep>,
];
const three = [a, b, c].reduce((whole, step) => withStep(whole, step), empty);
const titles = ({ steps }: typeof empty) => steps.map(({ title }) => title).join("");

describe("changes of a briefing", () => {
  it("add, take away, replace and move steps, and leave the others the same objects", () => {
    expect(titles(three)).toBe("abc");
    expect(titles(withStep(three, emptyStep("x", ""), 1))).toBe("axbc");
    expect(titles(withoutStep(three, 1))).toBe("ac");
    expect(titles(withStepAt(three, 1, emptyStep("x", "")))).toBe("axc");
    const moved = withStepMoved(three, 1, -1);
    expect(titles(moved)).toBe("bac");
    expect(moved.steps[2]).toBe(c);
    expect(titles(withStepMoved(three, 1, 1))).toBe("acb");
  });

  it("leave the briefing as it is where a step has nowhere to go", () => {
    expect(withStepMoved(three, 0, -1)).toBe(three);
    expect(withStepMoved(three, 2, 1)).toBe(three);
    expect(withStepMoved(three, 7, 1)).toBe(three);
  });

  it("add, replace and take away questions", () => {
    const one = { ask: "?", query: "", answer: "", line: 0 };
    const asked = withQuestion(withQuestion(a, one), { ...one, ask: "first" }, 0);
    expect(asked.questions.map(({ ask }) => ask)).toEqual(["first", "?"]);
    expect(withQuestionAt(asked, 1, { ...one, ask: "new" }).questions[1]?.ask).toBe("new");
    expect(withoutQuestion(asked, 0).questions).toEqual([one]);
  });

  it("read whole minutes, and leave a property out that is not given", () => {
    expect(["5", " 25 ", "", "0", "1.5", "-2", "1000", "x"].map(minutesOf)).toEqual([
      5,
      25,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect("minutes" in withOptional({ ...empty, minutes: 3 }, "minutes", undefined)).toBe(false);
    expect(withOptional(empty, "minutes", 4).minutes).toBe(4);
  });
});
