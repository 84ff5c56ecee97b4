import type { Page } from "@playwright/test";
import type { Briefing } from "../lib/briefing";
import { allCitationsOf, type ToldBlock, type ToldPart, toldParts } from "../lib/briefing-text";
import { factsOf } from "../lib/facts";
import { writing } from "../lib/fixtures/small-atlas";
import { loadAtlas } from "../lib/load-atlas";
import { loadBriefings } from "../lib/load-briefings";
import { READER_WORDS } from "../lib/messages/reader-words";
import { queryInRoom, readView, writeView } from "../lib/view";
import { amountText } from "../lib/wording";
import { cardOf, LANGS, type Lang, mapOf, withoutWebgl, wordsOf } from "./atlas-page";
import { clickPlace, expect, mapIsIdle, test, turnsOf } from "./atlas-test";
import { axeFindings } from "./axe-findings";

const facts = factsOf(loadAtlas());
const briefings = loadBriefings(facts);
const NAMES = [...new Set(briefings.map(({ name }) => name))];

function briefingOf(name: string, lang: Lang): Briefing {
  const found = briefings.find((one) => one.name === name && one.lang === lang);
  if (!found) throw new Error(`no briefing ${name} in ${lang}`);
  return found;
}

const stepOf = (page: Page, number: number) => page.locator(`[data-reader-step="${number}"]`);
const titleOf = (page: Page, number: number) => page.locator(`#title-${number}`);
const hashOf = (page: Page) => new URL(page.url()).hash;
const viewOf = (query: string) => readView(query, facts.known).view;

/** The pieces of a text that a page must show, without its numbers of sources. */
const partText = (part: ToldPart): string[] =>
  part.kind === "text" ? [part.text.trim()] : part.kind === "figure" ? [part.amount] : part.parts.flatMap(partText);
const blockText = (block: ToldBlock): string[] =>
  block.kind === "paragraph" ? block.parts.flatMap(partText) : block.items.flat().flatMap(blockText);
const piecesOf = (markdown: string, lang: Lang) => toldParts(markdown, lang, facts).flatMap(blockText);

