import type { Page } from "@playwright/test";
import { loadAtlas } from "../lib/load-atlas";
import { PRESENT_WORDS } from "../lib/messages/present-words";
import { READER_WORDS } from "../lib/messages/reader-words";
import { REVIEW_WORDS } from "../lib/messages/review-words";
import { roomOf } from "../lib/room";
import { answers, chartOf, headingOf, mapOf, open, view, withoutWebgl, wordsOf } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { axeFindings } from "./axe-findings";
import { briefingOf, consoleOf } from "./present-pages";
import { isReady, papers } from "./print-pages";

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

test("arrow keys pass by a room that speaks the other language, the space bar enters it", async ({ page }) => {
  await open(page, "en", "?place=LA");
  await menu(page).locator("summary").click();
  const next = rooms[rooms.findIndex(({ name }) => name === "beijing") + 1];
  if (!next) throw new Error("no room behind that of Beijing");
  await choice(page, "beijing").focus();
  await page.keyboard.press("ArrowDown");
  await expect(choice(page, next.name)).toBeFocused();
  await expect(mapOf(page)).toHaveAttribute("data-room", next.name);
  await page.keyboard.press("ArrowUp");
  await expect(choice(page, "beijing")).toBeFocused();
  await expect(mapOf(page)).toHaveAttribute("data-room", next.name);
  await expect(page).toHaveURL(/\/en\//);
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\/zh\/\?place=LA.*room=beijing/);
});

test("the reader's own units go before those of the room, as printed included", async ({ page }) => {
  await open(page, "en", "?place=LA&room=un");
  await menu(page).locator("summary").click();
  for (const dimension of ["area", "mass", "money"]) {
    await menu(page).locator(`[data-dimension="${dimension}"] input[value=""]`).check();
  }
  await expect(page).toHaveURL(/units=printed&room=un$/);
  await page.reload();
  // Until the page answers it shows the whole map, whose head is of another height: a press there may miss the menu.
  await answers(page);
  await menu(page).locator("summary").click();
  await expect(unit(page, "area")).toHaveValue("");
  await view(page, "?place=LA&room=un");
  await expect(unit(page, "area")).toHaveValue("ha");
});

test("a menu that is opened before the page answers is not empty", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("en/?place=LA", { waitUntil: "commit" });
  await menu(page).locator("summary").click();
  release();
  await expect(unit(page, "area")).toBeVisible();
});

test("a place is found by the name of the room and by its usual one", async ({ page }) => {
  await open(page, "en", "?room=un");
  for (const words of ["Syrian Arab Republic", "Syria"]) {
    await page.locator("input[role=combobox]").fill(words);
    await expect(page.getByRole("option", { name: /Syrian Arab Republic/ }).first()).toBeVisible();
  }
});

