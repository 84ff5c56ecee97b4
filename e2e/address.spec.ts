import type { Page } from "@playwright/test";
import {
  type AtlasWindow,
  answers,
  cardOf,
  chartOf,
  expectPlace,
  headingOf,
  LANGS,
  mapOf,
  open,
  stateOf,
  withoutWebgl,
  wordsOf,
} from "./atlas-page";
import { expect, mapIsIdle, test, turnsOf } from "./atlas-test";

const camera = (page: Page) =>
  page.evaluate(() => {
    const map = (window as unknown as AtlasWindow).atlasMap;
    const { lng, lat } = map.getCenter();
    return [lng, lat, map.getZoom()].map((part) => Number(part.toFixed(3)));
  });

test("the address has changed when the task of a click ends", async ({ page }) => {
  await open(page, "en");
  const after = await chartOf(page, "substitution")
    .locator('[data-figure="F17"] .row-mark')
    .evaluate(
      (bar: HTMLElement) =>
        new Promise<(string | undefined)[]>((resolve) => {
          // Posted before the click, so that it is the first task after this one.
          const { port1, port2 } = new MessageChannel();
          const map = document.querySelector<HTMLElement>("[data-map]");
          port1.onmessage = () => resolve([location.search, map?.dataset.place, String(history.length)]);
          port2.postMessage(0);
          bar.click();
        }),
    );
  const place = "area-northern-myanmar";
  expect(after.slice(0, 2)).toEqual([`?place=${place}`, place]);
  await page.goBack();
  await expectPlace(page, "", wordsOf("en").whole);
  expect(await page.evaluate(() => history.length), "one step in history").toBe(Number(after[2]));
});

test("a link, a reload, back and forward give the same view", async ({ page, context }) => {
  test.setTimeout(120_000);
  await open(page, "en");
  await mapIsIdle(page);
  const home = { ...(await stateOf(page)), camera: await camera(page) };
  const sameAs = async (seen: typeof home, on: Page = page) => {
    await expect(mapOf(on)).toHaveAttribute("data-place", seen.place ?? "");
    await expect.poll(async () => stateOf(on)).toEqual({ ...seen, camera: undefined });
    await mapIsIdle(on);
    expect(await camera(on)).toEqual(seen.camera);
  };

  await chartOf(page, "substitution").locator('[data-figure="F17"] .row-mark').click();
  await expectPlace(page, "area-northern-myanmar", "Northern Myanmar");
  await chartOf(page, "aid").locator("button[aria-pressed]").click();
  await page.getByRole("checkbox", { name: new RegExp(wordsOf("en").layers.cases) }).uncheck();
  await expect(mapOf(page)).not.toHaveAttribute("data-layers", /cases/);
  await mapIsIdle(page);
  const chosen = { ...(await stateOf(page)), camera: await camera(page) };
  expect(chosen.query).toBe(
    "?place=area-northern-myanmar&metric=aid&layers=golden-triangle,golden-crescent,border-provinces,areas,terrain",
  );

  await test.step("back three times, forward three times", async () => {
    await page.goBack();
    await expect(mapOf(page)).toHaveAttribute("data-layers", /cases/);
    await page.goBack();
    await expect(mapOf(page)).toHaveAttribute("data-metric", "substitution");
    await page.goBack();
    await sameAs(home);
    for (const _ of [1, 2, 3]) await page.goForward();
    await sameAs(chosen);
  });
  await test.step("reload", async () => {
    await page.reload();
    await answers(page);
    await sameAs(chosen);
  });
  await test.step("the link in another window", async () => {
    const other = await context.newPage();
    await other.goto(page.url());
    await answers(other);
    await sameAs(chosen, other);
  });
});