/** The page answers once its map tells of the step. */
async function read(page: Page, lang: Lang, name: string, rest = ""): Promise<void> {
  await page.goto(`${lang}/briefings/${name}/${rest}`);
  await expect(page.locator(`[data-reader="${name}"]`)).toBeVisible();
}

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  const words = READER_WORDS[lang];

  test.describe(`reading without JavaScript (${lang})`, () => {
    test.use({ javaScriptEnabled: false });
    for (const name of NAMES) {
      test(`${name}: all words, notes, questions and sources are there`, async ({ page }) => {
        const briefing = briefingOf(name, lang);
        await page.goto(`${lang}/briefings/`);
        await page.locator(`[data-briefing="${name}"] h2 a`).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(briefing.title);
        await expect(page.locator("[data-reader-step]")).toHaveCount(briefing.steps.length);
        for (const [at, step] of briefing.steps.entries()) {
          const section = stepOf(page, at + 1);
          await expect(section.getByRole("heading", { level: 2 })).toHaveText(step.title);
          await expect(section).toHaveAttribute("data-query", writeView(viewOf(step.query)));
          const text = (await section.textContent()) ?? "";
          const answers = step.questions.flatMap(({ ask, answer }) => [ask, ...piecesOf(answer, lang)]);
          for (const piece of [...piecesOf(step.words, lang), ...piecesOf(step.notes, lang), ...answers]) {
            expect(text, `step ${at + 1}`).toContain(piece);
          }
          for (const { number, source } of allCitationsOf(step, facts)) {
            const place = page.locator(`#step-${at + 1}-source-${number}`);
            await expect(place).toHaveCount(1);
            await expect(section.locator(".step-sources li").filter({ has: place })).toContainText(
              source.publisher[lang],
            );
          }
          await section.locator("summary").click();
          await expect(section.locator(".step-notes > div")).toBeVisible();
          await expect(section.locator("[data-drawn] svg").first()).toBeVisible();
        }
        await page.locator("[data-cites] a.figure").first().click();
        await page.waitForURL(/item=/);
      });
    }
  });

  turn()(`the map follows the step that is read (${lang})`, async ({ page }) => {
    const { steps } = briefingOf("cn-2005", lang);
    await read(page, lang, "cn-2005");
    await mapIsIdle(page);
    expect(hashOf(page), "nothing was read yet").toBe("");
    for (const number of [2, 6, 9, steps.length, 6]) {
      await titleOf(page, number).evaluate((heading) => heading.scrollIntoView());
      const { place = "", metric } = viewOf(steps[number - 1]?.query ?? "");
      await expect(mapOf(page)).toHaveAttribute("data-place", place);
      await expect(mapOf(page)).toHaveAttribute("data-metric", metric);
      expect(hashOf(page)).toBe(`#step-${number}`);
      await expect(page.locator(".reader-on-map")).toContainText(words.step(number));
    }
    expect(await page.evaluate(() => history.length), "reading makes no history").toBe(2);
    expect(await page.evaluate(() => document.activeElement === document.body), "focus stays").toBe(true);
  });

  turn()(`a link leads to its step (${lang})`, async ({ page }) => {
    const { steps } = briefingOf("cn-2005", lang);
    await read(page, lang, "cn-2005", "#step-8");
    await expect(titleOf(page, 8)).toBeInViewport();
    await expect(mapOf(page)).toHaveAttribute("data-place", viewOf(steps[7]?.query ?? "").place ?? "");
    expect(hashOf(page)).toBe("#step-8");
    await page.getByRole("navigation", { name: words.contents }).getByRole("link").nth(5).press("Enter");
    await expect(titleOf(page, 6)).toBeInViewport();
    await expect(mapOf(page)).toHaveAttribute("data-place", "golden-triangle");
    const other = page.locator(".reader-ways a[hreflang]");
    await other.click();
    await page.waitForURL(/#step-6$/);
    await expect(titleOf(page, 6)).toBeInViewport();
  });

  turn()(`what the reader chooses on the map stays until the step is asked for again (${lang})`, async ({ page }) => {
    await read(page, lang, "poppy-1997-2025", "#step-2");
    await mapIsIdle(page);
    await expect(mapOf(page)).toHaveAttribute("data-place", "AF");
    await page.evaluate(() =>
      (window as unknown as { atlasMap: { jumpTo(to: object): void } }).atlasMap.jumpTo({ center: [104, 33], zoom: 3 }),
    );
    await clickPlace(page, 103, 35);
    await expect(mapOf(page)).not.toHaveAttribute("data-place", "AF");
    const chosen = (await mapOf(page).getAttribute("data-place")) ?? "";
    expect(page.url()).toContain("aside=1");
    await titleOf(page, 3).evaluate((heading) => heading.scrollIntoView());
    await expect.poll(() => hashOf(page)).toBe("#step-3");
    await expect(mapOf(page)).toHaveAttribute("data-place", chosen);
    await page.getByRole("button", { name: words.backToStep }).click();
    await expect(mapOf(page)).toHaveAttribute("data-place", "AF");
    await expect(mapOf(page)).toHaveAttribute("data-year", "2017");
    expect(new URL(page.url()).search).toBe("");
  });

  turn()(`numbers open their sources, questions their views (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    const briefing = briefingOf("cn-2005", lang);
    await read(page, lang, "cn-2005");
    const third = stepOf(page, 3);
    await third.locator(".step-words [data-cites='F03'] a.figure").click();
    await expect(cardOf(page, "F03")).toBeVisible();
    await expect(cardOf(page, "F03").locator("a[href*='sources/']").last()).toHaveAttribute(
      "href",
      /^\.\.\/\.\.\/sources\//,
    );
    await page.keyboard.press("Escape");
    await expect(cardOf(page)).toHaveCount(0);
    await expect(mapOf(page), "the step's view is back").toHaveAttribute("data-place", "");
    expect(new URL(page.url()).search).toBe("");

    const first = briefing.steps[0]?.questions[1];
    await stepOf(page, 1).locator("[data-question]").nth(1).click();
    await expect(mapOf(page)).toHaveAttribute("data-place", viewOf(first?.query ?? "").place ?? "");
    await page.goBack();
    await expect(page.getByRole("button", { name: words.backToStep })).toHaveCount(0);

    const figure = facts.figure("F03");
    await third.locator(".step-words [data-cites='F03'] sup a").click();
    await expect(page.locator("#step-3-source-1")).toBeInViewport();
    expect(figure && (await third.locator(".step-words").textContent())).toContain(
      figure && amountText(figure, writing(lang)),
    );
    const disputed = stepOf(page, 6).locator(".step-words [data-cites='F16']");
    await expect(disputed).toContainText("≠");
    await expect(disputed.locator("a.figure")).toHaveAccessibleName(
      new RegExp(wordsOf(lang).evidencePanels.card.differs),
    );
    const lost = await page
      .locator("a[href^='#']")
      .evaluateAll((all) =>
        all.flatMap((link) =>
          document.getElementById(link.getAttribute("href")?.slice(1) ?? "") ? [] : [link.outerHTML],
        ),
      );
    expect(lost, "links to nothing on the page").toEqual([]);
  });

  turn()(`the hand-out is a link, and the browser's own print has every step (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    const { steps } = briefingOf("cn-2005", lang);
    await read(page, lang, "cn-2005", "?theme=dark");
    await page.emulateMedia({ media: "print" });
    for (const number of steps.keys()) {
      const section = stepOf(page, number + 1);
      await expect(section.locator("h2").first()).toBeVisible();
      await expect(section.locator(".step-notes > div")).toBeVisible();
      const drawn = await section.locator("[data-drawn] svg").first().boundingBox();
      expect(drawn?.height, `map of step ${number + 1}`).toBeGreaterThan(100);
      await expect(section.locator(".chart, .step-board").first()).toBeVisible();
    }
    await expect(mapOf(page)).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("checkbox", { name: words.withNotes }).uncheck();
    await page.emulateMedia({ media: "print" });
    await expect(stepOf(page, 1).locator(".step-notes")).toBeHidden();
    await expect(stepOf(page, 1).locator(".step-questions")).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("link", { name: words.print }).click();
    await page.waitForURL(/\/print\/\?briefing=cn-2005&notes=off$/);
  });

  test(`axe finds nothing (${lang})`, async ({ page }) => {
    test.setTimeout(240_000);
    await read(page, lang, "cn-2005", "#step-3");
    await mapIsIdle(page);
    // Not by clicks: the page would scroll to each, and the map follow.
    await page.locator("details.step-notes").evaluateAll((all) => {
      for (const notes of all) (notes as HTMLDetailsElement).open = true;
    });
    expect.soft(await axeFindings(page), "the reader").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await axeFindings(page), "on a phone").toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), "no sideways scrolling").toBe(390);
    await page.goto(`${lang}/briefings/`);
    expect.soft(await axeFindings(page), "the list").toEqual([]);
  });
}

