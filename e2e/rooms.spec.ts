import type { Page } from "@playwright/test";
import { loadAtlas } from "../lib/load-atlas";
import { REVIEW_WORDS } from "../lib/messages/review-words";
import { roomOf } from "../lib/room";
import { headingOf, mapOf, open, THEMES, view, withoutWebgl } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { axeFindings } from "./axe-findings";
import { briefingOf } from "./present-pages";

const { rooms } = loadAtlas();
const named = (name: string) => roomOf(rooms, name);

const menu = (page: Page) => page.locator("[data-display]");
const choice = (page: Page, room: string) => menu(page).locator(`input[name="room"][value="${room}"]`);
const unit = (page: Page, dimension: string) => menu(page).locator(`[data-dimension="${dimension}"] input:checked`);

/** Open the menu and choose a room in it. */
async function choose(page: Page, room: string): Promise<void> {
  if ((await menu(page).getAttribute("open")) === null) await menu(page).locator("summary").click();
  await choice(page, room).check();
  await expect(mapOf(page)).toHaveAttribute("data-room", room);
}

test.beforeEach(({ page }) => withoutWebgl(page));

test("one switch changes names, units, disclaimer and address together", async ({ page }) => {
  await open(page, "en", "?place=LA&units=mu");
  await expect(headingOf(page)).toHaveText("Laos");
  for (const { name, disclaimer, boundary, names, units } of [named("un"), named("asean")]) {
    await choose(page, name);
    await expect(page).toHaveURL(new RegExp(`\\?place=LA&room=${name}$`));
    await expect(mapOf(page)).toHaveAttribute("data-boundary", boundary);
    await expect(page.locator(".map-credit")).toContainText(disclaimer.en);
    await expect(headingOf(page)).toHaveText(names.LA?.en ?? "");
    await expect(unit(page, "area")).toHaveValue(units.area ?? "");
    await expect(page.locator("[data-review]")).toHaveCount(0);
  }
  await choose(page, "neutral");
  await expect(page).toHaveURL(/\?place=LA$/);
  await expect(headingOf(page)).toHaveText("Laos");
  await page.goBack();
  await expect(headingOf(page)).toHaveText("Lao PDR");
});

test("a room that speaks the other language is entered there, with the rest of the view", async ({ page }) => {
  const { disclaimer } = named("beijing");
  await open(page, "en", "?place=HK&year=2003");
  await menu(page).locator("summary").click();
  await choice(page, "beijing").click();
  await expect(page).toHaveURL(/\/zh\/\?place=HK&year=2003&room=beijing$/);
  await expect(mapOf(page)).toHaveAttribute("data-room", "beijing");
  await expect(headingOf(page)).toHaveText("中国香港");
  await expect(page.locator(".map-credit")).toContainText(disclaimer.zh);
  await expect(page.locator(".map-credit [data-review]")).toHaveText(REVIEW_WORDS.zh.notReviewed);
  await page.locator('header a[hreflang="en"]').click();
  await expect(page).toHaveURL(/\/en\/\?place=HK&year=2003&room=beijing$/);
  await expect(page.locator(".map-credit [data-review]")).toHaveText(REVIEW_WORDS.en.notReviewed);
});

test("the reader's own units go before those of the room, as printed included", async ({ page }) => {
  await open(page, "en", "?place=LA&room=un");
  await menu(page).locator("summary").click();
  for (const dimension of ["area", "mass", "money"]) {
    await menu(page).locator(`[data-dimension="${dimension}"] input[value=""]`).check();
  }
  await expect(page).toHaveURL(/units=printed&room=un$/);
  await page.reload();
  await menu(page).locator("summary").click();
  await expect(unit(page, "area")).toHaveValue("");
  await view(page, "?place=LA&room=un");
  await expect(unit(page, "area")).toHaveValue("ha");
});

test("a place is found by the name of the room and by its usual one", async ({ page }) => {
  await open(page, "en", "?room=un");
  for (const words of ["Syrian Arab Republic", "Syria"]) {
    await page.locator("input[role=combobox]").fill(words);
    await expect(page.getByRole("option", { name: /Syrian Arab Republic/ }).first()).toBeVisible();
  }
});

test("the menu is sound in both themes", async ({ page }) => {
  for (const theme of THEMES) {
    await open(page, "zh", `?room=beijing&theme=${theme}`);
    await menu(page).locator("summary").click();
    await expect(choice(page, "beijing")).toBeChecked();
    expect(await axeFindings(page, "[data-display]")).toEqual([]);
  }
});

test("wall and reader stand in the room that the address names", async ({ page }) => {
  const { name } = briefingOf("cn-2005", "zh");
  await page.goto(`zh/wall/?briefing=${name}&step=2&room=beijing`);
  await expect(mapOf(page)).toHaveAttribute("data-room", "beijing");
  await expect(page.locator(".map-credit [data-review]")).toHaveText(REVIEW_WORDS.zh.notReviewed);
  await page.goto(`zh/briefings/${name}/?room=beijing`);
  await expect(mapOf(page)).toHaveAttribute("data-room", "beijing");
  await expect(page.locator(".reader-end [data-review]")).toHaveText(REVIEW_WORDS.zh.notReviewed);
});
