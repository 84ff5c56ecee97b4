import { open, withPage } from "./measure.mjs";

/** From the press on an export to its file, in ms. */
async function taken(page, kind) {
  await page.evaluate(() => window.bench.rest());
  const start = performance.now();
  const download = page.waitForEvent("download");
  await page.locator(`[data-take] [data-export="${kind}"]`).click();
  const file = await download;
  const took = performance.now() - start;
  // The next one is refused while one is being made.
  const name = file.suggestedFilename();
  await page.waitForFunction(
    (text) => document.querySelector('[data-take-state="told"]')?.textContent.includes(text),
    name,
  );
  return took;
}

/** The slide of a view, then the deck of the built-in briefing, in a fresh browser: the first slide loads what makes slides. */
export function measureTaken(contender) {
  return withPage({}, async (page) => {
    await open(page, { ...contender, url: `${contender.url}?place=LA` });
    await page.waitForSelector('[data-facts="whole"]');
    await page.locator("[data-take-open]").click();
    const slide = await taken(page, "pptx");
    await page.locator("[data-take-briefing]").selectOption("cn-2005");
    return { slide, deck: await taken(page, "pptx-deck") };
  });
}