test("a draft of this browser is read, and changes with it", async ({ page }) => {
  await page.goto("en/briefings/draft/?briefing=draft-unknown");
  await expect(page.getByText(READER_WORDS.en.noDraft)).toBeVisible();
  const told = briefingOf("poppy-1997-2025", "en");
  // Its first step is told in a room of its own.
  const ownSteps = told.steps.map((step, at) => (at === 0 ? { ...step, query: queryInRoom(step.query, "un") } : step));
  const briefing = { ...told, steps: ownSteps, name: "draft-mine", title: "My own order" };
  await page.evaluate(
    (draft) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(`concord-atlas${draft.base}`, 1);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const store = request.result.transaction("drafts", "readwrite").objectStore("drafts");
          store.put({ id: "draft-mine", revision: 1, changed: "2026-11-25T00:00:00Z", briefing: draft.briefing });
          store.transaction.oncomplete = () => resolve();
        };
      }),
    { briefing, base: new URL(page.url()).pathname.replace(/\/en\/briefings\/draft\/$/, "") },
  );
  await page.goto("en/briefings/draft/?briefing=draft-mine#step-3");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My own order");
  await expect(mapOf(page)).toHaveAttribute("data-year", "2017");
  await expect(page.locator("[data-reader-step]")).toHaveCount(briefing.steps.length);
  expect(new URL(page.url()).search).toBe("?briefing=draft-mine");
  // The room of one step is not that of the whole hand-out; that of the address is.
  const handOut = page.locator("[data-reader-print]");
  await expect(handOut).toHaveAttribute("href", /\/print\/\?briefing=draft-mine$/);
  await page.goto("en/briefings/draft/?briefing=draft-mine&room=asean");
  await expect(handOut).toHaveAttribute("href", /\/print\/\?briefing=draft-mine&room=asean$/);
});
