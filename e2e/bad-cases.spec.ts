import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import Zip from "jszip";
import { MESSAGES } from "../lib/messages";
import { PICTURE_WORDS } from "../lib/messages/picture-words";
import { SHEET_WORDS } from "../lib/messages/sheet-words";
import { TAKE_WORDS } from "../lib/messages/take-words";
import { LANGS, open, withoutWebgl } from "./atlas-page";
import { expect, mapIsIdle, test } from "./atlas-test";

const status = (page: Page) => page.locator(".take-status");
const captures = (page: Page) => page.locator("[data-capture]");

async function enter(page: Page, of: "view" | "map" | "chart" = "view") {
  await page.locator("[data-take-open]").click();
  await page.locator("[data-picture-of]").selectOption(of);
  await page.locator("[data-picture-scale]").selectOption("1");
}

async function taken(page: Page, kind: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 90_000 }),
    page.locator(`[data-take] [data-export="${kind}"]`).click(),
  ]);
  return readFile(await download.path());
}

/** Shares of the left half of a picture that have the colour of the sea, and of a class of the map. */
const colours = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([raw]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext("2d");
    if (!paper) throw new Error("no canvas");
    paper.drawImage(image, 0, 0);
    const { data } = paper.getImageData(0, 0, canvas.width / 2, canvas.height);
    let [sea, green] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      if (Math.abs(r - 220) < 5 && Math.abs(g - 230) < 5 && Math.abs(b - 236) < 5) sea++;
      if (g > r + 25 && g > b + 10) green++;
    }
    return { sea, green };
  }, bytes.toString("base64"));

const textOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => text).join("|");

async function slideOf(bytes: Buffer) {
  const file = await Zip.loadAsync(bytes);
  const xml = (await file.file("ppt/slides/slide1.xml")?.async("string")) ?? "";
  const notes = (await file.file("ppt/notesSlides/notesSlide1.xml")?.async("string")) ?? "";
  const alts = [...xml.matchAll(/<p:pic>.*?descr="([^"]*)"/gs)].map(([, alt = ""]) => alt);
  return { file, xml, notes, alts, text: textOf(xml) };
}

for (const lang of LANGS) {
  test(`without WebGL picture and slide have the drawn map, and say so (${lang})`, async ({ page }) => {
    const told = PICTURE_WORDS[lang];
    await withoutWebgl(page);
    await open(page, lang, "?place=MM&metric=cultivation");
    await enter(page, "map");
    const { sea, green } = await colours(page, await taken(page, "png"));
    expect(sea).toBeGreaterThan(10_000);
    expect(green).toBeGreaterThan(10_000);
    await expect(status(page)).toContainText(told.drawn);
    const svg = (await taken(page, "svg")).toString();
    const said = svg.replace(/<[^>]+>/g, "").replace(/\s/g, "");
    expect(said).toContain(told.drawn.replace(/\s/g, ""));
    expect(svg.match(/<desc>([^<]*)/)?.[1]).toContain(told.drawnAlt(""));
    const { alts, text } = await slideOf(await taken(page, "pptx"));
    expect(alts).toHaveLength(1);
    expect(alts[0]).toContain(told.drawnAlt("").trim());
    expect(text).toContain(told.drawn);
    await expect(captures(page)).toHaveCount(0);
  });
}

test("a canvas that gives no picture ends in one sentence; a smaller one is made smaller, and said", async ({
  page,
}) => {
  await withoutWebgl(page);
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.toBlob;
    HTMLCanvasElement.prototype.toBlob = function toBlob(take, ...more) {
      if (this.width > Number(sessionStorage.getItem("widest") ?? 1e9)) take(null);
      else real.call(this, take, ...more);
    };
  });
  await open(page, "zh", "?place=LA");
  await enter(page, "map");
  await page.evaluate(() => sessionStorage.setItem("widest", "700"));
  const small = await taken(page, "png");
  expect(small.readUInt32BE(16)).toBe(640);
  await expect(status(page)).toContainText(PICTURE_WORDS.zh.smaller("0.5"));
  await page.evaluate(() => sessionStorage.setItem("widest", "10"));
  await page.locator('[data-take] [data-export="png"]').click();
  await expect(status(page)).toHaveText(PICTURE_WORDS.zh.tooLarge);
  await expect(status(page)).toHaveAttribute("data-take-state", "refused");
});

