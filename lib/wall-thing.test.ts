import { expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { MESSAGES } from "./messages";
import { ITEM_WORDS } from "./messages/item-words";
import { LANGS } from "./schema";
import { wallThing } from "./wall-thing";

it("tells who joined a table when, and what it has", () => {
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
