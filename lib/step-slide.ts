import { publishedDay } from "./atlas-day";
import type { BriefingStep } from "./briefing";
import { allCitationsOf, citationsOf } from "./briefing-text";
import { disputeNotes, disputeText } from "./dispute-text";
import { figureSubject } from "./figure-subject";
import { SLIDE_WORDS } from "./messages/slide-words";
import { formatPeriod } from "./period";
import type { Figure } from "./schema";
import { sheetFoot } from "./sheet-foot";
import type { SheetGrounds } from "./sheet-of";
import type { SourceNumbers } from "./sheet-sources";
import { figureLine } from "./slide-chart";
import {
  chartSourceLine,
  footnotesOf,
  noteLines,
  type SlideContent,
  slideParagraphs,
  slidePicture,
} from "./slide-content";
import type { View } from "./view";

/** Lines on figures in the notes pane: more are a table, which the live view has. */
const MOST_LINES = 40;
/** Disputes at the foot of a slide; the notes tell all of them. */
export const MOST_RIVALS = 3;

/** A step of a briefing as a slide: its words and picture, notes and likely questions below. */
export function stepSlide(step: BriefingStep, view: View, numbers: SourceNumbers, grounds: SheetGrounds): SlideContent {
  const { facts, lang } = grounds;
  const w = SLIDE_WORDS[lang];
  const cited = citationsOf(step, facts).map(({ figure }) => figure);
  const paragraphs = slideParagraphs(step.words, numbers.of, grounds);
  const { drawn, ...picture } = slidePicture(view, grounds);
  const all = [...new Set([...cited, ...drawn, ...allCitationsOf(step, facts).map(({ figure }) => figure)])];
  const said = noteLines(step.notes, grounds);
  const questions = step.questions.flatMap(({ ask, answer }) => [`• ${ask}`, ...noteLines(answer, grounds)]);
  const foot = sheetFoot(view, publishedDay(facts.atlas, view), grounds);
  return {
    title: step.title,
    view,
    words: paragraphs,
    ...picture,
    footnotes: footnotesOf(cited, numbers, grounds),
    rivals: disputeNotes([...cited, ...drawn], MOST_RIVALS, grounds),
    chartSources: chartSourceLine(drawn, numbers, grounds, cited),
    foot,
    notes: [
      ...said,
      ...(questions.length > 0 ? ["", w.questions, ...questions] : []),
      ...figureNotes(all, numbers, grounds),
      "",
      foot.link,
    ],
    figures: all,
  };
}

/**
 * The figures of a slide, each in a line with everything that must travel with it: what other sources say in its place, too.
 * A figure on which they differ is never among those that are only counted.
 */
export function figureNotes(figures: readonly Figure[], numbers: SourceNumbers, grounds: SheetGrounds): string[] {
  const { facts, lang, words } = grounds;
  const w = SLIDE_WORDS[lang];
  if (figures.length === 0) return [];
  const told = figures.filter((figure, at) => at < MOST_LINES || facts.dispute(figure)?.differs);
  const lines = told.map((figure) => {
    const spot = figure.locator ? words.source.paragraph(figure.locator.para, figure.locator.line) : "";
    return [
      `${figure.id} ${figureLine(figure, facts.writing[lang])}`,
      figureSubject(figure, { lang, words, places: facts.places }),
      formatPeriod(figure.period, facts.writing[lang], figure.basis),
      words.bases[figure.basis],
      words.statuses[figure.status],
      [`[${numbers.of(figure)}]`, spot].filter(Boolean).join(" "),
      disputeText(figure, grounds),
    ]
      .filter(Boolean)
      .join(" · ");
  });
  const left = figures.length - lines.length;
  return ["", w.figures, ...lines, ...(left > 0 ? [w.andMore(left)] : [])];
}
