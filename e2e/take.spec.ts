import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { TAKE_WORDS } from "../lib/messages/take-words";
import { LANGS, open, view, withoutWebgl } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { axeFindings } from "./axe-findings";

const room = (page: Page) => page.locator("[data-take]");
const checklist = (page: Page) => room(page).locator("[data-gate]").first();

/** Open the room by the keyboard, as the mouse is used elsewhere. */
async function enter(page: Page): Promise<void> {
  await page.locator("[data-take-open]").focus();
  await page.keyboard.press("Enter");
  await expect(room(page)).toBeVisible();
}

for (const lang of LANGS) {
  test(`the room of exports says what is missing, and is left by Escape (${lang})`, async ({ page }) => {
    const told = TAKE_WORDS[lang];
    await withoutWebgl(page);
    await open(page, lang, "?place=MM");
    await enter(page);
    await expect(checklist(page)).toHaveAttribute("data-gate", "met");
    await checklist(page).locator("summary").click();
    await expect(checklist(page).locator("[data-point]")).toHaveCount(7);
    expect(await axeFindings(page, { within: "[data-take]" })).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(room(page)).toBeHidden();
    await expect(page.locator("[data-take-open]")).toBeFocused();
    await page.setViewportSize({ width: 390, height: 844 });
    await enter(page);
    await expect(room(page).locator("[data-take-briefing]")).toBeVisible();
    expect(await room(page).evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    await expect(room(page).getByRole("button", { name: told.close, exact: true })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    // A room whose maps must be reviewed has no number: everything that leaves it is a draft, and says why.
    await view(page, "?place=MM&room=beijing");
    await enter(page);
    await expect(checklist(page)).toHaveAttribute("data-gate", "gap");
    await checklist(page).locator("summary").click();
    const review = checklist(page).locator('[data-point="map-review"]');
    await expect(review).toHaveAttribute("data-verdict", "gap");
    await expect(review).toContainText(told.mends["map-review"]);
  });
}

test("a refused clipboard leaves the link to be copied by hand", async ({ page }) => {
  await withoutWebgl(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error("refused")) });
  });
  await open(page, "en", "?place=MM&metric=cultivation&packs=cn-2005");
  await enter(page);
  await room(page).locator('[data-export="link"]').click();
  await expect(room(page).locator("textarea")).toHaveValue(/\/en\/\?place=MM&metric=cultivation&packs=cn-2005$/);
  await expect(room(page).getByText(TAKE_WORDS.en.notCopied)).toBeVisible();
});

test("an export that is called off saves nothing; the next one does", async ({ page }) => {
  await withoutWebgl(page);
  await open(page, "en", "?place=MM");
  await enter(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    room(page).locator('[data-export="csv"]').click(),
  ]);
  expect((await readFile(await download.path())).length).toBeGreaterThan(1000);
  await expect(room(page).locator('[data-take-state="told"]')).toContainText(download.suggestedFilename());
});

test("a link made with older data says what has changed since, until the reader moves on", async ({ page }) => {
  await withoutWebgl(page);
  const notice = page.locator("[data-as-briefed]");
  await open(page, "en", "?place=MM&data=series@1.0.0");
  await expect(notice).toHaveAttribute("data-as-briefed", "compared");
  await expect(notice).toContainText("series 1.0.0");
  // Whoever moves on reads the data of today.
  await page.getByRole("navigation").getByRole("button", { name: "Whole picture" }).click();
  await expect(notice).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get("data")).toBeNull();
  const packs = (await (await page.request.get("data/atlas.json")).json()).generatedFrom as {
    pack: string;
    version: string;
  }[];
  await open(page, "zh", `?data=${packs.map(({ pack, version }) => `${pack}@${version}`).join(",")}`);
  await expect(page.locator("[data-map]")).toBeVisible();
  await expect(notice).toHaveCount(0);
});
