import { type AtlasWindow, featureState, mapOf, open, view } from "./atlas-page";
import { expect, mapIsIdle, test } from "./atlas-test";
import { briefingOf, showsStep, wallOf } from "./present-pages";

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

test("a pack that is switched off cuts no land anew, and land that it alone names loses its tone", async ({ page }) => {
  await open(page, "en", "?layers=cases");
  await expect(mapOf(page)).toHaveAttribute("data-status", "live", { timeout: 40_000 });
  await page.waitForFunction(() => Boolean((window as unknown as AtlasWindow).atlasMap.getLayer("cases-dot")));
  await mapIsIdle(page);
  const loads = await page.evaluateHandle(() => {
    const heard: string[] = [];
    (window as unknown as AtlasWindow).atlasMap.on("sourcedataloading", ({ sourceId }) => heard.push(sourceId));
    return heard;
  });
  expect((await featureState(page, "provinces", "KR")).unnamed).toBeUndefined();
  await view(page, "?layers=cases&packs=series");
  await expect.poll(async () => (await featureState(page, "provinces", "KR")).unnamed).toBe(true);
  await mapIsIdle(page);
  const heard = await loads.jsonValue();
  // The joint cases are those of the other pack: the ear was open.
  expect(heard).toContain("cases");
  for (const source of ["world", "provinces", "outlines"]) expect(heard).not.toContain(source);
  await view(page, "?layers=cases");
  await expect.poll(async () => (await featureState(page, "provinces", "KR")).unnamed).toBeUndefined();
});

test("no step of a briefing waits for a program of the graphics card", async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const built = { programs: 0 };
    Object.assign(window, { built });
    const link = WebGL2RenderingContext.prototype.linkProgram;
    WebGL2RenderingContext.prototype.linkProgram = function linkProgram(program) {
      built.programs++;
      return link.call(this, program);
    };
  });
  const built = () => page.evaluate(() => (window as unknown as { built: { programs: number } }).built.programs);
  await page.goto("en/wall/?briefing=cn-2005");
  // It comes with the layers of the second look, and goes once it is drawn: only that it is over can be waited for.
  await page.waitForFunction(() => {
    const { atlasMap } = window as unknown as AtlasWindow;
    return atlasMap?.getLayer("dim-world") !== undefined && atlasMap.getSource("rehearsal") === undefined;
  });
  const goThrough = async (last: number) => {
    await showsStep(page, 1);
    await mapIsIdle(page);
    const before = await built();
    expect(before).toBeGreaterThan(10);
    for (let step = 2; step <= last; step++) {
      await page.keyboard.press("ArrowRight");
      await showsStep(page, step);
      await mapIsIdle(page);
      expect(await built(), `step ${step}`).toBe(before);
    }
  };
  await goThrough(briefingOf("cn-2005", "en").steps.length);

  // A graphics card that was lost has lost them as well.
  await page.keyboard.press("Home");
  await showsStep(page, 1);
  await page.evaluate(() => {
    const { atlasMap } = window as unknown as AtlasWindow;
    const card = atlasMap.getCanvas().getContext("webgl2")?.getExtension("WEBGL_lose_context");
    const restored = { isRehearsed: false };
    Object.assign(window, { restored, restore: () => card?.restoreContext() });
    atlasMap.once("webglcontextrestored", () =>
      atlasMap.on("sourcedata", ({ sourceId }) => {
        restored.isRehearsed ||= sourceId === "rehearsal";
      }),
    );
    card?.loseContext();
  });
  await expect(mapOf(page)).toHaveAttribute("data-status", "lost");
  await page.evaluate(() => (window as unknown as { restore(): void }).restore());
  await page.waitForFunction(() => {
    const { atlasMap, restored } = window as unknown as AtlasWindow & { restored: { isRehearsed: boolean } };
    return restored.isRehearsed && atlasMap.getSource("rehearsal") === undefined;
  });
  await goThrough(6);
});

test("the drawn map has a layout only while it is what is seen", async ({ page }) => {
  const drawn = wallOf(page).locator(".first-picture");
  await page.goto("en/wall/?briefing=cn-2005");
  await showsStep(page, 1);
  await expect(mapOf(page)).toHaveAttribute("data-status", "live");
  await expect(drawn).toHaveCSS("content-visibility", "hidden");
  await page.evaluate(() => {
    const canvas = (window as unknown as AtlasWindow).atlasMap.getCanvas();
    canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await expect(mapOf(page)).toHaveAttribute("data-status", "lost");
  await expect(drawn).toHaveCSS("content-visibility", "visible");
  await expect(drawn.locator('a[data-place="CN-YN"]')).toBeVisible();
});
