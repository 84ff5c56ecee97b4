import { expect, type Locator, type Page } from "@playwright/test";
import type { Map as LiveMap } from "maplibre-gl";
import { HOME, mercator } from "../lib/camera";
import { MESSAGES } from "../lib/messages";
import type { PublishedAtlas } from "../lib/publish";

export const LANGS = ["en", "zh"] as const;
export type Lang = (typeof LANGS)[number];
export const METRICS = ["substitution", "seizures", "aid"] as const;
export type Metric = (typeof METRICS)[number];
export const THEMES = ["light", "dark"] as const;
export const wordsOf = (lang: Lang) => MESSAGES[lang];

/** The page's own objects, as the tests may ask for them in the browser. */
export type AtlasWindow = { atlasMap: LiveMap };

export const mapOf = (page: Page) => page.locator("[data-map]");
export const chartOf = (page: Page, metric: Metric) => page.locator(`[data-chart="${metric}"]`);
export const headingOf = (page: Page) => page.locator("main h2").first();
export const cardOf = (page: Page, item?: string) =>
  page.getByRole("dialog").locator(item ? `[data-item="${item}"]` : "[data-item]");
export const treeItem = (page: Page, place: string) => page.locator(`[data-tree-place="${place}"]`).first();
export const searchBox = (page: Page) => page.getByRole("combobox").and(page.locator("input"));

/** What the search offers. (The options of the selects are options as well.) */
export const matchesOf = (page: Page) => page.getByRole("listbox").getByRole("option");

/** Open a page of the atlas and wait until it answers; the map may still be drawing. */
export async function open(page: Page, lang: Lang, query = ""): Promise<void> {
  await page.goto(`${lang}/${query}`);
  await answers(page);
}

/** The page answers as soon as it has something to announce, and all of it tells of the place that the address names. */
export async function answers(page: Page): Promise<void> {
  await expect(page.locator("[data-announce]")).not.toBeEmpty();
  const place = (await mapOf(page).getAttribute("data-place")) ?? "";
  await expect(page.locator(`:is([data-chart], .details):not([data-place="${place}"])`)).toHaveCount(0);
}

/** Take WebGL away before a page loads. Where the map is not the subject, this also saves its drawing time. */
export async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.includes("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
      },
    });
  });
}

/** Change the query inside the living page, the way back and forward do: a view without a page load. */
export async function view(page: Page, query: string): Promise<void> {
  await page.evaluate((to) => {
    History.prototype.pushState.call(history, null, "", `${location.pathname}${to}`);
    dispatchEvent(new PopStateEvent("popstate", { state: null }));
  }, query);
}

/** The published facts, read as any reader of the file would. */
export async function readAtlas(page: Page): Promise<PublishedAtlas> {
  const response = await page.request.get("data/atlas.json");
  expect(response.ok(), "data/atlas.json").toBe(true);
  return (await response.json()) as PublishedAtlas;
}

/** What the page says about a selection, all in one, to compare the ways that lead to it. */
export async function stateOf(page: Page) {
  const map = mapOf(page);
  return {
    query: new URL(page.url()).search,
    place: await map.getAttribute("data-place"),
    metric: await map.getAttribute("data-metric"),
    layers: await map.getAttribute("data-layers"),
    charts: await page.locator("[data-chart]").evaluateAll((all) => all.map((one) => one.getAttribute("data-place"))),
    // innerText leaves out the charts that are out of sight.
    panel: await page.getByRole("main").textContent(),
    announced: await page.locator("[data-announce]").innerText(),
    cards: await page.locator("[data-item]").evaluateAll((all) => all.map((one) => one.getAttribute("data-item"))),
  };
}

/** Map, charts, heading and address all tell of the same place; "" is the whole picture. */
export async function expectPlace(page: Page, place: string, name: string | RegExp): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute("data-place", place);
  for (const metric of METRICS) await expect(chartOf(page, metric)).toHaveAttribute("data-place", place);
  await expect(headingOf(page)).toHaveText(name);
  expect(new URL(page.url()).searchParams.get("place") ?? "").toBe(place);
}

/** Open the list of places where it lies folded over the map. */
export async function showPlaces(page: Page, lang: Lang): Promise<void> {
  const button = page.getByRole("button", { name: wordsOf(lang).places.open });
  if (await button.isVisible()) await button.click();
  await expect(page.getByRole("tree")).toBeVisible();
}

/** Show a list of the details in full. */
export async function showAll(group: Locator): Promise<void> {
  const more = group.locator("button[aria-expanded='false']");
  if (await more.count()) await more.click();
}

/** Ids of what is drawn now, by style layer. */
export async function drawn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const map = (window as unknown as AtlasWindow).atlasMap;
    const found: Record<string, Set<string>> = {};
    for (const { layer, properties } of map.queryRenderedFeatures()) {
      found[layer.id] ??= new Set();
      found[layer.id]?.add(String(properties.id));
    }
    return Object.fromEntries(Object.entries(found).map(([id, ids]) => [id, [...ids].sort()]));
  });
}

/** A feature's state, as the map keeps it. */
export async function featureState(page: Page, source: string, id: string): Promise<Record<string, unknown>> {
  return page.evaluate(
    ([from, of]) => ({ ...(window as unknown as AtlasWindow).atlasMap.getFeatureState({ source: from, id: of }) }),
    [source, id] as const,
  );
}

/** Where a place of the world lies on the screen, by the live map. */
export async function onScreen(page: Page, lngLat: [number, number]): Promise<{ x: number; y: number }> {
  return page.evaluate((at) => {
    const map = (window as unknown as AtlasWindow).atlasMap;
    const box = map.getCanvas().getBoundingClientRect();
    const { x, y } = map.project(at);
    return { x: box.left + x, y: box.top + y };
  }, lngLat);
}

/** Where a place of the world lies on the screen, by the drawn map: Web Mercator on the box of the home view. */
export async function onDrawnMap(page: Page, [lng, lat]: [number, number]): Promise<{ x: number; y: number }> {
  const [left, top] = mercator(HOME[0], HOME[3]);
  const [right] = mercator(HOME[2], HOME[1]);
  const [x, y] = mercator(lng, lat);
  return page
    .locator(".first-picture svg")
    .first()
    .evaluate(
      (svg: SVGSVGElement, [u, v]) => {
        const { x, y } = new DOMPoint(u * svg.viewBox.baseVal.width, v * svg.viewBox.baseVal.width).matrixTransform(
          svg.getScreenCTM() ?? undefined,
        );
        return { x, y };
      },
      [(x - left) / (right - left), (y - top) / (right - left)] as const,
    );
}
