import { describe, expect, it } from "vitest";
import { facts, inYear, known, look, viewOf } from "./fixtures/committed";
import { EN, ZH } from "./fixtures/small-atlas";
import { MESSAGES } from "./messages";
import type { Figure } from "./schema";
import { pointIn } from "./timeline";
import { amountText } from "./wording";

// The four questions that the atlas must answer, asked of what the page shows.

const cultivation = (place: string, change = {}) =>
  look(place, change).charts.cultivation.timelines.find(({ group }) => group === "main");
const sourceOf = (figure: Figure) => {
  const source = facts.source(figure);
  if (!source) throw new Error(`${figure.id} has no source`);
  return source;
};

describe("how did poppy cultivation in Myanmar move from 2000 to 2015, and who says so?", () => {
  const time = { from: 2000, to: 2015 };
  const unodc = cultivation("MM", { time })?.lines.find(({ line }) => line.series === "UNODC");

  it("UNODC gives a figure for every year", () => {
    const amounts = Array.from({ length: 16 }, (_, at) => unodc && pointIn(unodc, 2000 + at)?.value);
    expect(amounts).toEqual([
      108700, 105000, 81400, 62200, 44200, 32800, 21500, 27700, 28500, 31700, 38100, 43600, 51000, 57800, 57600, 55500,
    ]);
    expect(cultivation("MM", { time })?.unit).toBe("ha");
  });

  it("each opens its source: the World Drug Report, an official text, and the number as printed", () => {
    for (let year = 2000; year <= 2015; year++) {
      const figure = unodc && pointIn(unodc, year)?.figure;
      if (!figure) throw new Error(`${year} is missing`);
      expect(sourceOf(figure).id).toBe("unodc-world-drug-report-2016");
      expect([figure.tier, sourceOf(figure).url]).toEqual(["A", expect.stringMatching(/^https?:/)]);
      expect(figure.printed.replace(/\D/g, "")).toBe(String(figure.value));
    }
  });

  it("the United States count beside it, in a line of their own", () => {
    const us = cultivation("MM", { time })?.lines.find(({ line }) => line.series === "US");
    const years = us?.runs.flat().map(({ year }) => year) ?? [];
    expect(years.filter((year) => year >= 2000 && year <= 2015)).toEqual([2002, 2003, 2004, 2005, 2008, 2009]);
  });
});

describe("what do other sources say about the 620,000 mu?", () => {
  const dispute = facts.dispute(known("F16"));

  it("a Yunnan source says more than 625,000 mu since 1990: near, not the same", () => {
    expect(dispute?.check?.verdict).toBe("near");
    const [claim, other] = dispute?.sides.filter(({ alike }) => alike) ?? [];
    expect([claim, other].map((side) => side && amountText(side, EN))).toEqual(["620,000 mu", "more than 625,000 mu"]);
    expect([claim, other].map((side) => side && amountText(side, ZH))).toEqual(["62万亩", "逾62.5万亩"]);
    expect(other?.period.printed).toBe("1990/2004");
  });

  it("the police print the same number for something else: poppy land replaced", () => {
    const other = dispute?.sides.find(({ alike }) => !alike);
    expect([other?.id, other?.value]).toEqual(["B004", 620000]);
    expect(other?.figure?.metric).toBe("poppy_land_replaced");
  });

  it("says so in words of both languages and names the sources", () => {
    expect(dispute?.check?.statement.en).toBeTruthy();
    expect(dispute?.check?.statement.zh).toMatch(/[\u3400-\u9fff]/);
    for (const side of dispute?.sides ?? []) expect(facts.source(side)?.publisher.zh).toBeTruthy();
  });
});

describe("which Afghan provinces had no figure in 2016?", () => {
  const { states } = facts.gaps(viewOf("AF", { metric: "cultivation", ...inYear(2016) }));
  const without = [...states].filter(([, state]) => state === "missing" || state === "uncollected");

  it("thirteen of thirty-four: four counted in other years, nine in none", () => {
    const names = (wanted: string) =>
      without.flatMap(([id, state]) => (state === wanted ? [facts.places.get(id)?.name.en] : [])).sort();
    expect([states.size, without.length]).toEqual([34, 13]);
    expect(names("missing")).toEqual(["Ghazni", "Nuristan", "Samangan", "Takhar"]);
    expect(names("uncollected")).toHaveLength(9);
    expect(names("uncollected")).toEqual(expect.arrayContaining(["Panjshir", "Bamyan", "Kunduz", "Logar"]));
  });

  it("none of them is shown as zero", () => {
    for (const [id] of without) {
      const drawn = look(id, inYear(2016)).charts.cultivation.facets.flatMap(({ rows }) => rows);
      expect(drawn.filter(({ relation }) => relation === "own")).toEqual([]);
    }
    for (const lang of ["en", "zh"] as const) {
      const { missing, uncollected, zero } = MESSAGES[lang].gapStates;
      expect(new Set([missing, uncollected, zero]).size).toBe(3);
    }
  });
});

describe("how much more does the US estimate for Afghanistan 2004 give than UNODC's?", () => {
  const lines = cultivation("AF", inYear(2004))?.lines ?? [];
  const [unodc, us] = ["UNODC", "US"].map((body) => {
    const line = lines.find(({ line: { series } }) => series === body);
    return line && pointIn(line, 2004);
  });

  it("206,700 against 131,000 hectares: 75,700 more", () => {
    expect([unodc?.value, us?.value]).toEqual([131000, 206700]);
    expect((us?.value ?? 0) - (unodc?.value ?? 0)).toBe(75700);
  });

  it("stands in two lines of one axis, never joined, each with its source", () => {
    expect(lines.map(({ line }) => line.series)).toEqual(["UNODC", "US"]);
    for (const point of [unodc, us]) expect(point && sourceOf(point.figure).title).toBeTruthy();
    expect(unodc && us && sourceOf(unodc.figure).id).not.toBe(us && sourceOf(us.figure).id);
  });
});
