import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { MOST_WALL_WORDS } from "../lib/briefing";
import { answers, LANGS, type Lang, open, view, withoutWebgl, wordsOf } from "./atlas-page";
import { expect, test, turnsOf } from "./atlas-test";
import { axeFindings } from "./axe-findings";

const room = (page: Page) => page.locator("[data-compose]");
const said = (page: Page) => page.locator("[data-compose-said]");
const stepOf = (page: Page, step: number) => page.locator(`[data-compose-step="${step}"]`);
const steps = (page: Page) => page.locator("[data-compose-step]");
const add = (page: Page) => page.locator("[data-compose-add]").click();
const field = (within: Locator, name: string) => within.locator(`[name="${name}"]`);
const query = (page: Page) => new URL(page.url()).search;
const titles = (page: Page) => page.locator("[data-compose-step] .step-title span:last-child").allInnerTexts();
const isSaved = (page: Page) => expect(page.locator('[data-compose-kept="saved"]')).toBeVisible();

async function enter(page: Page): Promise<void> {
  await page.locator("[data-compose-open]").click();
  await expect(room(page)).toBeVisible();
}

/** Unfold what stands at the top of the file. */
async function unfoldAbout(page: Page): Promise<Locator> {
  const about = page.locator("[data-compose-about]");
  if (!(await about.evaluate((it: HTMLDetailsElement) => it.open))) await about.locator("summary").click();
  return about;
}

async function retitle(page: Page, title: string): Promise<void> {
  await field(await unfoldAbout(page), "briefing-title").fill(title);
}

/** Say who writes, in which file: without an author no file can be opened again. */
async function signDraft(page: Page, title: string, file: string): Promise<void> {
  await retitle(page, title);
  const about = await unfoldAbout(page);
  await field(about, "briefing-author").fill("A. Officer");
  await field(about, "briefing-file").fill(file);
}

async function save(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-compose-save]").click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const choose = (page: Page, name: string, text: string) =>
  room(page)
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });

