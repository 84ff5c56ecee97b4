import { withParameter } from "./query-parameter";
import type { Paper } from "./room";

/** What is put on paper: the view as a sheet, all places of its place as a booklet, or a briefing as a hand-out. */
export type Printed = "sheet" | "atlas" | "briefing";

/** What the address of the print page says besides the view. */
export interface Printing {
  what: Printed;
  /** Name of the briefing; "" unless one is printed. */
  briefing: string;
  /** Absent: as the room has it. */
  paper?: Paper;
  /** With the notes and questions of a briefing. */
  hasNotes: boolean;
}

const PAPERS: readonly (readonly [word: string, paper: Paper])[] = [
  ["a4", "A4"],
  ["letter", "Letter"],
];

/** Read from the query part of an address what is printed and how. Nonsense reads as the default. */
export function readPrinting(query: string): Printing {
  const asked = new URLSearchParams(query);
  const briefing = asked.get("briefing") ?? "";
  const paper = PAPERS.find(([word]) => word === asked.get("paper")?.toLowerCase())?.[1];
  return {
    what: briefing ? "briefing" : asked.get("atlas") === "1" ? "atlas" : "sheet",
    briefing,
    ...(paper && { paper }),
    hasNotes: asked.get("notes") !== "off",
  };
}

/** The same address with another choice of paper or notes; everything else in it stays as it is written. */
export function withPrinting(query: string, change: Partial<Pick<Printing, "paper" | "hasNotes">>): string {
  const { paper, hasNotes } = change;
  const word = PAPERS.find(([, one]) => one === paper)?.[0];
  const onPaper = word ? withParameter(query, "paper", word) : query;
  return hasNotes === undefined ? onPaper : withParameter(onPaper, "notes", hasNotes ? undefined : "off");
}
