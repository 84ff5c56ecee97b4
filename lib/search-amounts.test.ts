import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { MESSAGES } from "./messages";
import { LANGS } from "./schema";
import { search } from "./search";
import { type TypedAmount, typedAmount } from "./search-amounts";
import { DEFAULT_VIEW } from "./view";
import { amountText } from "./wording";

describe("a typed amount", () => {
  it.each<[string, TypedAmount]>([
    ["620,000", { value: 620_000, unit: "" }],
    ["620 000 mu", { value: 620_000, unit: "mu" }],
    ["620000mu", { value: 620_000, unit: "mu" }],
    ["62万亩", { value: 620_000, unit: "亩" }],
    ["６２ 万亩", { value: 620_000, unit: "亩" }],
    ["逾5亿元", { value: 500_000_000, unit: "元" }],
    ["more than 500 million yuan", { value: 500_000_000, unit: "yuan" }],
    ["5.3万", { value: 53_000, unit: "" }],
    ["36,667 ha", { value: 36_667, unit: "ha" }],
    ["7 t", { value: 7, unit: "t" }],
    ["2,003", { value: 2003, unit: "" }],
    ["21,500 millions", { value: 21_500, unit: "millions" }],
  ])("%s", (text, amount) => {
    expect(typedAmount(text)).toEqual(amount);
  });

  it.each(["", "laos", "2003", "2003 ", "7", "F16", "planting 620,000"])("%j is none", (text) => {
    expect(typedAmount(text)).toBeUndefined();
  });
});

describe("figures are found by their amount", () => {
  const find = (text: string) =>
    search(facts, text, { lang: "en", words: MESSAGES.en, view: DEFAULT_VIEW, home: "" }).map(
      ({ kind, id }) => `${kind} ${id}`,
    );

  it("as the atlas writes it in either language", () => {
    for (const figure of facts.atlas.packs.flatMap(({ figures }) => figures)) {
      if (figure.value === undefined) continue;
      for (const lang of LANGS) {
        const text = amountText(figure, facts.writing[lang]);
        const found = search(facts, text, { lang, words: MESSAGES[lang], view: DEFAULT_VIEW, home: "" }).flatMap(
          ({ title, kind }) => (kind === "figure" ? title : []),
        );
        expect([figure.id, found.length > 0]).toEqual([figure.id, true]);
      }
    }
  });

  it("whole, in part, and only in the unit that was typed", () => {
    for (const text of ["620,000 mu", "620000", "62万亩", "62万"]) expect(find(text)[0]).toBe("figure F16");
    expect(find("620,000 kg")).not.toContain("figure F16");
  });

  it("and reports of cases by theirs", () => {
    expect(find("463 kg")).toContain("report CL08");
    expect(find("463千克")).toContain("report CL08");
  });
});
