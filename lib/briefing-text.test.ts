import { describe, expect, it } from "vitest";
import { allCitationsOf, citationsOf, type ToldBlock, type ToldPart, toldParts } from "./briefing-text";
import { briefedFacts as facts } from "./fixtures/small-briefing";

const step = {
  words: "{{F2}}, then {{F1}} and {{F2}}; {{F9}}.",
  notes: "{{F3}}",
  questions: [],
};

/** A tree as text: *emphasis*, **strong**, <amount|number>, one line for each paragraph or item. */
const partText = (part: ToldPart): string => {
  if (part.kind === "text") return part.text;
  if (part.kind === "figure") return `<${part.amount}|${part.number ?? ""}>`;
  const mark = part.kind === "strong" ? "**" : "*";
  return `${mark}${part.parts.map(partText).join("")}${mark}`;
};
const blockText = (block: ToldBlock): string =>
  block.kind === "paragraph"
    ? block.parts.map(partText).join("")
    : block.items.map((item) => `${block.ordered ? "1." : "-"} ${item.map(blockText).join("/")}`).join("\n");
const told = (markdown: string, lang: "en" | "zh" = "en") => toldParts(markdown, lang, facts).map(blockText);

describe("citations of a step", () => {
  it("are the figures of its words in their order, each once, with its source", () => {
    expect(citationsOf(step, facts).map(({ number, figure, source }) => [number, figure.id, source.id])).toEqual([
      [1, "F2", "S1"],
      [2, "F1", "S1"],
    ]);
  });

  it("go on in notes and answers with the next numbers", () => {
    const questions = [{ ask: "?", query: "", answer: "{{F1}}", line: 1 }];
    const whole = allCitationsOf({ words: "{{F2}}", notes: "{{F2}}", questions }, facts);
    expect(whole.map(({ number, figure }) => [number, figure.id])).toEqual([
      [1, "F2"],
      [2, "F1"],
    ]);
  });
});

describe("told text", () => {
  it("has its figures written out, with their numbers", () => {
    expect(toldParts(step.words, "en", facts, citationsOf(step, facts)).map(blockText)).toEqual([
      "<at least 10 million yuan|1>, then <10 kg|2> and <at least 10 million yuan|1>; {{F9}}.",
    ]);
    expect(told("**缴获{{F1}}**", "zh")).toEqual(["**缴获<10千克|>**"]);
  });

  it("has paragraphs, lists, strong and emphasis", () => {
    expect(told("One *two **three***.\n\n- a\n- b\n  - c\n\n1. d")).toEqual([
      "One *two **three***.",
      "- a\n- b/- c",
      "1. d",
    ]);
  });

  it("joins the lines of a paragraph with a blank, in Chinese with nothing", () => {
    expect(told("one\ntwo  \nthree")).toEqual(["one two three"]);
    expect(told("一\n二，\n三  \n四", "zh")).toEqual(["一二，三四"]);
    expect(told("UNODC\nUNICEF", "zh")).toEqual(["UNODC UNICEF"]);
  });

  it("shows what it does not know as it was typed", () => {
    expect(told("A <b>b</b> [c](d) `e`\n\n## f\n\n<p>g</p>")).toEqual(["A <b>b</b> [c](d) `e`", "## f", "<p>g</p>"]);
  });
});
