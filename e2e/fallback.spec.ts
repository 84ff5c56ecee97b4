import type { Page } from "@playwright/test";
import { DRAWN_WORDS } from "../lib/messages/drawn-words";
import {
  type AtlasWindow,
  answers,
  cardOf,
  chartOf,
  drawn,
  expectPlace,
  featureState,
  headingOf,
  LANGS,
  METRICS,
  mapOf,
  onDrawnMap,
  open,
  readAtlas,
  showPlaces,
  treeItem,
  withoutWebgl,
  wordsOf,
} from "./atlas-page";
import { expect, mapIsIdle, test } from "./atlas-test";

const YUNNAN = { en: "Yunnan", zh: "云南省" } as const;
const picture = (page: Page) => page.locator(".first-picture");

async function clickDrawn(page: Page, lngLat: [number, number]): Promise<void> {
  const { x, y } = await onDrawnMap(page, lngLat);
  await page.mouse.click(x, y);
}

/** The page without its live map: message, drawn map that selects, list, charts and sources. */
async function expectUsable(page: Page, lang: (typeof LANGS)[number], status: string, message: string): Promise<void> {
  const words = wordsOf(lang);
  await expect(page.locator(".map").getByText(message)).toBeVisible();
  await expect(mapOf(page)).toHaveAttribute("data-status", status);
  await expect(picture(page).locator("svg")).toBeVisible();
  await clickDrawn(page, [101.5, 24.6]);
  await expectPlace(page, "CN-YN", YUNNAN[lang]);
  await expect(picture(page).locator('[data-place="CN-YN"][data-selected]').first()).toBeVisible();
  await clickDrawn(page, [134, 40]);
  await expectPlace(page, "", words.whole);
  await showPlaces(page, lang);
  await treeItem(page, "golden-crescent").click();
  await expectPlace(page, "golden-crescent", lang === "en" ? "Golden Crescent" : "金新月");
  await page.keyboard.press("Escape");
  await chartOf(page, "substitution").locator('[data-figure="F18"] .row-mark').click();
  await expectPlace(page, "area-northern-laos", lang === "en" ? "Northern Laos" : "老挝北部");
  await chartOf(page, "substitution").locator('[data-figure="F18"] button.figure').click();
  await expect(cardOf(page, "F18")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(mapOf(page), "the message stays").toHaveAttribute("data-status", status);
  await expect(mapOf(page)).toHaveAttribute("data-idle", "true");
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of LANGS) {
    test(`map, figures and entries can be read (${lang})`, async ({ page }) => {
      const words = wordsOf(lang);
      await page.goto(`${lang}/`);
      await expect(picture(page).locator("svg")).toBeVisible();
      await expect(page.locator(".map-problem")).toHaveText(DRAWN_WORDS[lang].noScript);
      await expect(page.locator(".map-problem")).toBeVisible();
      await expect(headingOf(page)).toHaveText(words.whole);
      await expect(page.getByRole("main")).toContainText(lang === "en" ? "550,000 mu" : "55万亩");
      for (const metric of METRICS) await expect(chartOf(page, metric).locator("[data-figure]").first()).toBeVisible();
      const { figures } = await readAtlas(page);
      const links = await picture(page)
        .locator("a[data-place]")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(50);

      await test.step("a click on a region leads to its entry", async () => {
        const { x, y } = await onDrawnMap(page, [101.5, 24.6]);
        await page.mouse.click(x, y);
        await page.waitForURL(/places\/#CN-YN$/);
        const entry = page.locator("#CN-YN");
        await expect(entry).toBeInViewport();
        await expect(entry.getByRole("heading")).toContainText(YUNNAN[lang]);
      });
      await test.step("every link of the map has its entry", async () => {
        const ids = new Set(await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id)));
        const lost = links.filter(
          (link) => !link.startsWith("places/#") || !ids.has(decodeURIComponent(link.slice(8))),
        );
        expect(lost).toEqual([]);
      });
      await test.step("every figure stands there, or with its source, as printed", async () => {
        const read = async () => (await page.getByRole("main").textContent()) ?? "";
        const places = await read();
        await page.goto(`${lang}/sources/`);
        const sources = await read();
        const missing = figures.filter(
          ({ pack, printed }) => !(pack === "cn-2005" ? places : sources).includes(printed),
        );
        expect(missing.map(({ id, printed }) => `${id} ${printed}`)).toEqual([]);
      });
    });
  }

  test("the entry page offers both languages", async ({ page }) => {
    await page.goto("");
    await page.getByRole("link", { name: "中文", exact: true }).click();
    await page.waitForURL(/\/zh\/$/);
    await expect(headingOf(page)).toHaveText(wordsOf("zh").whole);
  });
});

