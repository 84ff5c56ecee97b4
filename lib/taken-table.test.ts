import { check, HintError } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import { facts, look, shapes } from "./fixtures/committed";
import { room, smallFacts } from "./fixtures/small-atlas";
import { MESSAGES } from "./messages";
import { sheetOf } from "./sheet-of";
import { takenGeojson } from "./taken-geojson";
import { TAKEN_COLUMNS, takenRows } from "./taken-table";
import { DEFAULT_VIEW } from "./view";

const grounds = {
  facts,
  lang: "en" as const,
  words: MESSAGES.en,
  room: room({ review: { number: null } }),
  site: "https://example.org/atlas/",
  now: new Date(2026, 0, 31),
  gaps: [],
};
const rowsOf = (place?: string) => {
  const sheet = sheetOf(look(place), grounds);
  return { sheet, rows: takenRows(sheet, grounds) };
};

describe("the data of a view", () => {
  it("has a row for every figure of the page, each with its source, basis, status, licence and way back", () => {
    const { sheet, rows } = rowsOf("golden-triangle");
    expect(rows.map(({ id }) => id)).toEqual(sheet.figures.map(({ figure }) => figure.id));
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual([...TAKEN_COLUMNS].sort());
      for (const column of ["basis", "status", "qualifier", "source_id", "source_title", "licence", "link"] as const) {
        expect([row.id, column, row[column] === undefined || row[column] === ""]).toEqual([row.id, column, false]);
      }
      expect(String(row.disclaimer)).toContain("not reviewed, internal use");
    }
  });

  it("keeps qualifier, printed form and plan apart from delivery; what is missing stays empty", () => {
    const { rows } = rowsOf();
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(of("F02")).toMatchObject({ value: 10000000, qualifier: "at_least", unit: "USD", printed: "1000多万美元" });
    expect(String(of("F02")?.amount)).toMatch(/^more than 10 million US dollars/);
    expect(rows.filter(({ status }) => status === "planned").length).toBeGreaterThan(0);
    const sheet = sheetOf(
      smallFacts([{ value: undefined, low: 3, high: 5, qualifier: "range" }]).select({ ...DEFAULT_VIEW, place: "AA" }),
      { ...grounds, facts: smallFacts([{ value: undefined, low: 3, high: 5, qualifier: "range" }]) },
    );
    const [row] = takenRows(sheet, grounds);
    expect([row?.value, row?.low, row?.high]).toEqual([undefined, 3, 5]);
  });

  it("keeps the joint case with all whose figure it is, the parts and the source's own conversion", () => {
    const of = (id: string) => rowsOf().rows.find((row) => row.id === id);
    expect(of("F07")).toMatchObject({
      place_id: "CN",
      counterpart_ids: "TH",
      where: "China–Thailand",
      case_id: "C02",
      case: "Case 3.15",
    });
    expect(of("F26")).toMatchObject({
      where: "Malaysia",
      case_id: "C05",
      converted_value: 15250000,
      converted_unit: "CNY",
    });
    expect(of("F16")).toMatchObject({ parts: "F17;F18", where: "Myanmar and Laos" });
    expect(of("F01")).toMatchObject({ counterpart: "UN drug-control bodies" });
    expect(TAKEN_COLUMNS.slice(0, 3)).toEqual(["id", "place_id", "where"]);
    expect(TAKEN_COLUMNS.indexOf("link")).toBe(34);
  });

  it("names the other side of a dispute in the row", () => {
    expect(rowsOf("MM").rows.filter(({ dispute }) => dispute !== undefined).length).toBeGreaterThan(0);
  });
});

describe("the view as GeoJSON", () => {
  it("is valid by another's rules, with every figure on one feature", () => {
    const { rows } = rowsOf("golden-triangle");
    const all = [...shapes.provinces.features, ...shapes.outlines.features, ...shapes.world.features];
    const shapeOf = (id: string) => all.find(({ properties }) => properties.id === id)?.geometry;
    const about = { title: "t", licence: "CC-BY-4.0", disclaimer: "d", data: "x", link: "l", sources: ["1. s"] };
    const whole = takenGeojson(rows, shapeOf, facts.places, about);
    try {
      check(JSON.stringify(whole));
    } catch (problem) {
      throw new Error(problem instanceof HintError ? JSON.stringify(problem.issues.slice(0, 3)) : String(problem));
    }
    const told = whole.features.flatMap(({ properties }) => properties?.figures.map(({ id }: { id: string }) => id));
    expect(told.sort()).toEqual(rows.map(({ id }) => String(id)).sort());
    expect(whole.features.find(({ id }) => id === "MM")?.geometry?.type).toMatch(/Polygon$/);
    expect(whole.bbox?.every((degrees) => Math.abs(degrees) <= 180)).toBe(true);
  });

  it("lists a place without a known position without a geometry", () => {
    const { rows } = rowsOf("golden-triangle");
    const about = { title: "t", licence: "l", disclaimer: "d", data: "x", link: "l", sources: [] };
    const whole = takenGeojson(rows, () => undefined, { get: () => undefined }, about);
    expect(whole.features.every(({ geometry }) => geometry === null)).toBe(true);
    expect(whole.bbox).toBeUndefined();
  });
});
