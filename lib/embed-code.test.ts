import { describe, expect, it } from "vitest";
import { embedCode, embedLink } from "./embed-code";
import { facts, viewOf } from "./fixtures/committed";
import { MESSAGES } from "./messages";

const site = "https://atlas.example/maps/";

describe("embedCode", () => {
  it("is a frame of the view, with a title", () => {
    const view = viewOf("MM", { time: { from: 2020, to: 2020 }, metric: "cultivation" });
    const code = embedCode({ facts, lang: "en", words: MESSAGES.en, view, site });
    expect(code).toContain('src="https://atlas.example/maps/en/embed/?place=MM&amp;metric=cultivation&amp;year=2020"');
    expect(code).toContain('title="Myanmar, 2020 · Concord Atlas"');
    expect(code).toMatch(/^<iframe .*loading="lazy" allow="fullscreen; clipboard-write".*><\/iframe>$/);
  });

  it("speaks the language of the page", () => {
    const code = embedCode({ facts, lang: "zh", words: MESSAGES.zh, view: viewOf("LA"), site });
    expect(code).toContain("/zh/embed/?place=LA");
    expect(code).toContain('title="老挝 · ');
    expect(embedLink({ lang: "zh", view: viewOf(), site })).toBe("https://atlas.example/maps/zh/embed/");
  });
});