test.describe("addresses, while the map is drawn without WebGL", () => {
  test.beforeEach(async ({ page }) => withoutWebgl(page));

  for (const lang of LANGS) {
    const turn = turnsOf(lang, "zh");
    turn()(`year, theme and card come from the address as well (${lang})`, async ({ page }) => {
      await open(page, lang, "?place=MM&year=2003&theme=dark&item=F17");
      await expect(mapOf(page)).toHaveAttribute("data-place", "MM");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await expect(cardOf(page, "F17")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(cardOf(page)).toHaveCount(0);
      await expect(mapOf(page)).toHaveAttribute("data-year", "2003");
      await expect(page.getByRole("combobox", { name: wordsOf(lang).theme.label })).toHaveValue("dark");
      await expect(chartOf(page, "substitution")).toHaveAttribute("data-year", "2003");
      await expect(chartOf(page, "substitution").locator(".chart-head")).toContainText("2003");
      await page.reload();
      await answers(page);
      expect(new URL(page.url()).search).toBe("?place=MM&year=2003&theme=dark");
      await page.goBack();
      await expect(cardOf(page, "F17")).toBeVisible();
    });

    test(`unknown values read as defaults, and a notice says so (${lang})`, async ({ page }) => {
      const words = wordsOf(lang);
      await open(page, lang, "?place=ATLANTIS&metric=tons&year=soon&layers=stars&theme=pink&item=F99&foreign=1");
      await expectPlaceIgnored(page, words.whole);
      await expect(mapOf(page)).toHaveAttribute("data-metric", "substitution");
      await expect(page.locator("[data-item]")).toHaveCount(0);
      const notice = page.getByRole("status").filter({ hasText: "ATLANTIS" });
      for (const part of ["place=ATLANTIS", "metric=tons", "year=soon", "layers=stars", "theme=pink", "item=F99"]) {
        await expect(notice).toContainText(part);
      }
      await expect(notice, "foreign parameters are left alone").not.toContainText("foreign");
      await notice.getByRole("button", { name: words.notice.close }).click();
      await expect(notice).toHaveCount(0);
      await open(page, lang, "?place=MM");
      await expect(page.locator(".notice")).toHaveCount(0);
      // Places that are no view of their own are not taken either.
      await open(page, lang, "?place=group-mm-la");
      await expectPlaceIgnored(page, words.whole);
      await expect(page.locator(".notice")).toContainText("place=group-mm-la");
      // Nor are years that the atlas says nothing of.
      await open(page, lang, "?place=MM&year=2099");
      await expect(page.locator(".notice")).toContainText("year=2099");
      await expect(mapOf(page)).toHaveAttribute("data-year", "");
      await expect(page.locator(".time-now")).toHaveText(words.year.all);
    });

    test(`the other language keeps the view (${lang})`, async ({ page }) => {
      const query = "?place=CN-YN&metric=aid&year=2004&layers=cases&theme=dark";
      await open(page, lang, query);
      const other = wordsOf(lang).otherLanguage;
      await page.getByRole("link", { name: other.label, exact: true }).click();
      await page.waitForURL(new RegExp(`/${other.lang}/\\?`));
      await answers(page);
      const url = new URL(page.url());
      expect(url.search).toBe(query);
      await expect(page.locator("html")).toHaveAttribute("lang", other.lang === "zh" ? "zh-CN" : "en");
      await expect(headingOf(page)).toHaveText(other.lang === "zh" ? "云南省" : "Yunnan");
      await expect(mapOf(page)).toHaveAttribute("data-metric", "aid");
      await expect(mapOf(page)).toHaveAttribute("data-layers", "cases");
      await expect(page).toHaveTitle(new RegExp(wordsOf(other.lang).title));
    });
  }

  for (const [locale, lang] of [
    ["zh-CN", "zh"],
    ["zh-Hant-TW", "zh"],
    ["en-GB", "en"],
    ["fr-FR", "en"],
  ] as const) {
    test.describe(`a browser in ${locale}`, () => {
      test.use({ locale });
      test(`"/" leads to /${lang}/ and keeps the view`, async ({ page }) => {
        await page.goto("?place=AF-HEL&metric=seizures");
        await page.waitForURL(new RegExp(`/${lang}/\\?place=AF-HEL&metric=seizures$`));
        await answers(page);
        await expect(mapOf(page)).toHaveAttribute("data-place", "AF-HEL");
      });
    });
  }

  test.describe("with the clipboard allowed", () => {
    test.use({ permissions: ["clipboard-read", "clipboard-write"] });
    test("the copied link is the address", async ({ page }) => {
      for (const lang of LANGS) {
        await open(page, lang, "?place=MM-17&metric=aid");
        await page.locator(".top-bar [data-share]").click();
        await expect(page.locator(".top-bar").getByText(wordsOf(lang).share.done)).toBeVisible();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
        await open(page, lang, "?item=F13");
        await cardOf(page, "F13").locator("[data-share]").click();
        await expect(cardOf(page, "F13").getByText(wordsOf(lang).share.done)).toBeVisible();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/${lang}/?item=F13`);
      }
    });
  });

  test("where the clipboard refuses, the page says where the address stands", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await open(page, "en", "?place=MM");
    await page.locator(".top-bar [data-share]").click();
    await expect(page.locator(".top-bar").getByText(wordsOf("en").share.failed)).toBeVisible();
  });
});

async function expectPlaceIgnored(page: Page, whole: string): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute("data-place", "");
  await expect(headingOf(page)).toHaveText(whole);
}
