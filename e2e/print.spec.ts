import { factsOf } from "../lib/facts";
import { EN } from "../lib/fixtures/small-atlas";
import { loadAtlas } from "../lib/load-atlas";
import { PRINT_WORDS } from "../lib/messages/print-words";
import { DEFAULT_VIEW } from "../lib/view";
import { amountText } from "../lib/wording";
import { LANGS, withoutWebgl } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { axeFindings } from "./axe-findings";
import {
  choosePaper,
  cut,
  expectWhole,
  filled,
  isReady,
  papers,
  printed,
  printRoom,
  ready,
  smallType,
} from "./print-pages";

const facts = factsOf(loadAtlas());

test("a region sheet on A4 and on Letter has every figure whole", async ({ page }, info) => {
  test.setTimeout(180_000);
  const pages = await ready(page, "en/print/?place=LA");
  await expect(page.locator("[data-print-map]")).toHaveAttribute("data-print-map", "picture");
  expect(await cut(page)).toEqual([]);
  const { figures } = facts.select({ ...DEFAULT_VIEW, place: "LA" });
  const a4 = await printed(page, info, "sheet-LA-en-A4");
  expectWhole(a4, pages, "A4", "en");
  for (const { figure } of figures) {
    const row = page.locator(`tr[data-figure="${figure.id}"]`);
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(amountText(figure, EN));
  }
  const qualified = figures.find(({ figure }) => figure.qualifier === "at_least")?.figure;
  if (a4.pages && qualified) {
    const begins = amountText(qualified, EN).split(" ").slice(0, 3).join("");
    expect(a4.pages.join("")).toContain(begins);
  }
  const letter = await choosePaper(page, "Letter");
  await expect(page).toHaveURL(/paper=letter/);
  expect(await cut(page)).toEqual([]);
  expectWhole(await printed(page, info, "sheet-LA-en-Letter"), letter, "Letter", "en");
});

for (const lang of LANGS) {
  test(`the booklet of the Golden Triangle is whole (${lang})`, async ({ page }, info) => {
    test.setTimeout(240_000);
    // Its maps are those drawn from vectors: pictures of them are tested with the sheet.
    await withoutWebgl(page);
    const pages = await ready(page, `${lang}/print/?place=golden-triangle&atlas=1`);
    expect(await cut(page)).toEqual([]);
    expect(await smallType(page)).toEqual([]);
    const lines = await page.locator("[data-contents]").evaluateAll((all) =>
      all.map((line) => ({
        title: line.querySelector("span")?.firstChild?.textContent?.trim() ?? "",
        number: Number(line.querySelector("b")?.textContent),
      })),
    );
    expect(lines.length).toBeGreaterThan(4);
    for (const { title, number } of lines) {
      await expect(page.locator(`[data-page="${number}"]`).getByRole("heading", { name: title }).first()).toBeVisible();
    }
    const repeated = await page.locator("tr[data-figure]").evaluateAll((rows) => {
      const ids = rows.map((row) => row.getAttribute("data-figure"));
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(repeated, "every figure stands once").toEqual([]);
    // The last page of a chapter may be short, but no page has only a line or two.
    expect(Math.min(...(await filled(page)))).toBeGreaterThan(0.08);
    const pdf = await printed(page, info, `golden-triangle-${lang}-A4`);
    expectWhole(pdf, pages, "A4", lang);
    for (const { title, number } of lines) {
      if (pdf.pages) expect(pdf.pages[number - 1]).toContain(title.replace(/\s/g, ""));
    }
    expect(await axeFindings(page)).toEqual([]);
  });
}

test.describe("maps that take long", () => {
  test("are told of, and need not be waited for", async ({ page }) => {
    await page.route("**/geo/**", () => new Promise(() => {}));
    await page.goto("en/print/?place=LA");
    await expect(page.locator("[data-print-progress] progress")).toBeVisible();
    await expect(page.locator("[data-print-state]")).toHaveText(PRINT_WORDS.en.maps(0, 1));
    await page.locator("[data-print-stop]").click();
    await isReady(page);
    await expect(page.locator("[data-print-map]")).toHaveAttribute("data-print-map", "drawn");
    await expect(page.locator("[data-print-state]")).toContainText(PRINT_WORDS.en.drawnInstead);
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.locator("[data-print-again]").click();
    await isReady(page);
    await expect(page.locator("[data-print-map]")).toHaveAttribute("data-print-map", "picture");
    await expect(printRoom(page)).toHaveAttribute("data-pages", String(await papers(page).count()));
  });
});
