import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import type { FeatureCollection } from "geojson";
import { loadAtlas } from "../lib/load-atlas";
import { TAKE_WORDS } from "../lib/messages/take-words";
import { LANGS, open, readAtlas, view, withoutWebgl, wordsOf } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { has, officeFaults, officePdf, officeSheets, pagesOf, textOf } from "./other-programs";

const { rooms } = loadAtlas();
const KEPT = join("test-results", "exports");
/** The whole of it and its two parts stand here with "at least" and without. */
const VIEW = "?place=golden-triangle&year=2003&packs=cn-2005";

type Row = Record<string, string>;

/** Take an export; the file is kept beside the reports. */
async function taken(page: Page, kind: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-take] [data-export="${kind}"]`).click(),
  ]);
  mkdirSync(KEPT, { recursive: true });
  const path = join(KEPT, `${name}.${kind}`);
  await download.saveAs(path);
  // The next one is refused while one is being made.
  await expect(page.locator('[data-take-state="told"]')).toContainText(download.suggestedFilename());
  return path;
}

const rowsOf = ([head = [], ...rows]: string[][]): Row[] =>
  rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ""])));

/** What a row must not lose, as text. */
const kept = ({ id, value, low, high, qualifier, unit, basis, status, source_id, printed }: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries({ id, value, low, high, qualifier, unit, basis, status, source_id, printed }).map(([name, cell]) => [
      name,
      String(cell ?? ""),
    ]),
  );

for (const lang of LANGS) {
  test(`data leave with qualifier, basis, status, source and licence, in every room (${lang})`, async ({
    page,
  }, info) => {
    test.setTimeout(120_000);
    await withoutWebgl(page);
    await open(page, lang, VIEW);
    const published = new Map((await readAtlas(page)).figures.map((figure) => [figure.id, figure]));
    for (const room of rooms) {
      await view(page, `${VIEW}&room=${room.name}`);
      await expect(page.locator("[data-map]")).toHaveAttribute("data-room", room.name);
      await page.locator("[data-take-open]").click();
      const name = `data-${room.name}-${lang}`;
      const text = await readFile(await taken(page, "csv", name), "utf8");
      expect(text.startsWith("\uFEFF"), "Excel reads it as UTF-8").toBe(true);
      const rows = rowsOf(parse(text, { bom: true }));
      expect(rows.length).toBeGreaterThan(3);
      expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(["F16", "F17", "F18"]));
      for (const row of rows) {
        const figure = published.get(row.id ?? "");
        expect(figure, row.id).toBeDefined();
        expect(kept(row)).toEqual(kept({ ...figure, source_id: figure?.source }));
        expect(row.disclaimer, row.id).toContain(room.disclaimer[lang]);
        for (const column of ["locator", "source_title", "licence", "link", "amount"]) {
          expect(row[column], `${row.id} ${column}`).not.toBe("");
        }
      }
      const json = JSON.parse(await readFile(await taken(page, "json", name), "utf8"));
      expect(json.figures.map(kept)).toEqual(rows.map(kept));
      expect(json.disclaimer).toContain(room.disclaimer[lang]);
      const map = check(await readFile(await taken(page, "geojson", name), "utf8")) as FeatureCollection;
      expect(map.features.length).toBeGreaterThan(2);
      const path = await taken(page, "xlsx", name);
      await page.keyboard.press("Escape");
      if (has("ooxml-validator", info)) expect(officeFaults(path)).toEqual([]);
      if (room !== rooms[0] || !has("soffice", info)) continue;
      const sheets = officeSheets(path);
      const told = TAKE_WORDS[lang].sheets;
      expect([...sheets.keys()].sort()).toEqual(Object.values(told).sort());
      expect(rowsOf(sheets.get(told.figures) ?? []).map(kept)).toEqual(rows.map(kept));
      expect(sheets.get(told.about)?.flat().join(" ")).toContain(room.disclaimer[lang]);
      if (!has("pdftotext", info)) continue;
      const pdf = officePdf(path);
      expect(pagesOf(pdf)).toBeGreaterThan(1);
      for (const id of ["F16", "F17", "F18"]) expect(textOf(pdf)).toContain(id);
    }
  });
}

test("data hold every row of the chart's table, and of those of the places beside it", async ({ page }) => {
  await withoutWebgl(page);
  await open(page, "en", "?place=MM&metric=cultivation&from=2000&to=2015&compare=LA,TH");
  await expect(page.locator(".atlas")).toHaveAttribute("data-facts", "whole");
  await expect(page.locator("[data-compare-cell]")).toHaveCount(3);
  const shown = new Map<string, string[]>();
  for (const [name, section] of [
    ["chart", page.locator('[data-chart="cultivation"]')] as const,
    ...["MM", "LA", "TH"].map((place) => [place, page.locator(`[data-compare-cell][data-place="${place}"]`)] as const),
  ]) {
    await section.getByRole("button", { name: wordsOf("en").chart.table, exact: true }).click();
    const rows = section.locator("[data-row]");
    await expect(rows.first()).toBeVisible();
    shown.set(name, await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-row") ?? "")));
  }
  await page.locator("[data-take-open]").click();
  const rows = rowsOf(parse(await readFile(await taken(page, "csv", "data-compared"), "utf8"), { bom: true }));
  const ids = rows.map(({ id = "" }) => id);
  expect(new Set(ids).size, "each once").toBe(ids.length);
  for (const [name, of] of shown) {
    expect(of.length, name).toBeGreaterThan(10);
    expect(
      of.filter((id) => !ids.includes(id)),
      name,
    ).toEqual([]);
  }
  const years = new Set(rows.filter(({ place_id }) => place_id === "MM").map(({ period }) => period));
  for (let year = 2000; year <= 2015; year++) expect(years, String(year)).toContain(String(year));
  const map = check(await readFile(await taken(page, "geojson", "data-compared"), "utf8")) as FeatureCollection;
  expect(map.features.map(({ id }) => id)).toEqual(expect.arrayContaining(["MM", "LA", "TH"]));
});
