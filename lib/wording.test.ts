import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { EN, writing, ZH } from "./fixtures/small-atlas";
import { type Figure, LANGS, QUALIFIERS, UNITS } from "./schema";
import { amountText, numberText, qualifierText, tickText, unitText } from "./wording";

const FIGURES = facts.atlas.packs.flatMap((pack) => pack.figures);
const byId = (id: string): Figure => {
  const found = facts.figure(id);
  if (!found) throw new Error(`${id} is missing`);
  return found;
};
/** The number that words stand for, read back from them. */
const numberIn = (text: string): number => {
  const digits = Number(text.replace(/[^\d.]/g, ""));
  const scale = text.includes("billion")
    ? 1e9
    : text.includes("million")
      ? 1e6
      : text.includes("亿")
        ? 1e8
        : text.includes("万")
          ? 1e4
          : 1;
  return digits * scale;
};

describe("numberText", () => {
  it.each([
    [9, "9", "9"],
    [22.91, "22.91", "22.91"],
    [463.92, "463.92", "463.92"],
    [1970, "1,970", "1,970"],
    [3869.996, "3,869.996", "3,869.996"],
    [43197.508, "43,197.508", "4.3197508万"],
    [1203935.07, "1.20393507 million", "120.393507万"],
    [0, "0", "0"],
    [9999, "9,999", "9,999"],
    [10000, "10,000", "1万"],
    [70000, "70,000", "7万"],
    [550000, "550,000", "55万"],
    [999999, "999,999", "99.9999万"],
    [1000000, "1 million", "100万"],
    [3300000, "3.3 million", "330万"],
    [15250000, "15.25 million", "1,525万"],
    [0.003333, "0.00333", "0.00333"],
    [0.123456, "0.12", "0.12"],
    [100000000, "100 million", "1亿"],
    [500000000, "500 million", "5亿"],
    [999999999, "999.999999 million", "9.99999999亿"],
    [8700000000, "8.7 billion", "87亿"],
  ])("%d is %s, %s", (value, en, zh) => expect([numberText(value, EN), numberText(value, ZH)]).toEqual([en, zh]));

  it("keeps every number of the packs whole in both languages", () => {
    const numbers = FIGURES.flatMap(({ value, low, high, converted }) => [value, low, high, converted?.value]);
    for (const number of numbers) {
      if (number === undefined) continue;
      for (const lang of LANGS) expect(numberIn(numberText(number, writing(lang)))).toBeCloseTo(number, 6);
    }
  });

  it("writes a number that has been computed no finer than it deserves", () => {
    expect([numberText(400000 / 15, EN), numberText(400000 / 15, ZH)]).toEqual(["26,667", "2.6667万"]);
    expect(numberText(100 / 3, ZH)).toBe("33.33");
  });

  it.each([123456789, 1234567])("writes the exact number %d without losing a digit", (value) => {
    for (const lang of LANGS) expect(numberIn(numberText(value, writing(lang)))).toBeCloseTo(value, 3);
  });
});

