import { mkdirSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import Zip from "jszip";
import { disputeNotes } from "../lib/dispute-text";
import { factsOf } from "../lib/facts";
import { loadAtlas } from "../lib/load-atlas";
import { BOUNDARY_WORDS } from "../lib/messages/boundary-words";
import { SHEET_WORDS } from "../lib/messages/sheet-words";
import { TAKE_WORDS } from "../lib/messages/take-words";
import { MOST_BYTES } from "../lib/one-file";
import { LANGS, type Lang, open, view, withoutWebgl } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { has, officeFaults } from "./other-programs";
import { briefingOf } from "./present-pages";

const facts = factsOf(loadAtlas());
const { rooms } = facts.atlas;
const KEPT = join("test-results", "exports");
const F16 = [facts.figure("F16")].flatMap((figure) => figure ?? []);
const VIEW = "?place=golden-triangle&year=2003&packs=cn-2005";
const BRIEFING = "poppy-1997-2025";

/** Take an export from the open room of exports; the file is kept beside the reports. */
async function taken(page: Page, kind: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    page.locator(`[data-take] [data-export="${kind}"]`).click(),
  ]);
  mkdirSync(KEPT, { recursive: true });
  const path = join(KEPT, name);
  await download.saveAs(path);
  // The next one is refused while one is being made.
  await expect(page.locator('[data-take-state="told"]')).toContainText(download.suggestedFilename());
  return path;
}

/** The text of each slide. */
async function slideTexts(path: string): Promise<string[]> {
  const { files } = await Zip.loadAsync(await readFile(path));
  const slides = Object.values(files).filter(({ name }) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const texts = slides.map(async (slide) =>
    [...(await slide.async("string")).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => text).join(""),
  );
  return (await Promise.all(texts)).map((text) => text.replaceAll("&apos;", "'").replaceAll("&amp;", "&"));
}

/** What the checklist says of a map that must be reviewed and has no number. */
const unreviewed = (lang: Lang) =>
  TAKE_WORDS[lang].points["map-review"]({ point: "map-review", verdict: "gap", count: 1, missing: [] });

/** Width and height of a picture, as the browser decodes it; it throws at what is none. */
const sizeOf = (page: Page, bytes: Buffer, type: string) =>
  page.evaluate(
    async ([base64, mime]) => {
      const image = new Image();
      image.src = `data:${mime};base64,${base64}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    },
    [bytes.toString("base64"), type] as const,
  );

for (const lang of LANGS) {
  test(`slides, pictures, one file and links leave every room with its disclaimer (${lang})`, async ({
    page,
    context,
  }, info) => {
    test.setTimeout(300_000);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await withoutWebgl(page);
    await open(page, lang, VIEW);
    for (const [at, room] of rooms.entries()) {
      const disclaimer = room.disclaimer[lang];
      const name = (kind: string) => `${room.name}-${lang}.${kind}`;
      await view(page, `${VIEW}&room=${room.name}`);
      await expect(page.locator("[data-map]")).toHaveAttribute("data-room", room.name);
      await page.locator("[data-take-open]").click();

      await test.step(`${room.name}: a slide and a deck`, async () => {
        const slide = await taken(page, "pptx", name("pptx"));
        const [said = ""] = await slideTexts(slide);
        expect(said).toContain(disclaimer);
        if (has("ooxml-validator", info)) expect(officeFaults(slide)).toEqual([]);
        // A deck has the same feet: that of each room is made in one language, by turns.
        if (at % LANGS.length !== LANGS.indexOf(lang)) return;
        await page.locator("[data-take-briefing]").selectOption(BRIEFING);
        const deck = await taken(page, "pptx-deck", `deck-${name("pptx")}`);
        const slides = await slideTexts(deck);
        expect(slides.length).toBeGreaterThan(briefingOf(BRIEFING, lang).steps.length);
        for (const text of slides) expect(text).toContain(disclaimer);
        if (has("ooxml-validator", info)) expect(officeFaults(deck)).toEqual([]);
      });

      await test.step(`${room.name}: pictures`, async () => {
        await page.locator("[data-picture-of]").selectOption("view");
        await page.locator("[data-picture-scale]").selectOption("1");
        const [width, height = 0] = await sizeOf(
          page,
          await readFile(await taken(page, "png", name("png"))),
          "image/png",
        );
        expect(width).toBe(1600);
        expect(height).toBeGreaterThan(800);
        // Lines break where they must, and nothing of what a room must say is cut.
        const bare = (text: string) => text.replace(/<[^>]*>|\s/g, "").replaceAll("&amp;", "&");
        for (const of of ["view", "chart"]) {
          await page.locator("[data-picture-of]").selectOption(of);
          const svg = await readFile(await taken(page, "svg", `${of}-${name("svg")}`));
          await sizeOf(page, svg, "image/svg+xml");
          expect(bare(svg.toString())).toContain(bare(disclaimer));
          // Another source says otherwise of the 620,000 mu in both.
          const notes = disputeNotes(F16, 1, { facts: facts.inRoom(room.name), lang });
          expect(notes).toHaveLength(1);
          for (const note of notes) expect(bare(svg.toString())).toContain(bare(note));
          if (of === "view") expect(bare(svg.toString())).toContain(bare(BOUNDARY_WORDS[lang].basis[room.boundary]));
        }
      });

      await test.step(`${room.name}: one file, link, citation`, async () => {
        const html = await taken(page, "html", name("html"));
        expect((await stat(html)).size).toBeLessThanOrEqual(MOST_BYTES);
        await page.locator('[data-take] [data-export="link"]').click();
        const link = room.name === "neutral" ? VIEW : `${VIEW}&room=${room.name}`;
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toMatch(new RegExp(`/${lang}/\\${link}$`));
        await page.locator('[data-take] [data-export="embed"]').click();
        const copied = () => page.evaluate(() => navigator.clipboard.readText());
        await expect.poll(copied).toContain(`/${lang}/embed/${link.replaceAll("&", "&amp;")}"`);
        // As every page of a file does, the code says that it is a draft.
        const isDraft = room.review !== undefined && !room.review.number;
        const draft = page.locator('[data-take-state="told"]').filter({ hasText: SHEET_WORDS[lang].draft("") });
        await expect(draft).toHaveCount(isDraft ? 1 : 0);
        if (isDraft) expect(await copied()).toContain(SHEET_WORDS[lang].draft(unreviewed(lang)));
        else expect(await copied()).toMatch(/<\/iframe>$/);
        // It stays open from room to room.
        const cite = page.locator('[data-take] [data-export="cite"]');
        if ((await cite.getAttribute("aria-expanded")) === "false") await cite.click();
        await expect(page.locator("[data-take]")).toContainText("@misc{");
        await expect(page.locator("[data-take]")).toContainText(link);
      });
      await page.keyboard.press("Escape");
    }
  });
}
