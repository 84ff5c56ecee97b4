import type { Page } from "@playwright/test";
import {
  type AtlasWindow,
  cardOf,
  chartOf,
  headingOf,
  LANGS,
  mapOf,
  matchesOf,
  open,
  searchBox,
  showPlaces,
  type THEMES,
  view,
  withoutWebgl,
  wordsOf,
} from "./atlas-page";
import { expect, mapIsIdle, test } from "./atlas-test";
import { axeFindings } from "./axe-findings";

/** Controls smaller than 24 × 24 px, save links and numbers that stand in running text. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll(
      "button, a[href], select, summary, input:not([type='checkbox']), [role='treeitem'], [role='option']",
    );
    return [...controls].flatMap((it) => {
      if (!(it instanceof HTMLElement) || !it.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return [];
      if (it.closest("[inert], .skip") || getComputedStyle(it).display === "inline") return [];
      const { width, height } = it.getBoundingClientRect();
      if (width >= 23.9 && height >= 23.9) return [];
      return [
        `${it.tagName.toLowerCase()}.${it.className} “${it.textContent?.trim().slice(0, 30)}”: ${width.toFixed(1)}×${height.toFixed(1)}`,
      ];
    });
  });
}

/** Checkboxes may be smaller when circles of 24 px around them touch no other control. */
function crowdedBoxes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const middles = [...document.querySelectorAll("input[type='checkbox'], .legend button")]
      .filter((it) => it.checkVisibility())
      .map((it) => ({ it, box: it.getBoundingClientRect() }));
    return middles.flatMap(({ it, box }, index) =>
      it.tagName !== "INPUT"
        ? []
        : middles
            .filter((_, other) => other !== index)
            .flatMap(({ it: other, box: near }) => {
              const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
              const dx = Math.max(near.left - x, 0, x - near.right);
              const dy = Math.max(near.top - y, 0, y - near.bottom);
              return Math.hypot(dx, dy) < 12
                ? [
                    `${it.getAttribute("aria-label")} is ${Math.hypot(dx, dy).toFixed(0)} px from ${other.getAttribute("aria-label") ?? other.textContent}`,
                  ]
                : [];
            }),
    );
  });
}

for (const lang of LANGS) {
  const words = wordsOf(lang);
  test(`axe finds nothing, targets are large enough (${lang})`, async ({ page }) => {
    test.setTimeout(240_000);
    // After the first look only the part that a step changes is looked at again.
    const check = async (name: string, asked?: { within?: string; without?: string }) => {
      await test.step(name, async () => {
        expect.soft(await axeFindings(page, asked), `axe: ${name}`).toEqual([]);
        expect.soft(await smallTargets(page), `targets: ${name}`).toEqual([]);
        expect.soft(await crowdedBoxes(page), `boxes: ${name}`).toEqual([]);
      });
    };
    await open(page, lang);
    await mapIsIdle(page);
    await page.locator("summary").filter({ hasText: words.legend.more }).click();
    await check("whole picture");

    await view(page, "?place=CN-YN");
    await expect(mapOf(page)).toHaveAttribute("data-place", "CN-YN");
    await check("a province", { within: "main" });

    await view(page, "?place=golden-triangle&year=2003");
    await chartOf(page, "substitution").getByRole("button", { name: words.chart.table, exact: true }).click();
    await expect(page.getByRole("table")).toBeVisible();
    await check("a zone with its table", { within: "main" });

    await view(page, "?place=MM&metric=aid&item=F12");
    await expect(cardOf(page, "F12")).toBeVisible();
    await check("a source card", { within: "dialog" });
    await page.keyboard.press("Escape");
    await expect(cardOf(page)).toHaveCount(0);

    await showPlaces(page, lang);
    await check("the list of places", { within: "nav.places" });

    await searchBox(page).fill(lang === "en" ? "lao" : "老");
    await expect(matchesOf(page).first()).toBeVisible();
    await check("the search", { within: ".search" });

    await view(page, "?place=nowhere");
    await expect(page.locator(".notice")).toBeVisible();
    await check("the notice of unknown values", { within: ".notice" });

    await page.goto(`${lang}/places/`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // Thousands of lines of one make: the first of each list, and the first places, stand for the rest.
    await check("the page of all places", { without: "li:nth-child(n + 4), main > section:nth-of-type(n + 30)" });

    await withoutWebgl(page);
    await open(page, lang, "?place=MM-17");
    await expect(page.getByText(words.map.noWebgl)).toBeVisible();
    await check("without WebGL", { within: "[data-map]" });

    await page.setViewportSize({ width: 390, height: 844 });
    await expect(headingOf(page)).toBeVisible();
    await check("on a phone");
  });
}

test("axe finds nothing on the entry page", async ({ page, baseURL }) => {
  // The entry page moves on at once; here it is kept from that.
  await page.route(
    (url) => url.href === baseURL,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/location\.replace\(/g, "void(") });
    },
  );
  await page.goto("");
  await expect(page.getByRole("link", { name: "English" })).toBeVisible();
  expect.soft(await axeFindings(page)).toEqual([]);
  expect.soft(await smallTargets(page)).toEqual([]);
});

