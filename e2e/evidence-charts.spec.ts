import type { Locator, Page } from "@playwright/test";
import { tabledFigures } from "../lib/chart-contents";
import { MOST_CHARACTERS, MOST_WORDS, timeWords } from "../lib/chart-title";
import { look } from "../lib/fixtures/committed";
import { TABLE_WORDS } from "../lib/messages/table-words";
import { VIEW_METRICS, type ViewMetric } from "../lib/view";
import { acrossYears } from "../lib/year-axis";
import { cardOf, LANGS, mapOf, open, view, withoutWebgl, wordsOf } from "./atlas-page";
import { expect, test, turnsOf } from "./atlas-test";
import { axeFindings } from "./axe-findings";

// Charts are the subject: the drawn map stands in and the tests save the drawing time.
test.beforeEach(async ({ page }) => withoutWebgl(page));

const chart = (page: Page, metric: ViewMetric) => page.locator(`[data-chart="${metric}"]`);
const timelineOf = (place: string | undefined, metric: ViewMetric, at = 0) => {
  const timeline = look(place).charts[metric].timelines[at];
  if (!timeline) throw new Error(`no timeline ${at} of ${metric} for ${place}`);
  return timeline;
};
const drawnTimeline = (page: Page, id: string) => page.locator(`[data-timeline="${id}"]`);

/** Where a year lies on the screen. */
async function spotOf(slider: Locator, year: number, frame: Parameters<typeof acrossYears>[1]) {
  // Not only scrolled to: a chart that comes into sight answers to the pointer one frame later.
  await slider.hover();
  const box = await slider.boundingBox();
  if (!box) throw new Error("the axis of years is not on the screen");
  return { x: box.x + box.width * acrossYears(year, frame), y: box.y + box.height / 3 };
}

async function expectTime(page: Page, query: Record<string, string>, year: string): Promise<void> {
  await expect
    .poll(() => {
      const { searchParams } = new URL(page.url());
      return Object.fromEntries(
        ["year", "from", "to"].flatMap((name) => {
          const value = searchParams.get(name);
          return value ? [[name, value]] : [];
        }),
      );
    })
    .toEqual(query);
  for (const metric of VIEW_METRICS) await expect(chart(page, metric)).toHaveAttribute("data-year", year);
}