test.describe(() => {
  test.use({ expectedProblems: [/404/] });
  test("a file that the map needs cannot be fetched: one sentence, and the next picture is made", async ({ page }) => {
    await withoutWebgl(page);
    await open(page, "en", "?place=LA");
    await enter(page, "map");
    await page.route("**/geo/provinces-detail.geojson", (route) => route.fulfill({ status: 404, body: "" }));
    await page.locator('[data-take] [data-export="png"]').click();
    await expect(status(page)).toContainText(TAKE_WORDS.en.noShapes);
    await page.unrouteAll({ behavior: "wait" });
    await taken(page, "png");
  });
});

test("compared places bear their numbers, and are named by them", async ({ page }) => {
  await withoutWebgl(page);
  await open(page, "en", "?place=MM&compare=LA,TH");
  await enter(page, "view");
  const svg = (await taken(page, "svg")).toString();
  for (const name of ["1 Myanmar", "2 Laos", "3 Thailand"]) expect(svg).toContain(name);
  const { text } = await slideOf(await taken(page, "pptx"));
  expect(text).toContain("1 Myanmar   2 Laos   3 Thailand");
});

for (const lang of LANGS) {
  test(`of two years picture and slide show both maps, and say which (${lang})`, async ({ page }) => {
    await withoutWebgl(page);
    await open(page, lang, "?place=AF&metric=cultivation&compare=2017,2020");
    await enter(page, "view");
    const { yearHead } = MESSAGES[lang].evidenceMap;
    const svg = (await taken(page, "svg")).toString();
    expect(svg.match(/<image /g)).toHaveLength(2);
    for (const year of [2017, 2020]) expect(svg).toContain(`>${yearHead(year)}<`);
    const { maps, figuresOf, allYears } = SHEET_WORDS[lang];
    expect(svg).toContain(`${maps(["2017", "2020"])} · ${figuresOf(allYears)}`);
    const { alts, text } = await slideOf(await taken(page, "pptx"));
    expect(alts).toHaveLength(2);
    for (const [at, year] of [2017, 2020].entries()) {
      expect(alts[at]).toContain(String(year));
      expect(text.split("|")).toContain(yearHead(year));
    }
  });
}

test("a view of hundreds of figures leaves as slide, data and picture", async ({ page }) => {
  test.setTimeout(120_000);
  await withoutWebgl(page);
  await open(page, "en", "?metric=seizures");
  await enter(page, "view");
  const { xml, notes, file } = await slideOf(await taken(page, "pptx"));
  expect(xml).toContain(MESSAGES.en.whole);
  expect(notes.length).toBeGreaterThan(2000);
  expect(Object.keys(file.files).filter((name) => /slides\/slide\d+\.xml$/.test(name)).length).toBeLessThan(4);
  const book = await Zip.loadAsync(await taken(page, "xlsx"));
  const rows = ((await book.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "").match(/<row /g)?.length ?? 0;
  expect(rows).toBeGreaterThan(300);
  await taken(page, "png");
  await expect(status(page)).toHaveAttribute("data-take-state", "told");
});

test("a long work shows how far it is, is called off, and leaves nothing behind", async ({ page }) => {
  await open(page, "en", "?place=LA");
  await mapIsIdle(page);
  await enter(page, "map");
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await page.locator('[data-take] [data-export="png"]').click();
  await expect(captures(page)).toHaveCount(1);
  await expect(status(page).locator("progress")).toBeVisible();
  await page.locator("[data-take-cancel]").click();
  await expect(status(page)).toHaveText(TAKE_WORDS.en.cancelled);
  await expect(captures(page)).toHaveCount(0);
  expect(downloads).toEqual([]);
});

test("six exports give the memory back", async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, "en", "?place=LA");
  await mapIsIdle(page);
  await enter(page, "map");
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  // The first of each kind loads the code that makes it.
  for (const kind of ["png", "pptx"]) await taken(page, kind);
  await expect(captures(page)).toHaveCount(0);
  const before = await heap();
  for (const kind of ["png", "pptx", "png", "pptx"]) await taken(page, kind);
  await expect(captures(page)).toHaveCount(0);
  const after = await heap();
  expect(after / before, `${before} → ${after} bytes`).toBeLessThan(1.2);
});

