import type { Locator, Page } from "@playwright/test";
import { LANGS, mapOf, open, readAtlas, view, withoutWebgl, wordsOf } from "./atlas-page";
import { expect, test, turnsOf } from "./atlas-test";
import { axeFindings } from "./axe-findings";

const chronicle = (page: Page) => page.locator("section.chronicle");
const mark = (page: Page, id: string) => chronicle(page).locator(`[data-event="${id}"]`);
const toggle = (page: Page, lane: string) => chronicle(page).locator(`[data-lane-toggle="${lane}"]`);
const control = (page: Page, name: string) => chronicle(page).locator(`[data-stop="control:${name}"]`);
const parameters = (page: Page) => new URL(page.url()).searchParams;
const parameter = (page: Page, name: string) => expect.poll(() => parameters(page).get(name), { message: name });
const windowOf = async (page: Page) => (await chronicle(page).getAttribute("data-window")) ?? "";
const yearsIn = async (page: Page) => {
  const [from = 0, to = 0] = (await windowOf(page)).split("-").map(Number);
  return to - from + 1;
};

/** Clicks as a program does, because what is open may lie over the timeline. */
const press = (button: Locator) => button.evaluate((it: HTMLElement) => it.click());

/** What the brief tells, each with the year that its mark stands in. */
async function told(page: Page): Promise<{ id: string; year: number | undefined }[]> {
  const { mechanisms, events, cases, findings } = await readAtlas(page);
  return [
    ...[...mechanisms, ...events, ...cases].map(({ id, period }) => ({ id, year: period.from })),
    ...findings.map(({ id }) => ({ id, year: 2005 })),
  ];
}