describe("amountText", () => {
  it.each([
    ["F12", "more than 500 million yuan", "逾5亿元"],
    ["F02", "more than 10 million US dollars", "逾1,000万美元"],
    ["F08", "about 14 million yuan", "约1,400万元"],
    ["F27", "about 20 million euros", "约2,000万欧元"],
    ["F06", "more than 4 t", "逾4吨"],
    ["F07", "463.92 kg", "463.92千克"],
    ["F16", "620,000 mu", "62万亩"],
    ["F10", "175 people", "175人"],
    ["F26", "7 million ringgit", "700万马币"],
    ["F19", "2 courses", "2期"],
    ["F04", "17 countries", "17个国家"],
  ])("%s is %s, %s", (id, en, zh) => {
    expect([amountText(byId(id), EN), amountText(byId(id), ZH)]).toEqual([en, zh]);
  });

  it.each([
    ["B437", "at least 300 million yuan", "at least 300 million yuan", "至少3亿元"],
    ["A1129", "At least 116 tons", "at least 116 t", "至少116吨"],
    ["A0992", "二吨", "at least 2 t", "至少2吨"],
    ["B008", "over 900,000 mu", "more than 900,000 mu", "逾90万亩"],
    ["B395", "62.5万余亩", "more than 625,000 mu", "逾62.5万亩"],
    ["F03", "十几个项目", "more than 10 projects", "逾10个项目"],
  ])("%s, printed %s, keeps the words of its lower bound", (id, printed, en, zh) => {
    expect(byId(id).printed).toBe(printed);
    expect([amountText(byId(id), EN), amountText(byId(id), ZH)]).toEqual([en, zh]);
  });

  it.each([
    ["at least 300 million yuan over ten years", "at least "],
    ["至少5人（几内亚）", "at least "],
    ["3吨以上", "at least "],
    ["其余2吨", "at least "],
    ["超500公斤", "more than "],
    [">500 kg", "more than "],
    ["4吨多", "more than "],
    ["exceeding 500 kg", "more than "],
  ])("reads the print %s as %s", (printed, words) => {
    expect(qualifierText({ qualifier: "at_least", printed }, "en")).toBe(words);
    expect(qualifierText({ qualifier: "about", printed }, "en")).toBe("about ");
  });

  it("has a word of its own for every qualifier but exact", () => {
    const amount = (qualifier: (typeof QUALIFIERS)[number]) => ({ value: 10, qualifier, unit: "kg" as const });
    for (const lang of LANGS) {
      const words = QUALIFIERS.map((qualifier) => amountText(amount(qualifier), writing(lang)));
      expect(new Set(words).size).toBe(QUALIFIERS.length);
      for (const text of words) expect(text).toMatch(/10 ?(kg|千克)$/);
    }
    expect(amountText(amount("exact"), EN)).toBe("10 kg");
    expect(amountText(amount("nearly"), EN)).toBe("nearly 10 kg");
    expect(amountText(amount("at_most"), ZH)).toBe("至多10千克");
  });

  it("writes a range with both ends, and says when nothing is printed", () => {
    const range = { low: 100000, high: 200000, qualifier: "range", unit: "mu" } as const;
    expect(amountText(range, EN)).toBe("100,000–200,000 mu");
    expect(amountText(range, ZH)).toBe("10万至20万亩");
    expect(amountText({ qualifier: "exact", unit: "mu" }, EN)).toBe("no number printed");
    expect(amountText({ qualifier: "exact", unit: "mu" }, ZH)).toBe("未印数字");
  });

  it("writes every figure of every pack with its unit, its qualifier and its number", () => {
    expect(FIGURES.length).toBeGreaterThan(900);
    for (const one of FIGURES) {
      for (const lang of LANGS) {
        const said = amountText(one, writing(lang));
        const unit = unitText(one.unit, lang, one.value);
        expect([one.id, said.endsWith(unit), /undefined|NaN/.test(said)]).toEqual([one.id, true, false]);
        if (one.value === undefined) {
          for (const end of [one.low, one.high]) expect(said).toContain(numberText(end ?? Number.NaN, writing(lang)));
          continue;
        }
        expect([one.id, said.startsWith(qualifierText(one, lang))]).toEqual([one.id, true]);
        const number = said.slice(qualifierText(one, lang).length, -unit.length);
        expect(numberIn(number)).toBeCloseTo(one.value, 6);
      }
    }
  });

  it("has a word for every unit, which stands behind the number", () => {
    for (const unit of UNITS) {
      expect(amountText({ value: 3, unit, qualifier: "exact" }, EN)).toMatch(/^3 [a-zA-Z]/);
      expect(amountText({ value: 3, unit, qualifier: "exact" }, ZH)).toMatch(/^3(?:[\u3400-\u9fff]|%$)/);
      expect(unitText(unit, "en", 1)).not.toBe("");
    }
  });
});

describe("unitText", () => {
  it("is singular for one and plural for anything else", () => {
    expect([1, 2, 0, 1.5].map((value) => unitText("USD", "en", value))).toEqual([
      "US dollar",
      "US dollars",
      "US dollars",
      "US dollars",
    ]);
    expect([unitText("people", "en", 1), unitText("people", "en")]).toEqual(["person", "people"]);
    expect([unitText("countries", "en", 1), unitText("countries", "en", 17)]).toEqual(["country", "countries"]);
  });

  it("tells all units apart", () => {
    for (const lang of LANGS) expect(new Set(UNITS.map((unit) => unitText(unit, lang))).size).toBe(UNITS.length);
  });
});

it("writes ticks short, without unit or qualifier", () => {
  expect([0, 500, 200000, 2500000].map((tick) => tickText(tick, EN))).toEqual(["0", "500", "200,000", "2.5 million"]);
  expect([0, 500, 200000, 2500000].map((tick) => tickText(tick, ZH))).toEqual(["0", "500", "20万", "250万"]);
});