const WORDS: Record<Lang, { title: string; wall: string; long: string; notes: string; ask: string; answer: string }> = {
  en: {
    title: "Planting in the north",
    wall: "Northern Laos had {{F18}} of substitute crops.",
    long: "word ".repeat(MOST_WALL_WORDS + 3).trim(),
    notes: "Begin with the *map*.\n\n- then the chart",
    ask: "How sure is that?",
    answer: "It is printed as {{F18}}.",
  },
  zh: {
    title: "北部的替代种植",
    wall: "老挝北部替代种植{{F18}}。",
    long: "种植 面积 ".repeat(MOST_WALL_WORDS).trim(),
    notes: "先看*地图*。\n\n- 再看图表",
    ask: "依据是什么？",
    answer: "原文写作{{F18}}。",
  },
};

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  const words = wordsOf(lang).compose;
  const mine = WORDS[lang];

  test(`a briefing is made from views, kept, saved and opened again (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    await withoutWebgl(page);
    await open(page, lang, "?place=LA&year=2003");
    await enter(page);

    await test.step("two views become two steps of a new draft", async () => {
      await add(page);
      await expect(steps(page)).toHaveCount(1);
      await view(page, "?place=golden-triangle&metric=seizures");
      await add(page);
      await expect(steps(page)).toHaveCount(2);
      await expect(said(page)).toHaveText(words.added(2, 2));
      await expect(stepOf(page, 2)).toContainText(words.step.onMap);
      await isSaved(page);
    });

    await test.step("a step leads to its view, and the next change is of that step", async () => {
      await stepOf(page, 1).locator(".step-title").click();
      await stepOf(page, 1).getByRole("button", { name: words.step.goTo }).click();
      await expect.poll(() => query(page)).toBe("?place=LA&year=2003");
      await field(stepOf(page, 1), "title").fill(mine.title);
    });

    await test.step("overlong words are complained of, in the reader's language", async () => {
      await field(stepOf(page, 1), "words").fill(mine.long);
      await expect(stepOf(page, 1).locator('[data-complaint="wordsFitTheWall"]')).toBeVisible();
      await expect(stepOf(page, 1).locator(".count")).toContainText(String(MOST_WALL_WORDS));
      await field(stepOf(page, 1), "words").fill(mine.wall);
      await expect(stepOf(page, 1).locator("[data-complaint]")).toHaveCount(0);
    });

    await test.step("a figure of the view is cited without knowing its id", async () => {
      await stepOf(page, 1).locator(".cite").selectOption("F18");
      await expect(field(stepOf(page, 1), "words")).toHaveValue(/\{\{F18\}\}.*\{\{F18\}\}/);
      await field(stepOf(page, 1), "words").fill(mine.wall);
    });

    await test.step("notes, minutes, a question with the view of the moment", async () => {
      await field(stepOf(page, 1), "notes").fill(mine.notes);
      await field(stepOf(page, 1), "minutes").fill("3");
      await view(page, "?place=MM");
      await stepOf(page, 1).locator("[data-compose-ask]").click();
      const question = stepOf(page, 1).locator('[data-compose-question="1"]');
      await field(question, "ask").fill(mine.ask);
      await field(question, "answer").fill(mine.answer);
      await view(page, "?place=MM&year=2004");
      await question.locator("[data-compose-take]").click();
      await expect(question).toContainText("2004");
    });

    await test.step("steps are put in order by keyboard, the focus stays, the order is said", async () => {
      await stepOf(page, 1).locator('[data-move="1"]').focus();
      await page.keyboard.press("Enter");
      await expect(said(page)).toHaveText(words.step.moved(mine.title, 2, 2));
      await expect(stepOf(page, 2).locator('[data-move="1"]')).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(said(page)).toHaveText(words.step.atEnd(2));
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Enter");
      await expect(said(page)).toHaveText(words.step.moved(mine.title, 1, 2));
      await expect(stepOf(page, 1).locator('[data-move="-1"]')).toBeFocused();
      await stepOf(page, 1).locator('[data-move="1"]').click();
    });

    await test.step("a deleted step comes back", async () => {
      const before = await titles(page);
      await stepOf(page, 2).getByRole("button", { name: words.step.remove }).click();
      await expect(steps(page)).toHaveCount(1);
      await page.locator("[data-compose-undo]").click();
      await expect.poll(() => titles(page)).toEqual(before);
    });

    await test.step("Escape in the room leaves the view alone", async () => {
      await room(page).locator("h2").press("Escape");
      expect(query(page)).toBe("?place=MM&year=2004");
    });

    await signDraft(page, mine.title, `my-${lang}`);
    await expect(page.locator('[data-compose-check="0"]')).toBeVisible();
    await isSaved(page);

    await test.step("a reload loses nothing", async () => {
      await page.reload();
      await answers(page);
      await enter(page);
      await expect(page.locator("[data-briefing^=draft-]")).toHaveCount(1);
      await page.locator("[data-briefing^=draft-] .briefing-title").click();
      await expect.poll(() => titles(page)).toEqual([expect.anything(), mine.title]);
      await stepOf(page, 2).locator(".step-title").click();
      await expect(field(stepOf(page, 2), "words")).toHaveValue(mine.wall);
      await expect(field(stepOf(page, 2), "answer")).toHaveValue(mine.answer);
    });

    const file = await save(page);
    await test.step("the file is the briefing in Markdown", async () => {
      expect(file.name).toBe(`my-${lang}.${lang}.md`);
      for (const part of [
        `title: ${mine.title}`,
        "author: A. Officer",
        `## ${mine.title}`,
        "?place=LA&year=2003",
        "?place=MM&year=2004",
        mine.wall,
        mine.ask,
      ]) {
        expect(file.text).toContain(part);
      }
    });

    await test.step("opened again it is the same", async () => {
      await page.locator("[data-compose-all]").click();
      await choose(page, file.name, file.text);
      await expect(said(page)).toHaveText(words.file.opened(file.name));
      expect(await save(page)).toEqual(file);
    });

    await test.step("a file with faults is told by its lines, and nothing of it is kept", async () => {
      await page.locator("[data-compose-all]").click();
      await expect(page.locator("[data-briefing^=draft-]")).toHaveCount(2);
      const faulty = file.text.replaceAll("{{F18}}", "{{F9999}}");
      await choose(page, "faulty.md", faulty);
      const line = faulty.split("\n").findIndex((one) => one.includes("{{F9999}}")) + 1;
      const refused = page.locator("[data-compose-refused]");
      await expect(refused.locator("li").first()).toContainText("F9999");
      await expect(refused.locator("li b").first()).toHaveText(
        new RegExp(lang === "en" ? `line ${line},` : `第${line}行`),
      );
      await expect(page.locator("[data-briefing^=draft-]")).toHaveCount(2);
    });

    await test.step("a deleted draft comes back", async () => {
      await page.locator("[data-briefing^=draft-]").first().getByRole("button", { name: words.list.remove }).click();
      await expect(page.locator("[data-briefing^=draft-]")).toHaveCount(1);
      await page.locator("[data-compose-undo]").click();
      await expect(page.locator("[data-briefing^=draft-]")).toHaveCount(2);
    });
  });

  turn()(`two tabs do not overwrite each other (${lang})`, async ({ page, context }) => {
    test.setTimeout(120_000);
    await withoutWebgl(page);
    await open(page, lang, "?place=LA");
    await enter(page);
    await add(page);
    await signDraft(page, "of both", "both");
    await isSaved(page);

    const other = await context.newPage();
    await withoutWebgl(other);
    await open(other, lang);
    await enter(other);
    await other.locator("[data-briefing^=draft-] .briefing-title").click();

    await test.step("a tab with nothing unsaved follows the other", async () => {
      await retitle(other, "of the other");
      await expect(room(page).locator("h2")).toHaveText("of the other");
      await expect(room(page)).toContainText(words.kept.changed);
    });

    await test.step("a tab that was asleep meanwhile is asked", async () => {
      // Asleep: it hears nothing of what the other one saves.
      await other.evaluate(() => {
        BroadcastChannel.prototype.postMessage = () => {};
      });
      await retitle(other, "theirs");
      await isSaved(other);
      await retitle(page, "mine");
      const conflict = page.locator("[data-compose-conflict]");
      await expect(conflict).toContainText(words.conflict.text);
      await conflict.getByRole("button", { name: words.conflict.copy }).click();
      await expect(conflict).toHaveCount(0);
      await isSaved(page);
      await page.locator("[data-compose-all]").click();
      const kept = page.locator("[data-briefing^=draft-] .briefing-title");
      await expect.poll(async () => (await kept.allInnerTexts()).sort()).toEqual(["mine", "theirs"]);
    });

    await test.step("or takes the other's", async () => {
      await page.getByRole("button", { name: "theirs", exact: true }).click();
      await retitle(other, "theirs again");
      await isSaved(other);
      await retitle(page, "mine again");
      await page.getByRole("button", { name: words.conflict.theirs }).click();
      await expect(room(page).locator("h2")).toHaveText("theirs again");
    });
  });
}

