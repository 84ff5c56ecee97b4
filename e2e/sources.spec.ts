import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { claimsOf, verdictCounts } from "../lib/claims";
import { gb18030, utf16 } from "../lib/fixtures/gb18030";
import { madeUpText } from "../lib/fixtures/made-up-text";
import { writing } from "../lib/fixtures/small-atlas";
import { readAtlas as committedAtlas } from "../lib/load-atlas";
import { VERDICTS } from "../lib/schema";
import { amountText } from "../lib/wording";
import { cardOf, LANGS, type Lang, open, withoutWebgl, wordsOf } from "./atlas-page";
import { expect, test, turnsOf } from "./atlas-test";
import { axeFindings } from "./axe-findings";

const { atlas } = committedAtlas();
if (!atlas) throw new Error("the committed data break a promise");
const claims = claimsOf(atlas);
const sources = atlas.packs.flatMap((pack) => pack.sources);
const brief = atlas.packs.find(({ id }) => id === "cn-2005")?.figures ?? [];
const TEXT = madeUpText(brief);

const claimRow = (page: Page, id: string) => page.locator(`[data-brief-id="${id}"]`);
const sourceRow = (page: Page, id: string) => page.locator(`[data-source-id="${id}"]`);
const shownClaims = (page: Page) => page.locator("[data-brief-id]:visible");
const shownSources = (page: Page) => page.locator("[data-source-id]:visible");
const countOf = (page: Page) => page.locator("search [data-announce]");
const box = (page: Page, parameter: string, word: string) =>
  page.locator(`[data-filter="${parameter}"] input[value="${word}"]`);
const query = (page: Page) => new URL(page.url()).search;

/** The page answers once its filters live: a checkbox that React does not know yet loses its mark. */
async function openSources(page: Page, lang: Lang, search = ""): Promise<void> {
  await page.goto(`${lang}/sources/${search}`);
  await expect(page.locator("search[data-live='true']")).toBeVisible();
}

const shownText = (lang: Lang, claimCount: number, sourceCount: number) =>
  wordsOf(lang).sources.filters.shown(
    String(claimCount),
    String(claims.length),
    String(sourceCount),
    String(sources.length),
  );

/** Controls smaller than 24 × 24 px, save those in running text. */
function smallTargets(page: Page | Locator): Promise<string[]> {
  return page.locator("button, a[href], summary, input:not([type='checkbox'])").evaluateAll((all) =>
    all.flatMap((it) => {
      const isShown = it.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!isShown || it.closest(".skip") || getComputedStyle(it).display === "inline") return [];
      const { width, height } = it.getBoundingClientRect();
      return width >= 23.9 && height >= 23.9 ? [] : [`${it.className} ${it.textContent}: ${width}×${height}`];
    }),
  );
}