test("a chosen theme has the colours that the same theme of the system has", async ({ page }) => {
  await withoutWebgl(page);
  const colours = async (system: (typeof THEMES)[number], query = "") => {
    await page.emulateMedia({ colorScheme: system });
    await open(page, "en", query);
    return page.evaluate(() => {
      const root = getComputedStyle(document.documentElement);
      const names = [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .flatMap(({ cssText }) => cssText.match(/--[\w-]+(?=\s*:)/g) ?? []);
      const properties = [...new Set(names)].sort().map((name) => `${name}: ${root.getPropertyValue(name).trim()}`);
      return [`color-scheme: ${root.colorScheme}`, ...properties];
    });
  };
  const [light, dark] = [await colours("light"), await colours("dark")];
  expect(dark).not.toEqual(light);
  expect(await colours("light", "?theme=dark")).toEqual(dark);
  expect(await colours("dark", "?theme=light")).toEqual(light);
});

test("in the high contrast of the system the zoom buttons and the marks of the years are seen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await open(page, "en");
  await mapIsIdle(page);
  // MapLibre gives them an icon for each kind of contrast; turned over, it would be black on black.
  for (const sign of ["zoom-in", "zoom-out"])
    await expect(page.locator(`.maplibregl-ctrl-${sign} .maplibregl-ctrl-icon`)).toHaveCSS("filter", "none");
  // The ground of a mark is its only sign, and would be that of the page; the style as asked for does not tell.
  const kept = await page
    .locator(".time-legend [data-mark]")
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark, "::before").forcedColorAdjust));
  expect(kept.length).toBeGreaterThan(1);
  expect(new Set(kept)).toEqual(new Set(["none"]));
});

test("the camera jumps for readers who want no motion, and travels for others", async ({ page }) => {
  await open(page, "en");
  await mapIsIdle(page);
  // Watches every move that the page asks of the camera, and whether it is over when the call returns.
  await page.evaluate(() => {
    const watch = window as unknown as AtlasWindow & { moves: boolean[] };
    watch.moves = [];
    const { atlasMap: map } = watch;
    const aim = map.fitBounds.bind(map);
    map.fitBounds = (...args) => {
      const result = aim(...args);
      watch.moves.push(map.isMoving());
      return result;
    };
  });
  const moves = () => page.evaluate(() => (window as unknown as { moves: boolean[] }).moves);
  const bar = (id: string) => page.locator(`[data-chart] [data-figure="${id}"] .row-mark`);

  await bar("F18").click();
  await expect.poll(moves, { message: "reduced motion" }).toEqual([false]);
  await mapIsIdle(page);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await bar("F17").click();
  await expect.poll(moves, { message: "no preference" }).toEqual([false, true]);
});
