import { expect, it } from "vitest";
import { widthOf } from "./spread-labels";
import { svgText, wrapText, xmlText } from "./svg-text";

it("breaks between words and beside Chinese signs, and loses nothing", () => {
  const english = "Northern Myanmar and northern Laos, 620,000 mu of substitute crops at the end of 2003";
  const chinese = "截至2003年底，缅北、老北替代种植共62万亩，其中缅北55万亩。";
  for (const [text, joint] of [
    [english, " "],
    [chinese, ""],
  ] as const) {
    const lines = wrapText(text, 14);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(joint)).toBe(text);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(14);
  }
  expect(wrapText(chinese, 14).some((line) => /^[，。、]/.test(line))).toBe(false);
});

it("does not break inside a number that thin blanks part", () => {
  expect(wrapText("more than 500\u202f000\u202f000 yuan", 8)).toEqual(["more than", "500\u202f000\u202f000", "yuan"]);
});

it("breaks a word that no line can hold, and says where it stopped", () => {
  expect(wrapText("a".repeat(50), 10).join("")).toBe("a".repeat(50));
  const cut = wrapText("one two three four five six seven eight", 6, 2);
  expect(cut).toHaveLength(2);
  expect(cut[1]).toMatch(/…$/);
});

it("never cuts a sign in two", () => {
  expect(wrapText("😀".repeat(7), 3)).toEqual(["😀😀😀", "😀😀😀", "😀"]);
  expect(wrapText("😀".repeat(7), 3, 2)).toEqual(["😀😀😀", "😀😀…"]);
});

it("is text that XML can hold", () => {
  expect(xmlText(`a<b & "c"\u0007`)).toBe("a&lt;b &amp; &quot;c&quot;");
  expect(svgText("5 < 6", 1.234, 2, { size: 12, fill: "#000", anchor: "end" })).toBe(
    '<text x="1.2" y="2" font-size="12" fill="#000" text-anchor="end">5 &lt; 6</text>',
  );
});
