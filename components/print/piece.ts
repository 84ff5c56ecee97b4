import type { ReactNode } from "react";
import type { Piece } from "@/lib/paginate";

/** How much room a page has for its pieces: maps and gaps shrink from one to the next, and type at the last. */
export type Density = "roomy" | "even" | "tight" | "close" | "closest";

/** Something that stands on a page and is never cut, with what it looks like. */
export interface PrintPiece extends Omit<Piece, "height"> {
  key: string;
  /** Of a row of the table of figures: a `tr`. */
  node: ReactNode;
  /** What the pages are about from here on, for their heads. */
  section?: string;
  /** The live view of it, for their feet. */
  link?: string;
  density?: Density;
}

/** Ways to put the same on paper: the first that fills no more than one page is taken, else the last. */
export type PrintGroup = readonly (readonly PrintPiece[])[];

/** The one kind of table on paper. */
export const FIGURES_TABLE = "figures";

/** Keep the first two and the last two of some pieces together, so that no page has one line alone. */
export function unbroken(pieces: readonly PrintPiece[]): PrintPiece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, at) =>
    at < last && (at === 0 || at === last - 1) ? { ...piece, keepsNext: true } : piece,
  );
}
