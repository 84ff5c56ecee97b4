import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { PICTURE_WORDS } from "../lib/messages/picture-words";
import { open } from "./atlas-page";
import { expect, mapIsIdle, test } from "./atlas-test";

/** Open the room of exports and choose what a picture is of and how fine. */
async function choose(page: Page, of: "view" | "map" | "chart", scale: 1 | 2 | 4) {
  await page.locator("[data-take-open]").click();
  await page.locator("[data-picture-of]").selectOption(of);
  await page.locator("[data-picture-scale]").selectOption(String(scale));
}

async function download(page: Page, kind: "png" | "svg" | "copy-picture") {
  const [file] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    page.locator(`[data-export="${kind}"]`).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Size of a PNG, and how many pixels of its left half are green as the classes of the map are. */
const look = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([raw], { type: "image/png" }));
    const canvas = new OffscreenCanvas(800, Math.round((800 * image.height) / image.width));
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width / 2, canvas.height);
    let [green, sea] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      if (g > r + 25 && g > b + 10) green++;
      if (Math.abs(r - 220) < 4 && Math.abs(g - 230) < 4 && Math.abs(b - 236) < 4) sea++;
    }
    return { width: image.width, height: image.height, green, sea };
  }, bytes.toString("base64"));

for (const lang of ["en", "zh"] as const) {
  test(`a picture of the view holds the map with the country's colour (${lang})`, async ({ page }) => {
    await open(page, lang, "?place=MM&metric=cultivation");
    await choose(page, "view", 1);
    const { name, bytes } = await download(page, "png");
    expect(name).toMatch(/^concord-atlas_MM_cultivation_.*\.png$/);
    const { width, height, green, sea } = await look(page, bytes);
    expect(width).toBe(1600);
    expect(height).toBeGreaterThan(800);
    expect(green).toBeGreaterThan(1000);
    expect(sea).toBeGreaterThan(1000);
  });
}

test("a map at four times its size is as large as was asked for", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, "zh", "?place=golden-triangle");
  await choose(page, "map", 4);
  const { bytes } = await download(page, "png");
  const { width, sea } = await look(page, bytes);
  expect(width).toBe(4 * 1280);
  expect(sea).toBeGreaterThan(1000);
});

test("the chart as SVG is well-formed and says every amount of the page with its qualifier", async ({ page }) => {
  await open(page, "en", "?place=MM&metric=aid&packs=cn-2005");
  const amounts = await page.locator('[data-chart="aid"] .row-amount .figure').allTextContents();
  expect(amounts.some((amount) => /more than|about|nearly/.test(amount))).toBe(true);
  await choose(page, "chart", 1);
  const { bytes } = await download(page, "svg");
  const said = await page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    if (parsed.querySelector("parsererror")) return undefined;
    const isWhole = parsed.querySelector("title")?.textContent && parsed.querySelector("desc")?.textContent;
    return isWhole ? [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ") : "";
  }, bytes.toString());
  const plain = (text: string) => text.replace(/\s+/g, "");
  for (const amount of amounts) expect(plain(said ?? "")).toContain(plain(amount));
  expect(said).toContain(PICTURE_WORDS.en.sources);
});

test("a clipboard that refuses gets the picture saved, and the room says so", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    Object.defineProperty(navigator.clipboard, "write", { value: refuse });
  });
  await open(page, "en", "?place=MM&metric=aid&packs=cn-2005");
  await choose(page, "chart", 1);
  const { name } = await download(page, "copy-picture");
  await expect(page.locator("[data-take]")).toContainText(PICTURE_WORDS.en.notCopied(name));
});

test("a map that loses WebGL while its picture is taken is drawn without it, and says so", async ({ page }) => {
  await open(page, "en", "?place=LA");
  await mapIsIdle(page);
  await choose(page, "map", 1);
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const canvas = document.querySelector<HTMLCanvasElement>("[data-capture] canvas");
      if (!canvas) return;
      observer.disconnect();
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    }).observe(document.body, { childList: true, subtree: true });
  });
  const { bytes } = await download(page, "png");
  expect((await look(page, bytes)).sea).toBeGreaterThan(1000);
  await expect(page.locator("[data-take]")).toContainText(PICTURE_WORDS.en.drawn);
  await expect(page.locator("[data-capture]")).toHaveCount(0);
});
