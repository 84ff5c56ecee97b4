import {
  type AtlasWindow,
  chartOf,
  drawn,
  expectPlace,
  featureState,
  headingOf,
  LANGS,
  METRICS,
  mapOf,
  matchesOf,
  onScreen,
  open,
  searchBox,
  showPlaces,
  stateOf,
  treeItem,
  wordsOf,
} from "./atlas-page";
import { clickPlace, expect, mapIsIdle, test, turnsOf } from "./atlas-test";

const NAMES = {
  en: { shan: "Shan State", yunnan: "Yunnan", helmand: "Helmand", japan: "Japan" },
  zh: { shan: "掸邦", yunnan: "云南省", helmand: "赫尔曼德省", japan: "日本" },
} as const;
const FAMILIES = ["golden-triangle", "golden-crescent", "border-provinces"] as const;

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  const words = wordsOf(lang);
  const names = NAMES[lang];

  turn()(`a click on the map selects, a click on the sea clears, hovering names (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, lang);
    await mapIsIdle(page);

    await test.step("hover shows a name and one figure", async () => {
      const at = await onScreen(page, [101.5, 24.6]);
      await page.mouse.move(at.x, at.y);
      const card = page.locator(".hover-card");
      await expect(card).toContainText(names.yunnan);
      await expect(card.locator("span")).toHaveText(/\d/);
      await expect.poll(() => featureState(page, "provinces", "CN-YN")).toMatchObject({ hover: true });
      await expect(mapOf(page)).toHaveAttribute("data-place", "");
      const sea = await onScreen(page, [134, 40]);
      await page.mouse.move(sea.x, sea.y);
      await expect(card).toBeHidden();
      await expect.poll(async () => (await featureState(page, "provinces", "CN-YN")).hover ?? false).toBe(false);
    });

    for (const [id, name, source, lng, lat] of [
      ["CN-YN", names.yunnan, "provinces", 101.5, 24.6],
      ["JP", names.japan, "world", 136.6, 35.6],
    ] as const) {
      await test.step(`click on ${id}`, async () => {
        await clickPlace(page, lng, lat);
        await expectPlace(page, id, name);
        await expect(page.locator("[data-announce]")).toContainText(name);
        expect(await featureState(page, source, id)).toMatchObject({ selected: true });
        if (id === "JP") return;
        await page.goBack();
        await expectPlace(page, "", words.whole);
        await expect.poll(async () => (await featureState(page, source, id)).selected ?? false).toBe(false);
      });
    }

    await test.step("a click on empty sea clears", async () => {
      await clickPlace(page, 134, 40);
      await expectPlace(page, "", words.whole);
      await expect(page.locator("[data-announce]")).toHaveText(words.sentence.cleared);
    });
  });

  test(`a click on a province selects it, even beside the name of its zone (${lang})`, async ({ page }) => {
    test.setTimeout(90_000);
    await open(page, lang);
    for (const [id, name, lng, lat] of [
      ["MM-17", names.shan, 98.2, 21.5],
      ["AF-HEL", names.helmand, 63.8, 30.2],
    ] as const) {
      await test.step(id, async () => {
        await clickPlace(page, lng, lat);
        await expect.soft(mapOf(page), `a click inside ${name}`).toHaveAttribute("data-place", id, { timeout: 5000 });
        await expect.soft(headingOf(page)).toHaveText(name, { timeout: 1000 });
        await page.goBack();
        await expectPlace(page, "", words.whole);
      });
    }
  });

  turn()(`click, list, search and address lead to one state; Escape goes up (${lang})`, async ({ page }) => {
    test.setTimeout(90_000);
    await open(page, lang);
    await clickPlace(page, 101.5, 24.6);
    await expectPlace(page, "CN-YN", names.yunnan);
    await expect(page.locator("[data-announce]")).toContainText(names.yunnan);
    const clicked = await stateOf(page);

    await test.step("Escape goes up level by level", async () => {
      const parents = ["CN", ""];
      for (const parent of parents) {
        await page.keyboard.press("Escape");
        await expect(mapOf(page)).toHaveAttribute("data-place", parent);
      }
      await expectPlace(page, "", words.whole);
      await page.keyboard.press("Escape");
      await expectPlace(page, "", words.whole);
    });

    await test.step("the list of places", async () => {
      await showPlaces(page, lang);
      await treeItem(page, "border-provinces").locator(".twist").click();
      await treeItem(page, "CN-YN").click();
      await expectPlace(page, "CN-YN", names.yunnan);
      expect(await stateOf(page)).toEqual(clicked);
      await expect(treeItem(page, "CN-YN")).toHaveAttribute("aria-selected", "true");
      await page.getByRole("button", { name: words.whole, exact: true }).first().click();
      await expectPlace(page, "", words.whole);
    });

    await test.step("the search", async () => {
      await page.keyboard.press("Control+k");
      await expect(searchBox(page)).toBeFocused();
      await page.keyboard.type(lang === "en" ? "yunn" : "云南");
      await expect(matchesOf(page).first()).toContainText(names.yunnan);
      await page.keyboard.press("Enter");
      await expectPlace(page, "CN-YN", names.yunnan);
      expect(await stateOf(page)).toEqual(clicked);
    });

    await test.step("the address", async () => {
      await open(page, lang, "?place=CN-YN");
      expect(await stateOf(page)).toEqual(clicked);
    });

    await test.step("from an area up to its zone", async () => {
      await open(page, lang, "?place=area-kokang");
      await expectPlace(page, "area-kokang", lang === "en" ? "Kokang" : "果敢");
      for (const parent of ["MM-17", "MM", "golden-triangle", ""]) {
        await page.keyboard.press("Escape");
        await expect(mapOf(page)).toHaveAttribute("data-place", parent);
      }
      await expect(headingOf(page)).toHaveText(words.whole);
    });
  });
}

test("families, wide outlines and joint cases are drawn as the switches say", async ({ page }) => {
  test.setTimeout(120_000);
  const words = wordsOf("en");
  await open(page, "en");
  await mapIsIdle(page);
  const box = (layer: keyof typeof words.layers) =>
    page.getByRole("checkbox", { name: `${words.map.layers}: ${words.layers[layer]}` });

  await test.step("the three families, and no wide outline", async () => {
    const now = await drawn(page);
    for (const family of FAMILIES) {
      expect(now[`${family}-fill`], family).toEqual([family]);
      expect(now[`${family}-line`], family).toEqual([family]);
    }
    expect(Object.keys(now).filter((id) => id.startsWith("wide"))).toEqual([]);
  });

  for (const family of FAMILIES) {
    await test.step(`${family} off and on`, async () => {
      await box(family).uncheck();
      await expect(mapOf(page)).not.toHaveAttribute("data-layers", new RegExp(`(^| )${family}( |$)`));
      await expect
        .poll(async () => Object.keys(await drawn(page)).filter((id) => id.startsWith(family)), { timeout: 20_000 })
        .toEqual([]);
      await mapIsIdle(page);
      const others = FAMILIES.filter((other) => other !== family);
      const now = await drawn(page);
      for (const other of others) expect(now[`${other}-fill`], other).toEqual([other]);
      await box(family).check();
      await expect(mapOf(page)).toHaveAttribute("data-layers", new RegExp(`(^| )${family}( |$)`));
      expect(new URL(page.url()).searchParams.get("layers")).toBeNull();
    });
  }

  await test.step("wide outlines on request", async () => {
    await page.getByText(words.legend.more).click();
    await expect(box("wide")).not.toBeChecked();
    await box("wide").check();
    await expect(mapOf(page)).toHaveAttribute("data-layers", /(^| )wide( |$)/);
    await expect
      .poll(async () => Object.keys(await drawn(page)).filter((id) => id.startsWith("wide")), { timeout: 20_000 })
      .toHaveLength(2);
    await box("wide").uncheck();
    await expect(mapOf(page)).not.toHaveAttribute("data-layers", /wide/);
    await page.getByText(words.legend.more).click();
  });

  await test.step("joint cases are points; one opens, and selects its partner country", async () => {
    await mapIsIdle(page);
    const dots = await page.evaluate(() => {
      const map = (window as unknown as AtlasWindow).atlasMap;
      const [dx, dy] = (map.getPaintProperty("cases-dot", "circle-translate") as [number, number] | undefined) ?? [
        0, 0,
      ];
      const canvas = map.getCanvas().getBoundingClientRect();
      return map.queryRenderedFeatures({ layers: ["cases-dot"] }).map(({ geometry, properties }) => {
        const { x, y } = map.project((geometry as GeoJSON.Point).coordinates as [number, number]);
        return {
          kind: geometry.type,
          id: String(properties.item),
          place: String(properties.place),
          x: canvas.left + x + dx,
          y: canvas.top + y + dy,
        };
      });
    });
    expect(new Set(dots.map(({ kind }) => kind))).toEqual(new Set(["Point"]));
    expect(dots.map(({ id, place }) => `${id} ${place}`)).toEqual(
      expect.arrayContaining(["C01 MM", "C02 TH", "C04 PH", "C05 MY"]),
    );
    const thailand = dots.find(({ place }) => place === "TH");
    expect(thailand).toBeDefined();
    await page.mouse.click(thailand?.x ?? 0, thailand?.y ?? 0);
    await expect(mapOf(page)).toHaveAttribute("data-place", "TH");
    await expect(page.getByTestId("place-name")).toHaveText("Thailand");
    await expect(page.locator('[data-item="C02"]'), "and opens the case").toBeVisible();
    await expect(page.locator('[data-group="cases"] [data-entry="C02"]')).toBeVisible();
  });
});

test("a bar marks its place, a chart colours the map", async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, "en");
  await mapIsIdle(page);
  // Colours are feature state: each chart colours other places, or the same in other classes.
  const colours = async () =>
    JSON.stringify(
      await Promise.all(
        [
          ["outlines", "area-northern-laos"],
          ["provinces", "LA-OU"],
          ["outlines", "IR"],
        ].map(([source = "", id = ""]) => featureState(page, source, id)),
      ),
    );
  const paints = new Map<string, string>([["substitution", await colours()]]);
  for (const metric of METRICS) {
    const button = chartOf(page, metric).locator("button[aria-pressed]");
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await expect(mapOf(page)).toHaveAttribute("data-metric", metric);
    expect(new URL(page.url()).searchParams.get("metric") ?? "substitution").toBe(metric);
    await expect(page.locator("[data-chart] button[aria-pressed='true']")).toHaveCount(1);
    const before = [...paints].filter(([other]) => other !== metric);
    for (const [other, paint] of before) {
      await expect.poll(colours, { message: `${metric} is painted unlike ${other}` }).not.toBe(paint);
    }
    paints.set(metric, await colours());
  }

  await chartOf(page, "substitution").locator("button[aria-pressed]").click();
  await page.locator('[data-chart="substitution"] [data-figure="F18"] .row-mark').click();
  await expectPlace(page, "area-northern-laos", "Northern Laos");
  await expect.poll(() => featureState(page, "outlines", "area-northern-laos")).toMatchObject({ selected: true });
  await mapIsIdle(page);
  expect((await drawn(page))["figures-fill"]).toContain("area-northern-laos");
});
