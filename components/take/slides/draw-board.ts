import type { Lang } from "@/lib/schema";
import type { SlideBoard } from "@/lib/slide-content";
import { heightOf, linesOf } from "@/lib/slide-text";
import type { Box } from "./draw-chart";
import type { DeckSlide } from "./new-deck";
import { COLOURS, FACE, LANG_TAG, TYPE } from "./slide-look";
import { slideRuns, textLook } from "./slide-runs";

/** Share of the width for the terms, and the room around a text in its cell, in inches. */
const TERMS = 0.27;
const PAD = 0.06;
const LINE = 1.22 / 72;

/** The rows that fit a box in a type, and how high they are. */
export interface BoardFit {
  size: number;
  /** How many rows stand here; the others go to another slide. */
  count: number;
}

const heightOfRow = ({ term, text }: SlideBoard["rows"][number], size: number, width: number): number => {
  const lines = Math.max(
    linesOf([{ text: term }], size, width * TERMS - 2 * PAD),
    linesOf([{ text }], size, width * (1 - TERMS) - 2 * PAD),
  );
  return lines * size * LINE + 2 * PAD;
};

/** Which rows of a board stand in a box: in the largest type that holds them all, else in the smallest as many as fit. */
export function fitBoard(rows: SlideBoard["rows"], { w, h }: Pick<Box, "w" | "h">): BoardFit {
  for (const size of TYPE.board) {
    const needed = rows.reduce((sum, row) => sum + heightOfRow(row, size, w), 0);
    if (needed <= h) return { size, count: rows.length };
  }
  const size = TYPE.board.at(-1) ?? 12;
  let free = h;
  const count = rows.findIndex((row) => {
    free -= heightOfRow(row, size, w);
    return free < 0;
  });
  return { size, count: Math.max(1, count) };
}

/** How high the head of a board is. */
export const boardHead = ({ kind, title }: SlideBoard, width: number): number =>
  heightOf([{ runs: [{ text: kind }] }], 12, width) +
  heightOf([{ runs: [{ text: title, bold: true }] }], 18, width) +
  0.12;

/** A thing of cooperation, or one figure, as a table of terms. */
export function drawBoard(slide: DeckSlide, board: SlideBoard, box: Box, lang: Lang, { size, count }: BoardFit): void {
  const head = boardHead(board, box.w);
  slide.addText(
    [
      ...slideRuns([{ runs: [{ text: board.kind }] }], 12, lang, { color: COLOURS.quiet }),
      ...slideRuns([{ runs: [{ text: board.title, bold: true }] }], 18, lang),
    ],
    { ...textLook(lang), x: box.x, y: box.y, w: box.w, h: head },
  );
  const cell = { fontFace: FACE, fontSize: size, lang: LANG_TAG[lang], valign: "top" as const, margin: PAD };
  slide.addTable(
    board.rows.slice(0, count).map(({ term, text }) => [
      { text: term, options: { ...cell, color: COLOURS.quiet } },
      { text, options: { ...cell, color: COLOURS.ink } },
    ]),
    {
      x: box.x,
      y: box.y + head,
      w: box.w,
      colW: [box.w * TERMS, box.w * (1 - TERMS)],
      border: { type: "solid", pt: 0.75, color: COLOURS.rule },
      objectName: board.title,
    },
  );
}
