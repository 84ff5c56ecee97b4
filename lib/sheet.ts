import type { Figure, Source } from "./schema";
import type { ChartModel } from "./select";

/** A figure as a line of a sheet: everything that must travel with it, worded. */
export interface SheetFigure {
  figure: Figure;
  /** With qualifier and unit: "more than 600,000 mu". */
  amount: string;
  /** The same in the unit that the reader chose, where that is another. */
  converted?: string;
  /** What it counts. */
  what: string;
  place: string;
  period: string;
  basis: string;
  status: string;
  /** Number of its source on the sheet, from 1. */
  source: number;
  /** Where in the source: "paragraph 9, line 12"; empty where the source is cited as a whole. */
  locator: string;
  /** What other sources state in its place; absent where none differs. */
  dispute?: string;
}

/** A source as a numbered line of a sheet. */
export interface SheetSource {
  number: number;
  source: Source;
  /** Publisher, title, date, as one line. */
  line: string;
}

/** What stands at the foot of everything that leaves the atlas. */
export interface SheetFoot {
  /** Words of the room on names and boundaries. */
  disclaimer: string;
  /** The map-review line of the room; absent where none is asked for. */
  review?: string;
  /** As of which day the data are, and when this was made. */
  dates: string;
  /** Absolute link to the live view. */
  link: string;
  /** "Draft", with the reasons; absent when nothing is missing. */
  draft?: string;
}

/** A view as everything that leaves the atlas shows it. */
export interface Sheet {
  /** The place, or the whole picture. */
  title: string;
  /** The sentence of the place. */
  sentence: string;
  /** Chosen time and units, in words. */
  about: string;
  /** The charts that have something to show, the one on the map first. */
  charts: readonly ChartModel[];
  /** Every figure of the view, in the order of the page. */
  figures: readonly SheetFigure[];
  sources: readonly SheetSource[];
  foot: SheetFoot;
}
