import type { Page } from "@playwright/test";
import { BOUNDARY_WORDS } from "../lib/messages/boundary-words";
import { DRAWN_WORDS } from "../lib/messages/drawn-words";
import { type AtlasWindow, expectPlace, mapOf, onScreen, open, view, withoutWebgl } from "./atlas-page";
import { clickPlace, expect, mapIsIdle, test } from "./atlas-test";
import { cutNames } from "./cut-names";

const POINTS = {
  tawang: [91.87, 27.59],
  aksaiChin: [79.5, 35.2],
  taipei: [121.5, 25.05],
  srinagar: [74.8, 34.1],
} as const satisfies Record<string, [number, number]>;

/** Across the line of control of the eastern sector, north of the claim line: west, south, east, north. */
const INSIDE_EAST = [92.6, 28, 94.4, 29.5] as const;

/** The living map stands still in this view. */
async function shows(page: Page, boundary: string): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute("data-boundary", boundary);
  await expect(mapOf(page)).toHaveAttribute("data-status", "live", { timeout: 40_000 });
  await mapIsIdle(page);
}

/** What lies at each point, as it was drawn. */
async function ground(page: Page) {
  return page.evaluate((points) => {
    const map = (window as unknown as AtlasWindow).atlasMap;
    const at = ([lng, lat]: readonly [number, number]) => {
      const found = map.queryRenderedFeatures(map.project([lng, lat]), { layers: ["land"] })[0]?.properties;
      return { id: found?.place ?? found?.id, country: found?.country, neutral: found?.neutral === true };
    };
    return Object.fromEntries(Object.entries(points).map(([name, point]) => [name, at(point)]));
  }, POINTS);
}

/** Style layers that draw a border inside the eastern sector. */
async function bordersInside(page: Page): Promise<string[]> {
  return page.evaluate(([west, south, east, north]) => {
    const map = (window as unknown as AtlasWindow).atlasMap;
    const layers = map
      .getStyle()
      .layers.filter(({ id, type }) => type === "line" && /^(view-|province-line|country-line|claim-line)/.test(id));
    const corner = (lng: number, lat: number): [number, number] => {
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    };
    const box: [[number, number], [number, number]] = [corner(west, north), corner(east, south)];
    const found = map.queryRenderedFeatures(box, { layers: layers.map(({ id }) => id) });
    return [...new Set(found.map(({ layer }) => layer.id))].sort();
  }, INSIDE_EAST);
}

test("each room draws the ground and the lines of its view, one after the other on the living map", async ({
  page,
}) => {
  test.setTimeout(150_000);
  await open(page, "en", "?room=un");
  await shows(page, "un-style");
  await expect
    .poll(() => ground(page), { timeout: 30_000 })
    .toEqual({
      tawang: { id: "IN-AR", neutral: true },
      aksaiChin: { id: "CN-XJ", neutral: true },
      taipei: { id: "TW", country: "CN", neutral: false },
      srinagar: { id: "IN-JK", neutral: true },
    });
  await expect(page.locator('[data-legend="control-line"]')).toContainText(BOUNDARY_WORDS.en.controlLine);

  await view(page, "?room=beijing");
  await shows(page, "cn");
  await expect
    .poll(() => ground(page), { timeout: 30_000 })
    .toEqual({
      tawang: { id: "CN-XZ", country: "CN", neutral: false },
      aksaiChin: { id: "CN-XJ", country: "CN", neutral: false },
      taipei: { id: "TW", country: "CN", neutral: false },
      srinagar: { id: "IN-JK", country: "IN", neutral: false },
    });
  expect(await bordersInside(page)).toEqual([]);
  await clickPlace(page, ...POINTS.tawang);
  await expectPlace(page, "CN-XZ", /Xizang/);

  await view(page, "");
  await shows(page, "de-facto");
  await expect
    .poll(() => ground(page), { timeout: 30_000 })
    .toEqual({
      tawang: { id: "IN-AR", country: "IN", neutral: false },
      aksaiChin: { id: "CN-XJ", country: "CN", neutral: false },
      taipei: { id: "TW", country: "TW", neutral: false },
      srinagar: { id: "IN-JK", country: "IN", neutral: false },
    });
  expect(await bordersInside(page)).toContain("country-line");
});

test("the inset of the South China Sea lies over neither the Golden Triangle nor the legend", async ({ page }) => {
  test.setTimeout(120_000);
  const inset = page.locator("[data-sea-inset] svg");
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, "zh", "?room=beijing");
    await shows(page, "cn");
    await expect(inset).toHaveAccessibleName(BOUNDARY_WORDS.zh.inset.label);
    const [box, legend] = [await inset.boundingBox(), await page.locator(".legend").boundingBox()];
    if (!box || !legend) throw new Error("inset or legend is not on the page");
    const { x } = await onScreen(page, [103.5, 20]);
    expect(box.x, `the Golden Triangle at ${width}`).toBeGreaterThan(x);
    expect(box.x, `the legend at ${width}`).toBeGreaterThan(legend.x + legend.width);
    await mapIsIdle(page);
    await expect.poll(() => cutNames(page), `names at ${width}`).toEqual([]);
  }
});

test("a drawn map says that its lines are not those of the room", async ({ page }) => {
  await withoutWebgl(page);
  await open(page, "en", "?room=beijing");
  await expect(page.locator(".map-problem")).toContainText(DRAWN_WORDS.en.boundaries);
});
