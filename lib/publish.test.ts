import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { atlas, figure } from "./fixtures/small-atlas";
import { loadAtlas } from "./load-atlas";
import { atlasJson, figuresCsv } from "./publish";

it("publishes figures as CSV that reads back to the same cells", () => {
  const summary = { en: 'Said "about", then\nmore', zh: "缴获，约数" };
  const csv = figuresCsv(atlas({ figures: [figure({ summary, counterparts: ["AA", "BB"], value: 463.92 })] }));
  expect(csv.split("\r\n")[0]).toBe(
    "id,pack,metric,substance,place_id,counterpart_ids,period,basis,value,low,high,qualifier,unit,status,series,source_id,para,line,printed,summary_en,summary_zh,note_en,note_zh",
  );
  const [row] = parse(csv, { columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({
    value: "463.92",
    low: "",
    counterpart_ids: "AA;BB",
    summary_en: summary.en,
    note_en: "",
  });
});

it("publishes the whole atlas with ids, sources and licence, and survives JSON", () => {
  const published = atlasJson(loadAtlas());
  expect(JSON.parse(JSON.stringify(published))).toEqual(published);
  expect(published).toMatchObject({ schema: "concord-atlas/1", licence: { name: "CC-BY-4.0" } });
  expect(published.generatedFrom).toContainEqual(expect.objectContaining({ pack: "cn-2005", version: "1.0.0" }));
  expect(published.figures.map(({ id }) => id)).toContain("F27");
});
