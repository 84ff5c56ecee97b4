import { describe, expect, it } from "vitest";
import { type PictureParts, picturePage } from "./picture-page";

const source = (number: number) => ({ number, source: {} as never, line: `Publisher ${number}, Title & more` });

const parts = (change: Partial<PictureParts> = {}): PictureParts => ({
  lang: "en",
  title: "Myanmar <and> Laos",
  about: "Time: 2004",
  sentence: "More than 600,000 mu were planted.",
  maps: [{ href: "data:image/png;base64,AAAA", ratio: 1.5, alt: "Map of Myanmar." }],
  legend: () => ({ svg: "<g/>", height: 20 }),
  charts: [{ svg: "<g/>", height: 300 }],
  sources: [source(1), source(2)],
  rivals: [],
  foot: {
    disclaimer: "No opinion on status.",
    dates: "Data as of 26 November 2026",
    link: "https://atlas.example/en/",
  },
  ...change,
});

describe("a picture", () => {
  it("says title, sources, date, disclaimer and link inside, escaped", () => {
    const { svg, width } = picturePage(parts());
    expect(width).toBe(1600);
    for (const text of [
      "Myanmar &lt;and&gt; Laos",
      "1. Publisher 1, Title &amp; more",
      "No opinion on status.",
      "Data as of 26 November 2026",
      "https://atlas.example/en/",
    ]) {
      expect(svg).toContain(text);
    }
    expect(svg).toContain("<desc>");
    expect(svg).not.toContain("DRAFT");
  });

  it("says below its sources where they differ, a chart alone as well", () => {
    const rivals = ["≠ 620,000 mu: Yunnan more than 625,000 mu (1990–2005)"];
    for (const maps of [parts().maps, []]) expect(picturePage(parts({ maps, rivals })).svg).toContain(rivals[0]);
    expect(picturePage(parts()).svg).not.toContain("≠");
  });

  it("bears the word draft with the reasons when something is missing", () => {
    const { svg } = picturePage(parts({ foot: { ...parts().foot, draft: "Draft: no review number." } }));
    expect(svg).toContain(">DRAFT<");
    expect(svg).toContain("Draft: no review number.");
  });

  it("carries the review line with every map, and not with a chart", () => {
    const foot = { ...parts().foot, review: "Map not reviewed, internal use" };
    expect(picturePage(parts({ foot })).svg).toContain("Map not reviewed");
    expect(picturePage(parts({ foot, maps: [] })).svg).not.toContain("Map not reviewed");
  });

  it("grows with what it holds, and tells how many sources it has no room for", () => {
    const many = Array.from({ length: 40 }, (_, index) => source(index + 1));
    const { svg, height } = picturePage(parts({ sources: many }));
    expect(height).toBeGreaterThan(picturePage(parts()).height);
    expect(svg).toContain("30 further sources");
  });

  it("frames the inset in the corner of the map", () => {
    const [map] = parts().maps;
    const inset = { svg: '<svg viewBox="0 0 3 4"></svg>', ratio: 0.75 };
    const { svg } = picturePage(parts({ maps: map ? [{ ...map, inset }] : [] }));
    expect(svg).toMatch(/<svg x="[\d.]+" y="[\d.]+" width="[\d.]+" height="[\d.]+" viewBox="0 0 3 4">/);
  });
});
