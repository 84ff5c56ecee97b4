import type { Page } from "@playwright/test";
import { loadAtlas } from "../lib/load-atlas";
import { EMBED_WORDS } from "../lib/messages/embed-words";
import { reviewLine } from "../lib/review-line";
import { withoutWebgl } from "./atlas-page";
import { expect, mapIsIdle, test } from "./atlas-test";
import { axeFindings } from "./axe-findings";
import { cutNames } from "./cut-names";

/** A page of somebody else, with the map in a frame; it keeps what it hears. */
async function around(page: Page, baseURL: string, address: string, size = { width: 640, height: 480 }) {
  await page.route("**/around.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Around</title><main><h1>Around</h1><iframe title="Map" src="${new URL(address, baseURL)}"
        width="${size.width}" height="${size.height}"></iframe></main>
        <script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script></html>`,
    }),
  );
  await page.goto("around.html");
  return page.frameLocator("iframe");
}

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: { type: string; view: string; title: string }[] }).heard);
const say = (page: Page, message: unknown) =>
  page.evaluate((data) => document.querySelector("iframe")?.contentWindow?.postMessage(data, "*"), message);

test("a frame shows the view that it is asked for, and tells of every change", async ({ page, baseURL }) => {
  const frame = await around(page, baseURL ?? "", "en/embed/?place=LA");
  const map = frame.locator("[data-map]");
  await expect(map).toHaveAttribute("data-place", "LA");
  await expect(map).toHaveAttribute("data-status", "live", { timeout: 60_000 });
  await expect.poll(async () => (await heard(page))[0]).toEqual({ type: "ready", view: "?place=LA", title: "Laos" });
  await say(page, { type: "setView", view: "?place=<b>&year=never" });
  await say(page, { type: "setView", view: ["?place=AF"] });
  await say(page, { type: "setView", view: "?place=MM&metric=cultivation&year=2020" });
  await expect(map).toHaveAttribute("data-place", "MM");
  await expect(map).toHaveAttribute("data-year", "2020");
  await expect(frame.locator('[data-chart="cultivation"]')).toHaveAttribute("data-place", "MM");
  const news = { type: "viewChanged", view: "?place=MM&metric=cultivation&year=2020", title: "Myanmar, 2020" };
  await expect.poll(async () => (await heard(page)).at(-1)).toEqual(news);
  await expect(frame.locator("[data-embed-open]")).toHaveAttribute("href", `../${news.view}`);
  await expect(frame.locator("[data-embed-open]")).toHaveAttribute("target", "_blank");
});

for (const lang of ["en", "zh"] as const) {
  test(`the smallest frame has a switch between map and chart, and axe finds nothing (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 240 });
    await page.goto(`${lang}/embed/?place=MM`);
    await expect(page.locator("[data-map]")).toHaveAttribute("data-place", "MM");
    await expect(page.locator(".embed-chart")).toBeHidden();
    await page.getByRole("button", { name: EMBED_WORDS[lang].chart, exact: true }).click();
    await expect(page.locator(".embed-chart")).toBeVisible();
    expect(await axeFindings(page), "small").toEqual([]);
    await page.setViewportSize({ width: 900, height: 560 });
    await expect(page.locator(".embed-chart")).toBeVisible();
    await expect(page.locator("[data-map]")).toBeVisible();
    expect(await axeFindings(page), "wide").toEqual([]);
    await mapIsIdle(page);
    await expect.poll(() => cutNames(page)).toEqual([]);
  });

  test(`a small frame says whose lines its map draws, and whether it was reviewed, in each room (${lang})`, async ({
    page,
  }) => {
    await withoutWebgl(page);
    for (const room of loadAtlas().rooms) {
      const review = reviewLine(room, lang);
      for (const size of [
        { width: 400, height: 300 },
        { width: 640, height: 480 },
      ]) {
        const at = `${room.name}, ${size.width}`;
        await page.setViewportSize(size);
        await page.goto(`${lang}/embed/?place=CN&room=${room.name}`);
        await expect(page.locator("[data-map]"), at).toHaveAttribute("data-room", room.name);
        const foot = page.locator(".embed-foot");
        await expect(foot, at).toContainText(room.disclaimer[lang]);
        await expect(foot, at).toBeInViewport({ ratio: 1 });
        await expect(foot.locator("[data-review]"), at).toHaveText(review === undefined ? [] : [review]);
        await expect(page.locator("[data-map]"), at).toBeInViewport();
        expect((await page.locator("[data-map]").boundingBox())?.height, at).toBeGreaterThan(100);
      }
    }
  });
}
