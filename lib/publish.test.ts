import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { rowsOfPacks } from "./fixtures/data-rows";
import { atlas, figure } from "./fixtures/small-atlas";
import { loadAtlas } from "./load-atlas";
import { atlasJson, figuresCsv } from "./publish";

const committed = loadAtlas();
const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

describe("figures.csv", () => {
  it("reads back to the same cells", () => {
    const summary = { en: 'Said "about", then\nmore', zh: "缴获，约数" };
    const csv = figuresCsv(atlas({ figures: [figure({ summary, counterparts: ["AA", "BB"], value: 463.92 })] }));
    expect(rowsOf(csv)).toMatchObject([
      { value: "463.92", low: "", counterpart_ids: "AA;BB", summary_en: summary.en, note_en: "" },
    ]);
  });

  it("has the columns that the documentation promises", () => {
    const [header = ""] = figuresCsv(committed).split("\r\n", 1);
    const promised =
      "id,metric,substance,place_id,period,basis,value,low,high,qualifier,unit,status,series,source_id,printed";
    expect(header.split(",")).toEqual(expect.arrayContaining(promised.split(",")));
    expect(new Set(header.split(",")).size).toBe(header.split(",").length);
  });

  it("has its newer columns after the older ones", () => {
    const [header = ""] = figuresCsv(committed).split("\r\n", 1);
    const older =
      "id,pack,metric,substance,place_id,counterpart_ids,period,basis,value,low,high,qualifier,unit,status,series,source_id,para,line,printed,tier,check,conflict,summary_en,summary_zh,note_en,note_zh";
    expect(header).toBe(
      `${older},case_id,parts,counterpart_en,counterpart_zh,converted_value,converted_unit,converted_qualifier`,
    );
  });

  it("keeps the joint case, the parts, the other side and the source's own conversion of the brief", () => {
    const rows = new Map(rowsOf(figuresCsv(committed)).map((row) => [row.id, row]));
    expect(rows.get("F07")).toMatchObject({ place_id: "CN", counterpart_ids: "TH", case_id: "C02", tier: "B" });
    expect(rows.get("F16")).toMatchObject({ parts: "F17;F18" });
    expect(rows.get("F26")).toMatchObject({
      converted_value: "15250000",
      converted_unit: "CNY",
      converted_qualifier: "exact",
    });
    expect(rows.get("F01")).toMatchObject({
      counterpart_en: "UN drug-control bodies",
      counterpart_zh: "联合国禁毒机构",
    });
    expect([...rows.values()].filter(({ tier }) => tier === "")).toEqual([]);
  });

  it("holds every figure of every pack, and each reads back equal", () => {
    const csv = figuresCsv(committed);
    expect(csv.endsWith("\r\n")).toBe(true);
    const rows = rowsOf(csv);
    const figures = committed.packs.flatMap((pack) => pack.figures);
    expect(rows).toHaveLength(figures.length);
    const tierOf = new Map(
      committed.packs.flatMap((pack) => pack.sources.map(({ id, tier }) => [`${pack.id} ${id}`, tier] as const)),
    );
    const text = (value: string | number | undefined) => (value === undefined ? "" : String(value));
    for (const [at, one] of figures.entries()) {
      expect(rows[at]).toMatchObject({
        id: one.id,
        pack: one.pack,
        metric: one.metric,
        substance: text(one.substance),
        place_id: one.place,
        counterpart_ids: one.counterparts.join(";"),
        period: one.period.printed,
        basis: one.basis,
        value: text(one.value),
        low: text(one.low),
        high: text(one.high),
        qualifier: one.qualifier,
        unit: one.unit,
        status: one.status,
        series: text(one.series),
        source_id: one.source,
        para: text(one.locator?.para),
        line: text(one.locator?.line),
        printed: one.printed,
        tier: text(one.tier ?? tierOf.get(`${one.pack} ${one.source}`)),
        check: text(one.checked),
        conflict: text(one.conflict),
        summary_en: text(one.summary?.en),
        note_zh: text(one.note?.zh),
        case_id: text(one.case),
        parts: one.parts.join(";"),
        counterpart_zh: text(one.counterpartName?.zh),
        converted_value: text(one.converted?.value),
      });
    }
  });

  it("writes numbers that a spreadsheet reads: no grouping, no exponent", () => {
    for (const { value, low, high } of rowsOf(figuresCsv(committed))) {
      for (const cell of [value, low, high]) expect(cell).toMatch(/^(\d+(\.\d+)?)?$/);
    }
  });
});

describe("atlas.json", () => {
  const published = atlasJson(committed);

  it("holds the whole atlas with ids, sources and licence, and survives JSON", () => {
    expect(JSON.parse(JSON.stringify(published))).toEqual(published);
    expect(published).toMatchObject({ schema: "concord-atlas/1", licence: { name: "CC-BY-4.0" } });
    expect(published.generatedFrom).toContainEqual(expect.objectContaining({ pack: "cn-2005", version: "1.0.0" }));
    expect(published.generatedFrom).toContainEqual(expect.objectContaining({ pack: "series" }));
    expect(published.figures.map(({ id }) => id)).toEqual(expect.arrayContaining(["F27", "A0001", "D015"]));
  });

  it("holds checks, statements and rates", () => {
    expect(published.checks).toHaveLength(82);
    expect(published.statements).toHaveLength(35);
    expect(published.rates).toEqual(committed.rates);
    expect(published.rates.map(({ from, to }) => `${from} ${to}`)).toContain("MYR CNY");
  });

  it("holds records, reports, routes and sequels", () => {
    const { records, reports, routes, sequels } = published;
    expect([records, reports, routes, sequels].map(({ length }) => length)).toEqual(
      ["records", "reports", "routes", "sequels"].map((kind) => rowsOfPacks(`${kind}.csv`).length),
    );
    expect(records).toContainEqual(expect.objectContaining({ id: "ML01", pack: "series" }));
  });

  it("names a published source for all that names one", () => {
    const sources = new Set(published.sources.map(({ pack, id }) => `${pack} ${id}`));
    for (const { pack, source } of [...published.figures, ...published.statements]) {
      expect(sources.has(`${pack} ${source}`)).toBe(true);
    }
    const { checks, records, reports, routes, sequels } = published;
    for (const { pack, sources: named } of [checks, records, reports, routes, sequels].flat()) {
      for (const id of named) expect([id, sources.has(`${pack} ${id}`)]).toEqual([id, true]);
    }
  });
});
