import type { Locator, Page } from "@playwright/test";
import {
  cardOf,
  headingOf,
  LANGS,
  type Lang,
  mapOf,
  open,
  showAll,
  treeItem,
  view,
  withoutWebgl,
  wordsOf,
} from "./atlas-page";
import { clickPlace, expect, mapIsIdle, test, turnsOf } from "./atlas-test";
import { axeFindings } from "./axe-findings";

const timeOf = (page: Page) => page.locator("section.time");
const thumbs = (page: Page) => timeOf(page).getByRole("slider");
const mode = (page: Page, name: string) => timeOf(page).locator(`[data-mode-choice="${name}"]`);
const parameters = (page: Page) => new URL(page.url()).searchParams;
const fact = (page: Page, id: string) => page.locator(`[data-group="figures"] [data-entry="${id}"]`);

/** Where a year lies on the time axis. */
async function onAxis(page: Page, year: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(".time-axis").boundingBox();
  const thumb = thumbs(page).first();
  const [first, last] = await Promise.all(
    ["aria-valuemin", "aria-valuemax"].map(async (name) => Number(await thumb.getAttribute(name))),
  );
  if (!box || first === undefined || last === undefined) throw new Error("no time axis");
  return { x: box.x + ((year - first + 0.5) / (last - first + 1)) * box.width, y: box.y + box.height - 4 };
}

async function tabTo(page: Page, target: Locator, key = "Tab", most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `reached with ${key}`).toBeFocused();
}

