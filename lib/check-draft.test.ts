import { describe, expect, it } from "vitest";
import type { Briefing } from "./briefing";
import { checkDraft, openBriefing } from "./check-draft";
import { emptyBriefing, emptyStep, withStep } from "./edit-briefing";
import { facts } from "./fixtures/committed";
import { writeBriefing } from "./write-briefing";

const signed = { ...emptyBriefing("draft-a", "en", "Title", facts.atlas.packs, "2026-11-25"), author: "A. Officer" };
const step = { ...emptyStep("Heading", "?place=LA"), words: "Laos had {{F17}}." };
const good: Briefing = withStep(withStep(signed, step), { ...emptyStep("Next", ""), notes: "One.\n\n- two" });
const promises = (briefing: Briefing) =>
  checkDraft(briefing, facts, "a.en.md").map(({ promise, step: at }) => [promise, at]);
const changed = (change: Partial<typeof step>): Briefing => ({ ...good, steps: [{ ...step, ...change }, step] });

describe("checkDraft", () => {
  it("finds nothing in a draft whose file could be opened", () => {
    expect(checkDraft(good, facts, "a.en.md")).toEqual([]);
    const opened = openBriefing(writeBriefing(good), { file: "a.en.md", name: "draft-a", lang: "en" }, facts);
    expect("briefing" in opened && writeBriefing(opened.briefing)).toBe(writeBriefing(good));
  });

  it("tells of the step that a complaint is about", () => {
    expect(promises(changed({ words: "See {{F9999}}." }))).toEqual([["everyCitationResolves", 1]]);
    expect(promises(changed({ words: "word ".repeat(41) }))).toEqual([["wordsFitTheWall", 1]]);
    expect(promises(changed({ query: "?place=nowhere" }))).toEqual([["everyLinkIsAlive", 1]]);
  });

  it("names the parameter of what a step cannot show, and lets two years stand", () => {
    const complaints = checkDraft(changed({ query: "?place=LA&compare=MM,TH&show=matrix" }), facts, "a.en.md");
    expect(complaints.map(({ promise }) => promise)).toEqual(["everyViewIsShown", "everyViewIsShown"]);
    for (const [at, parameter] of ["compare=MM,TH", "show=matrix"].entries()) {
      expect(complaints[at]?.mend.en).toContain(`"${parameter}"`);
      expect(complaints[at]?.mend.zh).toContain(`“${parameter}”`);
    }
    expect(promises(changed({ query: "?place=AF&metric=cultivation&compare=2004,2014" }))).toEqual([]);
  });

  it("complains of a heading that is no heading, of words that would be a step of their own, of what is missing", () => {
    expect(promises(changed({ title: "" })).length).toBeGreaterThan(0);
    expect(promises(changed({ words: "## Another" }))).toContainEqual(["wordsArePlain", 1]);
    expect(promises({ ...good, author: "" }).length).toBeGreaterThan(0);
    expect(promises({ ...good, steps: [] }).length).toBeGreaterThan(0);
  });

  it("opens nothing of a file with a fault, and says where the fault is", () => {
    const text = writeBriefing(changed({ words: "See {{F9999}}." }));
    const answer = openBriefing(text, { file: "a.en.md", name: "a", lang: "en" }, facts);
    const line = text.split("\n").findIndex((one) => one.includes("F9999")) + 1;
    expect(answer).toMatchObject({ complaints: [{ file: "a.en.md", line, column: 5 }] });
    expect("briefing" in openBriefing("", { file: "a.en.md", name: "a", lang: "en" }, facts)).toBe(false);
  });
});
