import type { Lang } from "./schema";

/** A pack that a briefing was written with. */
export interface BriefedPack {
  id: string;
  version: string;
}

/** A question that the audience is likely to ask, with the view that answers it. */
export interface BriefingQuestion {
  ask: string;
  /** The view as the address writes it: "" or "?place=LA". */
  query: string;
  /** What to say, as Markdown; may be empty. */
  answer: string;
  /** Line in the file, from 1. */
  line: number;
}

/** One step: a heading, a view, words for the wall, notes for the speaker. */
export interface BriefingStep {
  title: string;
  /** The view as the address writes it: "" or "?place=LA&year=2003". */
  query: string;
  /** Planned minutes; absent: an even share of what the briefing has left. */
  minutes?: number;
  /** Words for the wall, as Markdown. Figures are cited as {{F17}}. */
  words: string;
  /** Notes for the speaker, as Markdown. */
  notes: string;
  questions: readonly BriefingQuestion[];
  /** Line of the heading in the file, from 1. */
  line: number;
}

/** A briefing as its Markdown file tells it (geodata/briefings/<name>.<lang>.md). */
export interface Briefing {
  /** Name of the file without language: what `?briefing=` takes. */
  name: string;
  lang: Lang;
  title: string;
  author: string;
  /** ISO 8601 day on which it was written. */
  date: string;
  /** Name of the room; absent: the reader's own. */
  room?: string;
  packs: readonly BriefedPack[];
  /** Planned minutes for the whole; absent: not planned. */
  minutes?: number;
  steps: readonly BriefingStep[];
}

/** How many words a step may put on the wall, figures spelled out. */
export const MOST_WALL_WORDS = 40;
