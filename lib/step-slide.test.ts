import { describe, expect, it } from "vitest";
import { citationsOf } from "./briefing-text";
import { deckSources } from "./deck-sources";
import { facts } from "./fixtures/committed";
import { writing } from "./fixtures/small-atlas";
import { loadBriefings } from "./load-briefings";
import { MESSAGES } from "./messages";
import { sourceNumbers } from "./sheet-sources";
import { spans } from "./slide-content";
import { stepSlide } from "./step-slide";
import { readView } from "./view";
import { amountText } from "./wording";

describe("the steps of the built-in briefings as slides", () => {
  for (const briefing of loadBriefings(facts)) {
    const { lang, name } = briefing;
    const grounds = {
      facts,
      lang,
      words: MESSAGES[lang],
      room: facts.room({}),
      site: "https://atlas.example/",
      now: new Date(2026, 10, 26),
      gaps: [],
    };
    const numbers = sourceNumbers(facts, lang);
    const slides = briefing.steps.map((step) => ({
      step,
      slide: stepSlide(step, readView(step.query, facts.known).view, numbers, grounds),
    }));

    it(`${name} in ${lang}: every figure is written out with its qualifier and a number that its footnote has`, () => {
      for (const { step, slide } of slides) {
        const said = slide.words.flatMap(({ runs }) => runs);
        for (const { figure } of citationsOf(step, facts)) {
          const at = said.findIndex(({ text }) => text === amountText(figure, writing(lang)));
          expect(at, figure.id).toBeGreaterThanOrEqual(0);
          const number = said.slice(at).find(({ raised }) => raised)?.text;
          expect(
            slide.footnotes.some((note) => note.startsWith(`${number} `)),
            figure.id,
          ).toBe(true);
        }
        expect(slide.chart ?? slide.board ?? slide.none).toBeDefined();
        for (const { ask } of step.questions) expect(slide.notes).toContain(`• ${ask}`);
        expect(slide.notes.at(-1)).toBe(slide.foot.link);
      }
    });

    it(`${name} in ${lang}: a figure on which sources differ has their numbers in the notes, and a mark where it is cited`, () => {
      for (const { step, slide } of slides) {
        const runs = slide.words.flatMap((paragraph) => paragraph.runs);
        const disputed = slide.figures.filter((figure) => facts.dispute(figure)?.differs);
        for (const figure of disputed) {
          const line = slide.notes.find((note) => note.startsWith(`${figure.id} `));
          const rivals = facts.dispute(figure)?.sides.filter(({ id, alike }) => alike && id !== figure.id) ?? [];
          for (const rival of rivals) {
            expect(line, figure.id).toContain(amountText(rival, writing(lang)));
            expect(line, figure.id).toContain(facts.source(rival)?.publisher[lang]);
          }
        }
        const cited = citationsOf(step, facts).filter(({ figure }) => disputed.includes(figure));
        expect(runs.some(({ text, raised }) => raised && text.includes("≠"))).toBe(cited.length > 0);
        expect(slide.rivals.length > 0 || cited.length === 0).toBe(true);
      }
      expect(slides.some(({ slide }) => slide.rivals.some((note) => note.startsWith("≠ ")))).toBe(true);
    });

    it(`${name} in ${lang}: the sources stand at the end, each once, with where their figures stand`, () => {
      const figures = slides.flatMap(({ slide }) => slide.figures);
      const listed = deckSources(figures, numbers, grounds);
      expect(listed).toHaveLength(new Set(figures.map((figure) => facts.source(figure))).size);
      expect(listed.map(({ runs }) => runs[0]?.text.trim())).toEqual(listed.map((_, at) => String(at + 1)));
    });
  }
});

it("writes numbers in a row as a span", () => {
  expect(spans([9, 3, 4, 5])).toBe("3–5, 9");
});
