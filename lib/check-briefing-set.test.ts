import { describe, expect, it } from "vitest";
import { type BriefingFile, checkBriefingSet } from "./check-briefing-set";
import { briefedFacts, inShort, readSmall, SMALL_BRIEFING } from "./fixtures/small-briefing";
import type { Lang } from "./schema";

/** The small briefing in Chinese: the same views and questions. */
const CHINESE = SMALL_BRIEFING.replace("Two steps: a beginning", "两步")
  .replace("## The whole", "## 全图")
  .replace("In AA {{F1}} were **seized**.", "甲国缴获{{F1}}。")
  .replace("Aid came to {{F2}}.", "援助{{F2}}。")
  .replace("Say {{F1}} first.", "先说{{F1}}。")
  .replace("Why AA?", "为何是甲国？")
  .replace("Because of {{F2}}.\n\n  And so on.", "因为{{F2}}。")
  .replace("What else?", "还有什么？")
  .replace("## One place", "## 一地")
  .replace("Less.", "少。");

function fileOf(lang: Lang, text = lang === "en" ? SMALL_BRIEFING : CHINESE): BriefingFile {
  const { briefing, spots } = readSmall(text, lang);
  return { file: `small.${lang}.md`, name: "small", lang, ...(briefing && { briefing, spots }) };
}
const check = (files: readonly BriefingFile[]) => checkBriefingSet(files, briefedFacts.known);

describe("the set of briefings", () => {
  it("is sound with the same views in both languages, however their links are written", () => {
    expect(check([])).toEqual([]);
    expect(check([fileOf("en"), fileOf("zh")])).toEqual([]);
    const turned = CHINESE.replace("?place=AA&year=2003", "https://example.org/zh/?year=2003&place=AA");
    expect(check([fileOf("en"), fileOf("zh", turned)])).toEqual([]);
  });

  it("complains about a missing language", () => {
    const [complaint, ...others] = check([fileOf("zh")]);
    expect(others).toEqual([]);
    expect(complaint).toMatchObject({ file: "small.zh.md", promise: "briefingsMatchInAllLanguages" });
    expect(complaint?.mend).toEqual({
      en: "write small.en.md beside it",
      zh: "请在同一文件夹中编写 small.en.md",
    });
  });

  it("does not call a file missing that only cannot be read", () => {
    expect(check([fileOf("en"), fileOf("zh", "nothing")])).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ["text in the other language", "少。", "Less.", "30:1"],
    ["a title in the other language", "两步", "Two steps", "1:1"],
    ["another number of steps", "## 一地\n\n[View](https://example.org/atlas/en/?place=AA#x)\n\n少。", "", "1:1"],
    ["another view", "en/?place=AA", "en/?year=2003", "32:1"],
    ["another view of a question", "&year=2003", "", "24:3"],
    ["a question less", "- [还有什么？](?)", "", "10:1"],
    ["a question more", "- [还有什么？](?)", "- [还有什么？](?)\n\n- [还有？](?)", "30:3"],
  ])("complains about %s", (_, from, to, place) => {
    expect(CHINESE).toContain(from);
    const complaints = check([fileOf("en"), fileOf("zh", CHINESE.replace(from, to))]);
    expect(inShort(complaints)).toEqual([`${place} briefingsMatchInAllLanguages`]);
    expect(complaints[0]?.file).toBe("small.zh.md");
  });
});
