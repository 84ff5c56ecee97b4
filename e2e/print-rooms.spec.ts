import { loadAtlas } from "../lib/load-atlas";
import { REVIEW_WORDS } from "../lib/messages/review-words";
import { SHEET_WORDS } from "../lib/messages/sheet-words";
import { reviewLine } from "../lib/review-line";
import { LANGS, withoutWebgl } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { briefingOf } from "./present-pages";
import { cut, expectWhole, papers, printed, ready, smallType } from "./print-pages";

const { rooms } = loadAtlas();
const BRIEFING = "poppy-1997-2025";

// The neutral room is the one that all other tests of print are in.
for (const room of rooms.filter(({ name }) => name !== "neutral")) {
  for (const lang of LANGS) {
    test(`sheet, hand-out and booklet are whole in the room "${room.name}" (${lang})`, async ({ page }, info) => {
      test.setTimeout(240_000);
      await withoutWebgl(page);
      const { steps } = briefingOf(BRIEFING, lang);
      const kinds = [
        { kind: "sheet", query: "?place=LA", atLeast: 2 },
        { kind: "hand-out", query: `?briefing=${BRIEFING}`, atLeast: steps.length },
        { kind: "booklet", query: "?place=golden-triangle&atlas=1", atLeast: 10 },
      ];
      for (const { kind, query, atLeast } of kinds) {
        await test.step(kind, async () => {
          const count = await ready(page, `${lang}/print/${query}&room=${room.name}`);
          expect(count).toBeGreaterThanOrEqual(atLeast);
          expect(await cut(page)).toEqual([]);
          expect(await smallType(page)).toEqual([]);
          await expect(papers(page).first()).toHaveAttribute("data-paper", room.paper);
          const pdf = await printed(page, info, `${kind}-${room.name}-${lang}`);
          expectWhole(pdf, count, room.paper, lang);
          const review = reviewLine(room, lang) ?? [];
          const said = [room.disclaimer[lang], SHEET_WORDS[lang].boundaries[room.boundary]].concat(review);
          const feet = papers(page).locator(".paper-foot");
          await expect(feet).toHaveCount(count);
          for (const foot of await feet.allTextContents()) {
            for (const words of said) expect(foot).toContain(words);
            if (!room.review) expect(foot).not.toContain(REVIEW_WORDS[lang].notReviewed);
          }
          for (const text of pdf.pages ?? []) expect(text).toContain(room.disclaimer[lang].replace(/\s/g, ""));
          const maps = await papers(page).locator(".print-map svg").count();
          expect(maps, "drawn maps").toBeGreaterThan(0);
        });
      }
    });
  }
}