/** A draft of one step with a title, written in the room where briefings are written. */
async function draft(page: Page, title: string): Promise<void> {
  await page.locator("[data-compose-open]").click();
  await page.locator("[data-compose-add]").click();
  const about = page.locator("[data-compose-about]");
  if (!(await about.evaluate((it: HTMLDetailsElement) => it.open))) await about.locator("summary").click();
  await about.locator('[name="briefing-title"]').fill(title);
  await page.locator('[data-compose-step] [name="title"]').first().fill(title);
  await expect(page.locator('[data-compose-kept="saved"]')).toBeVisible();
}

async function deckOf(page: Page, title: string) {
  await page.locator("[data-take-open]").click();
  await page.locator("[data-take-briefing]").selectOption({ label: title });
  const file = await Zip.loadAsync(await taken(page, "pptx-deck"));
  const part = async (name: string) => (await file.file(name)?.async("string")) ?? "";
  return { file, part };
}

test("a title from right to left runs so on screen and on slides", async ({ page }) => {
  const title = "گزارش سالانه درباره کشت جایگزین 2005";
  await withoutWebgl(page);
  await open(page, "en", "?place=AF");
  await draft(page, title);
  await expect(page.locator('[name="briefing-title"]')).toHaveAttribute("dir", "auto");
  const { part } = await deckOf(page, title);
  for (const slide of ["ppt/slides/slide1.xml", "ppt/slides/slide2.xml"]) {
    const paragraph = [...(await part(slide)).matchAll(/<a:p>.*?<\/a:p>/gs)].find(([one]) => one.includes(title))?.[0];
    expect(paragraph, slide).toMatch(/<a:pPr[^>]* rtl="1" algn="r"/);
    expect(paragraph?.match(/<a:pPr/g)).toHaveLength(1);
  }
});

test("a very long title leaves room for the slide, and stands in full in its notes", async ({ page }) => {
  const title = "Long title of a briefing that nobody shortened ".repeat(30).trim();
  await withoutWebgl(page);
  await open(page, "en", "?place=AF");
  await draft(page, title);
  const { file, part } = await deckOf(page, title);
  const slides = Object.keys(file.files).filter((name) => /slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeLessThan(7);
  expect(textOf(await part("ppt/slides/slide2.xml"))).toMatch(/^Long title of a briefing[^|]{200,600}…/);
  expect(textOf(await part("ppt/notesSlides/notesSlide2.xml"))).toContain(title);
});

test("a Chinese deck has a Chinese face in its theme, and its language on every run", async ({ page }) => {
  await withoutWebgl(page);
  await open(page, "zh", "?place=MM");
  await enter(page);
  const { xml, file } = await slideOf(await taken(page, "pptx"));
  const theme = (await file.file("ppt/theme/theme1.xml")?.async("string")) ?? "";
  expect(theme.match(/<a:ea typeface="[^"]*"/g)).toEqual(Array(2).fill('<a:ea typeface="Microsoft YaHei"'));
  const runs = [...xml.matchAll(/<a:r><a:rPr([^>]*)>.*?<a:t>([^<]*)</gs)].filter(([, , text = ""]) =>
    /\p{Script=Han}/u.test(text),
  );
  expect(runs.length).toBeGreaterThan(5);
  for (const [, look, text] of runs) expect(look, text).toContain('lang="zh-CN"');
});
