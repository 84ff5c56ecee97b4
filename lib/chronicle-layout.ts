import type { Entry } from "./chronicle";
import { type Window, yearsIn } from "./chronicle-window";
import type { Lang } from "./schema";
import { widthOf } from "./spread-labels";
import { LANES, type Lane } from "./view";

/** The side of a mark and of a row, in px of a page whose root text is 16 px: what a finger or a shaky hand can hit. */
export const MARK = 24;
/** Of the words beside a mark, in the same px. */
const LETTER = 12;
const LABEL_PADDING = 6;
/** Fewer letters say nothing. */
const SHORTEST_LABEL = 52;
const LONGEST_LABEL = 210;
/** The closer the look, the more rows a lane takes; closest up, where no step parts the marks any more, all that it needs. */
const ROWS_UP_TO: readonly [years: number, rows: number][] = [
  [3, Number.POSITIVE_INFINITY],
  [6, 3],
  [10, 2],
];
const MOST_ROWS = 3;

export interface Mark {
  entry: Entry;
  /** Middle of the mark. */
  x: number;
  row: number;
  /** What the date covers, cut to the window. */
  left: number;
  right: number;
  /** How much room the words beside the mark may take; 0: none. */
  label: number;
}

/** Marks that would lie upon each other, as one; the first entry lends its words. */
export interface Cluster {
  entries: readonly [Entry, ...Entry[]];
  x: number;
  row: number;
  label: number;
}

export interface LaneLayout {
  lane: Lane;
  rows: number;
  /** Entries without a date, in columns of their own. */
  undated: readonly { entry: Entry; column: number; row: number }[];
  marks: readonly Mark[];
  clusters: readonly Cluster[];
  /** How many entries lie outside the window. */
  before: number;
  after: number;
}

export interface Room {
  window: Window;
  /** Everything is in the window: what is not of the brief goes without words. */
  isWhole: boolean;
  /** Width of the line of years. */
  width: number;
  /** Columns for entries without a date. */
  columns: number;
  /** How many rows of marks can be seen at once. */
  rows: number;
  lang: Lang;
}

/** Where everything stands on the line of years. Lanes that are crowded get the rows that others do not need. */
export function layout(entries: readonly Entry[], lanes: readonly Lane[], room: Room): LaneLayout[] {
  const years = yearsIn(room.window);
  const first = ROWS_UP_TO.find(([most]) => years <= most)?.[1] ?? 1;
  const lay = (lane: Lane, most: number) =>
    layLane(
      lane,
      entries.filter((entry) => entry.lane === lane),
      most,
      room,
    );
  const laid = LANES.filter((lane) => lanes.includes(lane)).map((lane) => lay(lane, first));
  for (let spare = room.rows - rowsOf(laid); spare > 0; spare--) {
    const crowded = laid.filter(({ rows }) => rows < MOST_ROWS).sort((a, b) => hiddenIn(b) - hiddenIn(a))[0];
    if (!crowded || hiddenIn(crowded) === 0) break;
    laid[laid.indexOf(crowded)] = lay(crowded.lane, crowded.rows + 1);
  }
  return laid;
}

/** How many columns the entries without a date need: all in one row where there is room. */
export function undatedColumns(entries: readonly Entry[], isWide: boolean): number {
  const undated = entries.filter(({ span }) => !span);
  const counts = LANES.map((lane) => undated.filter((entry) => entry.lane === lane).length);
  return Math.min(Math.max(...counts), isWide ? 5 : 3);
}

/** Where a point in time lies on the line of years. */
export function across(year: number, { window, width }: Pick<Room, "window" | "width">): number {
  return ((year - window.from) / yearsIn(window)) * width;
}

const rowsOf = (laid: readonly LaneLayout[]): number => laid.reduce((sum, { rows }) => sum + rows, 0);
const hiddenIn = ({ clusters }: LaneLayout): number => clusters.reduce((sum, { entries }) => sum + entries.length, 0);

