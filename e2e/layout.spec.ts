import type { Page } from "@playwright/test";
import { type AtlasWindow, headingOf, LANGS, onDrawnMap, onScreen, open, view, withoutWebgl } from "./atlas-page";
import { expect, mapIsIdle, test, turnsOf } from "./atlas-test";
import { cutNames } from "./cut-names";

const SIZES = [
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [3840, 2160],
  [390, 844],
] as const;

/** What does not fit: the page too wide, words cut off, small print, map furniture on top of each other. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const nameOf = (it: Element) =>
      `${it.tagName.toLowerCase()}${it.classList.length ? `.${[...it.classList].join(".")}` : ""} “${(it.textContent ?? "").trim().slice(0, 30)}”`;
    const isShown = (it: Element) =>
      it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !it.closest(".visually-hidden, .skip, [inert]");

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);

    const boxes = document.querySelectorAll(
      ".top-bar, .top-bar *, main, main :is(h2, h3, p, li, button, a, header, section, dl, dd, small, b), .legend *, .map-credit, .places *",
    );
    for (const it of boxes) {
      if (!(it instanceof HTMLElement) || !isShown(it) || it.clientWidth === 0) continue;
      if (it.closest(".table-scroll, .tip")) continue;
      if (it.matches("select, option, input") || getComputedStyle(it).display === "inline") continue;
      if (it.scrollWidth > it.clientWidth + 1)
        found.push(`${nameOf(it)} is cut: ${it.scrollWidth} in ${it.clientWidth} px`);
    }

    const seen = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const it = node.parentElement;
      if (!it || !node.textContent?.trim() || it.matches("script, style, option") || !isShown(it)) continue;
      const scale = it instanceof SVGGraphicsElement ? (it.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(it).fontSize) * scale;
      const key = `${it.tagName}.${it.parentElement?.getAttribute("class") ?? ""} ${size.toFixed(1)}`;
      if (size < 11.95 && !seen.has(key)) {
        seen.add(key);
        found.push(`${size.toFixed(1)} px text: ${nameOf(it)}`);
      }
    }

    const furniture = [".legend", ".maplibregl-ctrl-group", ".map-credit", ".maplibregl-ctrl-scale", ".places-toggle"]
      .flatMap((selector) => [...document.querySelectorAll(selector)].map((it) => ({ selector, it })))
      .filter(({ it }) => isShown(it))
      .map(({ selector, it }) => ({ selector, box: it.getBoundingClientRect() }));
    const map = document.querySelector("[data-map]")?.getBoundingClientRect();
    for (const [index, one] of furniture.entries()) {
      for (const other of furniture.slice(index + 1)) {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (width > 0.5 && height > 0.5)
          found.push(`${one.selector} and ${other.selector} overlap by ${width.toFixed(0)}×${height.toFixed(0)} px`);
      }
      const { left, top, right, bottom } = one.box;
      if (map && (left < map.left - 1 || top < map.top - 1 || right > map.right + 1 || bottom > map.bottom + 1))
        found.push(`${one.selector} stands outside the map`);
      // The sheet of a phone may cover the map's lower edge.
      const hit = document.elementFromPoint((left + right) / 2, bottom - 2);
      const panel = document.querySelector("main");
      if (hit && panel?.contains(hit)) found.push(`the panel covers ${one.selector}`);
    }
    return found;
  });
}

for (const lang of LANGS) {
  test(`everything fits its place in every size (${lang})`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, lang);
    await expect(page.locator(".maplibregl-ctrl-scale")).not.toBeEmpty();
    await expect(page.locator(".maplibregl-ctrl-zoom-in")).toBeVisible();
    for (const [width, height] of SIZES) {
      await test.step(`${width}×${height}`, async () => {
        await page.setViewportSize({ width, height });
        // The themes differ in colours alone, so one of them shows what fits.
        for (const query of ["", "?place=area-northern-laos", "?place=golden-triangle", "?item=M11", "?item=N07"]) {
          await view(page, query);
          const place = new URLSearchParams(query).get("place") ?? "";
          await expect(page.locator("[data-map]")).toHaveAttribute("data-place", place);
          await expect(page.locator("[data-item]")).toHaveCount(query.includes("item") ? 1 : 0);
          await expect(headingOf(page)).toBeInViewport();
          expect.soft(await faults(page), `${width}×${height}, ${query || "whole picture"}`).toEqual([]);
        }
      });
    }
  });
}

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  turn()(`names on the map are seen whole, and make way for a legend that opens (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, lang, "?place=golden-triangle");
    await mapIsIdle(page);
    const written = () =>
      page.evaluate(() => {
        const { atlasMap: map } = window as unknown as AtlasWindow;
        return map.queryRenderedFeatures({ layers: ["label-host", "label-country"] }).length;
      });
    await expect.poll(written).toBeGreaterThan(2);
    expect(await cutNames(page)).toEqual([]);
    const before = await written();
    await page.locator(".legend > summary").click();
    await expect.poll(written).toBeLessThan(before);
    expect(await cutNames(page)).toEqual([]);
    await page.locator(".legend > summary").click();
    await expect.poll(written).toBe(before);
    // Wherever the map is moved to.
    for (let drag = 0; drag < 3; drag++) {
      await page.evaluate(() => (window as unknown as AtlasWindow).atlasMap.panBy([70, 40], { duration: 0 }));
      await mapIsIdle(page);
      await expect.poll(() => cutNames(page)).toEqual([]);
    }
  });
}

test("the drawn map stands where the live map will", async ({ page }) => {
  test.setTimeout(90_000);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, "en");
    await page.waitForFunction(() => (window as unknown as Partial<AtlasWindow>).atlasMap?.getSource("provinces"));
    for (const lngLat of [
      [60, 10],
      [98.2, 21.5],
      [63.8, 30.2],
      [134, 50],
    ] as [number, number][]) {
      const [live, still] = [await onScreen(page, lngLat), await onDrawnMap(page, lngLat)];
      const off = Math.hypot(live.x - still.x, live.y - still.y);
      expect.soft(off, `${lngLat} at ${width}×${height}`).toBeLessThan(2);
    }
  }
});

test("the drawn map can be read on a phone as well", async ({ page }) => {
  await withoutWebgl(page);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const lang of LANGS) {
      await open(page, lang);
      await expect(page.locator("[data-map]")).toHaveAttribute("data-status", "no-webgl");
      expect.soft(await faults(page), `${width}×${height}, ${lang}, without WebGL`).toEqual([]);
    }
  }
});

test("no line of the sentence begins with a sign that closes", async ({ page }) => {
  await withoutWebgl(page);
  for (const lang of LANGS) {
    await open(page, lang, "?place=MM");
    const found = await page.locator(".sentence").evaluate((sentence: HTMLElement) => {
      const signs: Range[] = [];
      const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { index } of (node.textContent ?? "").matchAll(/[。，；：）.,;:)]/g)) {
          const sign = document.createRange();
          sign.setStart(node, index);
          sign.setEnd(node, index + 1);
          signs.push(sign);
        }
      }
      const lines: string[] = [];
      for (let width = 240; width <= 480; width += 4) {
        sentence.style.width = `${width}px`;
        const { left } = sentence.getBoundingClientRect();
        for (const sign of signs) {
          if (sign.getBoundingClientRect().left < left + 2) lines.push(`${sign} at ${width} px`);
        }
      }
      return { signs: signs.length, lines };
    });
    expect(found.signs, lang).toBeGreaterThan(5);
    expect(found.lines, lang).toEqual([]);
  }
});

test("the way up stands on one line, links and words", async ({ page }) => {
  await withoutWebgl(page);
  for (const lang of LANGS) {
    await open(page, lang, "?place=CN-YN");
    const lines = await page.locator(".crumbs li").evaluateAll((parts) =>
      parts.map((part) => {
        const words = document.createRange();
        words.selectNodeContents(part.querySelector("button") ?? part);
        return Math.round(words.getBoundingClientRect().bottom);
      }),
    );
    expect(lines.length).toBe(3);
    expect(Math.max(...lines) - Math.min(...lines), `${lang}: ${lines}`).toBeLessThanOrEqual(1);
  }
});

test("no line of a list of places begins with the comma after a name", async ({ page }) => {
  await withoutWebgl(page);
  for (const lang of LANGS) {
    await open(page, lang, "?item=N07");
    const names = page.locator("article[data-item='N07'] .place-link");
    await expect(names.first()).toBeVisible();
    // Every width, so that the list breaks at each of its commas once.
    for (let width = 320; width <= 400; width += 8) {
      await page.setViewportSize({ width, height: 844 });
      const begun = await names.evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const comma = document.createTreeWalker(button.closest("dd") ?? button, NodeFilter.SHOW_TEXT);
          comma.currentNode = button.lastChild ?? button;
          const next = comma.nextNode();
          if (!next || !/^[、,]/.test(next.textContent ?? "")) return [];
          const sign = document.createRange();
          sign.setStart(next, 0);
          sign.setEnd(next, 1);
          const { top, bottom } = sign.getBoundingClientRect();
          return (top + bottom) / 2 > button.getBoundingClientRect().bottom ? [button.textContent] : [];
        }),
      );
      expect(begun, `${lang}, ${width} px`).toEqual([]);
    }
  }
});
