import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page, TestInfo } from "@playwright/test";
import { PRINT_WORDS } from "../lib/messages/print-words";
import type { Lang } from "../lib/schema";
import { expect } from "./atlas-test";

/** What poppler says of a file; undefined where it is not installed. */
function poppler(tool: "pdfinfo" | "pdftotext" | "pdffonts", ...args: string[]): string | undefined {
  const run = spawnSync(tool, args, { encoding: "utf8" });
  return run.error ? undefined : run.stdout;
}

export const papers = (page: Page) => page.locator(".papers > .paper:not(.measured)");

export const printRoom = (page: Page) => page.locator("[data-print]");

/** Wait until the pages are laid out, with their maps. */
export async function isReady(page: Page): Promise<number> {
  await expect(printRoom(page)).toHaveAttribute("data-ready", "true", { timeout: 120_000 });
  return papers(page).count();
}

export async function ready(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return isReady(page);
}

/** The pages are laid out anew for the other paper. */
export async function choosePaper(page: Page, paper: "A4" | "Letter"): Promise<number> {
  await page.getByRole("combobox").selectOption(paper);
  await expect(papers(page).first()).toHaveAttribute("data-paper", paper);
  return isReady(page);
}

/** What hangs over the foot or the side of its page or beyond its own box, as the printer gets it. */
export async function cut(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const found = await papers(page).evaluateAll((all) =>
    all.flatMap((paper) => {
      const foot = paper.querySelector(".paper-foot")?.getBoundingClientRect();
      const box = paper.getBoundingClientRect();
      const parts = paper.querySelectorAll(
        "tr, p, li, h1, h2, h3, figure, .chart, .paper-piece, .row-label, .row-amount, .axis span, .timeline-grid span",
      );
      return [...parts].flatMap((part) => {
        const { bottom, right, left, top, height } = part.getBoundingClientRect();
        if (height === 0) return [];
        const limit = part.closest(".paper-foot") ? box.bottom : (foot?.top ?? 0);
        const isOver = bottom > limit + 1 || right > box.right + 1 || left < box.left - 1 || top < box.top - 1;
        return isOver ? [`page ${paper.getAttribute("data-page")}: ${part.textContent?.slice(0, 60)}`] : [];
      });
    }),
  );
  await page.emulateMedia({ media: null });
  return found;
}

/** Type smaller than 8.5 points, but for the small numbers of sources and the names on drawn maps. */
export async function smallType(page: Page): Promise<string[]> {
  return papers(page).evaluateAll((all) => {
    const found = new Set<string>();
    for (const paper of all) {
      const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.closest("sup, svg, .visually-hidden") || !node.textContent?.trim()) continue;
        if (parent.getClientRects().length === 0) continue;
        const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75;
        if (points < 8.49) found.add(`${points.toFixed(1)} pt: ${node.textContent.slice(0, 40)}`);
      }
    }
    return [...found];
  });
}

/** How much of each page is filled, from 0 to 1. */
export function filled(page: Page): Promise<number[]> {
  return papers(page).evaluateAll((all) =>
    all.map((paper) => {
      const body = paper.querySelector(".paper-body");
      const box = body?.getBoundingClientRect();
      const last = body?.lastElementChild?.getBoundingClientRect();
      return box && last ? (last.bottom - box.top) / box.height : 0;
    }),
  );
}

export interface Pdf {
  file: Buffer;
  /** Of the whole file, as poppler reads it; undefined where it is not installed. */
  info?: string | undefined;
  fonts?: string | undefined;
  /** Of every page, without spaces. */
  pages?: string[] | undefined;
}

/** Make the PDF, keep it with the reports, and read it. */
export async function printed(page: Page, info: TestInfo, name: string): Promise<Pdf> {
  const folder = join(info.project.outputDir, "..", "print");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.pdf`);
  const file = await page.pdf({ path, preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  const text = poppler("pdftotext", "-raw", path, "-");
  return {
    file,
    info: poppler("pdfinfo", path),
    fonts: poppler("pdffonts", path),
    // A form feed ends every page.
    pages: text
      ?.split("\f")
      .slice(0, -1)
      .map((one) => one.replace(/\s/g, "")),
  };
}

const SIZES = { A4: /Page size:\s+59[45]\S* x 84[12]/, Letter: /Page size:\s+612 x 792/ };

/** So many pages of that paper, none of them empty, each with its number; and every font lies in the file. */
export function expectWhole(
  { file, info, fonts, pages }: Pdf,
  count: number,
  paper: "A4" | "Letter",
  lang: Lang,
): void {
  expect(file.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  expect(file.toString("latin1"), "headings as bookmarks").toContain("/Outlines");
  if (info !== undefined) expect(info).toMatch(SIZES[paper]);
  if (fonts !== undefined) {
    const lines = fonts.split("\n").slice(2).filter(Boolean);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line, "name, kind, encoding, embedded").toMatch(/\byes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/);
    }
  }
  if (pages === undefined) return;
  expect(pages).toHaveLength(count);
  for (const [at, text] of pages.entries()) {
    const number = PRINT_WORDS[lang].pageOf(at + 1, count).replace(/\s/g, "");
    expect(text, `page ${at + 1}`).toContain(number);
    expect(text, `page ${at + 1} has signs that no font has`).not.toContain("\uFFFD");
    expect(text.length, `page ${at + 1} is all but empty`).toBeGreaterThan(lang === "zh" ? 200 : 450);
  }
}
