import { describe, expect, it } from "vitest";
import { briefingFile, fileName, isDraftName, partsOfFile } from "./briefing-file";

describe("the file of a briefing", () => {
  it("is called by name and language", () => {
    expect(briefingFile("cn-2005", "zh")).toBe("cn-2005.zh.md");
  });

  it.each([
    ["cn-2005.en.md", { name: "cn-2005", lang: "en" }],
    ["cn-2005.zh (1).md", { name: "cn-2005", lang: "zh" }],
    ["My briefing.md", { name: "my-briefing" }],
    ["简报.zh.md", { name: "", lang: "zh" }],
    ["notes.txt", { name: "notes" }],
    ["draft-2.en.md", { name: "2", lang: "en" }],
  ])("%s tells its name and language", (file, parts) => {
    expect(partsOfFile(file)).toEqual(parts);
  });

  it("gets a name that every system takes", () => {
    expect(fileName("  Évidence: Laos & Myanmar (2003)  ")).toBe("evidence-laos-myanmar-2003");
    expect(fileName("老挝")).toBe("");
    expect(fileName("x".repeat(80))).toHaveLength(60);
  });

  it.each([
    ["Draft", ""],
    [" Draft: draft of Laos – ", "of-laos"],
    ["draft-k3x9", "k3x9"],
    ["Drafting in Laos", "drafting-in-laos"],
    ["Laos, draft", "laos-draft"],
  ])("never gets the name of a draft: %s", (title, name) => {
    expect(fileName(title)).toBe(name);
    expect(isDraftName(name)).toBe(false);
  });

  it("knows the names of drafts", () => {
    expect(["draft", "draft-1", "drafts", "my-draft"].filter(isDraftName)).toEqual(["draft", "draft-1"]);
  });
});
