import { LANGS, withoutWebgl, wordsOf } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { axeFindings } from "./axe-findings";
import { consoleOf, wallOf } from "./present-pages";

// The maps are not the subject: without WebGL the drawn ones stand in.
test.beforeEach(({ page }) => withoutWebgl(page));

for (const lang of LANGS) {
  test(`axe finds nothing in the speaker's window, and the wall has a contrast of 7:1 (${lang})`, async ({ page }) => {
    await page.goto(`${lang}/present/?briefing=cn-2005&step=8`);
    await expect(consoleOf(page)).toHaveAttribute("data-step", "8");
    expect(await axeFindings(page)).toEqual([]);
    // A chart through time, bars, and the lines of a mechanism.
    for (const [briefing, step] of [
      ["poppy-1997-2025", 4],
      ["cn-2005", 8],
      ["cn-2005", 3],
    ] as const) {
      await page.goto(`${lang}/wall/?briefing=${briefing}&step=${step}`);
      await expect(wallOf(page)).toHaveAttribute("data-step", String(step));
      expect(await axeFindings(page), `the wall of ${briefing} ${step}`).toEqual([]);
      expect(
        await axeFindings(page, { rules: ["color-contrast-enhanced"] }),
        `less than 7:1 on the wall of ${briefing} ${step}`,
      ).toEqual([]);
    }
  });
}

for (const lang of LANGS) {
  test(`a figure on which sources differ says so in the words on the wall, ${lang}`, async ({ page }) => {
    await page.goto(`${lang}/wall/?briefing=cn-2005&step=6`);
    const sign = page.locator(".wall-words [data-cites='F16'] [role=img]").first();
    await expect(sign).toHaveText("≠");
    await expect(sign).toHaveAccessibleName(wordsOf(lang).evidencePanels.card.differs);
    // Of the parts of the sum nobody says otherwise.
    await expect(page.locator(".wall-words [data-cites='F17']").first()).not.toContainText("≠");
  });
}
