import { describe, expect, it } from "vitest";
import { changed, complaintsAbout, inShort, readSmall, SMALL_BRIEFING, soundBriefing } from "./fixtures/small-briefing";
import { queryOf } from "./read-step";

describe("a sound briefing", () => {
  it("is read with all its pieces", () => {
    expect(soundBriefing()).toEqual({
      name: "small",
      lang: "en",
      title: "Two steps: a beginning",
      author: "Nobody",
      date: "2026-01-31",
      room: "neutral",
      packs: [{ id: "small", version: "1.0.0" }],
      minutes: 10,
      steps: [
        {
          title: "The whole",
          query: "",
          minutes: 2,
          words: "In AA {{F1}} were **seized**.\n\n- Aid came to {{F2}}.",
          notes: "Say {{F1}} first.",
          questions: [
            { ask: "Why AA?", query: "?place=AA&year=2003", answer: "Because of {{F2}}.\n\nAnd so on.", line: 24 },
            { ask: "What else?", query: "", answer: "", line: 30 },
          ],
          line: 10,
        },
        { title: "One place", query: "?place=AA", words: "Less.", notes: "", questions: [], line: 32 },
      ],
    });
  });

  it("is the same with the line ends and the byte order mark of other editors", () => {
    expect(soundBriefing(`\uFEFF${SMALL_BRIEFING.replaceAll("\n", "\r\n")}`)).toEqual(soundBriefing());
  });

  it("may have its headings in Chinese", () => {
    const text = SMALL_BRIEFING.replace("### Notes", "### 讲稿").replace("### Questions", "### 可能的提问");
    expect(soundBriefing(text)).toEqual(soundBriefing());
  });

  it("may leave out what is optional", () => {
    const text = "---\ntitle: T\nauthor: A\ndate: 2026-01-31\npacks: small@1.0.0\n---\n## Only\n[]()";
    const { minutes, room, steps } = soundBriefing(text);
    expect([minutes, room, steps[0]?.minutes, steps[0]?.words]).toEqual([undefined, undefined, undefined, ""]);
  });
});

it("takes the query of whatever address leads to a view", () => {
  expect(queryOf("https://example.org/zh/?place=LA&year=2003#top")).toBe("?place=LA&year=2003");
  expect(["", "?", "https://example.org/zh/"].map(queryOf)).toEqual(["", "", ""]);
  expect(["place=LA", "mailto:a@b", "page.html"].map(queryOf)).toEqual([undefined, undefined, undefined]);
});

describe("the reader complains about", () => {
  it.each<[string, string, string, string]>([
    ["no front matter", "---\ntitle", "title", "1:1"],
    ["a missing key", "author: Nobody\n", "", "1:1"],
    ["an unknown key", "room: neutral", "rooms: neutral", "5:1"],
    ["a line that is none", "room: neutral", "room neutral", "5:1"],
    ["an empty value", "author: Nobody", "author: ", "3:1"],
    ["a key twice", "room: neutral", "title: Again", "5:1"],
    ["a bad date", "2026-01-31", "2026-02-30", "4:7"],
    ["a date in words", "2026-01-31", "January 2026", "4:7"],
    ["a bad name of a room", "neutral", "Main Hall", "5:7"],
    ["a pack without version", "small@1.0.0", "small", "6:8"],
    ["bad minutes", "minutes: 10", "minutes: ten", "7:10"],
    ["text before the first step", "## The whole", "Hello\n\n## The whole", "10:1"],
    ["a step without its view", "[View](https://example.org/atlas/en/?place=AA#x)\n\n", "", "34:1"],
    ["a view inside a sentence", "[View](https://example.org/atlas/en/?place=AA#x)", "See [this](?place=AA)", "34:1"],
    ["an address that is none", "https://example.org/atlas/en/?place=AA#x", "place=AA", "34:1"],
    ["minutes of a step that are no whole number", "[View, 2 min]", "[View, 2.5 min]", "12:1"],
    ["a heading that is no plain text", "## One place", "## One *place*", "32:1"],
    ["an empty heading", "## One place", "##", "32:1"],
    ["another heading", "### Notes", "### Remarks", "18:1"],
    ["a heading of another rank", "### Notes", "# Notes", "18:1"],
    ["notes twice", "### Questions", "### Notes", "22:1"],
    ["a question without view", "- [What else?](?)", "- What else?", "30:1"],
    ["a question that is no list", "- [What else?](?)", "What else?", "30:1"],
  ])("%s", (_, from, to, place) => {
    expect(inShort(complaintsAbout(changed(from, to)))).toEqual([`${place} everyBriefingIsReadable`]);
  });

  it("a briefing without steps", () => {
    const [front = ""] = SMALL_BRIEFING.split("## The whole");
    expect(inShort(complaintsAbout(front))).toEqual(["8:1 everyBriefingIsReadable"]);
  });

  it("all that is wrong at once, in both languages, with the number of the step", () => {
    const { briefing, complaints } = readSmall(changed("- [What else?](?)", "- ?").replace("2026-01-31", "soon"));
    expect(briefing).toBeUndefined();
    expect(complaints.map(({ step }) => step)).toEqual([undefined, 1]);
    for (const { message, mend } of complaints) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(mend.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
