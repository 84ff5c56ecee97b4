import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { EN, writing, ZH } from "./fixtures/small-atlas";
import { MESSAGES } from "./messages";
import type { Lang } from "./schema";
import { axisFormat, slideChart } from "./slide-chart";
import { readView } from "./view";
import { amountText } from "./wording";

const chartOf = (query: string, lang: Lang = "en") => {
  const { view } = readView(query, facts.known);
  return slideChart(facts.select(view).charts[view.metric], 9, { facts, lang, words: MESSAGES[lang] });
};

describe("a chart of bars for a slide", () => {
  it("names each bar with its amount as printed, and keeps the number in the table", () => {
    const chart = chartOf("?place=golden-triangle&year=2003&packs=cn-2005");
    expect(chart?.kind).toBe("bars");
    expect(chart?.categories).toEqual(["Northern Myanmar: 550,000 mu", "Northern Laos: 70,000 mu"]);
    expect(chart?.series.map(({ values }) => values)).toEqual([[550000, 70000]]);
    expect(chart?.notes.join()).toContain("620,000 mu");
    expect(chart?.unit).toBe("mu");
  });

  it("keeps every qualifier in the name, since a native number has none", () => {
    for (const lang of ["en", "zh"] as const) {
      const chart = chartOf("?metric=aid", lang);
      const qualified = chart?.figures.filter(({ qualifier }) => qualifier !== "exact") ?? [];
      expect(new Set(qualified.map(({ qualifier }) => qualifier))).toEqual(new Set(["at_least", "nearly"]));
      const said = [...(chart?.categories ?? []), ...(chart?.notes ?? [])].join("\n");
      for (const figure of qualified) {
        expect(amountText(figure, writing(lang))).toMatch(
          lang === "en" ? /^(at least|more than|nearly) / : /^(至少|逾|近)/,
        );
        expect(said).toContain(amountText(figure, writing(lang)));
      }
    }
  });
});

describe("a course for a slide", () => {
  const chart = chartOf("?place=MM&metric=cultivation&packs=series");

  it("leaves holes where no count is, and says the latest amount of each line", () => {
    expect(chart?.kind).toBe("lines");
    const years = chart?.categories.map(Number) ?? [];
    expect(years).toEqual(years.map((_, at) => (years[0] ?? 0) + at));
    expect(chart?.series.some(({ values }) => values.includes(undefined))).toBe(true);
    expect(chart?.series.flatMap(({ values }) => values)).not.toContain(0);
    for (const { name } of chart?.series ?? []) expect(name).toMatch(/: .*\d ha in \d{4}$/);
  });

  it("marks each point that is not exact or not agreed, and names the marks", () => {
    const afghan = chartOf("?place=AF&metric=cultivation&packs=series");
    const signs = new Set(afghan?.series.flatMap((one) => one.signs).flatMap((sign) => sign?.split(" ") ?? []));
    expect(signs.has("≈")).toBe(true);
    expect(afghan?.notes.join()).toContain("≈ about");
  });
});

it("writes the axis in the power of ten that its unit names", () => {
  expect(axisFormat([0, 2e6, 4e6], EN)).toBe("#,##0,,");
  expect(axisFormat([0, 2e5, 4e5], EN)).toBe("#,##0");
  expect(axisFormat([0, 2e5, 4e5], ZH)).toBe("0\\.0,");
  expect(axisFormat([0, 2e8], ZH)).toBe("0\\.00,,");
});

it("writes the axis of a native chart in all digits where the room does", () => {
  const space = writing("zh", { numbers: "space" });
  expect(axisFormat([0, 2e8], writing("zh", { numbers: "comma" }))).toBe("#,##0");
  expect(axisFormat([0, 2e6], writing("en", { numbers: "ten-thousands" }))).toBe("#,##0");
  expect(axisFormat([0, 2e5], writing("zh", { numbers: "ten-thousands" }))).toBe("0\\.0,");
  expect(axisFormat([0, 500], space)).toBe("0");
  expect(axisFormat([0, 0.5, 1], space)).toBe("0.##");
  expect(axisFormat([0, 5000, 10000], space)).toBe('[>=1000]#"\u202f"##0;0');
  expect(axisFormat([0, 5e5, 1e6], space)).toBe('[>=1000000]#"\u202f"###"\u202f"##0;[>=1000]#"\u202f"##0;0');
});
