import { mkdir, mkdtemp, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import { loadAtlas } from "../lib/load-atlas";
import { ONE_FILE_WORDS } from "../lib/messages/one-file-words";
import { MOST_BYTES } from "../lib/one-file";
import { testLaunch } from "../scripts/chromium.mjs";
import { chartOf, headingOf, mapOf, open, withoutWebgl, wordsOf } from "./atlas-page";
import { test as base, clickPlace, collectProblems, expect, mapIsIdle } from "./atlas-test";
import { consoleOf, showsStep, wallOf } from "./present-pages";

const sources = loadAtlas().packs.flatMap((pack) => pack.sources);

/** A browser that has never seen the atlas, without a network: whatever is asked for must lie in the file. */
const test = base.extend<{ fresh: BrowserContext }>({
  fresh: async ({ playwright }, use) => {
    const browser = await playwright.chromium.launch(testLaunch());
    const fresh = await browser.newContext({
      offline: true,
      locale: "en-US",
      reducedMotion: "reduce",
      viewport: { width: 1440, height: 900 },
    });
    const problems = collectProblems(fresh, ({ protocol }) => protocol === "file:");
    await use(fresh);
    await browser.close();
    expect(problems, "errors and outside requests of the file").toEqual([]);
  },
});

/** What is made here is kept beside the reports, to be looked at. */
const KEPT = resolve("test-results", "exports");

/** Make a file in the room of exports and put it into a folder as sticks are named: with a blank and Chinese signs. */
async function taken(page: Page, kind: "html" | "html-briefing"): Promise<string> {
  await page.locator("[data-take-open]").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-export="${kind}"]`).click(),
  ]);
  await page.keyboard.press("Escape");
  await mkdir(KEPT, { recursive: true });
  const file = join(await mkdtemp(join(KEPT, "USB stick 优盘 ")), download.suggestedFilename());
  await download.saveAs(file);
  expect((await stat(file)).size).toBeLessThanOrEqual(MOST_BYTES);
  return file;
}

const addressOf = (page: Page) => decodeURI(new URL(page.url()).hash.slice(1));

/** Links that would lead out of the document, to a file that is not there. */
const strayLinks = (page: Page) =>
  page
    .locator("a[href]")
    .evaluateAll((all) =>
      all.map((link) => link.getAttribute("href") ?? "").filter((href) => !/^(#|blob:|https?:\/\/)/.test(href)),
    );

test("the atlas as one file works from a stick, and makes the next one", async ({ page, fresh }) => {
  test.setTimeout(120_000);
  await withoutWebgl(page);
  await open(page, "en", "?place=LA&metric=aid");
  const file = await taken(page, "html");
  expect(file).toMatch(/concord-atlas_\d{4}-\d\d-\d\d\.html$/);

  const stick = await fresh.newPage();
  await stick.goto(pathToFileURL(file).href);
  await mapIsIdle(stick);
  await expect(mapOf(stick)).toHaveAttribute("data-status", "live");
  await expect(mapOf(stick)).toHaveAttribute("data-metric", "aid");
  await expect(headingOf(stick)).toContainText("Laos");
  await test.step("a click on the map leads to the charts of the place", async () => {
    await clickPlace(stick, 96, 21);
    await expect(chartOf(stick, "aid")).toHaveAttribute("data-place", "MM-04");
    expect(addressOf(stick)).toBe("/en/?place=MM-04&metric=aid");
  });
  await test.step("the other language, the lines of another view, and back", async () => {
    await stick.getByRole("link", { name: wordsOf("en").otherLanguage.label, exact: true }).click();
    await expect(headingOf(stick)).toContainText("曼德勒");
    await mapIsIdle(stick);
    await stick.goto(`${pathToFileURL(file).href}#/zh/?place=CN-XZ&room=beijing`);
    await expect(headingOf(stick)).toContainText("西藏");
    await mapIsIdle(stick);
    await expect(mapOf(stick)).toHaveAttribute("data-status", "live");
    await stick.goBack();
    await expect(headingOf(stick)).toContainText("曼德勒");
  });
  await test.step("the other pages are there, and no link leads to a missing file", async () => {
    expect(await strayLinks(stick)).toEqual([]);
    await stick
      .locator(".data-links")
      .getByRole("link", { name: wordsOf("zh").footer.sources })
      .click();
    await expect(stick.locator("[data-announce]")).toContainText(new RegExp(`82.*${sources.length}`));
    expect(await strayLinks(stick)).toEqual([]);
    await stick.goBack();
    await stick.locator(".places-index").evaluate((link: HTMLElement) => link.click());
    await expect(stick.locator(".index-page h1")).toHaveText(wordsOf("zh").placeIndex.title);
    expect(await strayLinks(stick)).toEqual([]);
  });
  await test.step("the file makes another one", async () => {
    await stick.goto(`${pathToFileURL(file).href}#/en/`);
    const next = await taken(stick, "html");
    const [first, second] = [(await stat(file)).size, (await stat(next)).size];
    expect(Math.abs(second - first)).toBeLessThan(first / 100);
    await stick.goto(pathToFileURL(next).href);
    await expect(mapOf(stick)).toHaveAttribute("data-status", "live");
  });
});

test("a briefing as one file is read and presented, without storage and without WebGL", async ({ page, fresh }) => {
  test.setTimeout(90_000);
  await withoutWebgl(page);
  await open(page, "en", "?room=asean");
  const file = await taken(page, "html-briefing");
  const stick = await fresh.newPage();
  await withoutWebgl(stick);
  await stick.addInitScript(() => {
    for (const name of ["indexedDB", "localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    }
  });
  await stick.goto(pathToFileURL(file).href);
  await expect(stick.locator("[data-reader]")).toBeVisible();
  // For the audience that the view was for.
  await expect(mapOf(stick).first()).toHaveAttribute("data-room", "asean");
  await expect(mapOf(stick).first()).toHaveAttribute("data-status", "no-webgl");
  await stick
    .locator(".solid", { hasText: /^Present/ })
    .first()
    .click();
  await expect(consoleOf(stick)).toHaveAttribute("data-step", "1");
  await expect(mapOf(stick).first()).toHaveAttribute("data-room", "asean");
  await stick.keyboard.press("ArrowRight");
  await expect(consoleOf(stick)).toHaveAttribute("data-step", "2");
  await stick.getByRole("link", { name: "Present in this window" }).click();
  await showsStep(stick, 2);
  await stick.keyboard.press("ArrowRight");
  await showsStep(stick, 3);
  expect(await wallOf(stick).locator(".wall-sources").innerText()).not.toBe("");
  await stick.goBack();
  await expect(consoleOf(stick)).toBeVisible();
  for (const [lang, address] of [
    ["en", "/en/nowhere/"],
    ["zh", "/zh/briefings/another/"],
  ] as const) {
    await test.step(`${address} is said not to be held`, async () => {
      await stick.goto(`${pathToFileURL(file).href}#${address}`);
      await expect(stick.locator("[data-not-held]")).toHaveText(ONE_FILE_WORDS[lang].notHeld(address));
    });
  }
  await stick.goto(`${pathToFileURL(file).href}#/en/`);
  await expect(headingOf(stick)).toBeVisible();
  await expect(stick.locator("[data-not-held]")).toHaveCount(0);
});
