import type { ReactNode } from "react";
import type { Piece } from "@/lib/paginate";

/** Something that stands on a page and is never cut, with what it looks like. */
export interface PrintPiece extends Omit<Piece, "height"> {
  key: string;
  /** Of a row of the table of figures: a `tr`. */
  node: ReactNode;
}

/** The one kind of table on paper. */
export const FIGURES_TABLE = "figures";

/** Keep the first two and the last two of some pieces together, so that no page has one line alone. */
export function unbroken(pieces: readonly PrintPiece[]): PrintPiece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, at) =>
    at < last && (at === 0 || at === last - 1) ? { ...piece, keepsNext: true } : piece,
  );
}
