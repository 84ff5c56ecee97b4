import { describe, expect, it } from "vitest";
import { embedCode, embedLink } from "./embed-code";
import { facts, viewOf } from "./fixtures/committed";
import { MESSAGES } from "./messages";

const given = { site: "https://atlas.example/maps/", gaps: [] };

describe("embedCode", () => {
  it("is a frame of the view, with a title", () => {
    const view = viewOf("MM", { time: { from: 2020, to: 2020 }, metric: "cultivation" });
    const code = embedCode({ facts, lang: "en", words: MESSAGES.en, view, ...given });
    expect(code).toContain('src="https://atlas.example/maps/en/embed/?place=MM&amp;metric=cultivation&amp;year=2020"');
    expect(code).toContain('title="Myanmar, 2020 · Concord Atlas"');
    expect(code).toMatch(/^<iframe .*loading="lazy" allow="fullscreen; clipboard-write".*><\/iframe>$/);
  });

  it("of a draft says below the frame what is missing, as text", () => {
    const gaps = ["No review <number>.", "Not the data of today."];
    const code = embedCode({ facts, lang: "en", words: MESSAGES.en, view: viewOf("LA"), ...given, gaps });
    expect(code).toMatch(/<\/iframe><p lang="en">Draft: No review &lt;number&gt;\. Not the data of today\.<\/p>$/);
  });

  it("speaks the language of the page", () => {
    const code = embedCode({ facts, lang: "zh", words: MESSAGES.zh, view: viewOf("LA"), ...given });
    expect(code).toContain("/zh/embed/?place=LA");
    expect(code).toContain('title="老挝 · ');
    expect(embedLink({ lang: "zh", view: viewOf(), ...given })).toBe("https://atlas.example/maps/zh/embed/");
  });
});
