import { describe, expect, it } from "vitest";
import { briefingFile, fileName, partsOfFile } from "./briefing-file";

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
  ])("%s tells its name and language", (file, parts) => {
    expect(partsOfFile(file)).toEqual(parts);
  });

  it("gets a name that every system takes", () => {
    expect(fileName("  Évidence: Laos & Myanmar (2003)  ")).toBe("evidence-laos-myanmar-2003");
    expect(fileName("老挝")).toBe("");
    expect(fileName("x".repeat(80))).toHaveLength(60);
  });
});