test("the menu is sound in both themes", async ({ page }) => {
  await open(page, "zh", "?room=beijing");
  await menu(page).locator("summary").click();
  await expect(choice(page, "beijing")).toBeChecked();
  expect(await axeFindings(page, { within: "[data-display]" })).toEqual([]);
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

test("from the atlas the reader's room and theme go along to a briefing", async ({ page }) => {
  test.setTimeout(120_000);
  const { name, title } = briefingOf("poppy-1997-2025", "zh");
  await open(page, "zh", "?room=beijing&theme=dark");
  const composer = page.locator("[data-compose]");
  const words = wordsOf("zh").compose.list;
  for (const [way, shows] of [
    [words.present, consoleOf(page)],
    [words.read, page.locator(`[data-reader="${name}"]`)],
  ] as const) {
    await page.locator("[data-compose-open]").click();
    await composer.getByRole("link", { name: words.of(way, title), exact: true }).click();
    await expect(shows).toBeVisible();
    await expect(mapOf(page)).toHaveAttribute("data-room", "beijing");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.goBack();
    await answers(page);
  }
  await page.locator("[data-take-open]").click();
  await page.locator("[data-take-briefing]").selectOption(name);
  await page.locator('[data-export="hand-out"]').click();
  await isReady(page);
  await expect(papers(page).first().locator(".paper-foot [data-review]")).toContainText(REVIEW_WORDS.zh.notReviewed);
});

test("from a briefing that is read in another room every way keeps the room", async ({ page }) => {
  test.setTimeout(120_000);
  const { name, steps } = briefingOf("cn-2005", "zh");
  const answer = new URLSearchParams(steps[0]?.questions[1]?.query).get("place");
  if (!answer) throw new Error("the second question names no place");
  const inRoom = () => expect(mapOf(page)).toHaveAttribute("data-room", "beijing");
  const from = `zh/briefings/${name}/?room=beijing`;
  await page.goto(from);
  await page.locator(".reader-acts").getByRole("link", { name: PRESENT_WORDS.zh.present, exact: true }).click();
  await expect(consoleOf(page)).toHaveAttribute("data-step", "1");
  await inRoom();
  await page.locator("[data-question]").first().click();
  await expect(page).toHaveURL(/aside=1/);
  await inRoom();
  await page.goto(from);
  const second = page.locator('[data-reader-step="2"]');
  await second.getByRole("link", { name: READER_WORDS.zh.presentFrom }).click();
  await expect(consoleOf(page)).toHaveAttribute("data-step", "2");
  await inRoom();
  await page.goto(from);
  await second.getByRole("link", { name: READER_WORDS.zh.openOnAtlas }).click();
  await answers(page);
  await inRoom();
  await page.goto(from);
  await page.locator('[data-reader-step="1"] [data-question]').nth(1).click();
  await expect(mapOf(page)).toHaveAttribute("data-place", answer);
  await inRoom();
  await page.goto(from);
  await page.locator(".reader-ways a[hreflang]").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await inRoom();
  await page.locator("[data-reader-print]").click();
  await isReady(page);
  await expect(papers(page).first().locator(".paper-foot [data-review]")).toContainText(REVIEW_WORDS.en.notReviewed);
});

const sentenceOf = (page: Page) => page.locator(".place-head .sentence");
const legendOf = (page: Page) => page.locator("[data-legend]").filter({ hasText: /[≤>]/ });

test("amounts stand in the numbers of the room, wherever they are read", async ({ page }) => {
  const rooms = [
    { room: "beijing", lang: "zh", north: "7万亩", aid: "逾5亿元", table: "55万亩", legend: /60万亩/, tick: "20万" },
    {
      room: "un",
      lang: "en",
      north: "70,000 mu",
      aid: "more than 500 million yuan",
      table: "550,000 mu",
      legend: /\d,\d{3} ha/,
      tick: "20,000",
    },
  ] as const;
  for (const { room, lang, north, aid, table, legend, tick } of rooms) {
    await open(page, lang, `?place=LA&room=${room}`);
    const planting = chartOf(page, "substitution");
    await expect(sentenceOf(page)).toContainText(north);
    await expect(sentenceOf(page)).toContainText(aid);
    await expect(planting.locator("h3")).toContainText(north);
    await expect(planting.locator(".axis").first()).toContainText(tick);
    await expect(legendOf(page).last()).toHaveText(legend);
    await planting.getByRole("button", { name: wordsOf(lang).chart.table, exact: true }).click();
    await expect(planting.locator("tbody")).toContainText(table);
    // The step of the golden triangle in 2003.
    await page.goto(`${lang}/wall/?briefing=${briefingOf("cn-2005", lang).name}&step=6&room=${room}`);
    await expect(page.locator("[data-wall] .wall-words")).toContainText(table);
    await expect(page.locator("[data-wall] .wall-chart h2, [data-wall] .wall-chart h3").first()).toContainText(
      /62万亩|620,000\smu/,
    );
  }
});

test("dates stand as the room writes them", async ({ page }) => {
  for (const [lang, day] of [
    ["zh", /2026年11月25日/],
    ["en", /25 November 2026/],
  ] as const) {
    const { name } = briefingOf("cn-2005", lang);
    await page.goto(`${lang}/briefings/${name}/?room=beijing`);
    await expect(page.locator(".reader-about")).toHaveText(day);
    await page.goto(`${lang}/briefings/`);
    await expect(page.locator(`[data-briefing="${name}"]`)).toContainText(day);
    await page.goto(`${lang}/sources/`);
    await expect(page.locator("[data-source-id] p").filter({ hasText: /\d{4}-\d\d/ })).toHaveCount(0);
  }
});
