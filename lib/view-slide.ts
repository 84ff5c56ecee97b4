import { disputeNotes } from "./dispute-text";
import { BOUNDARY_WORDS } from "./messages/boundary-words";
import { SLIDE_WORDS } from "./messages/slide-words";
import type { Figure } from "./schema";
import type { Selection } from "./select";
import { plain, sentence } from "./sentence";
import { type SheetGrounds, sheetOf } from "./sheet-of";
import { sourceNumbers } from "./sheet-sources";
import { chartSourceLine, footnotesOf, raisedBehind, type SlideContent, slidePicture } from "./slide-content";
import type { SlideRun } from "./slide-text";
import { figureNotes, MOST_RIVALS } from "./step-slide";
import { voiceOf } from "./voice";
import { WALL_ROWS } from "./wall-part";

/** Signs of a sentence that takes much of the slide, and the bars that there is room for beside it. */
const LONG = { en: 300, zh: 130 } as const;
const FEW_ROWS = 3;

/** A view as one slide: its sentence and picture, all its figures and sources in the notes. */
export function viewSlide(selection: Selection, grounds: SheetGrounds): SlideContent {
  const { facts, lang } = grounds;
  const { view } = selection;
  const sheet = sheetOf(selection, grounds);
  const numbers = sourceNumbers(facts, lang);
  const said = sentence(selection, voiceOf(grounds));
  const differs = (figure: Figure) => facts.dispute(figure)?.differs === true;
  const runs = said.flatMap((segment): SlideRun[] =>
    typeof segment === "string"
      ? [{ text: segment }]
      : [{ text: segment.text, bold: true }, ...raisedBehind(numbers.of(segment.figure), differs(segment.figure))],
  );
  const cited = [...new Set(said.flatMap((segment) => (typeof segment === "string" ? [] : [segment.figure])))];
  const { drawn, ...picture } = slidePicture(view, grounds, plain(said).length > LONG[lang] ? FEW_ROWS : WALL_ROWS);
  const figures = [...new Set([...cited, ...drawn, ...sheet.figures.map(({ figure }) => figure)])];
  const footnotes = footnotesOf(cited, numbers, grounds);
  const chartSources = chartSourceLine(drawn, numbers, grounds, cited);
  const listed = figureNotes(figures, numbers, grounds);
  return {
    title: sheet.title,
    view,
    words: [{ runs }],
    ...picture,
    footnotes,
    rivals: disputeNotes([...cited, ...drawn], MOST_RIVALS, grounds),
    chartSources,
    foot: sheet.foot,
    notes: [
      sheet.about,
      ...listed,
      "",
      SLIDE_WORDS[lang].sourcesTitle,
      ...numbers
        .all()
        .map(({ number, line, source }) => [`[${number}] ${line}`, source.url].filter(Boolean).join(" · ")),
      "",
      BOUNDARY_WORDS[lang].basis[grounds.room.boundary],
      sheet.foot.link,
    ],
    figures,
  };
}
