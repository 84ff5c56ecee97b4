import { describe, expect, it } from "vitest";
import { besideText, chosenConversion, conversionsOf, factorText, rateText } from "./conversion";
import { facts } from "./fixtures/committed";
import { EN, figure, writing, ZH } from "./fixtures/small-atlas";
import { dimensionOf } from "./measure";
import { measuredText } from "./measured-text";
import { parsePeriod } from "./period";

const { rates, packs } = facts.atlas;
const FIGURES = packs.flatMap((pack) => pack.figures);
const byId = (id: string) => facts.figure(id) ?? figure({ id: `missing ${id}` });
const texts = (id: string, lang: "en" | "zh" = "en") =>
  conversionsOf(byId(id), rates, writing(lang)).map(({ text, how }) => `${how} ${text}`);

describe("conversionsOf", () => {
  it("marks the rounded conversion of a printed number with ≈, and no exact one", () => {
    expect(texts("F16")).toEqual(["exact ≈ 41,333 ha", "exact ≈ 413 km²"]);
    expect(texts("F16", "zh")).toEqual(["exact ≈ 4.13万公顷", "exact ≈ 413平方千米"]);
    expect(texts("A0091")).toEqual(["exact 322,500 mu", "exact 215 km²"]);
    expect(texts("F06")).toEqual(["exact more than 4,000 kg"]);
  });

  it("tells the conversion that the source makes itself, with ≈", () => {
    expect(texts("F26")).toEqual(["source ≈ 15.25 million yuan"]);
  });

  it("uses a rate for figures of its own time only, in both directions", () => {
    expect(texts("F21")).toEqual(["rate ≈ 904,250 ringgit"]);
    expect(texts("F21", "zh")).toEqual(["rate ≈ 90.43万马币"]);
    const later = figure({ unit: "CNY", value: 100, period: parsePeriod("2005") });
    expect(conversionsOf(later, rates, EN)).toEqual([]);
  });

  it("keeps the ends of a range and the qualifier", () => {
    const { value: _, ...range } = figure({ unit: "ha", low: 100, high: 250, qualifier: "range" });
    expect(conversionsOf(range, [], EN).map(({ text }) => text)).toEqual(["1,500–3,750 mu", "1–2.5 km²"]);
    expect(conversionsOf(figure({ unit: "t", value: 1.5, qualifier: "about" }), [], EN)[0]?.text).toBe(
      "about 1,500 kg",
    );
  });

  it("has nothing for units that stand alone", () => {
    expect(conversionsOf(figure({ unit: "people", value: 3 }), rates, EN)).toEqual([]);
  });
});

describe("chosenConversion", () => {
  it("says that there is no rate, and nothing where nothing was chosen or printed so", () => {
    expect(chosenConversion(byId("F12"), { money: "USD" }, rates, EN)).toBe("no-rate");
    expect(chosenConversion(byId("F12"), { area: "ha" }, rates, EN)).toBeUndefined();
    expect(chosenConversion(byId("F12"), { money: "CNY" }, rates, EN)).toBeUndefined();
    expect(chosenConversion(byId("F17"), { area: "km2" }, rates, EN)).toMatchObject({ text: "≈ 367 km²" });
  });
});

describe("besideText", () => {
  it("tells mu in hectares and tonnes in kilograms, and keeps the qualifier", () => {
    expect(besideText(byId("F16"), EN)).toBe("≈ 41,333 ha");
    expect(besideText(byId("F17"), ZH)).toBe("≈ 3.67万公顷");
    expect(besideText(byId("F18"), EN)).toBe("≈ 4,667 ha");
    expect(besideText(byId("F18"), ZH)).toBe("≈ 4,667公顷");
    expect(besideText(byId("F06"), EN)).toBe("more than 4,000 kg");
    expect(besideText(byId("F06"), ZH)).toBe("逾4,000千克");
  });

  it("marks what was rounded, and nothing else", () => {
    expect(besideText(byId("B021"), EN)).toBe("130,000 ha");
    expect(besideText(byId("B015"), EN)).toBe("≈ 12.3 ha");
  });

  it("gives money only as the source itself converts it, with ≈ and the source's qualifier", () => {
    expect(besideText(byId("F26"), EN)).toBe("≈ 15.25 million yuan");
    expect(besideText(byId("F26"), ZH)).toBe("≈ 1,525万元");
    expect(besideText(byId("F27"), EN)).toBe("≈ about 200 million yuan");
    for (const one of FIGURES.filter(({ unit }) => dimensionOf(unit) === "money")) {
      expect(besideText(one, EN) === undefined, one.id).toBe(one.converted === undefined);
    }
  });

  it("converts nothing else, and nothing without a number", () => {
    expect(besideText(byId("F07"), EN)).toBeUndefined();
    expect(besideText(figure({ unit: "mu", value: undefined, low: 1, high: 2 }), EN)).toBeUndefined();
  });
});

it("makes no zero of a small amount", () => {
  const texts = (change: Parameters<typeof figure>[0]) => conversionsOf(figure(change), [], EN).map(({ text }) => text);
  expect(texts({ unit: "mu", value: 5 })).toEqual(["≈ 0.333 ha", "≈ 0.00333 km²"]);
  expect(texts({ unit: "g", value: 20 })).toEqual(["0.02 kg", "0.00002 t"]);
  expect(besideText(figure({ unit: "mu", value: 5 }), ZH)).toBe("≈ 0.333公顷");
});

it("says the same of every figure wherever it is said", () => {
  for (const voice of [EN, ZH]) {
    for (const one of FIGURES) {
      const conversions = conversionsOf(one, rates, voice);
      const dimension = dimensionOf(one.unit);
      for (const { text, unit } of dimension ? conversions : []) {
        expect(measuredText(one, { [dimension as string]: unit }, rates, voice).text, one.id).toBe(text);
      }
      const beside = besideText(one, voice);
      if (beside) expect(conversions.map(({ text }) => text)).toContain(beside);
    }
  }
});

it("tells rates and factors with what they rest on", () => {
  const [rate] = rates;
  expect(rate && rateText(rate, EN)).toBe("1 ringgit = 2.1786 yuan, 2004");
  expect(rate && rateText(rate, ZH)).toBe("1马币＝2.1786元，2004年");
  expect(factorText("mu", "ha", EN)).toBe("15 mu = 1 ha");
  expect(factorText("ha", "mu", ZH)).toBe("15亩＝1公顷");
  expect(factorText("t", "kg", EN)).toBe("1,000 kg = 1 t");
  expect(factorText("mu", "CNY", EN)).toBe("");
});
