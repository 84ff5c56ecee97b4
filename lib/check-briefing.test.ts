import { describe, expect, it } from "vitest";
import { MOST_WALL_WORDS } from "./briefing";
import { checkBriefing } from "./check-briefing";
import {
  briefedFacts,
  changed,
  complaintsAbout,
  inShort,
  SMALL_BRIEFING,
  soundBriefing,
} from "./fixtures/small-briefing";
import { wallWords } from "./wall-words";

it("finds nothing wrong with a sound briefing", () => {
  expect(complaintsAbout(SMALL_BRIEFING)).toEqual([]);
});

describe("each promise complains about", () => {
  it.each<[string, string, string, string]>([
    ["the id of no figure, in the words", "In AA {{F1}}", "In AA\n{{F9}}", "15:1 everyCitationResolves"],
    ["one in the notes", "Say {{F1}}", "Say {{F9}}", "20:5 everyCitationResolves"],
    ["one in a later line of an answer", "And so on.", "And {{F9}}.", "28:7 everyCitationResolves"],
    ["a citation with blanks", "{{F1}} were", "{{ F1 }} were", "14:7 everyCitationResolves"],
    ["a citation in Chinese braces", "{{F1}} were", "｛｛F1｝｝ were", "14:7 everyCitationResolves"],
    ["a citation in a heading", "## One place", "## One place {{F1}}", "32:1 everyCitationResolves"],
    ["a citation in a question", "[What else?]", "[What of {{F1}}?]", "30:1 everyCitationResolves"],
    ["a view of a place that is not there", "en/?place=AA", "en/?place=ZZ", "34:1 everyLinkIsAlive"],
    ["a parameter that is none", "en/?place=AA", "en/?plase=AA", "34:1 everyLinkIsAlive"],
    ["a parameter without value", "en/?place=AA", "en/?place=", "34:1 everyLinkIsAlive"],
    ["a dead link of a question", "year=2003", "year=3", "24:3 everyLinkIsAlive"],
    ["places side by side", "en/?place=AA", "en/?compare=AA", "34:1 everyViewIsShown"],
    ["the table in a question", "?place=AA&year=2003", "?place=AA&show=matrix", "24:3 everyViewIsShown"],
    ["a pack that is not there", "small@1.0.0", "small@1.0.0, other@1.0.0", "6:8 briefedPacksAreCurrent"],
    ["another version of a pack", "small@1.0.0", "small@1.1.0", "6:8 briefedPacksAreCurrent"],
    ["a room that is not there", "room: neutral", "room: nowhere", "5:7 briefingRoomIsKnown"],
    ["HTML", "Less.", "A <b>b", "36:3 wordsArePlain"],
    ["a comment", "Less.", "<!-- a -->", "36:1 wordsArePlain"],
    ["a link in the words", "Less.", "A [b](?place=AA).", "36:3 wordsArePlain"],
    ["an image", "Less.", "![b](c.png)", "36:1 wordsArePlain"],
    ["a quotation", "Less.", "> b", "36:1 wordsArePlain"],
    ["code in the notes", "first.", "`first`", "20:12 wordsArePlain"],
    ["a rule in an answer", "And so on.", "And\n\n  ***", "30:3 wordsArePlain"],
    ["asterisks that mark nothing", "Less.", "他说**“少”**了", "36:3 wordsArePlain"],
    ["more minutes in the steps than in the whole", "minutes: 10", "minutes: 1", "7:10 minutesFitTheWhole"],
    ["no minute left for a step", "minutes: 10", "minutes: 2", "7:10 minutesFitTheWhole"],
    ["words that the wall cannot hold", "Less.", "word ".repeat(MOST_WALL_WORDS + 1), "36:1 wordsFitTheWall"],
  ])("%s", (_, from, to, complaint) => {
    expect(inShort(complaintsAbout(changed(from, to)))).toEqual([complaint]);
  });

  it("a figure of a pack that the front matter does not name", () => {
    const briefing = { ...soundBriefing(), packs: [] };
    const complaints = checkBriefing(briefing, briefedFacts, "small.md");
    expect(new Set(complaints.map(({ promise }) => promise))).toEqual(new Set(["everyCitationResolves"]));
    expect(complaints).toHaveLength(4);
  });

  it("a step by its line where nothing else is known", () => {
    const briefing = soundBriefing(changed("Say {{F1}}", "Say {{F9}}"));
    expect(inShort(checkBriefing(briefing, briefedFacts, "small.md"))).toEqual(["10:1 everyCitationResolves"]);
  });
});

describe("the words on the wall", () => {
  it("are counted with their figures spelled out", () => {
    expect(wallWords("Aid: {{F2}}.", briefedFacts, "en")).toBe(6);
    expect(wallWords("{{F1}} and {{F1}}", briefedFacts, "en")).toBe(5);
    expect(wallWords("", briefedFacts, "en")).toBe(0);
  });

  it("are counted in Chinese as well", () => {
    const words = wallWords("缴获海洛因{{F1}}。", briefedFacts, "zh");
    expect(words).toBeGreaterThan(2);
    expect(words).toBeLessThan(8);
  });

  it("may be just as many as the wall holds, marks apart", () => {
    const full = `**${"word ".repeat(MOST_WALL_WORDS).trim()}**`;
    expect(complaintsAbout(changed("Less.", full))).toEqual([]);
  });
});