function layLane(lane: Lane, entries: readonly Entry[], most: number, room: Room): LaneLayout {
  const { window, columns } = room;
  const dated = entries.filter(({ span }) => span);
  const isBefore = ({ span }: Entry) => span !== undefined && span.to <= window.from;
  const isAfter = ({ span }: Entry) => span !== undefined && span.from >= window.to + 1;
  const spots = place(
    dated.filter((entry) => !isBefore(entry) && !isAfter(entry)),
    most,
    room,
  );
  const labelled = spots.map((spot) => ({ ...spot, label: labelOf(spot, spots, room) }));
  const undated = entries
    .filter(({ span }) => !span)
    .map((entry, index) => ({ entry, column: index % columns, row: Math.floor(index / columns) }));
  return {
    lane,
    rows: 1 + Math.max(0, ...[...spots, ...undated].map(({ row }) => row)),
    undated,
    marks: labelled
      .filter(({ entries: { length } }) => length === 1)
      .map(({ entries: [entry], ...spot }) => ({ entry, ...spot, ...coverOf(entry, room) })),
    clusters: labelled.filter(({ entries: { length } }) => length > 1),
    before: dated.filter(isBefore).length,
    after: dated.filter(isAfter).length,
  };
}

interface Spot {
  x: number;
  row: number;
  entries: [Entry, ...Entry[]];
}

/**
 * Every mark stands within what its date covers, in the first row with room; the brief's come first. What finds no room
 * joins its neighbour in the last row.
 */
function place(entries: readonly Entry[], most: number, room: Room): Spot[] {
  const spots: Spot[] = [];
  for (const entry of inTurn(entries)) {
    const reach = reachOf(entry, room);
    const free = firstFree(reach, spots, most);
    if (free) spots.push({ ...free, entries: [entry] });
    else nearest(reach.wanted, spots, most - 1)?.entries.push(entry);
  }
  return spots.sort((a, b) => a.x - b.x || a.row - b.row);
}

/** Where its date is sharp an entry has no choice, so it chooses first. */
function inTurn(entries: readonly Entry[]): Entry[] {
  const length = ({ span }: Entry) => (span ? span.to - span.from : 0);
  const isOther = ({ origin }: Entry) => Number(origin !== "brief");
  return [...entries].sort(
    (a, b) => isOther(a) - isOther(b) || length(a) - length(b) || (a.span?.from ?? 0) - (b.span?.from ?? 0),
  );
}

interface Reach {
  low: number;
  high: number;
  wanted: number;
}

function coverOf({ span }: Entry, room: Room): { left: number; right: number } {
  const cut = (year: number) => Math.min(room.width, Math.max(0, across(year, room)));
  return { left: cut(span?.from ?? 0), right: cut(span?.to ?? 0) };
}

/** A range is marked at its beginning, anything else in the middle of what its date covers. */
function reachOf(entry: Entry, room: Room): Reach {
  const { left, right } = coverOf(entry, room);
  const inner = (x: number) => Math.min(room.width - MARK / 2, Math.max(MARK / 2, x));
  const wanted = entry.precision === "range" ? Math.min(right, left + MARK / 2) : (left + right) / 2;
  return { low: inner(left), high: inner(right), wanted: inner(wanted) };
}

/** Rounding must not make two marks that stand side by side overlap. */
const HAIR = 1e-6;

function firstFree(reach: Reach, spots: readonly Spot[], most: number): { x: number; row: number } | undefined {
  for (let row = 0; row < most; row++) {
    const taken = spots.filter((spot) => spot.row === row).map(({ x }) => x);
    const x = [reach.wanted, ...taken.flatMap((other) => [other - MARK, other + MARK])]
      .filter((at) => at >= reach.low && at <= reach.high)
      .filter((at) => taken.every((other) => Math.abs(other - at) >= MARK - HAIR))
      .sort((a, b) => Math.abs(a - reach.wanted) - Math.abs(b - reach.wanted))[0];
    if (x !== undefined) return { x, row };
  }
  return undefined;
}

const nearest = (x: number, spots: readonly Spot[], row: number): Spot | undefined =>
  spots.filter((spot) => spot.row === row).sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];

/** The room for words beside a spot: up to the next one in its row, if some of them can be read there. */
function labelOf({ x, row, entries: [entry] }: Spot, spots: readonly Spot[], room: Room): number {
  if (room.isWhole && entry.origin !== "brief") return 0;
  const next = spots.filter((other) => other.row === row && other.x > x).map((other) => other.x - MARK / 2);
  const free = Math.min(room.width, ...next) - (x + MARK / 2);
  const wanted = widthOf(entry.title[room.lang]) * LETTER + LABEL_PADDING;
  const label = Math.floor(Math.min(free, wanted, LONGEST_LABEL));
  return label >= Math.min(wanted, SHORTEST_LABEL) ? label : 0;
}
