import type { PageRoom, Piece } from "@/lib/paginate";
import { FIGURES_TABLE, type PrintPiece } from "./piece";

/** Above a table, in CSS pixels: as in print.css. */
const TABLE_GAP = 6;

const heightOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().height ?? 0;

/** The pieces of some groups with the heights that they have in a column. */
export function measure(column: Element, groups: readonly (readonly PrintPiece[])[]): Piece[][] {
  const boxes = [...column.querySelectorAll("[data-measured]")].values();
  return groups.map((pieces) =>
    pieces.map(({ keepsNext, startsPage, table }) => {
      const { value: box } = boxes.next();
      return { height: heightOf(table ? box?.querySelector("tbody") : box), keepsNext, startsPage, table };
    }),
  );
}

/** What margins, head and foot leave of a paper that is as high as a page. */
export function roomIn(column: Element): PageRoom {
  const heads = [...column.querySelectorAll("thead")].map(heightOf);
  return {
    height: heightOf(column.querySelector(".paper-body")),
    heads: { [FIGURES_TABLE]: Math.max(0, ...heads) + TABLE_GAP },
  };
}
