import type { Page } from "@playwright/test";
import { PRESENT_WORDS } from "../lib/messages/present-words";
import { SEARCH_WORDS } from "../lib/messages/search-words";
import { type AtlasWindow, LANGS, mapOf, matchesOf, searchBox, withoutWebgl } from "./atlas-page";
import { clickPlace, expect, mapIsIdle, test, turnsOf } from "./atlas-test";
import { consoleOf, openConsole, openWall, showsStep, wallOf } from "./present-pages";

test.describe.configure({ timeout: 120_000 });

/** The speaker's window is at a step, on the script or beside it. */
async function isAt(page: Page, step: number, isAside = false): Promise<void> {
  await expect(consoleOf(page)).toHaveAttribute("data-step", String(step));
  await expect(consoleOf(page)).toHaveAttribute("data-aside", String(isAside));
}

/** Black, and no longer: a letter that is heard. */
async function hearsLetters(page: Page): Promise<void> {
  const black = page.locator('[data-act="black"]');
  for (const isBlack of ["true", "false"]) {
    await page.keyboard.press("b");
    await expect(black).toHaveAttribute("aria-pressed", isBlack);
  }
}

/** Leave what has the focus and come back to it, as a keyboard does. */
async function comeBack(page: Page): Promise<void> {
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
}

test("after a click on the speaker's map keys step; who comes to it by Tab pans it", async ({ page }) => {
  await openConsole(page, "en", "cn-2005", 6);
  await mapIsIdle(page);
  await clickPlace(page, 102.5, 19.5);
  await isAt(page, 6, true);
  await hearsLetters(page);
  await page.keyboard.press("ArrowRight");
  await isAt(page, 6);
  await page.keyboard.press("ArrowRight");
  await isAt(page, 7);
  await page.keyboard.press("PageUp");
  await isAt(page, 6);

  const canvas = page.locator(".maplibregl-canvas");
  await canvas.focus();
  await comeBack(page);
  await expect(canvas).toBeFocused();
  await mapIsIdle(page);
  const east = () => page.evaluate(() => (window as unknown as AtlasWindow).atlasMap.getCenter().lng);
  const before = await east();
  await page.keyboard.press("ArrowRight");
  await expect.poll(east).toBeGreaterThan(before);
  await isAt(page, 6);
  await page.keyboard.press("PageDown");
  await isAt(page, 7);
});

const yearsOf = (page: Page) => page.locator(".console-chart").getByRole("slider").first();

/** Click on the years of the speaker's chart, which takes the wall off this step and leaves the focus there. */
async function pressYear(page: Page, step: number): Promise<void> {
  const years = yearsOf(page);
  await years.hover();
  await page.mouse.down();
  await page.mouse.up();
  await isAt(page, step, true);
  await expect(years).toBeFocused();
}

test("after a click on a year of the speaker's chart keys step; who comes to it by Tab goes through the years", async ({
  page,
}) => {
  await withoutWebgl(page);
  await openConsole(page, "en", "poppy-1997-2025", 2);
  const years = yearsOf(page);
  const clickYear = () => pressYear(page, 2);
  await clickYear();
  await page.keyboard.press("ArrowRight");
  await isAt(page, 2);
  await clickYear();
  await hearsLetters(page);
  await page.keyboard.press("PageDown");
  await isAt(page, 2);
  await page.keyboard.press("PageDown");
  await isAt(page, 3);
  await page.keyboard.press("PageUp");
  await isAt(page, 2);
  await clickYear();
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  await isAt(page, 3);

  await page.mouse.move(5, 5);
  await years.focus();
  await comeBack(page);
  await expect(years).toBeFocused();
  const year = Number(await years.getAttribute("aria-valuenow"));
  await page.keyboard.press("ArrowLeft");
  await expect(years).toHaveAttribute("aria-valuenow", String(year - 1));
  await isAt(page, 3);
  await page.keyboard.press("PageDown");
  await isAt(page, 4);
});

test("focus that comes without a press has its keys, whatever was clicked before", async ({ page }) => {
  await withoutWebgl(page);
  await openConsole(page, "en", "poppy-1997-2025", 2);
  const years = yearsOf(page);
  const clickYear = () => pressYear(page, 2);
  await clickYear();
  await page.mouse.move(5, 5);
  // As a screen reader or a voice moves it.
  await page.locator('[data-act="next"]').focus();
  await years.focus();
  const year = Number(await years.getAttribute("aria-valuenow"));
  await page.keyboard.press("ArrowLeft");
  await expect(years).toHaveAttribute("aria-valuenow", String(year - 1));
  await page.keyboard.press("r");
  await isAt(page, 2);
  // Clicked while it has the focus.
  await clickYear();
  await page.keyboard.press("ArrowRight");
  await isAt(page, 2);
});

test("a list of options keeps its keys, but not those of a clicker", async ({ page }) => {
  await withoutWebgl(page);
  await openConsole(page, "en", "cn-2005", 2);
  const theme = page.locator(".console-bar select");
  await theme.focus();
  await page.keyboard.press("PageDown");
  await isAt(page, 3);
  await expect(theme).toHaveValue("");
  await page.keyboard.press("ArrowDown");
  await expect(theme).toHaveValue("light");
  await isAt(page, 3);
});

