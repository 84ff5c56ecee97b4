import type { Page } from "@playwright/test";
import { facts } from "../lib/fixtures/committed";
import { itemTitle } from "../lib/item-title";
import type { Item } from "../lib/items";
import { ITEM_WORDS } from "../lib/messages/item-words";
import {
  type AtlasWindow,
  answers,
  cardOf,
  chartOf,
  drawn,
  featureState,
  LANGS,
  mapOf,
  onScreen,
  open,
  showAll,
  view,
  withoutWebgl,
  wordsOf,
} from "./atlas-page";
import { expect, mapIsIdle, test, turnsOf } from "./atlas-test";
import { axeFindings } from "./axe-findings";

const BRIEF: readonly Item["kind"][] = ["mechanism", "event", "case", "finding"];
const items = [...facts.items.values()];
const brief = items.filter(({ kind }) => BRIEF.includes(kind));
const later = items.filter(({ kind }) => ["record", "report", "route"].includes(kind));
const itemCard = (page: Page, id: string) => page.locator(`article[data-item="${id}"]`);

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  const words = wordsOf(lang);

  turn()(`everything has a card with its name and where it stands (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    expect(brief).toHaveLength(24 + 26 + 5 + 9);
    await withoutWebgl(page);
    await open(page, lang);
    for (const item of [...brief, ...later]) {
      await view(page, `?item=${item.id}`);
      await expect(itemCard(page, item.id).getByRole("heading", { level: 2 })).toHaveText(itemTitle(item, lang));
      await expect(itemCard(page, item.id).locator(".item-sources li").first()).toBeAttached();
    }
    await expect(page.locator("article[data-item]")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.locator("article[data-item]")).toHaveCount(0);
  });

  turn()(`everything is reached from the lists of the panel (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang);
    const listed = new Set<string>();
    for (const group of ["cases", "problems", "next-steps", "mechanisms", "events", "records", "reports", "routes"]) {
      const section = page.locator(`[data-group="${group}"]`);
      await showAll(section);
      for (const id of await section.locator("[data-opens]").evaluateAll((all) => all.map((one) => one.dataset.opens)))
        if (id) listed.add(id);
    }
    expect([...brief, ...later].map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
    await page.locator('[data-group="mechanisms"] [data-opens="M11"]').click();
    await expect(itemCard(page, "M11")).toBeVisible();
    expect(new URL(page.url()).searchParams.get("item")).toBe("M11");
  });

  turn()(`everything that the brief tells is reached from the map (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, lang);
    await mapIsIdle(page);
    const missing = new Set(brief.map(({ id }) => id));
    for (const id of ["CN", "MM", "LA", "TH", "KH", "PH", "AF", "KZ"]) {
      if (missing.size === 0) break;
      await view(page, "");
      await mapIsIdle(page);
      const { x, y } = await onScreen(page, facts.places.get(id)?.point ?? [0, 0]);
      await page.mouse.click(x, y);
      await expect(mapOf(page)).toHaveAttribute("data-place", new RegExp(`^${id}`));
      // A click finds the province; a level up lies its country.
      if ((await mapOf(page).getAttribute("data-place")) !== id) await page.keyboard.press("Escape");
      await expect(mapOf(page)).toHaveAttribute("data-place", id);
      await answers(page);
      for (const group of ["cases", "problems", "next-steps", "mechanisms", "events"]) {
        const section = page.locator(`.details [data-group="${group}"]`);
        if ((await section.count()) === 0) continue;
        await showAll(section);
        const opens = section.locator("[data-opens]");
        const ids = await opens.evaluateAll((all) => all.map((one) => one.getAttribute("data-opens") ?? ""));
        const [fresh] = ids.filter((thing) => missing.delete(thing));
        if (fresh === undefined) continue;
        await section.locator(`[data-opens="${fresh}"]`).click();
        await expect(itemCard(page, fresh)).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(itemCard(page, fresh)).toHaveCount(0);
      }
    }
    // What concerns no region stands where nothing is chosen: a click on the sea.
    const everywhere = brief.filter((item) => item.kind === "finding" && item.fact.regions.length === 0);
    expect([...missing]).toEqual(everywhere.map(({ id }) => id));
    await view(page, "?place=PH");
    await mapIsIdle(page);
    const { x, y } = await onScreen(page, [118, 19.5]);
    await page.mouse.click(x, y);
    await expect(mapOf(page)).toHaveAttribute("data-place", "");
    await answers(page);
    await showAll(page.locator('[data-group="problems"]'));
    for (const { id } of everywhere)
      await expect(page.locator(`[data-group="problems"] [data-opens="${id}"]`)).toBeVisible();
  });

  turn()(`a country lists the tables where it sits, and the lists follow the time (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang, "?place=UZ");
    const tables = page.locator('[data-group="mechanisms"] [data-opens]');
    await expect(tables).toHaveCount(1);
    await expect(tables).toHaveAttribute("data-opens", "M11");
    await view(page, "?place=UZ&year=2003");
    await expect(tables).toHaveCount(0);
    await view(page, "?place=UZ&year=2010");
    await expect(tables, "an agreement goes on").toHaveCount(1);
  });

  turn()(`a case and the seizure chart lead to each other (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang, "?packs=cn-2005&item=C02");
    await itemCard(page, "C02").locator(".figure").first().click();
    await expect(cardOf(page, "F07")).toBeVisible();
    await cardOf(page, "F07").locator('[data-opens="C02"]').click();
    await expect(cardOf(page)).toHaveCount(0);
    await expect(itemCard(page, "C02")).toBeVisible();
    const bar = chartOf(page, "seizures").locator('[data-figure="F07"]').first();
    await expect(bar, "its bar is marked while it is open").toHaveCSS("outline-style", "solid");
    await view(page, "?packs=cn-2005&item=C03");
    await expect(itemCard(page, "C03")).toContainText(words.details.noQuantity);
    await expect(bar).toHaveCSS("outline-style", "none");
  });

  turn()(`a finding names its regions and what came later, a region its findings (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang, "?place=golden-crescent");
    await page.locator('.details [data-opens="N07"]').click();
    const card = itemCard(page, "N07");
    await expect(card).toContainText(ITEM_WORDS[lang].later);
    await expect(card.locator('[data-opens="ML15"]')).toBeVisible();
    await card.locator('[data-opens="ML15"]').click();
    await expect(itemCard(page, "ML15")).toContainText(ITEM_WORDS[lang].phases.later);
    await view(page, "?item=N03");
    await expect(itemCard(page, "N03")).toContainText(ITEM_WORDS[lang].noLater);
  });

  turn()(`the table of countries and mechanisms selects and opens (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang);
    await page.getByRole("button", { name: words.details.matrix }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("show")).toBe("matrix");
    const table = page.getByRole("table");
    await expect(table.locator("thead [data-opens]")).toHaveCount(24);
    await expect(
      table.locator("tr", { hasText: facts.places.get("KH")?.name[lang] }).locator('[data-seat="1995-05"]'),
    ).toHaveCount(1);
    await table.locator('[data-opens="M11"]').click();
    await expect(itemCard(page, "M11")).toBeVisible();
    await table.getByRole("button", { name: facts.places.get("TJ")?.name[lang], exact: true }).click();
    await expect(mapOf(page)).toHaveAttribute("data-place", "TJ");
    await expect(itemCard(page, "M11"), "what is open stays").toBeVisible();
    await page.keyboard.press("Escape");
    await expect(table).toHaveCount(0);
  });
}

test("the SCO agreement shows its six members, two towns and the Golden Crescent in one view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, "en", "?item=M11");
  await mapIsIdle(page);
  for (const id of ["CN", "KZ", "KG", "RU", "TJ", "UZ"])
    await expect
      .poll(async () => (await featureState(page, "outlines", id)).lit ?? (await featureState(page, "world", id)).lit)
      .toBe(true);
  for (const id of ["AF", "IR"]) expect((await featureState(page, "outlines", id)).lit).toBeUndefined();
  expect((await featureState(page, "outlines", "AF")).bright, "what its meetings dealt with").toBe(true);
  expect((await featureState(page, "world", "IN")).bright).toBeUndefined();
  await expect.poll(async () => (await drawn(page))["scene-name"]?.length ?? 0).toBeGreaterThan(0);
  const names = await page.evaluate(() =>
    (window as unknown as AtlasWindow).atlasMap
      .queryRenderedFeatures({ layers: ["scene-name"] })
      .map(({ properties }) => String(properties.name)),
  );
  expect([...new Set(names)].sort()).toEqual(["Dushanbe", "Tashkent"]);
  await expect(itemCard(page, "M11").locator('[data-opens="N07"]')).toBeInViewport();
});

test("towns, partners and cases on the map open what they stand for", async ({ page }) => {
  await open(page, "en", "?layers=cases,meetings,agreements");
  await mapIsIdle(page);
  const click = async (id: string) => {
    const point = facts.places.get(id)?.point;
    if (!point) throw new Error(`${id} has no position`);
    const { x, y } = await onScreen(page, point);
    await page.mouse.click(x, y);
  };
  await expect.poll(async () => (await drawn(page))["meetings-dot"]?.length ?? 0).toBeGreaterThan(0);
  await click("city-dushanbe");
  await expect(itemCard(page, "city-dushanbe").locator('[data-opens="E10"]')).toBeVisible();
  await page.keyboard.press("Escape");
  await view(page, "?layers=cases,meetings,agreements");
  await mapIsIdle(page);

  await expect.poll(async () => (await drawn(page))["cases-dot"]?.length ?? 0).toBeGreaterThan(0);
  const philippines = facts.places.get("PH")?.point ?? [0, 0];
  const { x, y } = await onScreen(page, philippines);
  await page.mouse.click(x, y - 14);
  await expect(itemCard(page, "C04")).toBeVisible();
});

test("links, corridors, flows and findings are drawn, and follow the time", async ({ page }) => {
  await open(page, "en", "?layers=agreements,routes,flows,findings");
  await mapIsIdle(page);
  const count = async (layer: string) =>
    page.evaluate(
      (id) => (window as unknown as AtlasWindow).atlasMap.queryRenderedFeatures({ layers: [id] }).length,
      layer,
    );
  for (const layer of ["agreements-line", "agreements-practice", "routes-line", "flows-line", "findings-label"])
    await expect.poll(() => count(layer), layer).toBeGreaterThan(0);
  const partners = () =>
    page.evaluate(() => [
      ...new Set(
        (window as unknown as AtlasWindow).atlasMap
          .queryRenderedFeatures({ layers: ["agreements-line"] })
          .map(({ properties }) => String(properties.place)),
      ),
    ]);
  await view(page, "?layers=agreements,routes,flows,findings&year=1985");
  await expect.poll(partners).toEqual(["US"]);
  await view(page, "?layers=agreements,routes,flows,findings&year=2004");
  await expect.poll(partners).toEqual(expect.arrayContaining(["US", "TH", "NL"]));
});

test("of totals of one giver and place for the same years one is drawn, the best sourced of the chosen time", async ({
  page,
}) => {
  const totals = ["F12", "B026", "B224", "B225", "B226"];
  const sums = async () => {
    const items = await page.evaluate(() =>
      (window as unknown as AtlasWindow).atlasMap
        .queryRenderedFeatures({ layers: ["flows-line"] })
        .map(({ properties }) => String(properties.item)),
    );
    return totals.filter((id) => items.includes(id));
  };
  await open(page, "en", "?layers=flows");
  await mapIsIdle(page);
  await expect.poll(sums).toEqual(["B026", "B226"]);
  await view(page, "?layers=flows&year=1995");
  await expect.poll(sums).toEqual(["F12"]);
  await view(page, "?layers=flows&year=2004");
  await expect.poll(sums).toEqual(["B026", "B226"]);
});

test(`axe finds nothing in a card and in the table`, async ({ page }) => {
  await withoutWebgl(page);
  await open(page, "en", "?item=M07");
  await expect(itemCard(page, "M07")).toBeVisible();
  expect.soft(await axeFindings(page, { within: "main" })).toEqual([]);
  await view(page, "?item=N06&show=matrix");
  await expect(page.getByRole("table")).toBeVisible();
  expect.soft(await axeFindings(page)).toEqual([]);
});
