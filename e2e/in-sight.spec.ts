import { cardOf, chartOf, headingOf, LANGS, mapOf, open, view, withoutWebgl } from "./atlas-page";
import { expect, test, turnsOf } from "./atlas-test";

test.use({ viewport: { width: 1280, height: 720 } });

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  turn()(`the chart asked for comes into sight, and stays there in another year (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang, "?place=golden-triangle");
    await expect(chartOf(page, "aid")).not.toBeInViewport();
    await view(page, "?place=golden-triangle&metric=aid");
    await expect(mapOf(page)).toHaveAttribute("data-metric", "aid");
    await expect(chartOf(page, "aid").locator("h3")).toBeInViewport({ ratio: 1 });
    await view(page, "?place=golden-triangle&metric=aid&year=2003");
    await expect(mapOf(page)).toHaveAttribute("data-year", "2003");
    await expect(chartOf(page, "aid").locator("h3")).toBeInViewport({ ratio: 1 });
  });

  turn()(`a link that names a chart opens at the head of its place (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang, "?place=golden-triangle&metric=aid");
    await expect(mapOf(page)).toHaveAttribute("data-metric", "aid");
    await expect(headingOf(page)).toBeInViewport({ ratio: 1 });
  });

  turn()(`the buttons of a long card stay in sight while it is read (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang, "?place=MM&metric=cultivation&item=B277");
    const card = cardOf(page, "B277");
    const buttons = card.locator("footer").getByRole("button");
    await expect(buttons).toHaveCount(2);
    await expect(card.locator("dl > div").last()).not.toBeInViewport();
    for (const button of await buttons.all()) await expect(button).toBeInViewport({ ratio: 1 });
    await card.locator("dl > div").last().scrollIntoViewIfNeeded();
    await expect(card.locator("h2")).not.toBeInViewport();
    for (const button of await buttons.all()) await expect(button).toBeInViewport({ ratio: 1 });
  });
}
