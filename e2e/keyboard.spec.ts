import type { Locator, Page } from "@playwright/test";
import {
  cardOf,
  chartOf,
  expectPlace,
  LANGS,
  METRICS,
  mapOf,
  matchesOf,
  open,
  searchBox,
  treeItem,
  withoutWebgl,
  wordsOf,
} from "./atlas-page";
import { expect, mapIsIdle, test, turnsOf } from "./atlas-test";

const NAME = { en: "Yunnan", zh: "云南省" } as const;
const isFocused = (target: Locator) => target.evaluate((it) => it === document.activeElement);

/** Press Tab until the target has the focus. */
async function tabTo(page: Page, target: Locator, key = "Tab", most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `reached with ${key}`).toBeFocused();
}

for (const lang of LANGS) {
  const turn = turnsOf(lang, "zh");
  const words = wordsOf(lang);

  test(`from the skip link to a source and back with the keyboard alone (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1920, height: 1080 });
    // The brief alone: it has no chart for Yunnan, and says so.
    await open(page, lang, "?packs=cn-2005");

    await test.step("the skip link leads to the figures", async () => {
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: words.skip });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();
    });

    await test.step("the list of places is one stop, with arrows, Home, End and letters inside", async () => {
      await mapIsIdle(page);
      const first = treeItem(page, "golden-triangle");
      await tabTo(page, first, "Shift+Tab");
      await page.keyboard.press("End");
      await expect(page.getByRole("treeitem").last()).toBeFocused();
      await page.keyboard.press("Home");
      await expect(first).toBeFocused();
      await page.keyboard.press("ArrowDown");
      await expect(treeItem(page, "golden-crescent")).toBeFocused();
      await page.keyboard.press("ArrowUp");
      await expect(first).toBeFocused();
      if (lang === "en") await page.keyboard.press("b");
      else for (const _ of [1, 2]) await page.keyboard.press("ArrowDown");
      await expect(treeItem(page, "border-provinces")).toBeFocused();
    });

    await test.step("Yunnan is found and chosen", async () => {
      const zone = treeItem(page, "border-provinces");
      await expect(zone).toHaveAttribute("aria-expanded", "false");
      await page.keyboard.press("ArrowRight");
      await expect(zone).toHaveAttribute("aria-expanded", "true");
      await page.keyboard.press("ArrowRight");
      const yunnan = treeItem(page, "CN-YN");
      for (let presses = 0; presses < 5 && !(await isFocused(yunnan)); presses++)
        await page.keyboard.press("ArrowDown");
      await expect(yunnan).toBeFocused();
      await page.keyboard.press("ArrowLeft");
      await expect(zone).toBeFocused();
      await page.keyboard.press("ArrowLeft");
      await expect(zone).toHaveAttribute("aria-expanded", "false");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      for (let presses = 0; presses < 5 && !(await isFocused(yunnan)); presses++)
        await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expectPlace(page, "CN-YN", NAME[lang]);
      await expect(yunnan).toBeFocused();
      await expect(yunnan).toHaveAttribute("aria-selected", "true");
      await expect(page.getByRole("treeitem", { selected: true })).not.toHaveCount(0);
      await expect(page.locator('[role="treeitem"][tabindex="0"]')).toHaveCount(1);
    });

    await test.step("its three charts say what they know", async () => {
      for (const metric of METRICS) {
        const region = page.getByRole("region", { name: words.evidence.about(words.metrics[metric], NAME[lang], "") });
        await expect(region).toBeVisible();
        await expect(region).toContainText(words.none[metric](NAME[lang]));
      }
      await expect(page.locator("[data-announce]")).toContainText(NAME[lang]);
    });

    await test.step("a source opens, Escape closes it and gives the focus back", async () => {
      for (const id of ["F05", "F06"]) {
        const figure = page.locator(`[data-group="figures"] [data-entry="${id}"] button.figure`);
        await tabTo(page, figure);
        await expect(figure).toBeInViewport();
        await page.keyboard.press("Enter");
        await expect(cardOf(page, id)).toBeVisible();
        await expect(page.getByRole("dialog"), "the card is read from its beginning").toBeFocused();
        for (const _ of [1, 2, 3, 4]) {
          await page.keyboard.press("Tab");
          const outside = await page.evaluate(
            () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
          );
          expect(outside, "the focus stays in the card").toBe(false);
        }
        await page.keyboard.press("Escape");
        await expect(cardOf(page)).toHaveCount(0);
        await expect(figure).toBeFocused();
        await expect(mapOf(page), "Escape closed the card only").toHaveAttribute("data-place", "CN-YN");
      }
      await page.keyboard.press("Escape");
      await expect(mapOf(page)).toHaveAttribute("data-place", "CN");
    });
  });

  turn()(`search, list and table with the keyboard on a smaller screen (${lang})`, async ({ page }) => {
    test.setTimeout(90_000);
    await withoutWebgl(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, lang, "?place=MM");

    await test.step("search", async () => {
      await page.keyboard.press("Control+k");
      const box = searchBox(page);
      await expect(box).toBeFocused();
      await page.keyboard.insertText(lang === "en" ? "shan" : "掸");
      await expect(box).toHaveAttribute("aria-expanded", "true");
      const active = () => box.getAttribute("aria-activedescendant");
      const options = matchesOf(page);
      await expect(options.first()).toBeVisible();
      const top = await active();
      await expect(page.locator(`[id="${top}"]`)).toHaveAttribute("aria-selected", "true");
      if ((await options.count()) > 1) {
        await page.keyboard.press("ArrowDown");
        await expect.poll(active).not.toBe(top);
        await page.keyboard.press("ArrowUp");
      }
      await expect.poll(active).toBe(top);
      await page.keyboard.press("Escape");
      await expect(box).toHaveValue("");
      await expect(box).toHaveAttribute("aria-expanded", "false");
      await expect(mapOf(page), "Escape closed the search only").toHaveAttribute("data-place", "MM");
      await page.keyboard.insertText("nowhere at all");
      await expect(page.getByText(words.search.noMatch("nowhere at all"))).toBeVisible();
      await page.keyboard.press("Enter");
      await expect(mapOf(page)).toHaveAttribute("data-place", "MM");
      await page.keyboard.press("Escape");
      await page.keyboard.insertText(lang === "en" ? "Shan State" : "掸邦");
      await page.keyboard.press("Enter");
      await expect(mapOf(page)).toHaveAttribute("data-place", "MM-17");
    });

    await test.step("the list opens with a button", async () => {
      const toggle = page.locator("nav button[aria-controls]");
      await tabTo(page, toggle);
      await expect(toggle).toHaveText(words.places.open);
      await expect(page.getByRole("tree")).toBeHidden();
      await page.keyboard.press("Enter");
      await expect(toggle).toHaveAttribute("aria-expanded", "true");
      await tabTo(page, treeItem(page, "MM-17"), "Tab", 5);
      await page.keyboard.press("Home");
      await page.keyboard.press("Space");
      await expect(mapOf(page)).toHaveAttribute("data-place", "golden-triangle");
      await tabTo(page, toggle, "Shift+Tab");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("tree")).toBeHidden();
    });

    await test.step("a table opens and scrolls", async () => {
      const button = chartOf(page, "aid").getByRole("button", { name: words.chart.table, exact: true });
      await tabTo(page, button);
      await page.keyboard.press("Enter");
      const table = chartOf(page, "aid").locator("[tabindex='0']:has(table)");
      await tabTo(page, table, "Tab", 4);
      await expect(table).toHaveAccessibleName(/./);
      for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowRight");
      await expect.poll(() => table.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0);
    });
  });
}

test("every stop of the Tab key shows that it has the focus", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const theme of ["light", "dark"]) {
    await open(page, "en", `?place=golden-triangle&theme=${theme}`);
    await mapIsIdle(page);
    const seen: string[] = [];
    const unseen: string[] = [];
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(async () => {
        const it = document.activeElement;
        if (!it || it === document.body) return undefined;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
        // What comes into sight is laid out only then, and may move what has the focus for a frame.
        if (it.getBoundingClientRect().top >= innerHeight)
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { width, height, left, top, right, bottom } = it.getBoundingClientRect();
        const key = `${it.tagName} ${it.className} ${it.getAttribute("aria-label") ?? it.textContent?.slice(0, 40)} ${[...document.querySelectorAll("*")].indexOf(it)}`;
        return {
          key,
          outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor),
          onScreen: width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
        };
      });
      if (!stop || seen.includes(stop.key)) break;
      seen.push(stop.key);
      if (!stop.outlined || !stop.onScreen) unseen.push(stop.key);
    }
    expect(seen.length, "stops").toBeGreaterThan(20);
    expect.soft(unseen, `stops without a visible focus (${theme})`).toEqual([]);
  }
});
