import { describe, expect, it } from "vitest";
import { chosenConversion, conversionsOf, factorText, rateText } from "./conversion";
import { facts } from "./fixtures/committed";
import { EN, figure, writing, ZH } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";

const { rates } = facts.atlas;
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

it("tells rates and factors with what they rest on", () => {
  const [rate] = rates;
  expect(rate && rateText(rate, EN)).toBe("1 ringgit = 2.1786 yuan, 2004");
  expect(rate && rateText(rate, ZH)).toBe("1马币＝2.1786元，2004年");
  expect(factorText("mu", "ha", EN)).toBe("15 mu = 1 ha");
  expect(factorText("ha", "mu", ZH)).toBe("15亩＝1公顷");
  expect(factorText("t", "kg", EN)).toBe("1,000 kg = 1 t");
  expect(factorText("mu", "CNY", EN)).toBe("");
});
