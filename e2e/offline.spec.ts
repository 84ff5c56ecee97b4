import { rowsOfPacks } from "../lib/fixtures/data-rows";
import { serve } from "../scripts/serve.mjs";
import { answers, expectPlace, headingOf, mapOf, open, wordsOf } from "./atlas-page";
import { test as base, expect, mapIsIdle } from "./atlas-test";
import { openConsole, openWall, showsStep } from "./present-pages";

/** A server of this test alone, so that "offline" is true for the service worker as well. */
const test = base.extend<{ host: { url: string; stop(): void } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  host: async ({}, use) => {
    const { server, url } = await serve({ port: 0 });
    const stop = () => {
      server.close();
      server.closeAllConnections();
    };
    await use({ url, stop });
    stop();
  },
  baseURL: async ({ host }, use) => use(host.url),
});

test.use({ serviceWorkers: "allow" });

test("after one visit the atlas works without a network", async ({ page, host }) => {
  test.setTimeout(150_000);
  await open(page, "en");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
    }
  });
  await mapIsIdle(page);
  host.stop();
  await expect(fetch(host.url), "the server is gone").rejects.toThrow();

  await test.step("reload", async () => {
    await page.reload();
    await answers(page);
    await mapIsIdle(page);
    await expect(mapOf(page)).toHaveAttribute("data-status", "live");
  });
  await test.step("another view, close enough for the finer lines", async () => {
    await page.goto("en/?place=CN-YN&metric=aid&theme=dark");
    await expectPlace(page, "CN-YN", "Yunnan");
    await mapIsIdle(page);
    await expect(mapOf(page)).toHaveAttribute("data-status", "live");
  });
  await test.step("an address without its last slash leads to the folder, from which the links of the page start", async () => {
    await page.goto("en?place=CN-YN&metric=aid");
    await expect(page).toHaveURL(/\/en\/\?place=CN-YN/);
    await expectPlace(page, "CN-YN", "Yunnan");
  });
  await test.step("the other language", async () => {
    await page.getByRole("link", { name: wordsOf("en").otherLanguage.label, exact: true }).click();
    await expect(headingOf(page)).toHaveText("云南省");
    await mapIsIdle(page);
    await expect(mapOf(page)).toHaveAttribute("data-status", "live");
  });
  await test.step("a briefing on two windows", async () => {
    await openConsole(page, "zh", "cn-2005", 5);
    const wall = await openWall(page.context(), page);
    await showsStep(wall, 5);
    await expect(mapOf(wall)).toHaveAttribute("data-status", "live");
    await page.keyboard.press("ArrowRight");
    await showsStep(wall, 6);
    await wall.close();
  });
  await test.step("the page of all places, the data and the entry", async () => {
    await page.goto("zh/places/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(wordsOf("zh").placeIndex.title);
    const figures = await page.evaluate(
      async () => (await (await fetch("../../data/atlas.json")).json()).figures.length,
    );
    expect(figures).toBe(rowsOfPacks("figures.csv").length);
    await page.goto("?place=MM");
    await expect(mapOf(page)).toHaveAttribute("data-place", "MM");
  });
});

for (const address of ["en/briefings/cn-2005/", "en/present/?briefing=cn-2005"]) {
  test(`a visit that begins at ${address} keeps the atlas as well`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(address);
    await expect(mapOf(page)).toHaveAttribute("data-status", "live");
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(workers, { timeout: 60_000 }).toBe(1);
  });
}

test("while somebody acts nothing is fetched for later", async ({ page }) => {
  await page.clock.install();
  await open(page, "en");
  await mapIsIdle(page);
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.keyboard.press("Shift");
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500);
  for (const act of [() => page.keyboard.press("Shift"), () => page.mouse.down()]) {
    await act();
    await page.clock.runFor(2500);
    expect(await workers()).toBe(0);
  }
  await page.clock.runFor(1000);
  await expect.poll(workers).toBe(1);
});
