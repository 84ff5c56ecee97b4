import { describe, expect, it } from "vitest";
import { checkAtlas, complaintLine, PROMISES } from "./check-atlas";
import { datapackageMatchesTheFiles } from "./check-datapackage";
import { bothLanguagesPresent } from "./check-languages";
import {
  everyFigureHasALocator,
  everyPeriodParses,
  everyPlaceResolves,
  idsAreUnique,
  printedIsNotEmpty,
  totalsEqualTheirParts,
} from "./check-pack";
import { everyReferenceResolves } from "./check-references";
import { atlas, figure, place } from "./fixtures/small-atlas";
import type { JointCase, Pack } from "./schema";

const joint: JointCase = {
  id: "C1",
  pack: "small",
  source: "S1",
  locator: { para: "P1" },
  name: { en: "Case", zh: "案件" },
  period: { printed: "" },
  partners: ["AA"],
  regions: [],
  markedAt: "AA",
  figures: ["F1"],
  summary: { en: "A case", zh: "一案" },
};

const total = (value: number) => [
  figure({ id: "T", value, parts: ["P", "Q"] }),
  figure({ id: "P", value: 1 }),
  figure({ id: "Q", value: 2 }),
];

describe("a sound atlas", () => {
  it("keeps every promise", () => {
    expect(checkAtlas(atlas({ figures: total(3) }))).toEqual([]);
    expect(checkAtlas(atlas({ figures: [figure({ case: "C1" })], cases: [joint] }))).toEqual([]);
    expect(PROMISES).toHaveLength(19);
  });
});

describe("each promise complains about", () => {
  it("idsAreUnique: an id used twice, for places and for facts", () => {
    expect(idsAreUnique(atlas({ figures: [figure(), figure()] }))).toHaveLength(1);
    expect(idsAreUnique(atlas({}, [place(), place()]))).toHaveLength(1);
  });

  it("everyPlaceResolves: a place nobody lists", () => {
    const lost = atlas({ figures: [figure({ place: "ZZ", counterparts: ["YY"] })] }, [
      place({ parent: "XX", wide: ["WW"] }),
    ]);
    expect(everyPlaceResolves(lost).map(({ message }) => /"(..)"/.exec(message.en)?.[1])).toEqual([
      "XX",
      "WW",
      "ZZ",
      "YY",
    ]);
  });

  it.each<[string, Partial<Pack>]>([
    ["source", { figures: [figure({ source: "S9" })] }],
    ["part", { figures: [figure({ parts: ["F9"] })] }],
    ["case", { figures: [figure({ case: "C9" })] }],
    ["figure of a case", { cases: [{ ...joint, figures: ["F9"] }] }],
    ["case and figure that do not name each other", { cases: [joint] }],
  ])("everyReferenceResolves: a missing %s", (_, change) => {
    expect(everyReferenceResolves(atlas(change))).toHaveLength(1);
  });

  it("everyPeriodParses: nonsense, and years that differ from the printed form", () => {
    expect(everyPeriodParses(atlas({ figures: [figure({ period: { printed: "lately" } })] }))).toHaveLength(1);
    const drifted = figure({ period: { printed: "2003", from: 2004, to: 2004 } });
    expect(everyPeriodParses(atlas({ figures: [drifted] }))).toHaveLength(1);
  });

  it("totalsEqualTheirParts: a wrong sum, and a part of another kind", () => {
    expect(totalsEqualTheirParts(atlas({ figures: total(4) }))[0]?.message.en).toBe(
      "T is 4, but its parts add up to 3",
    );
    const mixed = total(3).map((one) => (one.id === "Q" ? { ...one, unit: "t" as const } : one));
    expect(totalsEqualTheirParts(atlas({ figures: mixed }))).toHaveLength(1);
  });

  it("bothLanguagesPresent: an empty text, and English in the Chinese column", () => {
    expect(bothLanguagesPresent(atlas({ figures: [figure({ summary: { en: "", zh: "缴获" } })] }))).toHaveLength(1);
    expect(bothLanguagesPresent(atlas({}, [place({ name: { en: "Aland", zh: "Aland" } })]))).toHaveLength(1);
    expect(bothLanguagesPresent(atlas({ figures: [figure({ summary: undefined })] }))).toEqual([]);
  });

  it("bothLanguagesPresent: a foreign title without its translation", () => {
    const [source] = atlas().packs.flatMap(({ sources }) => sources);
    if (!source) throw new Error("no source");
    const { titleEn: _, ...untranslated } = source;
    expect(bothLanguagesPresent(atlas({ sources: [untranslated] }))).toHaveLength(1);
    expect(bothLanguagesPresent(atlas({ sources: [{ ...untranslated, language: "en" }] }))).toEqual([]);
  });

  it("everyFigureHasALocator: no paragraph, or no line", () => {
    expect(everyFigureHasALocator(atlas({ figures: [figure({ locator: { para: "5", line: 1 } })] }))).toHaveLength(1);
    expect(everyFigureHasALocator(atlas({ figures: [figure({ locator: { para: "P5", line: 0 } })] }))).toHaveLength(1);
  });

  it("everyFigureHasALocator: a source cited by line for one figure and as a whole for another", () => {
    const whole = figure({ id: "F2", locator: undefined });
    expect(everyFigureHasALocator(atlas({ figures: [whole] }))).toEqual([]);
    expect(everyFigureHasALocator(atlas({ figures: [figure(), whole] }))).toHaveLength(1);
    expect(everyFigureHasALocator(atlas({ figures: [{ ...whole, source: "S9" }] }))).toHaveLength(1);
  });

  it("printedIsNotEmpty: no printed form", () => {
    expect(printedIsNotEmpty(atlas({ figures: [figure({ printed: " " })] }))).toHaveLength(1);
  });

  it("datapackageMatchesTheFiles: missing and silent files, other columns, other words", () => {
    const fields = [{ name: "id" }, { name: "unit", constraints: { enum: ["kg"] } }];
    const datapackage = { resources: [{ path: "a.csv", schema: { fields } }, { path: "gone.json" }] };
    const sound = { headers: { "a.csv": ["id", "unit"] }, others: ["gone.json"] };
    expect(datapackageMatchesTheFiles(datapackage, sound, { "a.csv#unit": ["kg"] })).toEqual([]);
    const files = { headers: { "a.csv": ["unit", "id"] }, others: ["new.json"] };
    expect(datapackageMatchesTheFiles(datapackage, files, { "a.csv#unit": ["kg", "t"] })).toHaveLength(4);
    expect(datapackageMatchesTheFiles(undefined, files)).toHaveLength(2);
  });
});

it("points at file, line and column, in both languages", () => {
  const where = new Map([["F1", { file: "figures.csv", line: 7, columns: ["id", "printed"] }]]);
  const [complaint] = printedIsNotEmpty(atlas({ figures: [figure({ printed: "" })] }), where);
  if (!complaint) throw new Error("no complaint");
  expect(complaintLine(complaint, "en")).toBe(
    "figures.csv:7:2 printedIsNotEmpty: F1 does not show the figure as printed. Copy the figure letter for letter from the source",
  );
  expect(complaintLine(complaint, "zh")).toContain("F1缺少原文写法。请照录");
});
