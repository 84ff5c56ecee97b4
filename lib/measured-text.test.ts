import { describe, expect, it } from "vitest";
import { EN, figure, writing, ZH } from "./fixtures/small-atlas";
import { measuredText, rangeText } from "./measured-text";
import { parsePeriod } from "./period";
import type { Rate } from "./schema";

const RATES: Rate[] = [
  {
    id: "R1",
    from: "MYR",
    to: "CNY",
    rate: 2.1786,
    period: parsePeriod("2004"),
    figure: "F26",
    note: { en: "implied", zh: "推得" },
  },
];
const text = (change: Parameters<typeof figure>[0], units = {}, lang: "en" | "zh" = "en") =>
  measuredText(figure(change), units, RATES, writing(lang));

describe("the amount of a figure in words", () => {
  it("stays as printed when the reader chose nothing for its dimension", () => {
    expect(text({ unit: "mu", value: 620000 })).toEqual({ text: "620,000 mu", how: "printed" });
    expect(text({ unit: "mu", value: 620000 }, { money: "USD" })).toEqual({ text: "620,000 mu", how: "printed" });
    expect(text({ unit: "tablets", value: 5 }, { mass: "kg" })).toEqual({ text: "5 tablets", how: "printed" });
  });

  it("bears no sign where the conversion is the same to the last digit", () => {
    expect(text({ unit: "mu", value: 75000 }, { area: "ha" })).toEqual({ text: "5,000 ha", how: "exact" });
    expect(text({ unit: "t", value: 2.7 }, { mass: "kg" })).toEqual({ text: "2,700 kg", how: "exact" });
  });

  it("says that it was rounded", () => {
    expect(text({ unit: "mu", value: 620000 }, { area: "ha" }).text).toBe("≈ 41,333 ha");
    expect(text({ unit: "mu", value: 620000 }, { area: "ha" }, "zh").text).toBe("≈ 4.13万公顷");
  });

  it("keeps the qualifier and the range", () => {
    const bound = { unit: "mu", value: 30000, qualifier: "at_least" } as const;
    expect(text({ ...bound, printed: "3万多亩" }, { area: "ha" }).text).toBe("more than 2,000 ha");
    expect(text({ ...bound, printed: "3万亩以上" }, { area: "ha" }).text).toBe("at least 2,000 ha");
    expect(
      text({ unit: "ha", value: undefined, low: 10, high: 20, qualifier: "range" }, { area: "mu" }, "zh").text,
    ).toBe("150至300亩");
  });

  it("says that a rate was used, and that there is none", () => {
    const printed = { unit: "MYR", value: 1000, period: parsePeriod("2004") } as const;
    expect(text(printed, { money: "CNY" })).toEqual({ text: "≈ 2,179 yuan", how: "rate" });
    expect(text({ ...printed, period: parsePeriod("2005") }, { money: "CNY" })).toEqual({
      text: "1,000 ringgit",
      how: "printed",
      refused: "money",
    });
  });

  it("takes the source's own conversion with the source's own qualifier", () => {
    const converted = { value: 3, unit: "CNY", qualifier: "about" } as const;
    expect(text({ unit: "MYR", value: 1, converted }, { money: "CNY" })).toEqual({
      text: "≈ about 3 yuan",
      how: "source",
    });
  });

  it("says a printed range beside its value, and nothing without one", () => {
    expect(rangeText({ value: 5, low: 1000, high: 9000, unit: "ha" }, EN)).toBe("1,000–9,000 ha");
    expect(rangeText({ value: 5, low: 1000, high: 90000, unit: "ha" }, ZH)).toBe("1,000至9万公顷");
    expect(rangeText({ low: 1, high: 2, unit: "ha" }, EN)).toBe("");
    expect(rangeText({ value: 1, unit: "ha" }, EN)).toBe("");
  });
});
