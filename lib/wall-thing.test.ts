import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { MESSAGES } from "./messages";
import { ITEM_WORDS } from "./messages/item-words";
import { LANGS, type Lang } from "./schema";
import { slidePicture } from "./slide-content";
import { readView } from "./view";
import { wallThing } from "./wall-thing";

it("tells who joined a mechanism when, and what it has", () => {
  const item = facts.items.get("M07");
  if (!item) throw new Error("no M07");
  const { rows, sources } = wallThing(item, facts, { lang: "en", words: MESSAGES.en, itemWords: ITEM_WORDS.en });
  expect(rows).toContainEqual({ term: "Members named", text: "China, Myanmar, Thailand, Laos" });
  expect(rows).toContainEqual({ term: "since May 1995", text: "Cambodia, Viet Nam" });
  expect(rows.map(({ text }) => text)).toContain("more than 10 million US dollars");
  expect(sources).toHaveLength(1);
});

it("says something of every thing that can be opened, in both languages", () => {
  for (const lang of LANGS) {
    for (const item of facts.items.values()) {
      if (item.kind === "city") continue;
      const { rows, sources } = wallThing(item, facts, { lang, words: MESSAGES[lang], itemWords: ITEM_WORDS[lang] });
      expect(rows.length, `${item.id} in ${lang}`).toBeGreaterThan(0);
      expect(sources.length, `sources of ${item.id}`).toBeGreaterThan(0);
      expect(
        rows.every(({ term, text }) => term && text),
        item.id,
      ).toBe(true);
    }
  }
});

describe("what the later record says of a finding", () => {
  const tell = (id: string, lang: Lang, most?: number) => {
    const item = facts.items.get(id);
    if (!item) throw new Error(`no ${id}`);
    return wallThing(item, facts, { lang, words: MESSAGES[lang], itemWords: ITEM_WORDS[lang] }, most);
  };

  it("has its own sources beside that of the finding", () => {
    expect(tell("N02", "en").sources).toEqual([
      "Author not stated, 2005, paragraph 9",
      "Ministry of Commerce of China (at Sina and MSN Finance), 2012",
      "China News Service (copy), 2006",
      "Xinhua, Globe magazine (at Xinhuanet), 2018",
      "China.org.cn / Xinhua, 2007",
    ]);
    expect(tell("N05", "en").sources).toEqual(["Author not stated, 2005, paragraph 10", "The Irrawaddy, 2017"]);
    expect(tell("N05", "zh").sources).toEqual(["未署名，2005，第10段", "《伊洛瓦底》，2017"]);
    expect(tell("N03", "en").sources, "nothing came of it").toEqual(["Author not stated, 2005, paragraph 9"]);
  });

  it("goes before the regions, which the map shows, and takes its sources along when it is left out", () => {
    const terms = (most?: number) => tell("N02", "en", most).rows.map(({ term }) => term);
    expect(terms()).toEqual(["Finding", "What the later record says", "Regions named"]);
    expect(terms(2)).toEqual(["Finding", "What the later record says"]);
    expect(tell("N02", "en", 2).sources).toHaveLength(5);
    expect(tell("N02", "en", 1).sources).toEqual(["Author not stated, 2005, paragraph 9"]);
  });

  it("stands with its sources on slides too", () => {
    const view = readView("?packs=cn-2005&item=N02", facts.known).view;
    const { board } = slidePicture(view, { facts, lang: "en", words: MESSAGES.en });
    expect(board?.rows.map(({ term }) => term)).toContain("What the later record says");
    expect(board?.sources).toBe(tell("N02", "en").sources.join("; "));
  });
});
