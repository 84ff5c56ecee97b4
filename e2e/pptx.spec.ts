import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, TestInfo } from "@playwright/test";
import Zip from "jszip";
import { citationsOf } from "../lib/briefing-text";
import { factsOf } from "../lib/facts";
import { writing } from "../lib/fixtures/small-atlas";
import { loadAtlas } from "../lib/load-atlas";
import { loadBriefings } from "../lib/load-briefings";
import { PICTURE_WORDS } from "../lib/messages/picture-words";
import { SLIDE_WORDS } from "../lib/messages/slide-words";
import { amountText } from "../lib/wording";
import { LANGS, open, withoutWebgl } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { has, officeFaults, officePdf, pagesOf } from "./other-programs";

const facts = factsOf(loadAtlas());
const briefings = loadBriefings(facts);
const KEPT = join("test-results", "exports");

/** Take an export from the room of exports; the file is kept beside the reports, and opened. */
async function taken(
  page: Page,
  kind: "pptx" | "pptx-deck",
  name: string,
  briefing?: string,
): Promise<{ path: string; file: Zip }> {
  await page.locator("[data-take-open]").click();
  if (briefing) await page.locator("[data-take-briefing]").selectOption(briefing);
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.locator(`[data-take] [data-export="${kind}"]`).click(),
  ]);
  mkdirSync(KEPT, { recursive: true });
  const path = join(KEPT, name);
  const bytes = await readFile(await download.path());
  writeFileSync(path, bytes);
  return { path, file: await Zip.loadAsync(bytes) };
}

const numberOf = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

/** Parts of one kind in their order, as text. */
async function parts(file: Zip, folder: string): Promise<string[]> {
  const names = Object.keys(file.files).filter((name) => new RegExp(`^ppt/${folder}/[a-zA-Z]+\\d+\\.xml$`).test(name));
  names.sort((one, other) => numberOf(one) - numberOf(other));
  return Promise.all(names.map((name) => file.file(name)?.async("string") ?? ""));
}

const textOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = ""]) => text)
    .join("")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** What every file must be: each part told of once and there, every relation leading somewhere, each shape with its own id. */
async function expectWhole(file: Zip): Promise<void> {
  const types = (await file.file("[Content_Types].xml")?.async("string")) ?? "";
  const told = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part = ""]) => part);
  expect(told.filter((part, at) => !file.file(part) || told.indexOf(part) !== at)).toEqual([]);
  for (const slide of await parts(file, "slides")) {
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(slide).toContain(' typeface="Microsoft YaHei"');
  }
  const themes = new Set<string>();
  for (const [name, part] of Object.entries(file.files)) {
    if (!name.endsWith(".rels")) continue;
    // PowerPoint repairs masters that share a theme.
    const [theme = ""] = name.includes("Masters/") ? (/theme\d+\.xml/.exec(await part.async("string")) ?? []) : [];
    if (name.includes("Masters/")) {
      expect(themes).not.toContain(theme);
      themes.add(theme);
    }
    const base = new URL(`http://x/${name.replace("_rels/", "")}`);
    for (const [all, target = ""] of (await part.async("string")).matchAll(
      /<Relationship [^>]*Target="([^"]+)"[^>]*>/g,
    )) {
      if (all.includes("External")) continue;
      const path = new URL(target, base).pathname.slice(1);
      expect(file.file(path), `${name}: ${target}`).not.toBeNull();
    }
  }
}

/** It keeps to the schema of Office, and LibreOffice lays out as many pages as it has slides. */
function expectOpens(path: string, count: number, info: TestInfo): void {
  if (has("ooxml-validator", info)) expect(officeFaults(path)).toEqual([]);
  if (has("soffice", info) && has("pdfinfo", info)) expect(pagesOf(officePdf(path))).toBe(count);
}

for (const lang of LANGS) {
  test(`a briefing becomes a deck with figures, sources, notes and pictures (${lang})`, async ({ page }, info) => {
    test.setTimeout(180_000);
    // The long one in one language, the short one in the other: a map drawn in software takes its time.
    const name = lang === "en" ? "cn-2005" : "poppy-1997-2025";
    const briefing = briefings.find((one) => one.name === name && one.lang === lang);
    if (!briefing) throw new Error("no briefing");
    await open(page, lang);
    let loads = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("/provinces-detail.geojson")) loads++;
    });
    const { path, file } = await taken(page, "pptx-deck", `deck-${lang}.pptx`, name);
    // One map takes all pictures, and its land is not cut anew from step to step.
    expect(loads).toBe(1);
    await expectWhole(file);
    const slides = await parts(file, "slides");
    const notes = await parts(file, "notesSlides");
    const w = SLIDE_WORDS[lang];
    const sources = slides.filter((xml) => textOf(xml).startsWith(w.sourcesTitle)).length;
    expect(sources).toBeGreaterThan(0);
    expect(slides).toHaveLength(1 + briefing.steps.length + sources);
    expect(notes).toHaveLength(slides.length);
    for (const [at, step] of briefing.steps.entries()) {
      const said = textOf(slides[at + 1] ?? "");
      expect(said).toContain(step.title);
      for (const { figure } of citationsOf(step, facts))
        expect(said, figure.id).toContain(amountText(figure, writing(lang)));
      // Where sources differ, the speaker has what the others say.
      for (const dispute of citationsOf(step, facts).flatMap(({ figure }) => facts.dispute(figure) ?? [])) {
        for (const side of dispute.differs ? dispute.sides.filter(({ alike }) => alike) : [])
          expect(textOf(notes[at + 1] ?? ""), side.id).toContain(amountText(side, writing(lang)));
      }
      expect(slides[at + 1]).toMatch(/<p:pic>.*?descr="[^"]{20,}"/s);
      for (const { ask } of step.questions) expect(textOf(notes[at + 1] ?? "")).toContain(ask);
      const links = (await file.file(`ppt/slides/_rels/slide${at + 2}.xml.rels`)?.async("string")) ?? "";
      const query = step.query.replaceAll("&", "&amp;");
      expect(links).toContain(`/${lang}/${query}" TargetMode="External"`);
    }
    expect((await parts(file, "charts")).length).toBeGreaterThan(3);
    expectOpens(path, slides.length, info);
  });
}

test("the view becomes one slide with its chart as a table of numbers; a drawn map says so", async ({ page }, info) => {
  await withoutWebgl(page);
  await open(page, "en", "?place=golden-triangle&year=2003&packs=cn-2005&room=beijing");
  const { path, file } = await taken(page, "pptx", "slide.pptx");
  await expectWhole(file);
  const slides = await parts(file, "slides");
  expect(slides).toHaveLength(1);
  const said = textOf(slides[0] ?? "");
  for (const text of ["550,000 mu", "70,000 mu", "620,000 mu", PICTURE_WORDS.en.drawn, SLIDE_WORDS.en.draft]) {
    expect(said).toContain(text);
  }
  const [chart = ""] = await parts(file, "charts");
  expect(chart).toContain("Northern Myanmar: 550,000 mu");
  expect(chart).toContain("<c:v>550000</c:v>");
  expect(Object.keys(file.files).filter((name) => name.endsWith(".xlsx"))).toHaveLength(1);
  expectOpens(path, 1, info);
});
