import { describe, expect, it } from "vitest";
import { figure } from "./fixtures/small-atlas";
import { chartFamily } from "./metric-family";
import { parsePeriod } from "./period";
import { addUp, combineQualifiers, type RefusalCode, sumDecimals } from "./quantity";
import type { Figure, Qualifier } from "./schema";
import { exactFactor } from "./unit-conversion";

const other = (change: Partial<Figure> = {}) => figure({ id: "F2", place: "BB", ...change });

describe("addUp", () => {
  it("adds figures of one kind and names them", () => {
    expect(addUp([figure({ value: 296 }), other({ value: 22.91 })])).toEqual({
      ok: true,
      value: 318.91,
      qualifier: "exact",
      approximate: false,
      unit: "kg",
      ids: ["F1", "F2"],
    });
  });

  it("returns a single figure as it is, even without a date", () => {
    expect(addUp([figure({ period: parsePeriod("") })])).toMatchObject({ ok: true, value: 10 });
  });

  it("adds flows of different years", () => {
    expect(addUp([figure(), other({ place: "AA", period: parsePeriod("2004") })])).toMatchObject({
      ok: true,
      value: 20,
    });
  });

  it("adds flows of two joint cases in one place and year", () => {
    expect(addUp([figure({ case: "C1" }), other({ place: "AA", case: "C2" })])).toMatchObject({ ok: true });
  });

  it("carries bounds: at_least with about is a blurred lower bound", () => {
    const sum = addUp([figure({ qualifier: "at_least" }), other({ qualifier: "about" })]);
    expect(sum).toMatchObject({ ok: true, value: 20, qualifier: "at_least", approximate: true });
  });

  it("adds the ends of ranges, and takes the value where a figure has no ends", () => {
    const sum = addUp([figure({ qualifier: "range", low: 8, high: 13 }), other()]);
    expect(sum).toMatchObject({ ok: true, value: 20, low: 18, high: 23, qualifier: "range" });
  });

  it.each<[RefusalCode, Figure[]]>([
    ["nothing", []],
    ["same_figure_twice", [figure(), figure()]],
    ["total_with_its_parts", [figure({ parts: ["F2"] }), other()]],
    ["total_with_its_parts", [other(), figure({ parts: ["F2"] })]],
    ["metric", [figure(), other({ metric: "trafficked_quantity" })]],
    ["substance", [figure(), other({ substance: "methamphetamine" })]],
    ["substance", [figure({ substance: "methamphetamine" }), other({ substance: "methamphetamine (semi-finished)" })]],
    ["unit", [figure(), other({ unit: "t" })]],
    ["status", [figure(), other({ status: "planned" })]],
    ["basis", [figure(), other({ basis: "stock" })]],
    ["series", [figure({ series: "UNODC" }), other({ series: "US" })]],
    ["no_date", [figure(), other({ period: parsePeriod("") })]],
    ["date", [figure({ basis: "stock" }), other({ basis: "stock", period: parsePeriod("2004") })]],
    ["date", [figure({ basis: "cumulative" }), other({ basis: "cumulative", period: parsePeriod("2002/2003") })]],
    ["overlap", [figure(), other({ place: "AA", period: parsePeriod("2003-05") })]],
    ["missing_value", [figure(), other({ value: undefined, qualifier: "range", low: 1, high: 2 })]],
    ["bounds", [figure({ qualifier: "at_least" }), other({ qualifier: "at_most" })]],
  ])("refuses: %s", (code, figures) => {
    const sum = addUp(figures);
    expect(sum.ok).toBe(false);
    if (sum.ok) return;
    expect(sum.reason.code).toBe(code);
    expect(sum.reason.text.en).not.toBe("");
    expect(sum.reason.text.zh).not.toBe("");
  });
});

it.each<[Qualifier[], Qualifier | undefined]>([
  [["exact", "nearly"], "nearly"],
  [["nearly", "about"], "about"],
  [["range", "about"], "range"],
  [["range", "at_most"], "at_most"],
  [["exact", "at_least", "nearly"], "at_least"],
  [["at_least", "at_most"], undefined],
])("combines %j to %s", (qualifiers, combined) => {
  expect(combineQualifiers(qualifiers)).toBe(combined);
});

it("adds decimals without binary residue", () => {
  expect(sumDecimals([0.1, 0.2])).toBe(0.3);
  expect(sumDecimals([550000, 70000])).toBe(620000);
});

describe("unit conversion", () => {
  it("is exact", () => {
    expect(exactFactor("ha", "mu")).toBe(15);
    expect(exactFactor("km2", "ha")).toBe(100);
    expect(exactFactor("km2", "mu")).toBe(1500);
    expect(exactFactor("kg", "t")).toBe(0.001);
    expect(exactFactor("t", "g")).toBe(1e6);
  });

  it("leads from no kind of unit to another", () => {
    expect(exactFactor("ha", "kg")).toBeUndefined();
    expect(exactFactor("CNY", "USD")).toBeUndefined();
  });
});

it("puts each metric into its chart, and keeps others out", () => {
  expect(chartFamily("substitution_area", "planted")).toBe("substitution");
  expect(chartFamily("seizure", "seized")).toBe("seizures");
  expect(chartFamily("seizure", "alleged")).toBeUndefined();
  expect(chartFamily("trafficked_quantity", "alleged")).toBeUndefined();
  expect(chartFamily("asset_freeze", "frozen")).toBe("money-seized");
  expect(chartFamily("aid_in_kind", "delivered")).toBe("aid");
  expect(chartFamily("project_fund", "planned")).toBe("aid");
  expect(chartFamily("suspects", "arrested")).toBeUndefined();
});
