import type { Page } from "@playwright/test";
import { cardOf, expectPlace, LANGS, mapOf, matchesOf, open, searchBox, withoutWebgl, wordsOf } from "./atlas-page";
import { expect, test, turnsOf } from "./atlas-test";
import { axeFindings } from "./axe-findings";

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`);
/** The 64 things that the brief tells. */
const THINGS = [...numbered("M", 24), ...numbered("E", 26), ...numbered("C", 5), ...numbered("N", 9)];

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Type into the box as it is reached from anywhere. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.insertText(text);
}

for (const lang of LANGS) {
  const turn = turnsOf(lang, "zh");
  const words = wordsOf(lang);

  turn()(`every thing of the brief is offered for its id, and Enter opens it (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    await withoutWebgl(page);
    await open(page, lang);
    for (const id of THINGS) {
      await type(page, id);
      await expect(matchesOf(page).first()).toHaveAttribute("data-result", id);
      await page.keyboard.press("Enter");
      await expect.poll(() => parameter(page, "item")).toBe(id);
      await expect(searchBox(page)).toHaveValue("");
      await expect(matchesOf(page)).toHaveCount(0);
      // Where a thing has a card, it lies over the page until it is closed.
      if (await page.locator("dialog[open]").count()) await page.keyboard.press("Escape");
    }
  });

  test(`each kind is found and chosen by keyboard (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang);

    await test.step("a place by a name that it had", async () => {
      await type(page, lang === "en" ? "burma" : "寮国");
      await expect(matchesOf(page).first()).toHaveAttribute("data-kind", "place");
      await page.keyboard.press("Enter");
      await expectPlace(page, ...((lang === "en" ? ["MM", "Myanmar"] : ["LA", "老挝"]) as [string, string]));
      await expect(searchBox(page)).toBeFocused();
    });

    await test.step("an answer sets place, chart and time", async () => {
      await type(page, lang === "en" ? "afghanistan 2016 poppy" : "阿富汗2016罂粟");
      const answer = matchesOf(page).first();
      await expect(answer).toContainText(lang === "en" ? "201,000 ha" : "20.1万公顷");
      await page.keyboard.press("Enter");
      await expect(mapOf(page)).toHaveAttribute("data-place", "AF");
      await expect(mapOf(page)).toHaveAttribute("data-metric", "cultivation");
      await expect(mapOf(page)).toHaveAttribute("data-year", "2016");
    });

    await test.step("a mechanism by another name, with arrows", async () => {
      await type(page, lang === "en" ? "Shanghai Cooperation Organisation" : "上合组织");
      const box = searchBox(page);
      const options = matchesOf(page);
      await expect(options.first()).toHaveAttribute("data-result", "M11");
      await expect(
        page.getByRole("status").filter({ hasText: words.search.matches(await options.count()) }),
      ).toBeAttached();
      const activeIs = async (index: number) => {
        const option = options.nth(index);
        await expect(option).toHaveAttribute("aria-selected", "true");
        await expect(box).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
      };
      await activeIs(0);
      await page.keyboard.press("ArrowDown");
      await activeIs(1);
      await page.keyboard.press("End");
      await activeIs((await options.count()) - 1);
      await page.keyboard.press("ArrowDown");
      await activeIs(0);
      await page.keyboard.press("ArrowUp");
      await activeIs((await options.count()) - 1);
      await page.keyboard.press("Home");
      await activeIs(0);
      await page.keyboard.press("Enter");
      await expect.poll(() => parameter(page, "item")).toBe("M11");
      expect(parameter(page, "place"), "the place stays").toBe("AF");
    });

    await test.step("a city opens as a thing", async () => {
      await type(page, lang === "en" ? "tashkent" : "塔什干");
      await expect(matchesOf(page).first()).toHaveAttribute("data-kind", "city");
      await page.keyboard.press("Enter");
      await expect.poll(() => parameter(page, "item")).toBe("city-tashkent");
    });

    await test.step("a figure opens its card, which leaves the box closed behind it", async () => {
      await type(page, "F16");
      await expect(matchesOf(page).first()).toHaveAttribute("data-kind", "figure");
      await page.keyboard.press("Enter");
      await expect(cardOf(page, "F16")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(cardOf(page)).toHaveCount(0);
      await expect(searchBox(page)).toHaveAttribute("aria-expanded", "false");
    });

    await test.step("a figure is found by its amount", async () => {
      await type(page, lang === "en" ? "620,000 mu" : "62万亩");
      await expect(matchesOf(page).first()).toHaveAttribute("data-result", "F16");
      await expect(matchesOf(page).first()).toContainText(lang === "en" ? "end of 2003" : "2003年底");
      await page.keyboard.press("Enter");
      await expect(cardOf(page, "F16")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(cardOf(page)).toHaveCount(0);
    });

    await test.step("nothing is said to be found for nonsense, and Escape first empties the box", async () => {
      await type(page, "qqqq");
      await expect(page.getByText(words.search.noMatch("qqqq"))).toBeVisible();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      await expect(searchBox(page)).toHaveValue("");
      await expect(mapOf(page)).toHaveAttribute("data-place", "AF");
    });

    await test.step("a source leads to its row on the page of sources", async () => {
      await type(page, lang === "en" ? "cn-2005" : "我国禁毒国际合作的现状");
      await expect(matchesOf(page).first()).toHaveAttribute("data-kind", "source");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/sources\/#source-cn-2005$/);
      await expect(page.locator('[data-source-id="cn-2005"]')).toBeVisible();
    });
  });

  test(`an empty box offers examples, which fit the screen and can be clicked (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, lang);
    await searchBox(page).click();
    const options = matchesOf(page);
    await expect(options).toHaveCount(4);
    await page.keyboard.press("ArrowDown");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await options.first().click();
    await expect(searchBox(page)).toBeFocused();
    await expect(options.first()).toHaveAttribute("data-kind", "answer");
    await searchBox(page).fill(lang === "en" ? "china" : "中国");
    await expect(options).toHaveCount(12);
    const box = await page.getByRole("listbox").locator("..").boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844, "fits the screen").toBe(true);
    await options.last().scrollIntoViewIfNeeded();
    await expect(options.last()).toBeInViewport();
  });
}

test("what is typed before the list has arrived is found on its arrival", async ({ page }) => {
  await withoutWebgl(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await open(page, "en");
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await type(page, "M07");
  await page.keyboard.press("Enter");
  await expect(searchBox(page)).toHaveValue("M07");
  await expect(matchesOf(page)).toHaveCount(0);
  release();
  await expect.poll(() => parameter(page, "item")).toBe("M07");
});

test(`the open list has no faults that axe finds`, async ({ page }) => {
  await withoutWebgl(page);
  for (const lang of LANGS) {
    await open(page, lang);
    await searchBox(page).click();
    await expect(matchesOf(page)).toHaveCount(4);
    expect.soft(await axeFindings(page, { within: ".search" }), `examples, ${lang}`).toEqual([]);
    await searchBox(page).fill(lang === "en" ? "china 2003" : "中国 2003");
    await expect(matchesOf(page).first()).toHaveAttribute("data-kind", "answer");
    expect.soft(await axeFindings(page, { within: ".search" }), `results, ${lang}`).toEqual([]);
    await searchBox(page).fill("qqqq");
    await expect(matchesOf(page)).toHaveCount(0);
    expect.soft(await axeFindings(page, { within: ".search" }), `nothing found, ${lang}`).toEqual([]);
  }
});
