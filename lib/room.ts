import type { Lang } from "./schema";
import type { Theme, UnitChoice } from "./view";

/** Whose lines the map draws. Figures never change with them. */
export const BOUNDARIES = ["de-facto", "un-style", "cn"] as const;
export type Boundary = (typeof BOUNDARIES)[number];

/**
 * How numbers are written. `words`: large ones with million and billion, or 万 and 亿. `comma`: 1,234.5. `space`: the same with
 * a thin space that does not break. `ten-thousands`: in Chinese 万 and 亿 for what is round in them, else as `comma`.
 */
export const NUMBER_STYLES = ["words", "comma", "space", "ten-thousands"] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** 26 November 2026 · 2026-11-26 · 2026年11月26日 */
export const DATE_STYLES = ["day-month-year", "iso", "chinese"] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** How amounts and dates are written: in which language, and how the room writes them in it. */
export interface Writing {
  lang: Lang;
  numbers: NumberStyle;
  dates: DateStyle;
}

export type Paper = "A4" | "Letter";

/** An audience and its conventions, as its file tells them (geodata/rooms/<name>.json). */
export interface AudienceRoom {
  /** Name of the file: what `?room=` takes. */
  name: string;
  title: Record<Lang, string>;
  /** The language that the room speaks when it is chosen; the reader may still read the other one. */
  lang: Lang;
  units: UnitChoice;
  numbers: NumberStyle;
  dates: DateStyle;
  /** Names that this audience uses in place of those of places.csv, by id of the place. */
  names: Readonly<Record<string, Record<Lang, string>>>;
  boundary: Boundary;
  /** What stands below every map and on every export. */
  disclaimer: Record<Lang, string>;
  /** Maps for this audience must be reviewed: the number, or null until the owner has one. Absent: no review is asked for. */
  review?: { number: string | null };
  paper: Paper;
  /** Absent: as the system says. */
  theme?: Theme;
}

/** The room of an address that names none. */
export const NEUTRAL = "neutral";

/** The room of a view: the one that its address names, else the neutral one. */
export function roomOf(rooms: readonly AudienceRoom[], name: string | undefined): AudienceRoom {
  const found = rooms.find((room) => room.name === (name ?? NEUTRAL)) ?? rooms[0];
  if (!found) throw new Error("The atlas has no rooms");
  return found;
}
