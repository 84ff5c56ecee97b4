import { factsOf } from "../lib/facts";
import { loadAtlas } from "../lib/load-atlas";
import { loadBriefings } from "../lib/load-briefings";
import { PRINT_WORDS } from "../lib/messages/print-words";
import { READER_WORDS } from "../lib/messages/reader-words";
import { withoutWebgl } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { axeFindings } from "./axe-findings";
import { choosePaper, cut, expectWhole, isReady, papers, printed, ready, smallType } from "./print-pages";

const facts = factsOf(loadAtlas());

for (const { name, lang, steps } of loadBriefings(facts)) {
  test(`the hand-out of ${name} has a page a step, on both papers (${lang})`, async ({ page }, info) => {
    test.setTimeout(120_000);
    await withoutWebgl(page);
    await ready(page, `${lang}/print/?briefing=${name}`);
    for (const paper of ["A4", "Letter"] as const) {
      const pages = await choosePaper(page, paper);
      expect(pages, paper).toBe(steps.length);
      expect(await cut(page), paper).toEqual([]);
      expect(await smallType(page), paper).toEqual([]);
      // One PDF a hand-out: on the other paper the pages on screen are those of the printer, as with the sheet.
      const pdf = paper === "A4" ? await printed(page, info, `${name}-${lang}-${paper}`) : undefined;
      if (pdf) expectWhole(pdf, steps.length, paper, lang);
      for (const [at, { title, questions, query }] of steps.entries()) {
        const sheet = papers(page).nth(at);
        await expect(sheet.locator(".step-title")).toContainText(title);
        await expect(sheet.locator(".print-map, .chart, .step-board")).toHaveCount(2);
        await expect(sheet.locator(".print-question")).toHaveCount(questions.length);
        // With a thing open the drawn map shows who belongs to it, and no figures: its key says the same.
        const isOpen = facts.items.has(new URLSearchParams(query).get("item") ?? "");
        const key = sheet.locator(".print-map > figcaption");
        await expect(key.getByText(READER_WORDS[lang].belongs, { exact: true })).toHaveCount(isOpen ? 1 : 0);
        await expect(key.locator("[data-legend-heading]")).toHaveCount(isOpen ? 0 : 1);
        if (pdf?.pages) expect(pdf.pages[at]).toContain(title.replace(/\s/g, ""));
      }
    }
    if (name === "cn-2005") expect(await axeFindings(page)).toEqual([]);
  });
}

test("a hand-out without notes has none; a step that is too long goes on; two years have two maps", async ({
  page,
}) => {
  await withoutWebgl(page);
  const pages = await ready(page, "zh/print/?briefing=poppy-1997-2025");
  await page.getByRole("checkbox", { name: PRINT_WORDS.zh.withNotes }).uncheck();
  await expect(page.locator(".print-notes")).toHaveCount(0);
  expect(await isReady(page)).toBe(pages);

  const [briefing] = loadBriefings(facts).filter((one) => one.name === "poppy-1997-2025" && one.lang === "en");
  const long = Array.from({ length: 40 }, (_, at) => `${at + 1}. ${briefing?.steps[0]?.notes.slice(0, 300)}`);
  const [first, second, ...more] = briefing?.steps ?? [];
  const rest = [{ ...second, query: "?place=AF&metric=cultivation&compare=2016,2018" }, ...more];
  await page.evaluate(
    ({ draft, base }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(`concord-atlas${base}`, 1);
        request.onupgradeneeded = () => request.result.createObjectStore("drafts", { keyPath: "id" });
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const store = request.result.transaction("drafts", "readwrite").objectStore("drafts");
          store.put({ id: "draft-long", revision: 1, changed: "2026-11-25T00:00:00Z", briefing: draft });
          store.transaction.oncomplete = () => resolve();
        };
      }),
    {
      draft: { ...briefing, name: "draft-long", steps: [{ ...first, notes: long.join("\n\n") }, ...rest] },
      base: new URL(page.url()).pathname.replace(/\/zh\/print\/$/, ""),
    },
  );
  const all = await ready(page, "en/print/?briefing=draft-long");
  expect(all).toBeGreaterThan(rest.length + 1);
  expect(await cut(page)).toEqual([]);
  expect(await page.locator(".papers > .paper:not(.measured) .print-notes").count()).toBeGreaterThan(long.length);
  const begun = await papers(page).evaluateAll((sheets) =>
    sheets.map((one) => one.querySelectorAll(".step-title").length),
  );
  expect(begun.filter((count) => count === 1)).toHaveLength(rest.length + 1);
  expect(Math.max(...begun)).toBe(1);
  const [, ofYears] = begun.flatMap((count, at) => (count > 0 ? [at] : []));
  const years = papers(page).nth(ofYears ?? -1);
  await expect(years.locator(".print-map > figcaption")).toHaveText([/2016/, /2018/]);
});
