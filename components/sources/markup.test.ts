import { describe, expect, it } from "vitest";
import { claimsOf } from "@/lib/claims";
import { facts } from "@/lib/fixtures/committed";
import { figure } from "@/lib/fixtures/small-atlas";
import { MESSAGES } from "@/lib/messages";
import { LANGS, type Source } from "@/lib/schema";
import { sourceList } from "@/lib/source-list";
import { voiceOf } from "@/lib/voice";
import { claimMarkup } from "./claim-markup";
import { sourceMarkup } from "./source-markup";
import { atlasHref, type Telling } from "./telling";

const telling = (lang: Telling["lang"]): Telling => ({
  ...voiceOf({ facts, lang, words: MESSAGES[lang] }),
  words: MESSAGES[lang],
});
const claims = claimsOf(facts.atlas);
const entries = sourceList(facts.atlas, claims).flatMap((one) => one.entries);
const plain = (markup: string) => markup.replace(/<[^>]*>/g, "");

describe.each(LANGS)("the rows in %s", (lang) => {
  const words = MESSAGES[lang].sources;

  it("say each verdict in words and by a sign, and that not found is no refutation", () => {
    for (const claim of claims) {
      const { text } = claimMarkup(claim, telling(lang));
      expect([claim.id, text]).toEqual([claim.id, expect.stringContaining(words.verdicts[claim.check.verdict])]);
      expect(text).toContain('<span aria-hidden="true">');
      if (claim.check.verdict === "not_found") expect(text).toContain(words.verdictMeanings.not_found);
      expect(plain(text)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("hold every figure with its printed form and a link to its card", () => {
    for (const entry of entries) {
      const { text } = sourceMarkup(entry, telling(lang));
      for (const { id } of entry.figures) expect(text).toContain(`item=${id}"`);
      expect(text.match(/<q>/g)?.length ?? 0).toBe(entry.figures.length);
      expect(plain(text)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("keep numbers and words apart", () => {
    for (const entry of entries) expect(sourceMarkup(entry, telling(lang)).text).not.toMatch(/<\/b><|<\/span><small/);
  });
});

describe("a source", () => {
  const source: Source = {
    id: "S1",
    title: "A <b>bold</b> title",
    publisher: { en: "P", zh: "甲" },
    written: "",
    language: "en",
    tier: "B",
  };

  it("lists five hundred figures at most and says where the others are", () => {
    const figures = Array.from({ length: 503 }, (_, index) => figure({ id: `F${index}` }));
    const { text } = sourceMarkup({ source, figures, claims: [], told: [], hasText: false }, telling("en"));
    expect(text.match(/<li>/g)).toHaveLength(500);
    expect(text).toContain(MESSAGES.en.sources.more(3));
    expect(text).toContain("../../data/figures.csv");
  });

  it("is escaped, and says what is not known", () => {
    const { text } = sourceMarkup({ source, figures: [], claims: [], told: [], hasText: false }, telling("en"));
    expect(text).toContain("A &lt;b&gt;bold");
    expect(text).toContain(MESSAGES.en.sources.noYear);
    expect(text).toContain(MESSAGES.en.sources.noAddress);
  });
});

describe("atlasHref", () => {
  it("selects the place of the figure where it can be selected", () => {
    expect(atlasHref({ id: "A1", place: "AF" }, facts)).toBe("../?place=AF&item=A1");
    expect(atlasHref({ id: "F16", place: "group-mm-la" }, facts)).toBe("../?item=F16");
  });
});
