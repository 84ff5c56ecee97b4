import { describe, expect, it } from "vitest";
import { references } from "./cite";

const cited = {
  title: "Myanmar, 2020 & later: 50 % of {all}",
  link: "https://example.org/atlas/en/?place=MM&year=2020",
  atlas: "Concord Atlas",
  data: ["cn-2005 1.0.0", "series 1.1.0"],
  published: "2026-11-25",
  accessed: "2026-11-26",
};

describe("references to a view", () => {
  it("carry title, data version, both days and the link", () => {
    const { apa, gbt } = references(cited, "en");
    expect(apa).toBe(
      "Concord Atlas. (2026). Myanmar, 2020 & later: 50 % of {all} [Data set: cn-2005 1.0.0, series 1.1.0]. Retrieved November 26, 2026, from https://example.org/atlas/en/?place=MM&year=2020",
    );
    expect(gbt).toBe(
      "Concord Atlas. Myanmar, 2020 & later: 50 % of {all}[DB/OL]. (2026-11-25)[2026-11-26]. https://example.org/atlas/en/?place=MM&year=2020.",
    );
  });

  it("are BibTeX that LaTeX can read: its own signs are escaped, braces are balanced", () => {
    const { bibtex } = references(cited, "en");
    expect(bibtex).toContain("title = {Myanmar, 2020 \\& later: 50 \\% of \\{all\\}}");
    const bare = bibtex.replace(/\\[{}]/g, "");
    expect(bare.split("{").length).toBe(bare.split("}").length);
    expect(bibtex).toMatch(/^@misc\{concord-atlas-2026-11-26-mm-2020,\n/);
  });

  it("have a key of their own for each view of a day, in ASCII", () => {
    const QUERIES = [
      "",
      "?place=CN-YN",
      "?place=CN-YN&metric=aid",
      "?place=CN-YN&metric=aid&year=2004",
      "?place=CN-YN&from=2000&to=2004",
      "?place=CN-YN&compare=2000,2004",
      "?place=CN-YN&compare=LA,AF",
      "?place=CN-YN&item=F17",
      "?place=CN-YN&packs=cn-2005",
      "?place=CN-YN&layers=cases",
      "?briefing=%E8%8D%89%E7%A8%BF",
    ];
    const keys = QUERIES.map((query) => {
      const { bibtex } = references({ ...cited, link: `https://example.org/zh/${query}` }, "zh");
      return /^@misc\{([^,]+),\n/.exec(bibtex)?.[1];
    });
    expect(new Set(keys).size).toBe(QUERIES.length);
    for (const key of keys) expect(key).toMatch(/^concord-atlas-2026-11-26(-[\w:.-]+)?$/);
    expect(keys[3]).toBe("concord-atlas-2026-11-26-cn-yn-aid-2004");
  });
});