test("nothing lies over the words that say why the drawn map stands in", async ({ page }) => {
  await withoutWebgl(page);
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, "en");
    const said = page.locator(".map-problem");
    await expect(said).toBeVisible();
    const covered = await said.evaluate((words) => {
      const box = words.getBoundingClientRect();
      const across = [0.02, 0.25, 0.5, 0.75, 0.98].map((part) => box.left + box.width * part);
      const down = [0.1, 0.5, 0.9].map((part) => box.top + box.height * part);
      return across.flatMap((x) =>
        down.flatMap((y) => {
          const top = document.elementFromPoint(x, y);
          return words.contains(top) ? [] : [`${top?.className} at ${x}, ${y}`];
        }),
      );
    });
    expect(covered, `${width} × ${height}`).toEqual([]);
  }
});

for (const lang of LANGS) {
  test(`without WebGL the drawn map stands in (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang);
    await expect(page.locator(".live-map")).toHaveCount(0);
    await expectUsable(page, lang, "no-webgl", wordsOf(lang).map.noWebgl);
  });
}

test("a lost WebGL context comes back with the same view", async ({ page }) => {
  test.setTimeout(120_000);
  const words = wordsOf("en");
  await open(page, "en", "?place=MM-17");
  await mapIsIdle(page);
  await page.mouse.move(1, 1);
  const look = () =>
    page.evaluate(() => {
      const map = (window as unknown as AtlasWindow).atlasMap;
      const { lng, lat } = map.getCenter();
      return [lng, lat, map.getZoom()].map((part) => Number(part.toFixed(4)));
    });
  // Names and water follow the first look.
  await expect.poll(async () => Object.keys(await drawn(page))).toContain("label-zone");
  await mapIsIdle(page);
  const before = { look: await look(), drawn: await drawn(page), canvas: await colours(page) };
  expect(before.canvas, "colours of the live map").toBeGreaterThan(8);

  await page.evaluate(() => {
    const keep = window as unknown as AtlasWindow & { lost?: WEBGL_lose_context | null };
    keep.lost = keep.atlasMap.getCanvas().getContext("webgl2")?.getExtension("WEBGL_lose_context");
    keep.lost?.loseContext();
  });
  await expect(mapOf(page)).toHaveAttribute("data-status", "lost");
  await expect(page.getByText(words.map.lost)).toBeVisible();
  await expect(picture(page).locator("svg")).toBeVisible();
  await expect(picture(page).locator('[data-place="MM-17"][data-selected]').first()).toBeVisible();
  await clickDrawn(page, [101.5, 24.6]);
  await expectPlace(page, "CN-YN", "Yunnan");
  await page.goBack();
  await expectPlace(page, "MM-17", "Shan State");

  await page.evaluate(() => (window as unknown as { lost?: WEBGL_lose_context }).lost?.restoreContext());
  await expect(mapOf(page)).toHaveAttribute("data-status", "live");
  expect((await drawn(page)).land, "land is drawn before the picture of the map goes").toContain("MM-17");
  await expect(page.getByText(words.map.lost)).toHaveCount(0);
  await expect(picture(page)).toHaveAttribute("data-shown", "false");
  await mapIsIdle(page);
  expect(await look()).toEqual(before.look);
  expect(await featureState(page, "provinces", "MM-17")).toMatchObject({ selected: true });
  expect((await featureState(page, "provinces", "CN-YN")).selected ?? false).toBe(false);
  expect(Object.keys(await drawn(page)).sort()).toEqual(Object.keys(before.drawn).sort());
  await expect.poll(() => colours(page), { message: "the map is painted again" }).toBeGreaterThan(8);
});

/** How many colours the live map shows: a blank canvas has one. */
async function colours(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const map = (window as unknown as AtlasWindow).atlasMap;
        map.once("render", () => {
          const gl = map.getCanvas().getContext("webgl2");
          if (!gl) return resolve(0);
          const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
          const pixels = new Uint8Array(width * height * 4);
          gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
          resolve(new Set(new Uint32Array(pixels.buffer)).size);
        });
        map.triggerRepaint();
      }),
  );
}

test.describe("when files of the map fail", () => {
  test.use({
    expectedProblems: [/Failed to load resource/, /net::ERR_FAILED/, /Failed to fetch/, /provinces\.geojson/],
  });

  test("the provinces cannot be loaded", async ({ page }) => {
    await page.route("**/geo/provinces*.geojson", (route) => route.abort());
    await open(page, "en");
    await expectUsable(page, "en", "no-data", wordsOf("en").map.failed);
  });

  test("the server answers with rubbish", async ({ page }) => {
    await page.route("**/geo/*.geojson", (route) => route.fulfill({ status: 500, body: "no" }));
    await open(page, "en");
    await expectUsable(page, "en", "no-data", wordsOf("en").map.failed);
  });
});

test.describe("when the live map's own code fails", () => {
  test.use({ expectedProblems: [/./] });
  test("the page stays, with the drawn map", async ({ page }) => {
    const stopped: string[] = [];
    await page.route("**/_next/static/chunks/*.js", async (route) => {
      const response = await route.fetch();
      const isMap = /webglcontextlost/.test(await response.text());
      if (isMap) stopped.push(route.request().url());
      return isMap ? route.abort() : route.fulfill({ response });
    });
    await page.goto("en/");
    await answers(page);
    await expect.poll(() => stopped.length, { message: "the map's code was asked for" }).toBeGreaterThan(0);
    await expect(picture(page).locator("svg")).toBeVisible();
    await clickDrawn(page, [101.5, 24.6]);
    await page.waitForLoadState("networkidle");
    await expectPlace(page, "CN-YN", "Yunnan");
    await expect(picture(page).locator("svg")).toBeVisible();
    await expect(chartOf(page, "substitution")).toContainText("Yunnan");
    // A handler that still waits for its answer would end with the page, as an error of the next test.
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });

  test("the map's worker cannot be loaded", async ({ page }) => {
    await page.route("**/*worker*.mjs", (route) => route.abort());
    await open(page, "zh");
    await expect(picture(page).locator("svg")).toBeVisible();
    await clickDrawn(page, [101.5, 24.6]);
    await expectPlace(page, "CN-YN", "云南省");
    await expect(chartOf(page, "aid")).toBeVisible();
  });
});

test.describe("when a room's code cannot be fetched", () => {
  test.use({ expectedProblems: [/ERR_FAILED|Failed to load chunk|ChunkLoadError/] });
  for (const lang of LANGS) {
    test(`it says so in its place, and the page stays (${lang})`, async ({ page }) => {
      const words = wordsOf(lang);
      await withoutWebgl(page);
      await open(page, lang, "?place=CN-YN");
      await page.waitForLoadState("networkidle");
      await page.route("**/_next/static/chunks/*.js", (route) => route.abort());
      const seizures = chartOf(page, "seizures");
      await seizures.getByRole("button", { name: words.chart.table, exact: true }).click();
      await expect(seizures.getByText(words.notice.room)).toBeVisible();
      await expectPlace(page, "CN-YN", YUNNAN[lang]);
      await seizures.getByRole("button", { name: words.chart.chart, exact: true }).click();
      await expect(seizures.locator("[data-timeline]").first()).toBeVisible();
    });
  }
});
