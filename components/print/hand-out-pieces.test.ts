import { isValidElement, type Key, type ReactNode } from "react";
import { expect, it } from "vitest";
import { emptyStep, withQuestion } from "@/lib/edit-briefing";
import { briefedFacts, soundBriefing } from "@/lib/fixtures/small-briefing";
import { MESSAGES } from "@/lib/messages";
import { Question } from "./hand-out-notes";
import { handOutGroups } from "./hand-out-pieces";

/** The keys of all questions in a node. */
function questionKeys(node: ReactNode): (Key | null)[] {
  if (Array.isArray(node)) return node.flatMap(questionKeys);
  if (!isValidElement<{ children?: ReactNode }>(node)) return [];
  return [...(node.type === Question ? [node.key] : []), ...questionKeys(node.props.children)];
}

it("two questions of one step have keys of their own, also where the step never stood in a file", () => {
  const asked = ["one?", "two?"].reduce(
    (step, ask) => withQuestion(step, { ask, query: "?", answer: "", line: 0 }),
    emptyStep("Composed", "?"),
  );
  const briefing = { ...soundBriefing(), steps: [asked] };
  const grounds = {
    facts: briefedFacts,
    lang: "en" as const,
    words: MESSAGES.en,
    room: briefedFacts.room({}),
    site: "https://example.org/",
    now: new Date(0),
    gaps: [],
  };
  const [ways = []] = handOutGroups({ briefing, grounds, read: "", hasNotes: true, drawn: true });
  const keys = ways[0]?.flatMap(({ node }) => questionKeys(node)) ?? [];
  expect([keys.length, new Set(keys).size]).toEqual([2, 2]);
});
