import { SLIDE_WORDS } from "@/lib/messages/slide-words";
import type { Lang } from "@/lib/schema";
import type { SlideContent } from "@/lib/slide-content";
import { fitted, heightOf, type SlideParagraph, shortened } from "@/lib/slide-text";
import { boardHead, drawBoard, fitBoard } from "./draw-board";
import { type Box, drawChart } from "./draw-chart";
import { drawFoot, footHeight } from "./draw-foot";
import { keyParagraphs, keyRuns } from "./key-runs";
import type { MapPicture } from "./map-picture";
import { type Deck, type DeckSlide, MASTER } from "./new-deck";
import { COLOURS, INNER, SLIDE, TYPE } from "./slide-look";
import { slideRuns, textLook } from "./slide-runs";

const TOP = 0.35;
const GAP = 0.12;
/** The words give way to the picture before it is lower than this, and go on on a further slide. */
const LEAST_PICTURE = 3.1;
/** Room of bars besides their names, and the room of a line of names. */
const AROUND_BARS = 1.25;
const NAME_LINE = 0.21;
const MOST_NOTES = 3;
/** A narrower key would be higher than the map, in inches; after so many rounds both keep their size. */
const LEAST_KEY = 3.4;
const ROUNDS = 5;
/** Of a title: a longer one stands in full in the notes. */
const MOST_LINES = 3;
/** Between two maps, and the year above each. */
const MAP_GAP = 0.1;
const HEAD = 0.28;

/** Draw a slide, and further ones of the same title where its words or rows need them. Returns how many. */
export function drawContent(deck: Deck, content: SlideContent, picture: MapPicture | undefined, lang: Lang): number {
  const w = SLIDE_WORDS[lang];
  const slide = deck.addSlide({ masterName: MASTER });
  const whole: SlideParagraph = { runs: [{ text: content.title, bold: true }] };
  const title = fitted([whole], { width: INNER, height: 0.85 }, TYPE.title);
  const named = shortened(content.title, title.size, INNER, MOST_LINES);
  const titleHeight = heightOf([{ runs: [{ text: named, bold: true }] }], title.size, INNER);
  slide.addText(named, {
    ...textLook(lang),
    x: SLIDE.edge,
    y: TOP,
    w: INNER,
    h: titleHeight,
    fontSize: title.size,
    bold: true,
  });
  const foot = SLIDE.foot - footHeight(content.foot, lang) - 0.08;
  const top = TOP + titleHeight + GAP;
  const laid = (rivals: readonly string[]) => {
    const sources = sourceLine(content, rivals, picture?.note, lang);
    const sourcesHeight = sources ? heightOf([sources], TYPE.foot, INNER) : 0;
    const bottom = foot - sourcesHeight - GAP;
    const room = bottom - top - leastHeight(content) - GAP;
    const words = fitted(content.words, { width: INNER, height: room }, TYPE.words);
    return { sources, sourcesHeight, bottom, words };
  };
  // What other sources say stands in the notes as well: here it gives way before words go on on a further slide.
  const full = laid(content.rivals);
  const { sources, sourcesHeight, bottom, words } = full.words.pages.length > 1 ? laid([]) : full;
  const [first = [], ...further] = words.pages;
  const wordsHeight = heightOf(first, words.size, INNER);
  const wordsTop = bottom - wordsHeight;
  const pictureHeight = wordsTop - GAP - top;
  const shape = mapShape(picture);
  // The key stands below the map and is as wide, unless the map is too narrow for it: the higher it is, the less is left
  // for the map, and the narrower both are.
  let mapWidth = Math.min(shape.widthOf(pictureHeight), INNER * 0.5);
  let keyHeight = 0;
  for (let round = 0; picture && round < ROUNDS; round++) {
    keyHeight = heightOf(keyParagraphs(picture.key), TYPE.label, Math.max(mapWidth, LEAST_KEY) * 0.94);
    mapWidth = Math.min(shape.widthOf(pictureHeight - keyHeight), mapWidth);
  }
  const mapHeight = Math.min(pictureHeight - keyHeight, shape.heightOf(mapWidth));
  const keyWidth = picture ? Math.max(mapWidth, LEAST_KEY) : mapWidth;
  if (picture) {
    drawMaps(slide, picture, { x: SLIDE.edge, y: top, w: mapWidth, h: mapHeight }, lang);
    slide.addText(keyRuns(picture.key, lang), {
      ...textLook(lang),
      x: SLIDE.edge,
      y: top + mapHeight + 0.03,
      w: keyWidth,
      h: keyHeight,
    });
  } else {
    slide.addText(w.noPicture, {
      ...textLook(lang),
      x: SLIDE.edge,
      y: top,
      w: mapWidth,
      h: mapHeight,
      fontSize: 14,
      align: "center",
      valign: "middle",
      color: COLOURS.quiet,
      line: { color: COLOURS.rule, width: 0.75 },
    });
  }
  const x = SLIDE.edge + keyWidth + 0.25;
  const beside = { x, y: top, w: SLIDE.width - SLIDE.edge - x, h: pictureHeight };
  const left = drawBeside(slide, content, beside, lang);
  slide.addText(slideRuns(first, words.size, lang), {
    ...textLook(lang),
    x: SLIDE.edge,
    y: wordsTop,
    w: INNER,
    h: wordsHeight,
  });
  if (sources) {
    slide.addText(slideRuns([sources], TYPE.foot, lang, { color: COLOURS.quiet }), {
      ...textLook(lang),
      x: SLIDE.edge,
      y: foot - sourcesHeight,
      w: INNER,
      h: sourcesHeight,
    });
  }
  drawFoot(slide, content.foot, lang);
  slide.addNotes([...(named === content.title ? [] : [content.title]), ...content.notes].join("\n"));
  for (const page of further) drawFurther(deck, content, lang, { words: page, size: words.size });
  if (left.length > 0) drawFurther(deck, content, lang, { rows: left });
  return 1 + further.length + (left.length > 0 ? 1 : 0);
}

