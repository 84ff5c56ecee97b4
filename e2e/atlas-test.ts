import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { Lang } from "./atlas-page";

export { expect };

type Expected = (string | RegExp)[];

/** Listen on the context, so that windows the page opens are heard as well. */
export function collectProblems(context: BrowserContext, isInside: (url: URL) => boolean): string[] {
  const problems: string[] = [];
  context.on("weberror", (webError) => {
    problems.push(`page error: ${webError.error().stack ?? webError.error().message}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isOwn = url.protocol === "data:" || url.protocol === "blob:" || isInside(url);
    if (!isOwn) problems.push(`request to another host: ${request.url()}`);
  });
  return problems;
}

interface AtlasFixtures {
  /** What a test provokes on purpose: `test.use({ expectedProblems: [/ERR_INTERNET_DISCONNECTED/] })`. */
  expectedProblems: Expected;
  cleanPage: undefined;
}

/** Playwright's test, which also fails on any page error, console error or request to another host. */
export const test = base.extend<AtlasFixtures>({
  expectedProblems: [[], { option: true }],
  cleanPage: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const { origin } = new URL(baseURL ?? "");
      const problems = collectProblems(context, (url) => url.origin === origin);
      await use(undefined);
      const isExpected = (problem: string) => expectedProblems.some((expected) => problem.match(expected));
      expect(
        problems.filter((problem) => !isExpected(problem)),
        "errors and outside requests of the page",
      ).toEqual([]);
    },
    { auto: true },
  ],
});

type TestBody = Parameters<typeof test>[2];
const passedOver = () => {};

/**
 * Whose turn it is, for tests of what no language changes: the tests of a file that ask go to one language and the
 * other by turns. What the page says, how its words fit, and every room for access, is looked at in both.
 * @param first the language that begins
 *
 *     for (const lang of LANGS) {
 *       const turn = turnsOf(lang);
 *       turn()(`a drag sets a range (${lang})`, async ({ page }) => …);
 */
export function turnsOf(lang: Lang, first: Lang = "en"): () => (title: string, body: TestBody) => void {
  let turns = lang === first ? 0 : 1;
  return () => (turns++ % 2 === 0 ? test : passedOver);
}

/** Wait until the map has drawn and stands still. */
export async function mapIsIdle(page: Page): Promise<void> {
  await page.locator('[data-map][data-idle="true"]').first().waitFor({ timeout: 30_000 });
}

interface AtlasMap {
  project(lngLat: [number, number]): { x: number; y: number };
  getCanvas(): HTMLCanvasElement;
}

/**
 * Click the map at a place. Choose points well inside a shape, and expect something of one click before the next:
 * two fast ones at the same place are a double click, which zooms.
 */
export async function clickPlace(page: Page, lng: number, lat: number): Promise<void> {
  await mapIsIdle(page);
  const at = await page.evaluate(
    (lngLat) => {
      const map = (window as unknown as { atlasMap: AtlasMap }).atlasMap;
      const canvas = map.getCanvas();
      const box = canvas.getBoundingClientRect();
      const point = map.project(lngLat);
      const x = box.left + point.x;
      const y = box.top + point.y;
      const hit = document.elementFromPoint(x, y);
      return { x, y, hit: hit === canvas ? "the map" : (hit?.outerHTML.slice(0, 120) ?? "nothing (off the screen)") };
    },
    [lng, lat] as [number, number],
  );
  expect(at.hit, `what lies at ${lng}, ${lat} on the screen`).toBe("the map");
  await page.mouse.move(at.x, at.y);
  await page.mouse.click(at.x, at.y);
}
