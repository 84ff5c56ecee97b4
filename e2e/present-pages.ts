import { type BrowserContext, expect, type Page } from "@playwright/test";
import { factsOf } from "../lib/facts";
import { loadAtlas } from "../lib/load-atlas";
import { loadBriefings } from "../lib/load-briefings";
import { readView, writeView } from "../lib/view";
import type { Lang } from "./atlas-page";

const facts = factsOf(loadAtlas());

/** The built-in briefings, their links written as the address writes them. */
export const BRIEFINGS = loadBriefings(facts).map((briefing) => ({
  ...briefing,
  steps: briefing.steps.map((step) => ({ ...step, view: readView(step.query, facts.known).view })),
}));

export const briefingOf = (name: string, lang: Lang) => {
  const found = BRIEFINGS.find((briefing) => briefing.name === name && briefing.lang === lang);
  if (!found) throw new Error(`no briefing ${name} in ${lang}`);
  return found;
};

export const queryOf = (view: Parameters<typeof writeView>[0]) => writeView(view);

export const consoleOf = (page: Page) => page.locator("[data-console]");
export const wallOf = (page: Page) => page.locator("[data-wall]");

export async function openConsole(page: Page, lang: Lang, name: string, step = 1): Promise<void> {
  await page.goto(`${lang}/present/?briefing=${name}&step=${step}`);
  await expect(consoleOf(page)).toHaveAttribute("data-step", String(step));
}

/** Open the wall from the speaker's window, in the size of a projector. */
export async function openWall(
  context: BrowserContext,
  speaker: Page,
  size = { width: 1280, height: 720 },
): Promise<Page> {
  const [wall] = await Promise.all([context.waitForEvent("page"), speaker.locator("[data-open-wall]").click()]);
  await wall.setViewportSize(size);
  await expect(wallOf(wall)).toBeVisible();
  await expect(consoleOf(speaker)).toHaveAttribute("data-wall-status", /open|full/);
  return wall;
}

/** The wall shows a step and has painted it. */
export async function showsStep(wall: Page, step: number): Promise<void> {
  await expect(wall.locator(`[data-wall][data-step="${step}"][data-painted="true"]`)).toBeAttached({ timeout: 30_000 });
}

/** What is wrong with how the wall stands: parts over each other or over the edge, cut text, type below its floor. */
export function wallFaults(wall: Page): Promise<string[]> {
  return wall.evaluate(() => {
    const faults: string[] = [];
    const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / (80 / 3);
    const parts = [
      "h1",
      ".live-map, .first-picture[data-shown=true]",
      ".map-key",
      ".map-credit",
      ".wall-chart, .wall-board",
      ".wall-words",
      ".wall-sources",
    ].flatMap((selector) => {
      const element = document.querySelector<HTMLElement>(`[data-wall] :is(${selector})`);
      return element ? [{ selector, element, box: element.getBoundingClientRect() }] : [];
    });
    for (const { selector, element, box } of parts) {
      if (box.width < 20 || box.height < 10) faults.push(`${selector} has no room`);
      if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) {
        faults.push(`${selector} reaches over the edge`);
      }
      // A map is higher than what it is seen through, so that its canvas stays; it must fill that.
      const side = element.matches(".live-map") && element.querySelector(".map-side")?.getBoundingClientRect();
      if (side) {
        if (side.top > box.top + 1 || side.bottom < box.bottom - 1) faults.push(`${selector} is not filled`);
        continue;
      }
      if (element.scrollWidth > element.clientWidth + 1) faults.push(`${selector} is cut at the side`);
      if (element.scrollHeight > element.clientHeight + 8 * unit) faults.push(`${selector} is cut below`);
      for (const other of parts) {
        if (other.element === element || element.contains(other.element) || other.element.contains(element)) continue;
        const over = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        const beside = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        if (over > 1 && beside > 1) faults.push(`${selector} lies over ${other.selector}`);
      }
    }
    // Nothing inside the chart may lie outside of it.
    const chart = document.querySelector<HTMLElement>(".wall-chart, .wall-board");
    const floor = chart?.getBoundingClientRect().bottom ?? 0;
    const lines = [
      ...(chart?.querySelectorAll<HTMLElement>("h2, p, li, dt, dd, .axis span, .axis-years span, footer") ?? []),
    ];
    for (const line of lines) {
      if (line.getBoundingClientRect().bottom > floor + 8 * unit)
        faults.push(`"${line.textContent}" hangs out of the chart`);
    }
    const tops = lines
      .filter((line) => line.children.length === 0 || line.matches("li, footer"))
      .filter((line) => !line.parentElement?.matches("footer"));
    for (const [index, line] of tops.entries()) {
      const box = line.getBoundingClientRect();
      for (const other of tops.slice(index + 1)) {
        if (line.contains(other) || other.contains(line)) continue;
        const next = other.getBoundingClientRect();
        const over = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
        const beside = Math.min(box.right, next.right) - Math.max(box.left, next.left);
        if (over > 6 * unit && beside > 6 * unit) faults.push(`"${line.textContent}" lies over "${other.textContent}"`);
      }
    }
    const least = (selector: string, px: number) => {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (!parent || !walker.currentNode.textContent?.trim() || parent.closest("sup, .visually-hidden, .tip"))
            continue;
          if (getComputedStyle(parent).visibility === "hidden" || parent.getClientRects().length === 0) continue;
          const size = Number.parseFloat(getComputedStyle(parent).fontSize);
          if (size < px * unit - 0.5) faults.push(`"${parent.textContent?.slice(0, 40)}" has ${size} px, not ${px}`);
        }
      }
    };
    least("[data-wall] h1, .wall-words", 28);
    least(".wall-chart, .wall-board, .wall-sources, .map-key", 20);
    least(".map-credit", 18);
    return [...new Set(faults)];
  });
}
