import { spawnSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { factsOf } from "../lib/facts";
import { EN } from "../lib/fixtures/small-atlas";
import { loadAtlas } from "../lib/load-atlas";
import { PRINT_WORDS } from "../lib/messages/print-words";
import { DEFAULT_VIEW } from "../lib/view";
import { amountText } from "../lib/wording";
import { LANGS, withoutWebgl } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { axeFindings } from "./axe-findings";

const facts = factsOf(loadAtlas());

/** What poppler says of a file; undefined where it is not installed. */
function poppler(tool: "pdfinfo" | "pdftotext" | "pdffonts", ...args: string[]): string | undefined {
  const run = spawnSync(tool, args, { encoding: "utf8" });
  return run.error ? undefined : run.stdout;
}

const papers = (page: Page) => page.locator(".papers > .paper");

/** The pages are laid out, with their maps. */
async function ready(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await expect(page.locator("[data-print]")).toHaveAttribute("data-ready", "true", { timeout: 120_000 });
  return papers(page).count();
}

/** What hangs over the foot or the side of its page, as the printer gets it. */
async function cut(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const found = await papers(page).evaluateAll((all) =>
    all.flatMap((paper) => {
      const foot = paper.querySelector(".paper-foot")?.getBoundingClientRect();
      const box = paper.getBoundingClientRect();
      return [...paper.querySelectorAll("tr, p, h1, h2, figure, .chart, .paper-piece")].flatMap((part) => {
        const { bottom, right, top, height } = part.getBoundingClientRect();
        if (height === 0) return [];
        const limit = part.closest(".paper-foot") ? box.bottom : (foot?.top ?? 0);
        const isOver = bottom > limit + 1 || right > box.right + 1 || top < box.top - 1;
        return isOver ? [`page ${paper.getAttribute("data-page")}: ${part.textContent?.slice(0, 60)}`] : [];
      });
    }),
  );
  await page.emulateMedia({ media: null });
  return found;
}

async function printed(page: Page, path: string): Promise<{ info?: string; text?: string; fonts?: string }> {
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  return {
    info: poppler("pdfinfo", path),
    text: poppler("pdftotext", "-layout", path, "-"),
    fonts: poppler("pdffonts", path),
  };
}

/** Every font lies in the file, and every page bears its number. */
function expectWhole({ info, text, fonts }: Awaited<ReturnType<typeof printed>>, pages: number, size: RegExp): void {
  if (info !== undefined) {
    expect(info).toMatch(size);
    expect(info).toMatch(new RegExp(`Pages:\\s+${pages}\\b`));
  }
  for (const line of fonts?.split("\n").slice(2).filter(Boolean) ?? []) {
    expect(line, "name, kind, encoding, embedded").toMatch(/\byes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/);
  }
  const close = text?.replace(/\s/g, "");
  for (let number = 1; close !== undefined && number <= pages; number++) expect(close).toContain(`${number}/${pages}`);
}

test("a region sheet on A4 and on Letter has every figure whole", async ({ page }, info) => {
  test.setTimeout(180_000);
  const pages = await ready(page, "en/print/?place=LA");
  await expect(page.locator("[data-print-map]")).toHaveAttribute("data-print-map", "picture");
  expect(await cut(page)).toEqual([]);
  const { figures } = facts.select({ ...DEFAULT_VIEW, place: "LA" });
  const a4 = await printed(page, info.outputPath("sheet-LA-en-A4.pdf"));
  expectWhole(a4, pages, /Page size:\s+59[45]\S* x 84[12]/);
  for (const { figure } of figures) {
    const row = page.locator(`tr[data-figure="${figure.id}"]`);
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(amountText(figure, EN));
  }
  const qualified = figures.find(({ figure }) => figure.qualifier === "at_least")?.figure;
  if (a4.text !== undefined && qualified) {
    expect(a4.text.replace(/\s+/g, " ")).toContain(amountText(qualified, EN).split(" ").slice(0, 3).join(" "));
  }
  await page.getByRole("combobox").selectOption("Letter");
  await expect(page).toHaveURL(/paper=letter/);
  await expect(page.locator("[data-print]")).toHaveAttribute("data-ready", "true");
  expect(await cut(page)).toEqual([]);
  const letter = await printed(page, info.outputPath("sheet-LA-en-Letter.pdf"));
  expectWhole(letter, await papers(page).count(), /Page size:\s+612 x 792/);
});

for (const lang of LANGS) {
  test(`the booklet of the Golden Triangle is whole (${lang})`, async ({ page }, info) => {
    test.setTimeout(240_000);
    // Its maps are those drawn from vectors: pictures of them are tested with the sheet.
    await withoutWebgl(page);
    const pages = await ready(page, `${lang}/print/?place=golden-triangle&atlas=1`);
    expect(await cut(page)).toEqual([]);
    const lines = await page.locator("[data-contents]").evaluateAll((all) =>
      all.map((line) => ({
        title: line.querySelector("span")?.firstChild?.textContent?.trim() ?? "",
        page: Number(line.querySelector("b")?.textContent),
      })),
    );
    expect(lines.length).toBeGreaterThan(4);
    for (const { title, page: number } of lines) {
      await expect(page.locator(`[data-page="${number}"]`).getByRole("heading", { name: title }).first()).toBeVisible();
    }
    expectWhole(await printed(page, info.outputPath(`golden-triangle-${lang}.pdf`)), pages, /A4/);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test("the hand-out of a briefing begins a page with every step", async ({ page }, info) => {
  test.setTimeout(180_000);
  await withoutWebgl(page);
  const pages = await ready(page, "zh/print/?briefing=cn-2005");
  expect(await cut(page)).toEqual([]);
  const begun = await papers(page).evaluateAll((all) => all.filter((one) => one.querySelector(".step-title")).length);
  expect(begun).toBe(await page.locator(".step-title").count());
  expectWhole(await printed(page, info.outputPath("hand-out-zh.pdf")), pages, /A4/);
  await page.getByRole("checkbox", { name: PRINT_WORDS.zh.withNotes }).uncheck();
  await expect(page.locator("[data-print]")).toHaveAttribute("data-ready", "true");
  expect(await papers(page).count()).toBeLessThan(pages);
});