for (const lang of LANGS) {
  const turn = turnsOf(lang);

  turn()(`after a search in the speaker's window keys are the briefing's again, ${lang}`, async ({ page }) => {
    await withoutWebgl(page);
    await openConsole(page, lang, "cn-2005", 6);
    const box = searchBox(page);
    const type = async (text: string) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.insertText(text);
      await expect(matchesOf(page).first()).toHaveAttribute("data-result", "M11");
    };
    await type("M11");
    await page.keyboard.press("Enter");
    await isAt(page, 6, true);
    await expect(box).not.toBeFocused();
    await hearsLetters(page);
    await expect(box).toHaveValue("");
    await page.keyboard.press("r");
    await isAt(page, 6);
    // Chosen with the mouse as well.
    await type("M11");
    await matchesOf(page).first().click();
    await isAt(page, 6, true);
    await page.keyboard.press("ArrowRight");
    await isAt(page, 6);
    // What is typed is typed, but a clicker steps even then.
    await type("M11");
    await page.keyboard.press("PageDown");
    await isAt(page, 7);
    await expect(box).toHaveValue("M11");
    await page.keyboard.type("b");
    await expect(box).toHaveValue("M11b");
    await page.keyboard.press("Escape");
    await hearsLetters(page);
    await expect(box).toHaveValue("");
  });

  turn()(`a source that the speaker looks for opens beside the talk, ${lang}`, async ({ page, context }) => {
    await withoutWebgl(page);
    await openConsole(page, lang, "cn-2005", 6);
    await page.keyboard.press("Control+k");
    await page.keyboard.insertText("cn-2005");
    const found = matchesOf(page).first();
    await expect(found).toHaveAttribute("data-kind", "source");
    await expect(found).toContainText(SEARCH_WORDS[lang].newWindow);
    const [sources] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("Enter")]);
    await expect(sources).toHaveURL(new RegExp(`/${lang}/sources/[^/]*#source-cn-2005$`));
    await expect(sources.locator('[data-source-id="cn-2005"]')).toBeVisible();
    await isAt(page, 6);
    await page.keyboard.press("PageDown");
    await isAt(page, 7);
  });
}

test("a click on a wall that is led is the speaker's: both windows agree, and Resume leads back", async ({
  page,
  context,
}) => {
  await withoutWebgl(page);
  await openConsole(page, "en", "cn-2005", 6);
  const wall = await openWall(context, page);
  await showsStep(wall, 6);
  const isOnScript = async () => {
    await isAt(page, 6);
    await expect(wallOf(wall)).toHaveAttribute("data-aside", "false");
    for (const one of [page, wall]) await expect(mapOf(one)).toHaveAttribute("data-place", "golden-triangle");
  };
  const click = async () => {
    await clickPlace(wall, 102.5, 19.5);
    await isAt(page, 6, true);
    await expect(wallOf(wall)).toHaveAttribute("data-aside", "true");
    const place = (await mapOf(page).getAttribute("data-place")) ?? "";
    expect(place).not.toBe("golden-triangle");
    await expect(mapOf(wall)).toHaveAttribute("data-place", place);
  };
  await click();
  await page.locator('[data-act="resume"]').click();
  await isOnScript();
  // The map that was clicked has no keys.
  await click();
  await wall.keyboard.press("ArrowRight");
  await isOnScript();
  await wall.keyboard.press("ArrowRight");
  await isAt(page, 7);
  await showsStep(wall, 7);
});

test("on a wall alone a click shows a place, arrows step all the same, and L points", async ({ page }) => {
  await page.goto("en/wall/?briefing=cn-2005&step=6");
  await showsStep(page, 6);
  await clickPlace(page, 102.5, 19.5);
  await expect(wallOf(page)).toHaveAttribute("data-aside", "true");
  await page.keyboard.press("ArrowRight");
  await expect(wallOf(page)).toHaveAttribute("data-aside", "false");
  await page.keyboard.press("ArrowRight");
  await showsStep(page, 7);

  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error("no map");
  const at = { x: box.x + box.width * 0.5, y: box.y + box.height * 0.4 };
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down("l");
  const dot = page.locator("[data-pointer]");
  await expect(dot).toBeVisible();
  const shown = await dot.boundingBox();
  expect(Math.abs((shown?.x ?? 0) + (shown?.width ?? 0) / 2 - at.x)).toBeLessThan(3);
  expect(Math.abs((shown?.y ?? 0) + (shown?.height ?? 0) / 2 - at.y)).toBeLessThan(3);
  await page.keyboard.up("l");
  await expect(dot).toBeHidden();
});

for (const lang of LANGS) {
  test(`the list of keys names those that work in its window, ${lang}`, async ({ page }) => {
    await withoutWebgl(page);
    const words = PRESENT_WORDS[lang];
    const dialog = page.getByRole("dialog");
    const keys = async () => {
      await page.keyboard.press("?");
      await expect(dialog).toBeVisible();
      return dialog.locator("dt").allTextContents();
    };
    await openConsole(page, lang, "cn-2005", 2);
    expect(await keys()).toEqual(expect.arrayContaining(["B · W", "N", "L", "?"]));
    await expect(dialog).toContainText(words.pointing);
    await page.keyboard.press("Escape");
    await page.getByRole("checkbox", { name: words.letters }).uncheck();
    const withoutLetters = await keys();
    expect(withoutLetters).toContain("?");
    for (const key of ["B · W", "N", "L", "F"]) expect(withoutLetters).not.toContain(key);

    await page.goto(`${lang}/wall/?briefing=cn-2005&step=2`);
    await expect(wallOf(page)).toHaveAttribute("data-step", "2");
    const onWall = await keys();
    expect(onWall).toEqual(expect.arrayContaining(["B · W", "F", "L"]));
    expect(onWall).not.toContain("N");
    await expect(dialog).toContainText(words.pointingHere);
  });
}