test("where the browser keeps nothing, the room says so, and a file can be saved", async ({ page }) => {
  await withoutWebgl(page);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await open(page, "en", "?place=LA");
  await enter(page);
  const { compose: words } = wordsOf("en");
  await expect(room(page)).toContainText(words.kept.unkept);
  await add(page);
  await expect(room(page)).toContainText(words.kept.unkept);
  await signDraft(page, "Loose", "loose");
  expect((await save(page)).text).toContain("title: Loose");
  await page.locator("[data-compose-all]").click();
  await page.getByRole("button", { name: words.list.of(words.list.remove, "Loose"), exact: true }).click();
  await expect(page.locator("[data-briefing^=draft-]")).toHaveCount(0);
  await page.locator("[data-compose-undo]").click();
  await page.getByRole("button", { name: "Loose", exact: true }).click();
  await expect(steps(page)).toHaveCount(1);
});

test(`the open room has no faults that axe finds`, async ({ page }) => {
  test.setTimeout(120_000);
  await withoutWebgl(page);
  for (const lang of LANGS) {
    await open(page, lang, "?place=LA");
    await enter(page);
    expect.soft(await axeFindings(page, { within: "[data-compose]" }), `list, ${lang}`).toEqual([]);
    await add(page);
    await field(stepOf(page, 1), "words").fill(WORDS[lang].long);
    await expect(stepOf(page, 1).locator("[data-complaint]")).toBeVisible();
    await stepOf(page, 1).locator("[data-compose-ask]").click();
    expect.soft(await axeFindings(page, { within: "[data-compose]" }), `a step, ${lang}`).toEqual([]);
    await page.locator("[data-compose-all]").click();
    await choose(page, "faulty.md", "# no briefing");
    await expect(page.locator("[data-compose-refused]")).toBeVisible();
    expect.soft(await axeFindings(page, { within: "[data-compose]" }), `a refused file, ${lang}`).toEqual([]);
  }
});

for (const lang of LANGS) {
  test(`a full disk is said in one sentence, and nothing written is lost (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang, "?place=LA");
    await enter(page);
    await add(page);
    await isSaved(page);
    await page.evaluate(() => {
      const real = IDBObjectStore.prototype.put;
      Object.assign(window, { freeRoom: () => Object.assign(IDBObjectStore.prototype, { put: real }) });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await retitle(page, "Written on a full disk");
    await expect(page.locator('[data-compose-kept="full"]')).toHaveText(wordsOf(lang).compose.kept.full);
    await expect(field(await unfoldAbout(page), "briefing-title")).toHaveValue("Written on a full disk");
    await page.locator("[data-compose-all]").click();
    await expect(room(page)).toContainText(wordsOf(lang).compose.kept.full);
    await expect(page.locator("[data-briefing^=draft-]")).toHaveCount(1);
    const mayLeave = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(await page.evaluate(mayLeave)).toBe(false);
    await page.getByRole("button", { name: "Written on a full disk", exact: true }).click();
    await page.evaluate(() => (window as unknown as { freeRoom(): void }).freeRoom());
    await retitle(page, "Written with room again");
    await isSaved(page);
    expect(await page.evaluate(mayLeave)).toBe(true);
  });
}

for (const lang of LANGS) {
  test(`a view with places side by side is complained of, one with two years is not (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang, "?place=LA&metric=cultivation&compare=MM");
    await enter(page);
    await add(page);
    const complaint = stepOf(page, 1).locator('[data-complaint="everyViewIsShown"]');
    await expect(complaint).toContainText("compare=MM");
    await view(page, "?place=LA&metric=cultivation&compare=2004,2014");
    await stepOf(page, 1).locator("[data-compose-take]").first().click();
    await expect(complaint).toHaveCount(0);
    await expect(stepOf(page, 1).locator("[data-complaint]")).toHaveCount(0);
  });
}
