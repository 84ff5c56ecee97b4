/** Something that stands on a page and is never cut. */
export interface Piece {
  /** With the gap above it. */
  height: number;
  /** Nothing but a heading may end a page: it goes where the next piece goes. */
  keepsNext?: boolean;
  /** Begins a page. */
  startsPage?: boolean;
  /** It is a row of a table of this name, whose head stands above its first row on every page. */
  table?: string;
}

export interface PageRoom {
  /** Height of what a page holds. */
  height: number;
  /** Heights of the heads of tables, by name. */
  heads: Readonly<Record<string, number>>;
}

/** Heights come from a browser, in fractions: what is over by less is no overflow. */
const TOLERANCE = 0.5;

/**
 * Put pieces on pages, in their order.
 * @returns for every page the indices of its pieces; what is higher than a page has one for itself
 */
export function paginate(pieces: readonly Piece[], { height: room, heads }: PageRoom): number[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  let used = 0;
  let table: string | undefined;

  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
    table = undefined;
  };
  /** How much the pieces take below what is on the page. */
  const heightOf = (from: number, to: number, under: string | undefined) => {
    let sum = 0;
    let open = under;
    for (const piece of pieces.slice(from, to)) {
      if (piece.table !== undefined && piece.table !== open) sum += heads[piece.table] ?? 0;
      open = piece.table;
      sum += piece.height;
    }
    return sum;
  };

  for (let at = 0; at < pieces.length; ) {
    let end = at + 1;
    while (end < pieces.length && pieces[end - 1]?.keepsNext && !pieces[end]?.startsPage) end++;
    if (pieces[at]?.startsPage) turn();
    if (page.length > 0 && used + heightOf(at, end, table) > room + TOLERANCE) turn();
    // What keeps together but fills more than a page is taken apart: better a heading alone than a page overrun.
    const isTooMuch = heightOf(at, end, table) > room + TOLERANCE;
    const last = isTooMuch ? at + 1 : end;
    used += heightOf(at, last, table);
    for (; at < last; at++) {
      page.push(at);
      table = pieces[at]?.table;
    }
  }
  turn();
  return pages;
}

/**
 * Which of several ways to say the same is taken, of those tried so far: the first that fills no more than one page.
 * @param tried the way that was measured
 * @param ways how many there are
 * @returns the same way where it fits or is the last, else the next one to try
 */
export function nextWay(pieces: readonly Piece[], room: PageRoom, tried: number, ways: number): number {
  const pages = paginate(pieces, room);
  const isOver = pages.length > 1 || pieces.some(({ height }) => height > room.height + TOLERANCE);
  return tried + 1 < ways && isOver ? tried + 1 : tried;
}