const cultivation = timelineOf("MM", "cultivation");

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  const words = wordsOf(lang);

  turn()(`${lang}: a line breaks at missing years, and no path joins two counts`, async ({ page }) => {
    await open(page, lang, "?place=MM&metric=cultivation");
    const drawn = drawnTimeline(page, cultivation.id);
    await expect(drawn.locator("[data-line]")).toHaveCount(cultivation.lines.length);
    for (const { line, runs } of cultivation.lines) {
      const one = drawn.locator(`[data-line][data-place-id="${line.place}"][data-series="${line.series}"]`);
      await expect(one).toHaveCount(1);
      const stroke = (await one.locator(".line-stroke").getAttribute("d")) ?? "";
      const joined = runs.filter((run) => run.some(({ value }) => value !== undefined));
      expect(stroke.split("M").length - 1, "one stroke a run").toBe(joined.length);
      const corners = stroke.split(/[ML]/).length - 1;
      expect(corners, "one corner a figure").toBe(runs.flat().filter(({ value }) => value !== undefined).length);
      const dots = (await one.locator(".line-dots").first().getAttribute("d")) ?? "";
      expect(dots.split("M").length - 1).toBe(corners);
    }
    const labels = drawn.locator(".line-labels li");
    await expect(labels).toHaveCount(cultivation.lines.length);
    await expect(labels.first()).toContainText("UNODC");
    await expect(labels.nth(1)).toContainText(words.series.US ?? "");
  });

  turn()(`${lang}: a click on a year sets the time, a second one clears it, a drag sets a range`, async ({ page }) => {
    await open(page, lang, "?place=MM&metric=cultivation");
    const drawn = drawnTimeline(page, cultivation.id);
    const slider = drawn.getByRole("slider");
    const click = async (year: number) => {
      const { x, y } = await spotOf(slider, year, cultivation);
      await page.mouse.click(x, y);
    };
    await click(2016);
    await expectTime(page, { year: "2016" }, "2016");
    await expect(drawn.locator("[data-chosen]")).toHaveCount(1);
    await expect(drawn.locator("[data-line]"), "the whole course stays").toHaveCount(cultivation.lines.length);
    const missing = words.evidence.noFigureIn(lang === "zh" ? "2016年" : "2016");
    await expect(drawn.locator(".line-labels li").first()).toContainText(missing);
    await click(2016);
    await expectTime(page, {}, "");
    await expect(drawn.locator("[data-chosen]")).toHaveCount(0);

    const [from, to] = [await spotOf(slider, 2008, cultivation), await spotOf(slider, 2004, cultivation)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expectTime(page, { from: "2004", to: "2008" }, "2004-2008");
  });

  turn()(`${lang}: the keyboard does the same`, async ({ page }) => {
    await open(page, lang, "?place=MM&metric=cultivation");
    const drawn = drawnTimeline(page, cultivation.id);
    const slider = drawn.getByRole("slider");
    const tip = drawn.locator(".year-tip");
    await slider.focus();
    await expect(tip).toBeVisible();
    await page.keyboard.press("Home");
    await expect(slider).toHaveAttribute("aria-valuenow", String(cultivation.first));
    await page.keyboard.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuenow", String(cultivation.first + 1));
    await expect(slider).toHaveAttribute("aria-valuetext", new RegExp(String(cultivation.first + 1)));
    await page.keyboard.press("Enter");
    await expectTime(page, { year: String(cultivation.first + 1) }, String(cultivation.first + 1));
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Enter");
    const [from, to] = [String(cultivation.first + 1), String(cultivation.first + 3)];
    await expectTime(page, { from, to }, `${from}-${to}`);
    await page.keyboard.press("End");
    await expect(slider).toHaveAttribute("aria-valuenow", String(cultivation.last));

    await page.keyboard.press("Escape");
    await expect(tip).toHaveCount(0);
    await expect(mapOf(page)).toHaveAttribute("data-place", "MM");
    await page.keyboard.press("Escape");
    await expect(mapOf(page)).not.toHaveAttribute("data-place", "MM");
  });

  turn()(`${lang}: the tip and the labels lead to the source cards`, async ({ page }) => {
    await open(page, lang, "?place=MM&metric=cultivation&year=2015");
    const drawn = drawnTimeline(page, cultivation.id);
    const point = cultivation.lines[0]?.runs.flat().find(({ year }) => year === 2015);
    const id = point?.figure.id ?? "";
    await drawn.locator(`.line-labels [data-point="${id}"]`).click();
    await expect(cardOf(page, id)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(cardOf(page)).toHaveCount(0);
    await drawn.getByRole("slider").focus();
    await expect(drawn.locator(".year-tip")).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(drawn.locator(".year-tip button").first(), "the buttons of the tip come next").toBeFocused();
    await drawn.locator(`.year-tip [data-point="${id}"]`).press("Enter");
    await expect(cardOf(page, id)).toBeVisible();
  });

  turn()(`${lang}: the table holds the same rows as the picture`, async ({ page }) => {
    for (const place of ["AF", "PK"]) {
      await open(page, lang, `?place=${place}`);
      for (const metric of ["cultivation", "seizures"] as const) {
        const model = look(place).charts[metric];
        const section = chart(page, metric);
        await section.getByRole("button", { name: words.chart.table, exact: true }).click();
        const rows = () =>
          section.locator("[data-row]").evaluateAll((all) => all.map((row) => row.getAttribute("data-row")));
        await expect.poll(rows).toEqual(tabledFigures(model).map(({ id }) => id));
        await expect(section.getByRole("columnheader", { name: TABLE_WORDS[lang].whoCounts })).toBeAttached();
      }
    }
  });

  turn()(`${lang}: the period of a bar sets the time, from the table and from the source card`, async ({ page }) => {
    await open(page, lang, "?place=golden-triangle&packs=cn-2005");
    const section = chart(page, "substitution");
    const time = words.evidence.chooseTime(timeWords({ from: 2003, to: 2003 }, lang));
    await section.getByRole("button", { name: words.chart.table, exact: true }).click();
    await section.locator('[data-row="F17"]').getByRole("button", { name: time }).click();
    await expectTime(page, { year: "2003" }, "2003");
    await view(page, "?place=golden-triangle&packs=cn-2005&item=F17");
    await cardOf(page, "F17").getByRole("button", { name: time }).click();
    await expect(cardOf(page, "F17")).toHaveCount(0);
    await expectTime(page, { year: "2003" }, "2003");
    await view(page, "?place=golden-triangle&packs=cn-2005&compare=2002,2004&item=F17");
    await cardOf(page, "F17").getByRole("button", { name: time }).click();
    await expectTime(page, { year: "2003" }, "2003");
    await expect(mapOf(page), "the comparison of years is over").toHaveCount(1);
  });

  test(`${lang}: titles say the finding in few words; measure, place and sources stand by it`, async ({ page }) => {
    for (const place of ["", "AF", "MM", "CN", "AF-HEL"]) {
      await open(page, lang, place && `?place=${place}`);
      for (const metric of VIEW_METRICS) {
        const section = chart(page, metric);
        await expect(section).toHaveAttribute("data-place", place);
        const title = (await section.getByRole("heading").first().textContent()) ?? "";
        const length = lang === "zh" ? [...title].length : title.split(/\s+/).length;
        expect(length, title).toBeLessThanOrEqual(lang === "zh" ? MOST_CHARACTERS : MOST_WORDS);
        expect(length, title).toBeGreaterThan(1);
        await expect(section.locator(".chart-head p")).toContainText(words.metrics[metric]);
        const { timelines, facets } = look(place || undefined).charts[metric];
        await expect(section.locator('a[href="sources/"]')).toHaveCount(timelines.length + facets.length > 0 ? 1 : 0);
      }
    }
  });

  turn()(`${lang}: long charts fold, and fold again at another place`, async ({ page }) => {
    await open(page, lang, "?place=CN");
    const section = chart(page, "seizures");
    const { facets } = look("CN").charts.seizures;
    await expect(section.locator("[data-facet]")).toHaveCount(3);
    const first = section.locator("[data-facet]").first();
    const rows = facets[0]?.rows.length ?? 0;
    await first.getByRole("button", { name: words.evidence.showRows(rows) }).click();
    await expect(first.locator("[data-figure]")).toHaveCount(rows);
    await section.getByRole("button", { name: words.evidence.moreKinds(facets.length - 3) }).click();
    await expect(section.locator("[data-facet]")).toHaveCount(facets.length);
    await view(page, "?place=AF");
    await expect(section).toHaveAttribute("data-place", "AF");
    await view(page, "?place=CN");
    await expect(section).toHaveAttribute("data-place", "CN");
    await expect(section.locator("[data-facet]")).toHaveCount(3);
  });
}

test("a country around a place is named, and the place is said to have no figure", async ({ page }) => {
  await open(page, "en", "?place=AF-BAM");
  const section = chart(page, "cultivation");
  await expect(section.locator("p.none")).toContainText("Bamyan");
  await expect(section.locator('[data-line][data-relation="around"]').first()).toBeAttached();
  await expect(section.locator('[data-line]:not([data-relation="around"])')).toHaveCount(0);
  await expect(section.locator(".line-labels").first()).toContainText("Afghanistan as a whole");
});

test("amounts follow the reader's units, and say where no rate leads there", async ({ page }) => {
  await open(page, "en", "?place=AF&units=km2,CNY");
  await expect(chart(page, "cultivation").locator(".line-labels").first()).toContainText("km²");
  await expect(chart(page, "aid")).toContainText(wordsOf("en").evidence.noRate);
  await expect(chart(page, "aid").locator("[data-figure]").first()).toContainText("US dollars");
});

test(`axe finds nothing wrong with a timeline and its tip`, async ({ page }) => {
  await open(page, "en", "?place=AF&metric=cultivation&year=2018");
  await expect(chart(page, "cultivation")).toHaveAttribute("data-place", "AF");
  await chart(page, "cultivation").getByRole("slider").first().focus();
  await expect(page.locator(".year-tip")).toBeVisible();
  expect(await axeFindings(page, { within: ".charts" })).toEqual([]);
});