/** How wide the maps are for a height, and the other way round: each keeps its shape. */
function mapShape(picture: MapPicture | undefined) {
  const { length: count } = picture?.maps ?? [0];
  const ratio = (picture?.ratio ?? 1.5) * count;
  const [gaps, head] = [MAP_GAP * (count - 1), count > 1 ? HEAD : 0];
  return {
    widthOf: (height: number) => ratio * (height - head) + gaps,
    heightOf: (width: number) => (width - gaps) / ratio + head,
  };
}

/** One map, or two side by side with their years above. */
function drawMaps(slide: DeckSlide, { maps }: MapPicture, { x, y, w, h }: Box, lang: Lang): void {
  const each = (w - MAP_GAP * (maps.length - 1)) / maps.length;
  for (const [at, { data, alt, head }] of maps.entries()) {
    const left = x + at * (each + MAP_GAP);
    const top = head ? HEAD : 0;
    if (head) slide.addText(head, { ...textLook(lang), x: left, y, w: each, h: HEAD, fontSize: 14, bold: true });
    slide.addImage({ data, altText: head ? `${head}: ${alt}` : alt, x: left, y: y + top, w: each, h: h - top });
  }
}

/** How high the picture must be for what stands in it to be read. */
function leastHeight({ chart }: SlideContent): number {
  if (chart?.kind !== "bars") return LEAST_PICTURE;
  const lines = chart.categories.flatMap((name) => name.split("\n")).length;
  return Math.max(LEAST_PICTURE - 0.2, AROUND_BARS + lines * NAME_LINE);
}

/** The chart or the board beside the map. Returns the rows of the board that did not fit. */
function drawBeside(
  slide: DeckSlide,
  { chart, board, none }: SlideContent,
  box: Box,
  lang: Lang,
): { term: string; text: string }[] {
  if (board) {
    const fit = fitBoard(board.rows, { w: box.w, h: box.h - boardHead(board, box.w) });
    drawBoard(slide, board, box, lang, fit);
    return board.rows.slice(fit.count);
  }
  if (!chart) {
    slide.addText(none ?? "", { ...textLook(lang), ...box, fontSize: 16, color: COLOURS.quiet });
    return [];
  }
  const head: SlideParagraph[] = [{ runs: [{ text: chart.title, bold: true }] }, { runs: [{ text: chart.about }] }];
  const notes = chart.notes.slice(0, MOST_NOTES).map((text): SlideParagraph => ({ runs: [{ text }] }));
  const headHeight = heightOf(head.slice(0, 1), 14, box.w) + heightOf(head.slice(1), TYPE.label, box.w);
  const notesHeight = heightOf(notes, TYPE.label, box.w);
  slide.addText(
    [...slideRuns(head.slice(0, 1), 14, lang), ...slideRuns(head.slice(1), TYPE.label, lang, { color: COLOURS.quiet })],
    { ...textLook(lang), x: box.x, y: box.y, w: box.w, h: headHeight },
  );
  drawChart(slide, chart, { ...box, y: box.y + headHeight, h: box.h - headHeight - notesHeight }, lang);
  if (notes.length > 0) {
    slide.addText(slideRuns(notes, TYPE.label, lang, { color: COLOURS.quiet }), {
      ...textLook(lang),
      x: box.x,
      y: box.y + box.h - notesHeight,
      w: box.w,
      h: notesHeight,
    });
  }
  return [];
}

/** Sources of the words and of the picture, what other sources say, and what must be known of it, in one paragraph of footnotes. */
function sourceLine(
  { footnotes, chartSources, board }: SlideContent,
  rivals: readonly string[],
  note: string | undefined,
  lang: Lang,
): SlideParagraph | undefined {
  const w = SLIDE_WORDS[lang];
  const parts = [
    ...footnotes,
    chartSources && !board ? w.chartSources(chartSources) : "",
    board?.sources ? w.boardSources(board.sources) : "",
    ...rivals,
    note ?? "",
  ].filter(Boolean);
  return parts.length > 0 ? { runs: [{ text: parts.join(" · ") }] } : undefined;
}

/** A slide that goes on where the one before had no more room. */
function drawFurther(
  deck: Deck,
  content: SlideContent,
  lang: Lang,
  rest: { words: SlideParagraph[]; size: number } | { rows: { term: string; text: string }[] },
): void {
  const slide = deck.addSlide({ masterName: MASTER });
  const title = SLIDE_WORDS[lang].continued(shortened(content.title, 20, INNER * 0.85, 2));
  const box = { x: SLIDE.edge, y: 1.3, w: INNER, h: 4.7 };
  slide.addText(title, {
    ...textLook(lang),
    x: SLIDE.edge,
    y: TOP,
    w: INNER,
    h: 0.85,
    fontSize: 20,
    bold: true,
  });
  if ("words" in rest) {
    slide.addText(slideRuns(rest.words, rest.size, lang), { ...textLook(lang), ...box });
  } else if (content.board) {
    const board = { ...content.board, rows: rest.rows };
    drawBoard(slide, board, box, lang, fitBoard(rest.rows, box));
  }
  drawFoot(slide, content.foot, lang);
  slide.addNotes(title);
}