test.beforeEach(async ({ page }) => {
  await withoutWebgl(page);
});

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  const words = wordsOf(lang).chronicle;

  turn()(`everything that the brief tells can be chosen on the timeline (${lang})`, async ({ page }) => {
    await open(page, lang);
    await expect(chronicle(page)).toBeVisible();
    const all = await told(page);
    expect(all).toHaveLength(24 + 26 + 5 + 9);
    const years = new Set(all.map(({ year }) => year));
    for (const year of years) {
      await view(page, year ? `?from=${year}&to=${year + 1}` : "");
      for (const { id } of all.filter((one) => one.year === year)) {
        await expect(mark(page, id), `${id} in ${year}`).toHaveAttribute("aria-pressed", "false");
        const box = await mark(page, id).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${id} is large enough to hit`).toBeGreaterThanOrEqual(
          23.9,
        );
        await press(mark(page, id));
        await parameter(page, "item").toBe(id);
        await expect(mark(page, id)).toHaveAttribute("aria-pressed", "true");
      }
    }
  });

  test(`a heap of entries parts under the click, and each says date, kind and title (${lang})`, async ({ page }) => {
    await open(page, lang);
    const before = await yearsIn(page);
    const heap = chronicle(page).locator("[data-cluster~='E08']");
    await expect(heap).toHaveAttribute(
      "aria-label",
      new RegExp(lang === "zh" ? "^20.*项：放大$" : "^\\d+ entries, 20.*: zoom in$"),
    );
    for (let clicks = 0; clicks < 6 && (await mark(page, "E08").count()) === 0; clicks++) await heap.click();
    expect(await yearsIn(page)).toBeLessThan(before);
    const name = { en: "Aug 2001, agreement, Four-nation ministerial", zh: "2001年8月，协议，中老缅泰四国" }[lang];
    await expect(mark(page, "E08")).toHaveAttribute("aria-label", new RegExp(`^${name}`));
    await page.goBack();
    await view(page, "?year=2005");
    await expect(mark(page, "N01")).toHaveAttribute("aria-label", new RegExp(`^${words.asOf("2005")}`));
    await expect(mark(page, "M04")).toHaveAttribute("aria-label", new RegExp(`^${words.undated}`));
    await expect(mark(page, "E13")).toHaveAttribute("aria-label", new RegExp(words.planned));
  });

  turn()(`lanes are shown and hidden by their names, and the address remembers (${lang})`, async ({ page }) => {
    await open(page, lang);
    await expect(toggle(page, "un")).toHaveText(words.lanes.un);
    await expect(toggle(page, "un")).toHaveAttribute("aria-pressed", "true");
    await toggle(page, "un").click();
    await parameter(page, "lanes").toBe("treaties,multilateral,bilateral,cases,aid,findings");
    await expect(toggle(page, "un")).toHaveAttribute("aria-pressed", "false");
    await expect(mark(page, "M04")).toHaveCount(0);
    await expect(toggle(page, "un"), "the focus follows the name").toBeFocused();
    await toggle(page, "un").press("Enter");
    await parameter(page, "lanes").toBeNull();
    await expect(mark(page, "M04")).toBeVisible();

    const high = (await mapOf(page).boundingBox())?.height ?? 0;
    await control(page, "close").click();
    await parameter(page, "lanes").toBe("none");
    const opener = chronicle(page).getByRole("button");
    await expect(opener).toHaveText(words.open);
    await expect(opener).toBeFocused();
    await expect.poll(async () => (await mapOf(page).boundingBox())?.height ?? 0).toBeGreaterThan(high + 100);
    await opener.click();
    await parameter(page, "lanes").toBeNull();
    await expect(toggle(page, "treaties")).toBeVisible();
  });

  turn()(`the window of the timeline is the time of the atlas (${lang})`, async ({ page }) => {
    await open(page, lang);
    await expect(chronicle(page)).toBeVisible();
    const whole = await windowOf(page);
    expect(whole).toMatch(/^1984-/);
    await expect(control(page, "all")).toHaveAttribute("aria-disabled", "true");

    await control(page, "closer").click();
    await expect.poll(() => windowOf(page)).not.toBe(whole);
    await parameter(page, "from").not.toBeNull();
    expect(`${parameters(page).get("from")}-${parameters(page).get("to")}`).toBe(await windowOf(page));
    await expect(mapOf(page)).toHaveAttribute("data-year", await windowOf(page));

    await view(page, "?from=1990&to=1995");
    await expect(chronicle(page)).toHaveAttribute("data-window", "1990-1995");
    const treaties = chronicle(page).locator("[data-lane='treaties']");
    await expect(treaties).toHaveAttribute(
      "aria-label",
      `${words.lanes.treaties}${lang === "zh" ? "，" : ", "}${words.before(5)}`,
    );
    await expect(treaties).toContainText(words.before(5));
    await expect(mark(page, "E05")).toBeVisible();
    await expect(mark(page, "E08")).toHaveCount(0);
    await control(page, "later").click();
    await parameter(page, "from").toBe("1991");

    // Dragging is one step in history, however far it goes.
    const track = await chronicle(page).locator("[data-lane='treaties'] .chronicle-track").boundingBox();
    if (!track) throw new Error("no track");
    const year = track.width / 6;
    await page.mouse.move(track.x + year * 2, track.y + 12);
    await page.mouse.down();
    for (const years of [3, 4, 5]) await page.mouse.move(track.x + year * years, track.y + 12);
    await page.mouse.up();
    await parameter(page, "from").toBe("1988");
    await page.goBack();
    await parameter(page, "from").toBe("1991");

    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(() => yearsIn(page)).toBeLessThan(6);

    await view(page, "?year=2004");
    await expect(chronicle(page)).toHaveAttribute("data-window", "2003-2005");
    await expect(chronicle(page).locator(".chronicle-year")).toHaveCount(1);
    await control(page, "all").click();
    await parameter(page, "year").toBeNull();
    await expect(chronicle(page)).toHaveAttribute("data-window", whole);
  });

  turn()(`the timeline is one stop of the Tab key, with arrows inside (${lang})`, async ({ page }) => {
    await open(page, lang, "?from=2003&to=2005");
    const focused = page.locator(":focus");
    await expect(chronicle(page).locator("[tabindex='0']")).toHaveCount(1);
    await chronicle(page).locator("[tabindex='0']").focus();
    await toggle(page, "multilateral").focus();
    await page.keyboard.press("ArrowRight");
    await expect(focused).toHaveAttribute("data-event", "M12");
    await page.keyboard.press("End");
    const last = await focused.getAttribute("data-event");
    await page.keyboard.press("Home");
    await expect(focused).toHaveAttribute("data-event", "M12");
    expect(last).not.toBe("M12");
    await page.keyboard.press("ArrowUp");
    await expect(focused).toHaveAttribute("data-event", "M04");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(focused).toHaveAttribute("data-event", "M20");
    await page.keyboard.press("ArrowLeft");
    await expect(focused).toHaveAttribute("data-lane-toggle", "bilateral");
    await expect(chronicle(page).locator("[tabindex='0']")).toHaveCount(1);

    await mark(page, "E26").focus();
    await page.keyboard.press("+");
    await parameter(page, "to").toBe("2005");
    await expect(mark(page, "E26")).toBeFocused();
    await page.keyboard.press("Shift+ArrowLeft");
    await parameter(page, "from").toBe("2003");
    await page.keyboard.press("-");
    await expect.poll(() => yearsIn(page)).toBeGreaterThan(2);
    await page.keyboard.press("0");
    await parameter(page, "from").toBeNull();

    await page.keyboard.press("Tab");
    await expect(chronicle(page).locator(":focus"), "Tab leads out").toHaveCount(0);
  });

  turn()(
    `choosing selects the place of an entry, or the zone of several, and choosing again closes (${lang})`,
    async ({ page }) => {
      await open(page, lang, "?from=2002&to=2003");
      await mark(page, "E17").focus();
      await page.keyboard.press("Enter");
      await parameter(page, "item").toBe("E17");
      await expect(mapOf(page)).toHaveAttribute("data-place", "area-kokang");
      await press(mark(page, "E18"));
      await parameter(page, "item").toBe("E18");
      await expect(mapOf(page)).toHaveAttribute("data-place", "golden-triangle");
      await press(mark(page, "E18"));
      await parameter(page, "item").toBeNull();
      await view(page, "?from=2002&to=2003&packs=series");
      await expect(mark(page, "E17")).toHaveCount(0);
    },
  );
}

for (const lang of LANGS) {
  const turn = turnsOf(lang, "zh");
  turn()(`on a phone figures come before the timeline, which opens on request (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, lang, "?place=MM");
    const unfold = chronicle(page).getByRole("button", { name: wordsOf(lang).chronicle.open });
    await expect(unfold).toBeVisible();
    await expect(page.locator(".sentence button").first()).toBeInViewport({ ratio: 1 });
    await unfold.click();
    await expect(control(page, "closer")).toBeVisible();
    await parameter(page, "lanes").toBeNull();
    await view(page, "?place=MM&lanes=treaties,un");
    await expect(toggle(page, "un")).toBeVisible();
  });
}

test("the timeline has no fault of access, and never widens the page", async ({ page }) => {
  await open(page, "en");
  for (const [width, height, most] of [
    [1440, 900, 192],
    [1280, 720, 152],
    [390, 844, 240],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const query of ["", "from=2003&to=2006&lanes=treaties,un,multilateral", "year=2004&item=E25", "lanes=none"]) {
      await view(page, `?${query}`);
      const { height: high = 0 } = (await chronicle(page).boundingBox()) ?? {};
      expect(high, `${width}×${height} ${query}`).toBeLessThanOrEqual(most);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(width);
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const query of ["", "from=2003&to=2006&lanes=treaties,un,multilateral"]) {
    await view(page, `?${query}`);
    expect.soft(await axeFindings(page, { within: ".chronicle" }), query).toEqual([]);
  }
});