async function openText(page: Page, bytes: Uint8Array, name = "text.txt"): Promise<void> {
  await page
    .locator("[data-source-text] input[type='file'], [data-find-in-text] input[type='file']")
    .first()
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(bytes) });
}
const utf8 = (text: string) => new TextEncoder().encode(text);

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  const words = wordsOf(lang);
  test.describe(`the page of sources (${lang})`, () => {
    test.describe("without JavaScript", () => {
      test.use({ javaScriptEnabled: false });
      test("holds every source, figure and claim", async ({ page }) => {
        await page.goto(`${lang}/sources/`);
        await expect(shownSources(page)).toHaveCount(sources.length);
        await expect(shownClaims(page)).toHaveCount(claims.length);
        await expect(page.locator("search")).toBeHidden();
        for (const verdict of VERDICTS) {
          await expect(page.locator(`[data-count="${verdict}"] b`).first()).toHaveText(
            String(verdictCounts(claims)[verdict]),
          );
          await expect(page.locator(`[data-verdict="${verdict}"]`)).toHaveCount(verdictCounts(claims)[verdict]);
        }
        const cards = await page.locator(".source-figures a").evaluateAll((all) => all.map((one) => one.textContent));
        expect(cards.sort()).toEqual(atlas.packs.flatMap((pack) => pack.figures.map(({ id }) => id)).sort());
        const lost = await page.locator("a[href^='#']").evaluateAll((all) =>
          all.flatMap((link) => {
            const id = decodeURIComponent(link.getAttribute("href")?.slice(1) ?? "");
            return document.getElementById(id) ? [] : [id];
          }),
        );
        expect(lost, "links to rows that are not there").toEqual([]);
      });
    });

    test("a claim stands beside its verdict and the numbers of others", async ({ page }) => {
      await openSources(page, lang, "#claim-F16");
      const row = claimRow(page, "F16");
      await expect(row).toBeInViewport();
      await expect(row).toHaveAttribute("data-verdict", "near");
      const f16 = brief.find(({ id }) => id === "F16");
      for (const text of [f16 ? amountText(f16, writing(lang)) : "", f16?.printed ?? "", words.sources.verdicts.near])
        await expect(row).toContainText(text);
      await expect(row.locator(".numbers li")).toHaveCount(2);
      await expect(row.locator(".numbers [data-alike='true'], .numbers[data-alike='true']")).toHaveCount(1);
      const missing = claimRow(page, "F14");
      await expect(missing).toContainText(words.sources.verdictMeanings.not_found);
      await row.locator(".heard-from a").first().click();
      await expect(sourceRow(page, "via-2005")).toBeInViewport();
      expect(new URL(page.url()).hash).toBe("#source-via-2005");
    });

    test("filters narrow both lists, stand in the address and are counted aloud", async ({ page }) => {
      await openSources(page, lang);
      await expect(countOf(page)).toHaveText(shownText(lang, claims.length, sources.length));
      await box(page, "verdict", "differs").check();
      await box(page, "kind", "figure").check();
      const differing = claims.filter(({ check, kind }) => check.verdict === "differs" && kind === "figure");
      await expect(shownClaims(page)).toHaveCount(differing.length);
      await expect(countOf(page)).toHaveText(shownText(lang, differing.length, sources.length));
      expect(query(page)).toBe("?verdict=differs&kind=figure");

      await box(page, "tier", "A-").check();
      await box(page, "pack", "series").check();
      const middling = sources.filter(({ tier }) => tier === "A-");
      await expect(shownSources(page)).toHaveCount(middling.length);
      await page.goBack();
      await page.goBack();
      await expect(shownSources(page)).toHaveCount(sources.length);
      await expect(shownClaims(page)).toHaveCount(differing.length);

      await page.getByRole("link", { name: words.otherLanguage.label }).click();
      await page.waitForURL(new RegExp(`/${words.otherLanguage.lang}/sources/\\?verdict=differs&kind=figure$`));
      await expect(shownClaims(page)).toHaveCount(differing.length);
      await page.getByRole("button", { name: wordsOf(words.otherLanguage.lang).sources.filters.clear }).click();
      await expect(shownClaims(page)).toHaveCount(claims.length);
      expect(query(page)).toBe("");
    });

    turn()("the search finds titles, publishers and claims in both languages", async ({ page }) => {
      await openSources(page, lang);
      const search = page.getByRole("searchbox");
      for (const text of ["Hansard", "新华社", "xinhua", "Kokang", "果敢"]) {
        await search.fill(text);
        await expect.poll(async () => (await shownSources(page).count()) < sources.length, text).toBe(true);
        const [claimCount, sourceCount] = [await shownClaims(page).count(), await shownSources(page).count()];
        expect(claimCount + sourceCount, text).toBeGreaterThan(0);
        await expect(countOf(page)).toHaveText(shownText(lang, claimCount, sourceCount));
      }
      await search.fill("no such words");
      await expect(page.locator("[data-nothing]:visible").first()).toHaveText(words.sources.filters.nothing);
      await expect(countOf(page)).toHaveText(shownText(lang, 0, 0));
    });

    turn()("a link names filter and row, and unknown words are told", async ({ page }) => {
      await openSources(page, lang, "?verdict=confirmed,wrong&q=white%20paper#claim-F16");
      await expect(page.getByText("verdict=wrong")).toBeVisible();
      await expect(claimRow(page, "F16"), "the row that the address names").toBeInViewport();
      await expect(page.getByRole("searchbox")).toHaveValue("white paper");
      await expect(box(page, "verdict", "confirmed")).toBeChecked();
      await page.getByRole("link", { name: words.otherLanguage.label }).click();
      await page.waitForURL(/#claim-F16$/);
      await expect(claimRow(page, "F16")).toBeInViewport();
    });

    turn()("the way from the atlas and back", async ({ page }) => {
      await withoutWebgl(page);
      await open(page, lang, "?theme=dark");
      await page.getByRole("main").getByRole("link", { name: words.footer.sources }).click();
      await page.waitForURL(/\/sources\/\?theme=dark$/);
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await sourceRow(page, "cn-2005").locator("summary").click();
      await sourceRow(page, "cn-2005").locator(".source-figures a", { hasText: "F18" }).click();
      await page.waitForURL(/item=F18/);
      await expect(cardOf(page, "F18")).toBeVisible();
      await cardOf(page, "F18").getByRole("link", { name: words.card.claimOnPage }).click();
      await page.waitForURL(/sources\/#claim-F18$/);
      await expect(claimRow(page, "F18")).toBeInViewport();
      await page.getByRole("link", { name: words.sources.back }).click();
      await page.waitForURL(new RegExp(`/${lang}/$`));
    });

    test("a text from a file stands beside its figures", async ({ page }) => {
      const requests: string[] = [];
      await openSources(page, lang);
      await page.waitForLoadState("networkidle");
      page.on("request", (request) => requests.push(request.url()));
      const reader = page.locator("[data-source-text='cn-2005']");
      await openText(page, utf8(TEXT), "mine.txt");
      await expect(reader.locator("[data-text-found]")).toHaveAttribute("data-text-found", String(brief.length));
      await expect(reader).toContainText(words.sourceText.readAs("UTF-8"));
      await expect(reader.locator("[data-text-figure][data-how='line']")).toHaveCount(brief.length);

      await reader.locator("[data-text-figure='F26']").click();
      const mark = reader.locator("mark[data-chosen='true']");
      await expect(mark).toHaveText(brief.find(({ id }) => id === "F26")?.printed ?? "");
      await expect(mark).toBeInViewport();
      await reader.locator("mark[data-ids='F16'] button").press("Enter");
      await expect(reader.locator("[data-chosen='F16']")).toContainText(words.sourceText.how.line);
      await expect(reader.locator("[data-text-figure='F16']")).toHaveAttribute("aria-pressed", "true");
      await expect(reader.getByRole("link", { name: words.sourceText.openCard })).toHaveAttribute("href", /item=F16/);

      const shared = reader.locator("mark[data-ids='F14 F15'] button");
      await shared.click();
      await expect(reader.locator("[data-chosen='F14']")).toBeVisible();
      await shared.click();
      await expect(reader.locator("[data-chosen='F15']")).toBeVisible();

      expect(requests, "nothing leaves the page").toEqual([]);
      const kept = await page.evaluate(() => ({ ...localStorage, ...sessionStorage, cookie: document.cookie }));
      expect(JSON.stringify(kept)).not.toContain(brief[0]?.printed);
      await reader.getByRole("button", { name: words.sourceText.close }).click();
      await expect(reader.locator("mark")).toHaveCount(0);
    });

    test("other encodings are read and named, and other files are refused in words", async ({ page }) => {
      await openSources(page, lang);
      const reader = page.locator("[data-source-text='cn-2005']");
      for (const [bytes, encoding] of [
        [gb18030(TEXT), "GB18030"],
        [utf16(TEXT, "le"), "UTF-16"],
        [utf8(`\ufeff${TEXT.replace(/\n+/g, "\r\n")}`), "UTF-8"],
      ] as const) {
        await openText(page, bytes);
        await expect(reader).toContainText(words.sourceText.readAs(encoding));
        await expect(reader.locator("[data-text-figure]")).toHaveCount(brief.length);
      }
      const { problems } = words.sourceText;
      for (const [bytes, problem] of [
        [new Uint8Array(), "empty"],
        [new Uint8Array(5_000_001), "too-big"],
        [readFileSync("docs/concord-atlas.png"), "not-text"],
        [new Uint8Array([0xb0, 0xa1, 0xff, 0xff]), "undecodable"],
        [utf8("Another text altogether."), "no-match"],
      ] as const) {
        await openText(page, bytes);
        await expect(reader.getByRole("alert")).toHaveText(problems[problem]);
      }
      await openText(page, utf8("此文只有62万亩和三期。"));
      await expect(reader.locator("[data-text-found='2']")).toBeVisible();
      await expect(reader).toContainText(words.sourceText.otherText);
      await expect(reader.locator("[data-missing]")).toHaveCount(brief.length - 2);
    });

    turn()("a dropped file is read as well", async ({ page }) => {
      await openSources(page, lang);
      const transfer = await page.evaluateHandle((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "dropped.txt", { type: "text/plain" }));
        return data;
      }, TEXT);
      await page.locator("[data-source-text] .text-picker").dispatchEvent("drop", { dataTransfer: transfer });
      await expect(page.locator("[data-text-found]")).toContainText("dropped.txt");
    });

    test("the card of a figure shows its paragraph", async ({ page }) => {
      await withoutWebgl(page);
      await open(page, lang, "?item=F23");
      const find = cardOf(page, "F23").locator("[data-find-in-text='F23']");
      await find.locator("summary").click();
      await openText(page, gb18030(TEXT));
      await expect(find.locator("mark")).toHaveText(brief.find(({ id }) => id === "F23")?.printed ?? "");
      await expect(find.locator("mark")).toBeInViewport();
      await expect(find).toContainText(words.sourceText.how.line);
      expect.soft(await axeFindings(page), "the card").toEqual([]);
      expect.soft(await smallTargets(cardOf(page)), "the card").toEqual([]);
      await page.keyboard.press("Escape");
      await expect(cardOf(page)).toHaveCount(0);
      await page.locator("[data-chart='substitution'] [data-figure='F18'] button.figure").first().click();
      await expect(cardOf(page, "F18").locator("mark"), "the text is still open").toBeVisible();
    });

    test(`axe finds nothing`, async ({ page }) => {
      test.setTimeout(180_000);
      await openSources(page, lang);
      await sourceRow(page, "cn-2005").locator("summary").click();
      await openText(page, utf8(TEXT));
      await page.locator("[data-text-figure='F16']").click();
      await expect(page.locator("mark[data-chosen='true']")).toBeVisible();
      // Hundreds of sources of one make: the first of each list stand for the rest.
      const without = "[data-source-id]:nth-child(n + 8)";
      expect.soft(await axeFindings(page, { without }), "wide").toEqual([]);
      expect.soft(await smallTargets(page), "wide").toEqual([]);
      await openText(page, utf8("no"));
      await page.setViewportSize({ width: 390, height: 844 });
      await page.locator(".filters-toggle").click();
      await expect(box(page, "verdict", "near")).toBeVisible();
      await page.getByRole("searchbox").fill("no such words");
      expect.soft(await axeFindings(page, { without }), "on a phone").toEqual([]);
      expect.soft(await smallTargets(page), "on a phone").toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, "scrolls sideways").toBe(false);
    });
  });
}
