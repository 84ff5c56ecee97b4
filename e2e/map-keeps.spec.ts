import { type AtlasWindow, featureState, mapOf, open, view } from "./atlas-page";
import { expect, mapIsIdle, test } from "./atlas-test";

test("a thing that is opened and a layer that is switched bring no land anew", async ({ page }) => {
  await open(page, "en");
  await expect(mapOf(page)).toHaveAttribute("data-status", "live", { timeout: 40_000 });
  await page.waitForFunction(() => Boolean((window as unknown as AtlasWindow).atlasMap.getLayer("dim-world")));
  await mapIsIdle(page);
  const loads = await page.evaluateHandle(() => {
    const heard: string[] = [];
    (window as unknown as AtlasWindow).atlasMap.on("sourcedataloading", ({ sourceId, tile }) => {
      // Tiles are of the camera's way; what is meant is the data that they are cut from.
      if (!tile) heard.push(sourceId);
    });
    return heard;
  });
  await view(page, "?item=M07");
  await expect.poll(async () => (await featureState(page, "outlines", "CN")).lit).toBe(true);
  await mapIsIdle(page);
  await view(page, "?layers=golden-triangle,golden-crescent,border-provinces,meetings");
  await expect(mapOf(page)).toHaveAttribute("data-layers", /meetings/);
  await expect.poll(async () => (await featureState(page, "outlines", "CN")).lit ?? false).toBe(false);
  await mapIsIdle(page);
  const heard = await loads.jsonValue();
  // What the thing itself shows comes anew: the ear was open.
  expect(heard).toContain("scene-points");
  for (const source of ["world", "provinces", "outlines", "water", "claims", "labels"]) {
    expect(heard).not.toContain(source);
  }
});

test("the finer lines come where the coarser would show their corners, and stay", async ({ page }) => {
  const shapes = () =>
    page.evaluate(() => {
      const { provinces } = (window as unknown as AtlasWindow).atlasMap.getStyle().sources;
      return provinces && "data" in provinces ? provinces.data : undefined;
    });
  await open(page, "en", "?place=MM");
  await expect(mapOf(page)).toHaveAttribute("data-status", "live", { timeout: 40_000 });
  await mapIsIdle(page);
  expect(await shapes()).toMatch(/\/provinces\.geojson$/);
  await view(page, "?place=CN-XJ");
  await mapIsIdle(page);
  await page.evaluate(() => (window as unknown as AtlasWindow).atlasMap.jumpTo({ zoom: 5 }));
  await expect.poll(shapes).toMatch(/\/provinces-detail\.geojson$/);
  await view(page, "");
  await mapIsIdle(page);
  expect(await shapes()).toMatch(/\/provinces-detail\.geojson$/);
});
