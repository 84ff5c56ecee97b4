import type { Page } from "@playwright/test";
import { expect, test } from "./atlas-test";
import { briefingOf, showsStep, wallOf } from "./present-pages";

/** Bytes of JavaScript that are alive, after all that is not has been taken away. */
async function heap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return usedSize;
}

// Small, so that drawing in software does not take the time of the test.
test.use({ viewport: { width: 640, height: 360 } });

test("300 steps leave nothing behind: no heap that grows, no map that stays", async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto("en/wall/?briefing=cn-2005");
  // Before, nobody hears keys.
  await showsStep(page, 1);
  const steps = briefingOf("cn-2005", "en").steps.length;
  const round = async () => {
    // As fast as a clicker goes; the map is awaited once a round.
    for (let step = 2; step <= steps; step++) {
      await page.keyboard.press("ArrowRight");
      await expect(wallOf(page)).toHaveAttribute("data-step", String(step));
    }
    await page.keyboard.press("Home");
    await showsStep(page, 1);
  };
  // The first rounds fill what is kept on purpose: tiles, glyphs, answers.
  const FILLING = 4;
  for (let filled = 0; filled < FILLING; filled++) await round();
  const before = await heap(page);
  for (let walked = FILLING * steps; walked < 300; walked += steps) await round();
  const after = await heap(page);
  expect(after / before, `${before} bytes before, ${after} after`).toBeLessThan(1.2);
  await expect(page.locator("canvas.maplibregl-canvas")).toHaveCount(1);
  await expect(wallOf(page)).toHaveAttribute("data-step", "1");
});
