import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { madeUpText } from "./fixtures/made-up-text";
import { type PrintedFigure, readSource, segmentsOf, shownPassages } from "./source-text";
import { passagesOf } from "./text-passages";

const figure = (id: string, printed: string, para = "P1", line = 1): PrintedFigure => ({
  id,
  printed,
  locator: { para, line },
});
const howOf = (text: string, ...figures: PrintedFigure[]) =>
  Object.fromEntries(readSource(text, figures).found.map(({ id, how }) => [id, how]));

describe("readSource", () => {
  const brief = facts.atlas.packs.find(({ id }) => id === "cn-2005")?.figures ?? [];

  it("finds every figure of the brief in its line", () => {
    const { text, found, missing } = readSource(madeUpText(brief), brief);
    expect(missing).toEqual([]);
    expect(found).toHaveLength(27);
    for (const { id, how, start, end, para, line } of found) {
      const { printed, locator } = brief.find((one) => one.id === id) ?? {};
      expect([id, how, text.slice(start, end), para, line]).toEqual([
        id,
        "line",
        printed,
        locator?.para,
        locator?.line,
      ]);
    }
  });

  it("finds them by paragraph where the lines are broken otherwise", () => {
    const wrapped = madeUpText(brief)
      .split("\n")
      .map((line) => line.trim().replace(/.{9}/g, "$&\n").trim())
      .join("\n");
    const { found, missing } = readSource(wrapped, brief);
    expect(missing).toEqual([]);
    expect(found.filter(({ how }) => how !== "paragraph")).toEqual([]);
  });

  it("finds them by paragraph where blank lines are gone", () => {
    const text = madeUpText(brief).replace(/\n+/g, "\n");
    expect(new Set(readSource(text, brief).found.map(({ how }) => how))).toEqual(new Set(["paragraph"]));
  });

  it("takes full-width forms, blanks and traditional signs for the same", () => {
    const wide = "共有６２ 万畝，计４６３．９２公斤。";
    const { found, text } = readSource(wide, [figure("F1", "62万亩"), figure("F2", "463.92公斤")]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["６２ 万畝", "４６３．９２公斤"]);
  });

  it("finds no number inside another", () => {
    const text = "有330万元、十三期、1.5亿元、12,345名和3456公斤。";
    const inside = ["30万元", "三期", "5亿元", "345名", "345"].map((printed, index) => figure(`F${index}`, printed));
    expect(howOf(text, ...inside)).toEqual({});
    expect(howOf(text, figure("F1", "330万元"), figure("F2", "十三期"))).toEqual({ F1: "line", F2: "line" });
  });

  it("keeps numbers apart that a blank divides", () => {
    expect(howOf("in 2016 82,171 ha.", figure("F1", "82,171"))).toEqual({ F1: "line" });
  });

  it("prefers the line, then the paragraph, then any place, and says which it was", () => {
    const text = "甲三期。\n\n乙三期。\n\n丙三期、两期。";
    const { found } = readSource(text, [
      figure("F1", "三期", "P2", 3),
      figure("F2", "三期", "P3", 40),
      figure("F3", "两期", "P1", 1),
      figure("F4", "四期", "P1", 1),
    ]);
    expect(found.map(({ id, how, para, line }) => [id, how, para, line])).toEqual([
      ["F1", "line", "P2", 3],
      ["F2", "paragraph", "P3", 5],
      ["F3", "elsewhere", "P3", 5],
    ]);
  });

  it("does not take a line at its number when the paragraph says otherwise", () => {
    const text = "标题三期\n甲。\n\n乙三期。";
    expect(readSource(text, [figure("F1", "三期", "P2", 1)]).found).toMatchObject([{ how: "paragraph", line: 4 }]);
  });

  it("gives figures that are printed alike their turns, or one place together", () => {
    const two = [figure("F1", "50万元"), figure("F2", "50万元")];
    const apart = readSource("甲50万元，乙50万元。", two).found;
    expect(apart[0]?.start).not.toBe(apart[1]?.start);
    const together = readSource("甲、乙各50万元。", two);
    expect(segmentsOf(together, { start: 0, end: 20 }).filter(({ ids }) => ids.length > 0)).toMatchObject([
      { text: "50万元", ids: ["F1", "F2"] },
    ]);
  });

  it("says how little of another text matches", () => {
    const { found, missing } = readSource("此文只有62万亩。", brief);
    expect(found.map(({ id, how }) => [id, how])).toEqual([["F16", "elsewhere"]]);
    expect(missing).toHaveLength(26);
  });

  it("searches the whole text for a figure without a locator", () => {
    expect(howOf("甲。\n\n乙9名。", { id: "A1", printed: "9名" })).toEqual({ A1: "elsewhere" });
  });
});

describe("passages", () => {
  it("are counted without titles, headings and dates", () => {
    const text = "标题\n2007-07-22\n\n    一、小标题\n\n    甲句。\n\n    (一)再一题\n\n    乙句。又一句。";
    expect(passagesOf(text).map(({ para, line }) => [para, line])).toEqual([
      [undefined, 1],
      [undefined, 4],
      ["P1", 6],
      [undefined, 8],
      ["P2", 10],
    ]);
  });

  it("are joined again from segments", () => {
    const reading = readSource("共62万亩，内55万亩。", [figure("F1", "62万亩"), figure("F2", "55万亩")]);
    const [passage = { start: 0, end: 0 }] = reading.passages;
    const segments = segmentsOf(reading, passage);
    expect(segments.map(({ text }) => text).join("")).toBe(reading.text);
    expect(segments.map(({ ids }) => ids.join())).toEqual(["", "F1", "", "F2", ""]);
  });

  it("of a long text are shown where they print a figure", () => {
    const text = Array.from({ length: 50 }, (_, index) => (index === 20 ? "有9名。" : "无。")).join("\n\n");
    const reading = readSource(text, [figure("F1", "9名")]);
    expect(shownPassages(reading)).toHaveLength(50);
    expect(shownPassages(reading, 10).map(({ para }) => para)).toEqual(["P20", "P21", "P22"]);
  });
});
