// Takes the picture of the README from a built and served atlas: npm start in one terminal, then
//   node scripts/picture.mjs [address]        (default http://localhost:3000/)
import { chromium } from "@playwright/test";
import { findChromium, softwareGl } from "./chromium.mjs";

const address = new URL(process.argv[2] ?? "http://localhost:3000/");
const browser = await chromium.launch({ executablePath: findChromium(), args: softwareGl });
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  reducedMotion: "reduce",
  locale: "en-US",
});
await page.goto(new URL("en/?place=golden-triangle", address).href);
// Idle twice: the relief is loaded after the first look.
await page.locator('[data-map][data-status="live"][data-idle="true"]').waitFor();
await page.waitForFunction(() => window.atlasMap.getLayer("relief") && window.atlasMap.loaded());
await page.locator('[data-map][data-idle="true"]').waitFor();
await page.locator(".chronicle-place > *").first().waitFor();
await page.screenshot({ path: "docs/concord-atlas.png" });
await browser.close();
console.log("docs/concord-atlas.png");