test.beforeEach(async ({ page }, { title }) => {
  // The map itself is asked in one test only; without it the others are quick.
  if (!title.includes("live map")) await withoutWebgl(page);
});

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  const words = wordsOf(lang);
  const t = words.evidencePanels.time;
  const name = { en: "Myanmar", zh: "缅甸" }[lang];
  const yearText = (year: number) => (lang === "zh" ? `${year}年` : String(year));

  turn()(`a year is chosen by key, by pointer and by button, and stands in the address (${lang})`, async ({ page }) => {
    await open(page, lang, "?place=MM&metric=cultivation");
    await expect(thumbs(page)).toHaveCount(2);
    await expect(mode(page, "all")).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator(".place-title .year")).toHaveText(words.year.all);

    await mode(page, "one").click();
    await expect.poll(() => parameters(page).get("year")).toBe("2025");
    await expect(mapOf(page)).toHaveAttribute("data-year", "2025");
    await expect(page.locator("[data-chart='cultivation']")).toHaveAttribute("data-year", "2025");
    await expect(page.locator(".place-title .year")).toHaveText(yearText(2025));
    await expect(page.locator("[data-announce]")).toContainText(yearText(2025));

    const thumb = thumbs(page).first();
    await thumb.focus();
    for (const [key, year] of [
      ["ArrowLeft", 2024],
      ["PageDown", 2019],
      ["ArrowUp", 2020],
      ["Home", 1984],
      ["PageUp", 1989],
      ["End", 2025],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => parameters(page).get("year"), { message: key }).toBe(String(year));
      await expect(thumb).toHaveAttribute("aria-valuenow", String(year));
    }

    const at = await onAxis(page, 2016);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => parameters(page).get("year")).toBe("2016");
    await expect(thumb).toHaveAttribute("aria-valuetext", t.elsewhere("2016", name));
    await page.getByRole("button", { name: t.next, exact: true }).click();
    await expect(thumb).toHaveAttribute("aria-valuetext", t.here("2017", name));

    await mode(page, "all").click();
    await expect.poll(() => page.url()).not.toContain("year=");
    await page.goBack();
    await expect(mapOf(page)).toHaveAttribute("data-year", "2017");
  });

  turn()(`a range is dragged and read from the address; a drag is one step in history (${lang})`, async ({ page }) => {
    await open(page, lang, "?place=MM&metric=cultivation&from=2000&to=2015");
    await expect(timeOf(page)).toHaveAttribute("data-time", "2000-2015");
    await expect(mode(page, "range")).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator(".place-title .year")).toHaveText(yearText(2000).replace("2000", "2000–2015"));
    const [from, to] = [await onAxis(page, 2015), await onAxis(page, 2010)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x + 20, to.y, { steps: 3 });
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    await expect(timeOf(page)).toHaveAttribute("data-time", "2000-2010");
    expect([parameters(page).get("from"), parameters(page).get("to")]).toEqual(["2000", "2010"]);
    await thumbs(page).first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(timeOf(page)).toHaveAttribute("data-time", "2001-2010");
    await page.goBack();
    await expect(timeOf(page)).toHaveAttribute("data-time", "2000-2010");
    await page.goBack();
    await expect(timeOf(page)).toHaveAttribute("data-time", "2000-2015");
  });

  turn()(`playing goes year by year in silence, and ends on Escape and at the end (${lang})`, async ({ page }) => {
    await open(page, lang, "?place=MM&metric=cultivation&year=2020");
    const play = page.getByRole("button", { name: t.play });
    await play.focus();
    await page.keyboard.press("Space");
    await expect(timeOf(page)).toHaveAttribute("data-playing", "true");
    await expect(timeOf(page)).toHaveAttribute("data-time", "2022");
    await expect(page.locator("[data-announce]")).toBeEmpty();
    await page.keyboard.press("Escape");
    await expect(timeOf(page)).toHaveAttribute("data-playing", "false");
    await expect(mapOf(page)).toHaveAttribute("data-place", "MM");
    await expect(page.locator("[data-announce]")).toContainText(name);

    await view(page, "?place=MM&metric=cultivation&year=2024");
    await play.click();
    await expect(timeOf(page)).toHaveAttribute("data-time", "2025");
    await expect(timeOf(page)).toHaveAttribute("data-playing", "false");

    await play.click();
    await expect(timeOf(page)).toHaveAttribute("data-playing", "true");
    await expect(timeOf(page)).toHaveAttribute("data-time", "1985");
    await headingOf(page).click();
    await expect(timeOf(page)).toHaveAttribute("data-playing", "false");
  });

  test(`units convert with ≈, at dated rates only, and printed figures stay (${lang})`, async ({ page }) => {
    const d = words.displayMenu;
    await open(page, lang);
    await page.locator(".display summary").click();
    await page.locator('[data-dimension="area"]').getByRole("radio").nth(2).click();
    await expect.poll(() => parameters(page).get("units")).toBe("ha");
    await showAll(page.locator('[data-group="figures"]'));
    await expect(fact(page, "F16")).toContainText(lang === "zh" ? "62万亩" : "620,000 mu");
    await expect(fact(page, "F16")).toContainText(lang === "zh" ? "≈ 4.13万公顷" : "≈ 41,333 ha");
    await expect(page.locator("[data-rate]")).toContainText("2.1786");

    await page.locator('[data-dimension="money"]').getByRole("radio").nth(1).click();
    await expect.poll(() => parameters(page).get("units")).toBe("ha,CNY");
    await expect(fact(page, "F26")).toContainText(lang === "zh" ? "≈ 1,525万元" : "≈ 15.25 million yuan");
    await page.locator('[data-dimension="money"]').getByRole("radio").nth(2).click();
    await expect.poll(() => parameters(page).get("units")).toBe("ha,USD");
    await expect(fact(page, "F26").locator("[data-converted]")).toHaveCount(0);
    await expect(page.locator('[data-group="figures"]')).toContainText(
      lang === "zh" ? "没有换成所选货币的同期汇率" : "no dated rate leads to the currency you chose",
    );
    await expect(page.locator(".display")).toContainText(d.noRate);

    await view(page, "?item=F12&units=USD");
    await expect(cardOf(page, "F12").locator('[data-how="none"]')).toBeVisible();
    await view(page, "?item=F16&units=ha");
    const card = cardOf(page, "F16");
    await expect(card.getByRole("heading", { level: 2 })).toHaveText(lang === "zh" ? "62万亩" : "620,000 mu");
    await expect(card.locator("q").first()).toHaveText(/62万亩/);
    await expect(card.locator('[data-unit="ha"]')).toContainText(lang === "zh" ? "≈ 4.13万公顷" : "≈ 41,333 ha");
    await view(page, "?item=F21&units=MYR");
    await expect(cardOf(page, "F21").locator('[data-how="rate"]')).toContainText("2.1786");
  });

  turn()(`packs are switched, one stays on, and the brief reads alone (${lang})`, async ({ page }) => {
    await open(page, lang);
    await page.locator(".display summary").click();
    await page.locator('[data-pack="series"] input').click();
    await expect(page.locator('[data-pack="series"] input')).not.toBeChecked();
    await expect.poll(() => parameters(page).get("packs")).toBe("cn-2005");
    await expect(page.locator('[data-group="figures"] h3 small')).toHaveText("27");
    await expect(page.locator(".sentence")).toContainText(lang === "zh" ? "62万亩" : "620,000 mu");
    // The last pack answers to no key and no click, and says why.
    await page.locator('[data-pack="cn-2005"] input').press("Space");
    await expect(page.locator('[data-pack="cn-2005"] input')).toHaveAccessibleDescription(words.displayMenu.oneStays);
    await expect(page.locator('[data-pack="cn-2005"] input')).toBeChecked();
    expect(parameters(page).get("packs")).toBe("cn-2005");
    await page.locator('[data-pack="series"] input').click();
    await expect.poll(() => parameters(page).has("packs")).toBe(false);
    await expect(page.locator('[data-pack="series"] input')).toBeChecked();
  });

  test(`a card shows all statements on one axis, with the used one and the rule (${lang})`, async ({ page }) => {
    const c = words.card;
    await open(page, lang, "?place=MM&metric=cultivation&item=B277");
    const conflict = cardOf(page, "B277");
    await expect(conflict.locator('[data-side="A0091"]')).toHaveAttribute("data-used", "true");
    await expect(conflict.locator('[data-side="A0091"]')).toContainText(c.used);
    await expect(conflict.locator('[data-side="B277"]')).toContainText(lang === "zh" ? "约40万亩" : "about 400,000 mu");
    await expect(conflict).toContainText(c.rule);
    await conflict.locator('[data-side="A0091"] button').click();
    const used = cardOf(page, "A0091");
    await expect(used).toContainText(words.card.tiers.A);
    await expect(used.locator('[data-unit="mu"]')).toContainText(lang === "zh" ? "32.25万亩" : "322,500 mu");
    await expect(used.getByRole("link", { name: c.rowOnPage })).toHaveAttribute(
      "href",
      "sources/#source-unodc-world-drug-report-2016",
    );
    await expect(used.getByRole("link", { name: c.openSource })).toHaveAttribute("rel", /noopener/);
    await used.locator('[data-walk="later"]').click();
    await expect(page.locator("[data-item]")).toContainText(lang === "zh" ? "2007年" : "2007");

    await view(page, "?item=F16");
    const brief = cardOf(page, "F16");
    await expect(brief.locator("[data-verdict]")).toHaveAttribute("data-verdict", "near");
    await expect(brief.getByRole("link", { name: c.claimOnPage })).toHaveAttribute("href", "sources/#claim-F16");
    await expect(brief.locator(".statement-rows [data-side]")).toHaveCount(2);
    await expect(brief.locator(".statement-others [data-side='B004']")).toBeVisible();

    await view(page, "?item=A0005");
    const rival = cardOf(page, "A0005").locator('[data-side="A0410"]');
    await expect(rival).toContainText(lang === "zh" ? "多7.57万公顷（+58%）" : "75,700 ha more (+58%)");
    await expect(rival).toContainText(c.separate);
  });

  turn()(`the gaps of Afghanistan in 2016 are counted, listed and put on the map (${lang})`, async ({ page }) => {
    await open(page, lang, "?place=AF&metric=cultivation&year=2016");
    const gaps = page.locator(".gap-head");
    await expect(gaps).toHaveAttribute("data-gaps", "21");
    await expect(gaps).toHaveAttribute("data-of", "34");
    await gaps.locator("summary").click();
    await expect(gaps.locator('[data-gap-state="missing"] [data-gap-place]')).toHaveCount(4);
    await expect(gaps.locator('[data-gap-state="uncollected"] [data-gap-place]')).toHaveCount(9);
    await gaps.getByRole("switch").click();
    await expect.poll(() => parameters(page).get("layers")).toContain("gaps");
    await gaps.locator('[data-gap-place="AF-GHA"]').click();
    await expect(mapOf(page)).toHaveAttribute("data-place", "AF-GHA");
  });

  turn()(
    `a country that is counted in part or with others is no gap, and the words agree with the chart (${lang})`,
    async ({ page }) => {
      await open(page, lang, "?year=2003");
      await expect(page.locator(".sentence")).toContainText(lang === "zh" ? "55万亩" : "550,000 mu");
      const gaps = page.locator(".gap-head");
      await expect(gaps).toHaveAttribute("data-gaps", "0");
      await expect(gaps.locator("p").first()).toContainText(
        words.gaps.count(0, words.gaps.levels.countries(12, ""), words.gaps.when(yearText(2003)), 3),
      );
      await gaps.locator("summary").click();
      const named = (state: string) =>
        gaps
          .locator(`[data-gap-state="${state}"] [data-gap-place]`)
          .evaluateAll((all) => all.map((one) => one.getAttribute("data-gap-place")));
      expect(await named("indirect")).toEqual(expect.arrayContaining(["MM", "LA"]));
      for (const state of ["missing", "uncollected"]) {
        expect(await named(state)).not.toContain("MM");
        expect(await named(state)).not.toContain("LA");
      }
    },
  );

  turn()(`places are compared by keyboard alone (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, lang, "?metric=cultivation");
    await comparePlaces(page, lang);
  });

  turn()(`two years are compared, and the thumbs move them (${lang})`, async ({ page }) => {
    await open(page, lang, "?place=MM&metric=cultivation&year=2012");
    await mode(page, "two").click();
    await expect.poll(() => parameters(page).get("compare")).toBe("2011,2012");
    await expect(thumbs(page)).toHaveCount(2);
    await thumbs(page).first().focus();
    await page.keyboard.press("PageDown");
    await expect.poll(() => parameters(page).get("compare")).toBe("2006,2012");
    await expect(page.locator(".compare-bar")).toContainText("2006");
    for (const year of ["2006", "2012"]) {
      await expect(page.locator(`main [data-compare-cell][data-year="${year}"]`)).toBeVisible();
    }
    await page.keyboard.press("Escape");
    await expect(page.locator(".compare-bar")).toHaveCount(0);
    await expect(mapOf(page)).toHaveAttribute("data-year", "2012");
  });

  test(`axe finds nothing in time control, menu, gaps, comparison and card (${lang})`, async ({ page }) => {
    await open(page, lang, "?place=AF&metric=cultivation&year=2016&compare=MM");
    await page.locator(".display summary").click();
    await page.locator(".gap-list summary").click();
    for (const within of [".time", ".display", ".gap-head", ".compare-bar"]) {
      expect.soft(await axeFindings(page, { within }), within).toEqual([]);
    }
    await view(page, "?item=F16");
    await expect(cardOf(page, "F16")).toBeVisible();
    expect.soft(await axeFindings(page, { within: "dialog" }), "card").toEqual([]);
  });
}

async function comparePlaces(page: Page, lang: Lang): Promise<void> {
  const c = wordsOf(lang).comparison;
  const first = treeItem(page, "golden-triangle");
  await tabTo(page, first);
  await page.keyboard.press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-place", "golden-triangle");
  await page.keyboard.press("ArrowDown");
  await expect(treeItem(page, "golden-crescent")).toBeFocused();
  await page.keyboard.press("Shift+Enter");
  await expect.poll(() => parameters(page).get("compare")).toBe("golden-crescent");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  const toggle = page.locator('[data-compare-place="border-provinces"]').first();
  await expect(toggle).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => parameters(page).get("compare")).toBe("golden-crescent,border-provinces");
  await expect(page.locator(".compare-bar [data-compared]")).toHaveCount(3);
  await page.keyboard.press("Space");
  await expect(page.locator(".compare-bar [data-compared]")).toHaveCount(2);
  await expect(page.getByRole("button", { name: c.end })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".compare-bar")).toHaveCount(0);
  await expect(mapOf(page)).toHaveAttribute("data-place", "golden-triangle");
}

test("a click with Shift on the live map puts a place beside the selected one", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, "en", "?place=MM");
  await mapIsIdle(page);
  await page.keyboard.down("Shift");
  await clickPlace(page, 101.5, 24.6);
  await page.keyboard.up("Shift");
  await expect.poll(() => parameters(page).get("compare")).toBe("CN-YN");
  await expect(mapOf(page)).toHaveAttribute("data-place", "MM");
  await page.locator(".compare-bar [data-compared='CN-YN'] button").click();
  await expect(page.locator(".compare-bar")).toHaveCount(0);
});
