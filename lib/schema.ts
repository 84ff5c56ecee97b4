/**
 * The shapes of everything the atlas knows. Data files are read into these shapes once (read-pack, read-places)
 * and never change afterwards; every other room imports its types from here.
 */

export const LANGS = ["en", "zh"] as const;
export type Lang = (typeof LANGS)[number];

/** A text in both languages. Both are required: a missing translation does not compile and does not pass check:data. */
export type Text = Record<Lang, string>;

export const PLACE_KINDS = ["zone", "country", "province", "area", "city", "group"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * exact: a point computed inside the boundary; approximate: a label point, or a circle that stands for an outline nobody publishes;
 * none: no source gives a position, so the place is listed and never drawn.
 */
export const PRECISIONS = ["exact", "approximate", "none"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** West, south, east, north in degrees (RFC 7946 section 5). */
export type BBox = [west: number, south: number, east: number, north: number];

export const DEFINITION_BASES = ["named", "inferred", "working"] as const;

export interface Place {
  id: string;
  kind: PlaceKind;
  name: Text;
  /** One level up in the list of places: area → province or country → zone. */
  parent?: string;
  /** ISO 3166-1 alpha-2 code of the country it lies in. */
  country?: string;
  /** Label point, degrees. Absent when precision is "none". */
  point?: [lon: number, lat: number];
  precision: Precision;
  /** Radius in km of the circle that marks a place without a public outline. */
  radiusKm?: number;
  /** Members of a group, zone or composed area (core definition), in the order of the file. */
  members: string[];
  /** Members that only the wide definition adds. */
  wide: string[];
  /** How a zone or composed area is defined, and on whose authority. */
  definition?: { text: Text; citation: string; basis: (typeof DEFINITION_BASES)[number] };
  note?: Text;
  bbox?: BBox;
}

/**
 * flow: amount within the period; stock: state at a date; cumulative: total since the start of the period;
 * planned: an amount that has not come about yet, so it has no period. They are never added or joined.
 */
export const BASES = ["flow", "stock", "cumulative", "planned"] as const;
export type Basis = (typeof BASES)[number];

export const QUALIFIERS = ["exact", "about", "at_least", "nearly", "at_most", "range"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const STATUSES = [
  "delivered",
  "in_force",
  "planted",
  "seized",
  "frozen",
  "arrested",
  "alleged",
  "planned",
  "estimated",
  "reported",
] as const;
export type Status = (typeof STATUSES)[number];

export const UNITS = [
  "mu",
  "ha",
  "kg",
  "t",
  "CNY",
  "USD",
  "EUR",
  "MYR",
  "people",
  "courses",
  "projects",
  "countries",
] as const;
export type Unit = (typeof UNITS)[number];

export const METRICS = [
  "substitution_area",
  "seizure",
  "asset_seizure",
  "asset_freeze",
  "aid_fund",
  "aid_in_kind",
  "project_fund",
  "project_count",
  "agreement_count",
  "fugitives_handed_over",
  "trafficked_quantity",
  "suspects",
  "officers_trained",
  "training_courses",
] as const;
export type Metric = (typeof METRICS)[number];

/** Ids of substances as they stand in the data and in the published files. Weights of different substances are never added. */
export const SUBSTANCES = ["heroin", "methamphetamine", "methamphetamine (semi-finished)"] as const;
export type Substance = (typeof SUBSTANCES)[number];

/** A period as printed: parsed by lib/period. */
export type PeriodPrecision = "day" | "month" | "year" | "decade";
export interface Period {
  /** As in the file: 2003-12-31, 2004-11, 2003, 2002/2005, 1990s/2005, or empty when the source gives no date. */
  printed: string;
  /** First and last calendar year; absent when the source gives no date. */
  from?: number;
  to?: number;
  precision?: PeriodPrecision;
}

export interface Figure {
  id: string;
  pack: string;
  source: string;
  /** Where in the source: paragraph ("P5") and line of the text. */
  locator: { para: string; line: number };
  metric: Metric;
  substance?: Substance;
  /** The place (or group of places) that the figure is about. */
  place: string;
  /** Place ids of the other side: donor, partner. */
  counterparts: string[];
  /** The other side in words, where it is more than its place (an office, a programme). */
  counterpartName?: Text;
  period: Period;
  basis: Basis;
  value?: number;
  low?: number;
  high?: number;
  qualifier: Qualifier;
  unit: Unit;
  status: Status;
  /** Who counts, where a pack holds rival counts of one thing; different series are never added or joined. */
  series?: string;
  /** The figure letter for letter as the source prints it. */
  printed: string;
  /** Ids of the figures that this one is the total of. */
  parts: string[];
  /** Id of the joint case that the figure belongs to. */
  case?: string;
  /** What the source itself converts the figure to; the rate is implied, never ours. */
  converted?: { value: number; unit: Unit; qualifier: Qualifier };
  summary: Text;
  note?: Text;
}

export const MECHANISM_KINDS = ["convention", "UN", "multilateral", "bilateral", "planned"] as const;
export interface Mechanism {
  id: string;
  pack: string;
  source: string;
  locator: { para: string };
  kind: (typeof MECHANISM_KINDS)[number];
  name: Text;
  period: Period;
  /** Place where it was founded or signed. */
  place?: string;
  /** Members that the source names, with the date of joining where it differs from the founding. */
  members: { place: string; joined?: string }[];
  content: Text;
  figures: string[];
}

export const EVENT_KINDS = [
  "treaty",
  "programme",
  "meeting",
  "agreement",
  "case",
  "aid",
  "milestone",
  "training",
  "visit",
] as const;
export interface AtlasEvent {
  id: string;
  pack: string;
  source: string;
  locator: { para: string };
  period: Period;
  /** Places where it happened (cities, areas); may be empty. */
  at: string[];
  kind: (typeof EVENT_KINDS)[number];
  /** Places that it concerns. */
  places: string[];
  upcoming: boolean;
  refs: string[];
  summary: Text;
}

export interface JointCase {
  id: string;
  pack: string;
  source: string;
  locator: { para: string };
  name: Text;
  period: Period;
  /** Countries that worked together. */
  partners: string[];
  /** Regions that the source connects with it. */
  regions: string[];
  /** Country at whose label point the case is marked: the source gives no spot. */
  markedAt: string;
  figures: string[];
  summary: Text;
}

export const FINDING_KINDS = ["problem", "next_step"] as const;
export interface Finding {
  id: string;
  pack: string;
  source: string;
  locator: { para: string };
  kind: (typeof FINDING_KINDS)[number];
  theme: Text;
  /** Places (zones, countries, provinces, areas) that it names. */
  regions: string[];
  summary: Text;
}

export const TIERS = ["A", "A-", "B"] as const;
export interface Source {
  id: string;
  title: string;
  titleEn: string;
  publisher: Text;
  /** Year it was written, and the date it was posted. */
  written: string;
  posted: string;
  language: string;
  tier: (typeof TIERS)[number];
}

export interface Pack {
  id: string;
  title: Text;
  version: string;
  date: string;
  sources: Source[];
  figures: Figure[];
  mechanisms: Mechanism[];
  events: AtlasEvent[];
  cases: JointCase[];
  findings: Finding[];
}

export interface Atlas {
  places: Place[];
  packs: Pack[];
}
