import { describe, expect, it } from "vitest";
import type { Briefing } from "./briefing";
import { checkDraft } from "./check-briefing";
import { briefedFacts, readSmall, SMALL_BRIEFING, soundBriefing } from "./fixtures/small-briefing";
import { LANGS } from "./schema";
import { writeBriefing } from "./write-briefing";

/** A briefing without its lines, which writing may change. */
const withoutLines = (briefing: Briefing | undefined): unknown =>
  JSON.parse(JSON.stringify(briefing, (key, value: unknown) => (key === "line" ? undefined : value)));

const again = (briefing: Briefing) => readSmall(writeBriefing(briefing), briefing.lang).briefing;

/** The small briefing with something changed in its first step. */
function withStep(change: Partial<Briefing["steps"][number]>): Briefing {
  const briefing = soundBriefing();
  const [first, ...others] = briefing.steps;
  if (!first) throw new Error("no step");
  return { ...briefing, steps: [{ ...first, ...change }, ...others] };
}

describe("a written briefing", () => {
  it.each(LANGS)("reads as the same (%s)", (lang) => {
    const briefing = { ...soundBriefing(), lang };
    expect(withoutLines(again(briefing))).toEqual(withoutLines(briefing));
    expect(writeBriefing(again(briefing) ?? briefing)).toBe(writeBriefing(briefing));
  });

  it("is the file as a person writes it", () => {
    const view = "[View](https://example.org/atlas/en/?place=AA#x)";
    expect(writeBriefing(soundBriefing())).toBe(SMALL_BRIEFING.replace(view, "[View](?place=AA)"));
  });

  it("keeps its headings in the language of the briefing", () => {
    const text = writeBriefing({ ...soundBriefing(), lang: "zh" });
    expect(text).toContain("[视图，2分钟](?)");
    expect(text.match(/^### .*$/gm)).toEqual(["### 讲稿", "### 可能的提问"]);
  });

  it("may lack everything optional", () => {
    const { room: _, minutes: __, ...briefing } = withStep({ minutes: undefined, words: "", notes: "", questions: [] });
    expect(withoutLines(again(briefing))).toEqual(withoutLines(briefing));
  });

  it.each([
    "Aid & trade: *both* [1]",
    "What of #3 #",
    "A_b_c `d` <e> \\f",
    "1. First",
    "- item",
    "[a](?place=LA)",
    "a](?) [b",
    "&amp; !",
  ])("keeps the heading and the question %s", (words) => {
    const briefing = withStep({ title: words, questions: [{ ask: words, query: "?place=AA", answer: "", line: 1 }] });
    expect(withoutLines(again(briefing))).toEqual(withoutLines(briefing));
  });

  it("keeps lists and paragraphs inside an answer", () => {
    const answer = "One:\n\n- {{F1}}\n- b\n\n  more\n\nTwo.";
    const briefing = withStep({ questions: [{ ask: "Why?", query: "", answer, line: 1 }] });
    expect(withoutLines(again(briefing))).toEqual(withoutLines(briefing));
  });
});

describe("a draft", () => {
  it("is held to what its file will be held to", () => {
    expect(checkDraft(soundBriefing(), briefedFacts, "draft.md")).toEqual([]);
    const [complaint] = checkDraft({ ...soundBriefing(), title: " " }, briefedFacts, "draft.md");
    expect(complaint).toMatchObject({ promise: "everyBriefingIsReadable", line: 2 });
    const [cited] = checkDraft(withStep({ notes: "Say {{F9}}." }), briefedFacts, "draft.md");
    expect(cited).toMatchObject({ promise: "everyCitationResolves", line: 20, column: 5, step: 1 });
  });

  it("names a heading that was typed into the words", () => {
    const [complaint] = checkDraft(withStep({ words: "a\n\n## b" }), briefedFacts, "draft.md");
    expect(complaint).toMatchObject({ promise: "wordsArePlain", step: 1 });
  });
});
