import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds on the page, or within a part of it, one line a fault.
 *
 * Every view is shown in both themes. The themes are one document in two sets of colours, so in the dark one only the
 * rules on colour can find anything else, and only they run: the others are what takes axe its time.
 */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  // Only what fails is written out: describing the thousand elements that pass is a fifth of its time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  if (within) axe.include(within);
  // What is out of sight is not laid out, and axe passes over it.
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
  const isDark = await page.evaluate(() => document.documentElement.dataset.theme === "dark");
  if (isDark) axe.withRules(["color-contrast", "link-in-text-block"]);
  else axe.withTags(RULES);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`),
  );
}
