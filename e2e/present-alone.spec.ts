import type { Page } from "@playwright/test";
import { LANGS } from "./atlas-page";
import { expect, test, turnsOf } from "./atlas-test";
import { cutNames } from "./cut-names";
import { briefingOf, showsStep, wallFaults, wallOf } from "./present-pages";

const OLD = { width: 1280, height: 720 };
const FULL = { width: 1920, height: 1080 };

test.use({ viewport: OLD });
test.describe.configure({ timeout: 120_000 });

/** A finger that goes straight from one point to another, both in CSS pixels. */
async function sweep(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
  await devtools.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [to] });
  await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await devtools.detach();
}

for (const lang of LANGS) {
  const turn = turnsOf(lang);

  test(`the wall of the short briefing is whole and readable at every step, ${lang}`, async ({ page }) => {
    const { steps } = briefingOf("poppy-1997-2025", lang);
    await page.goto(`${lang}/wall/?briefing=poppy-1997-2025`);
    for (const [at, { title }] of steps.entries()) {
      if (at > 0) await page.keyboard.press("PageDown");
      await showsStep(page, at + 1);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      expect(await wallFaults(page), `step ${at + 1} at 1280×720`).toEqual([]);
      await expect.poll(() => cutNames(page), `names of step ${at + 1}`).toEqual([]);
      await page.setViewportSize(FULL);
      expect(await wallFaults(page), `step ${at + 1} at 1920×1080`).toEqual([]);
      await page.setViewportSize(OLD);
    }
  });

  turn()(
    `off the script the wall tells of its chart in a line or two, and leaves the map its room, ${lang}`,
    async ({ page }) => {
      const asides = [
        "place=golden-triangle",
        "place=CN&metric=aid",
        "place=CN&metric=seizures",
        "place=MM&metric=aid",
      ];
      for (const aside of asides) {
        await page.goto(`${lang}/wall/?briefing=cn-2005&step=6&aside=1&${aside}`);
        await showsStep(page, 6);
        await expect(wallOf(page)).toHaveAttribute("data-aside", "true");
        expect(await wallFaults(page), aside).toEqual([]);
        const parts = await page.evaluate(() =>
          [".wall-words", "[data-map]"].map((part) => document.querySelector(part)?.clientHeight ?? 0),
        );
        expect(parts[0], `words of ${aside}`).toBeGreaterThan(0);
        expect(parts[1], `map beside ${aside}`).toBeGreaterThan(2 * (parts[0] ?? 0));
      }
    },
  );
}

test.describe("with a finger", () => {
  test.use({ hasTouch: true });

  test("a sweep across goes on and back, also on the map; one along the wall does nothing", async ({ page }) => {
    await page.goto("en/wall/?briefing=cn-2005");
    await showsStep(page, 1);
    // The map lies on the left, the chart on the right.
    await sweep(page, { x: 400, y: 300 }, { x: 200, y: 310 });
    await showsStep(page, 2);
    await sweep(page, { x: 1100, y: 300 }, { x: 900, y: 290 });
    await showsStep(page, 3);
    await sweep(page, { x: 900, y: 300 }, { x: 890, y: 100 });
    await sweep(page, { x: 200, y: 300 }, { x: 400, y: 300 });
    await showsStep(page, 2);
  });
});
