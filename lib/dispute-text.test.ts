import { describe, expect, it } from "vitest";
import { disputeNotes, disputeText } from "./dispute-text";
import { facts, known } from "./fixtures/committed";

const en = { facts, lang: "en" } as const;
const zh = { facts, lang: "zh" } as const;

describe("what other sources say in place of a figure", () => {
  it("is told with publisher, amount and time", () => {
    expect(disputeText(known("F16"), en)).toMatch(/^Sources differ: .*625,000 mu \(.*\)/);
    expect(disputeText(known("F17"), en)).toBe("");
  });

  it("stands in brief behind the amount that it is set against", () => {
    expect(disputeNotes([known("F16")], 3, en)).toEqual([
      expect.stringMatching(/^≠ 620,000 mu \(.*2003.*\): .*625,000 mu/),
    ]);
    expect(disputeNotes([known("F16")], 3, zh)).toEqual([expect.stringMatching(/^≠ 62万亩（.*2003.*）：.*62\.5万亩/)]);
    expect(disputeNotes([known("F17")], 3, en)).toEqual([]);
  });

  it("stands once, from whichever side it is met", () => {
    for (const ids of [
      ["A0091", "B277"],
      ["B277", "A0091", "B277"],
    ]) {
      const notes = disputeNotes(ids.map(known), 3, en);
      expect(notes).toHaveLength(1);
      for (const amount of ["21,500 ha", "400,000 mu"]) expect(notes[0]).toContain(amount);
    }
  });

  it("is counted where there is no room for it", () => {
    const all = ["F16", "A0091", "F12", "F02"].map(known);
    expect(disputeNotes(all, 3, en)).toHaveLength(4);
    expect(disputeNotes(all, 3, en).at(-1)).toMatch(/one more figure/);
    expect(disputeNotes(all, 2, zh)).toEqual([
      expect.anything(),
      expect.anything(),
      "≠ 另有2项数据各来源说法不一，见实时视图",
    ]);
    expect(disputeNotes(all, 4, en).join()).not.toMatch(/more figure/);
  });
});
