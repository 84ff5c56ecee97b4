import type { Page } from "@playwright/test";
import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The themes are one document in two sets of colours: in the dark one these alone can find anything else. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

interface Asked {
  /** The part that changed since the whole page was looked at. */
  within?: string | undefined;
  /** Parts that are hidden meanwhile: what axe is only told to pass over takes it as long as ever. */
  without?: string | undefined;
  /** These rules alone. */
  rules?: readonly string[];
}

/**
 * What axe finds on the page, or within a part of it, one line a fault: first in the light colours of the system, then
 * in the dark ones. A page is opened once for both, and is seen to follow the system.
 */
export async function axeFindings(page: Page, asked: Asked = {}): Promise<string[]> {
  const { without } = asked;
  const hidden = without && (await page.addStyleTag({ content: `:is(${without}) { display: none !important }` }));
  const light = await findings(page, asked);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await findings(page, { ...asked, rules: asked.rules ?? COLOUR_RULES });
  await page.emulateMedia({ colorScheme: "light" });
  if (hidden) await hidden.evaluate((style) => (style as Element).remove());
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

async function findings(page: Page, { within, rules }: Asked): Promise<string[]> {
  // What is out of sight is not laid out, and axe passes over it.
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ within, rules, tags }) => {
      // What React draws in the colours of the system is on the page after a frame.
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        { include: within ?? document },
        {
          // Only what fails is written out: describing the thousand elements that pass is a fifth of its time.
          resultTypes: ["violations"],
          runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: tags },
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`,
        ),
      );
    },
    { within, rules: rules && [...rules], tags: TAGS },
  );
}
