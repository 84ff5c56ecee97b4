import { describe, expect, it } from "vitest";
import { CHECK_COLUMNS, STATEMENT_COLUMNS } from "./read-checks";
import { readCsv } from "./read-csv";
import { FACT_COLUMNS } from "./read-facts";
import { FIGURE_COLUMNS } from "./read-figures";
import { readPack } from "./read-pack";

const ROW: Record<string, string> = {
  id: "F1",
  source_id: "S1",
  para: "P1",
  line: "3",
  metric: "seizure",
  substance: "heroin",
  place_id: "AA",
  period: "2003",
  basis: "flow",
  value: "10.5",
  qualifier: "exact",
  unit: "kg",
  status: "seized",
  printed: "10.5公斤",
  summary_en: '"Heroin, seized"',
  summary_zh: "缴获的海洛因",
};

const row = (change: Record<string, string> = {}) =>
  FIGURE_COLUMNS.map((column) => ({ ...ROW, ...change })[column] ?? "").join(",");

function files(figures: string): Record<string, string> {
  const tables = Object.entries(FACT_COLUMNS).map(([name, columns]) => [`${name}.csv`, `${columns.join(",")}\n`]);
  return {
    ...Object.fromEntries(tables),
    "pack.json": JSON.stringify({
      id: "small",
      title: { en: "Small", zh: "小包" },
      version: "1.0.0",
      date: "2020-01-01",
    }),
    "figures.csv": `${FIGURE_COLUMNS.join(",")}\n${figures}\n`,
  };
}

const position = (column: (typeof FIGURE_COLUMNS)[number]) => FIGURE_COLUMNS.indexOf(column) + 1;

