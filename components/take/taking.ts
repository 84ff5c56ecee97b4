import type { Briefing } from "@/lib/briefing";
import type { Facts } from "@/lib/facts";
import type { Messages } from "@/lib/messages/messages";
import type { AudienceRoom } from "@/lib/room";
import type { Lang } from "@/lib/schema";
import type { View } from "@/lib/view";

/** What an export is made from: the view on screen, for an audience, at a moment. */
export interface Taking {
  facts: Facts;
  lang: Lang;
  words: Messages;
  view: View;
  room: AudienceRoom;
  /** Are the provinces of a country on the map? Then its outline lies with them. */
  detailed(country: string): boolean;
  /** Absolute address of the folder above the languages, with "/" at its end: links back begin with it. */
  site: string;
  /** The moment at which it is made. */
  now: Date;
  /** The briefing that is taken away as a whole; absent: the view alone. */
  briefing?: Briefing;
  /** What a picture is of, and how many pixels it has for one of the page; absent: the whole view, twice as fine. */
  picture?: PictureChoice;
  /** What the checklist found missing, one sentence each; with any, every page bears the word "draft". */
  gaps: readonly string[];
  /** How far it is, from 0 to 1. */
  progress(done: number): void;
  /** The reader may call it off: makers throw `signal.reason` then. */
  signal: AbortSignal;
}

export const PICTURES = ["view", "map", "chart"] as const;
export const PICTURE_SCALES = [1, 2, 4] as const;

export interface PictureChoice {
  /** The chart is the one whose figures colour the map. */
  of: (typeof PICTURES)[number];
  scale: (typeof PICTURE_SCALES)[number];
}

/** A finished export. */
export interface Taken {
  /** Name of the file, with its ending. */
  name: string;
  blob: Blob;
  /** What the reader must know of it, as a sentence: that it is smaller than was asked for. */
  note?: string;
}

/** Makes one export. What it cannot make it says by throwing a TakeProblem. */
export type Maker = (taking: Taking) => Promise<Taken>;

/** Why an export was not made, as a sentence for the reader in the reader's language. */
export class TakeProblem extends Error {}
