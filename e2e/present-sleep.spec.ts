import type { Page } from "@playwright/test";
import { PRESENT_WORDS } from "../lib/messages/present-words";
import { drawn, mapOf } from "./atlas-page";
import { expect, mapIsIdle, test } from "./atlas-test";
import { consoleOf, openConsole, openWall, showsStep, wallFaults } from "./present-pages";

test.describe.configure({ timeout: 120_000 });

/** What the browser does with a page while the lid is closed, and when it is opened. */
async function lifecycle(pages: Page[], state: "frozen" | "active"): Promise<void> {
  for (const page of pages) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Page.setWebLifecycleState", { state });
    await devtools.detach();
  }
}

test("a laptop that slept goes on where it was, though the graphics card was reset", async ({
  page,
  context,
  browser,
}) => {
  // Its clock can jump, as that of a laptop does whose lid was closed.
  await context.clock.install();
  await openConsole(page, "en", "cn-2005", 6);
  const wall = await openWall(context, page);
  await showsStep(wall, 6);
  await page.getByRole("button", { name: PRESENT_WORDS.en.start }).click();
  await mapIsIdle(page);
  await wall.locator("canvas.maplibregl-canvas").evaluate((canvas) => {
    canvas.addEventListener("webglcontextlost", () => canvas.setAttribute("data-was-lost", ""));
  });

  await lifecycle([page, wall], "frozen");
  await context.clock.fastForward("01:30:00");
  const devtools = await browser.newBrowserCDPSession();
  await devtools.send("Browser.crashGpuProcess");
  await devtools.detach();
  await lifecycle([page, wall], "active");

  await expect(page.locator("[data-elapsed]")).toContainText(/90:\d\d/);
  await expect(consoleOf(page)).toHaveAttribute("data-wall-status", "open");
  await showsStep(wall, 6);
  await expect(wall.locator("canvas[data-was-lost]"), "the card was reset").toHaveCount(1);
  await expect(mapOf(wall)).toHaveAttribute("data-status", "live");
  // No blank sea: the picture of the map stands in until the land is drawn anew.
  expect((await drawn(wall)).land).toContain("MM-17");
  expect(await wallFaults(wall)).toEqual([]);
  await page.keyboard.press("ArrowRight");
  await expect(consoleOf(page)).toHaveAttribute("data-step", "7");
  await showsStep(wall, 7);
  await wall.keyboard.press("PageDown");
  await showsStep(wall, 8);
  await expect(consoleOf(page)).toHaveAttribute("data-step", "8");
});