describe("readPack", () => {
  it("reads a good pack and remembers where each record stands", () => {
    const { pack, complaints, where } = readPack(files(row()), "packs/small/");
    expect(complaints).toEqual([]);
    expect(pack?.figures[0]).toMatchObject({ id: "F1", pack: "small", value: 10.5, summary: { en: "Heroin, seized" } });
    expect(pack?.figures[0]).not.toHaveProperty("note");
    expect(where.get("F1")).toMatchObject({ file: "packs/small/figures.csv", line: 2 });
  });

  it.each<[string, Record<string, string>, (typeof FIGURE_COLUMNS)[number]]>([
    ["a word outside the list", { unit: "pounds" }, "unit"],
    ["a substance that is misspelt", { substance: "heroine" }, "substance"],
    ["a number with a separator", { value: '"1,000"' }, "value"],
    ["a negative amount", { value: "-1" }, "value"],
    ["a figure without value", { value: "" }, "value"],
    ["a range without an end", { qualifier: "range", low: "1" }, "high"],
    ["ends that are exchanged", { low: "3", high: "1" }, "low"],
    ["a line that is no line", { line: "0" }, "line"],
    ["a period that is none", { period: "2003-13" }, "period"],
    ["an empty cell that is needed", { printed: "" }, "printed"],
    ["a text in one language only", { note_en: "Only English" }, "note_zh"],
    ["a summary in one language only", { summary_zh: "" }, "summary_zh"],
    ["a line without its paragraph", { para: "" }, "para"],
    ["a paragraph without its line", { line: "" }, "line"],
    ["a tier that is none", { tier: "C" }, "tier"],
    ["a way of checking that is none", { check: "trusted" }, "check"],
    ["half a conversion", { converted_value: "5" }, "converted_unit"],
    ["a list with an empty part", { parts: "F2;;F3" }, "parts"],
  ])("names file, line and column of %s", (_, change, column) => {
    const { pack, complaints } = readPack(files(`${row()}\n${row({ id: "F2", ...change })}`), "packs/small/");
    expect(pack).toBeUndefined();
    expect(complaints[0]).toMatchObject({ file: "packs/small/figures.csv", line: 3, column: position(column) });
    expect(complaints[0]?.mend.en).not.toBe("");
    expect(complaints[0]?.mend.zh).not.toBe("");
  });

  it("loads nothing when one cell of one file is wrong", () => {
    const bad = files(row());
    bad["findings.csv"] += "N1,S1,P9,worry,Theme,主题,,Text,文字\n";
    const { pack, complaints } = readPack(bad);
    expect(pack).toBeUndefined();
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatchObject({ file: "findings.csv", line: 2, column: 4 });
  });

  it("reads members that joined later", () => {
    const good = files(row());
    good["mechanisms.csv"] += "M1,S1,P3,multilateral,Name,名称,1993-10,,AA;BB@1995-05,,Content,内容\n";
    expect(readPack(good).pack?.mechanisms[0]?.members).toEqual([{ place: "AA" }, { place: "BB", joined: "1995-05" }]);
  });

  it("complains about missing and foreign files, and a broken pack.json", () => {
    const { "sources.csv": _, ...rest } = files(row());
    const { complaints } = readPack({ ...rest, "extra.csv": "a\n", "pack.json": "{" });
    expect(complaints.map((complaint) => complaint.file)).toEqual(["sources.csv", "extra.csv", "pack.json"]);
  });

  it("reads a pack of the three needed files with the needed columns alone", () => {
    const { "pack.json": head = "" } = files(row());
    const sources = "id,title,publisher_en,publisher_zh,written,language,tier\nS1,Title,Who,某人,2016,en,A\n";
    const needed = {
      "pack.json": head,
      "sources.csv": sources,
      "figures.csv":
        "id,source_id,metric,place_id,period,basis,value,low,high,qualifier,unit,status,printed\n" +
        'A0001,S1,opium_poppy_cultivation,AA,/2004,flow,7606,,,exact,ha,estimated,"7,606"\n',
    };
    const { pack, complaints } = readPack(needed);
    expect(complaints).toEqual([]);
    expect(pack?.mechanisms).toEqual([]);
    expect(pack?.statements).toEqual([]);
    for (const absent of ["locator", "summary", "tier", "checked", "conflict", "series"]) {
      expect(pack?.figures[0]).not.toHaveProperty(absent);
    }
    for (const absent of ["titleEn", "posted", "url", "note"]) expect(pack?.sources[0]).not.toHaveProperty(absent);
    const strange = { ...needed, "sources.csv": sources.replace("language", "tongue") };
    expect(readPack(strange).complaints.map(({ message }) => message.en)).toEqual([
      'the column "language" is missing',
      'the column "tongue" is unknown',
    ]);
  });

  it("reads what qualifies a figure, and the address of a source", () => {
    const good = files(row({ tier: "A-", check: "machine", conflict: "two-counts" }));
    good["sources.csv"] += "S1,标题,Title,Who,某人,2016,,zh,A,https://example.org/a,Read in a copy,读自副本\n";
    const { pack, complaints } = readPack(good);
    expect(complaints).toEqual([]);
    expect(pack?.figures[0]).toMatchObject({ tier: "A-", checked: "machine", conflict: "two-counts" });
    expect(pack?.sources[0]).toMatchObject({ url: "https://example.org/a", note: { zh: "读自副本" } });
    const { "sources.csv": sources = "", ...rest } = good;
    expect(readPack({ ...rest, "sources.csv": sources.replace("https://", "") }).complaints).toMatchObject([
      { file: "sources.csv", line: 2, column: 10 },
    ]);
  });

  it("reads checks and statements, and keeps their rows apart from those of the claim and the figure", () => {
    const good = files(row());
    good["checks.csv"] = `${CHECK_COLUMNS.join(",")}\nF1,near,Close,相近,S1;S2\n`;
    good["statements.csv"] = `${STATEMENT_COLUMNS.join(",")}\nF1,X1,true,S1,3,,,at_least,t,,Heroin,海洛因\n`;
    const { pack, complaints, where } = readPack(good);
    expect(complaints).toEqual([]);
    expect(pack?.checks).toMatchObject([{ id: "F1", verdict: "near", sources: ["S1", "S2"] }]);
    expect(pack?.statements).toMatchObject([{ id: "F1", claim: "X1", alike: true, value: 3, qualifier: "at_least" }]);
    expect([...where].map(([key, { file }]) => [key, file])).toEqual([
      ["F1", "figures.csv"],
      ["check of F1", "checks.csv"],
      ["F1 against X1", "statements.csv"],
    ]);
  });
});

describe("readCsv", () => {
  it("points at columns that are missing, unknown or named twice", () => {
    const { complaints } = readCsv("a.csv", "id,nmae,id\n", ["id", "name"]);
    expect(complaints.map(({ line, column }) => [line, column])).toEqual([
      [1, 2],
      [1, 2],
      [1, 3],
    ]);
  });

  it("counts lines inside quoted cells and skips empty lines", () => {
    const { rows } = readCsv("a.csv", '\uFEFFid,name\r\n1,"two\r\nlines"\r\n\r\n2,b\r\n', ["id", "name"]);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it("points at rows of the wrong length and at broken quotes", () => {
    expect(readCsv("a.csv", "id,name\n1,a,b\n", ["id", "name"]).complaints[0]).toMatchObject({ line: 2, column: 3 });
    expect(readCsv("a.csv", 'id,name\n1,"a\n', ["id", "name"]).complaints[0]).toMatchObject({ file: "a.csv", line: 2 });
  });
});
