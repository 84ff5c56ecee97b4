/**
 * The shapes of everything the atlas knows. Data files are read into these shapes once (read-pack, read-places)
 * and never change afterwards; every other room imports its types from here.
 */

import type { AudienceRoom } from "./room";

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
  /** Its name in places.csv, where a room gives it another. */
  listed?: Text;
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
  definition?: { text: Text; citation: Text; basis: (typeof DEFINITION_BASES)[number] };
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
  "km2",
  "rai",
  "g",
  "kg",
  "lb",
  "t",
  "t/year",
  "litres",
  "tablets",
  "saplings",
  "CNY",
  "USD",
  "USD/year",
  "EUR",
  "GBP",
  "JPY",
  "THB",
  "MYR",
  "percent",
  "people",
  "courses",
  "projects",
  "countries",
  "companies",
  "agreements",
  "offices",
  "patrols",
] as const;
export type Unit = (typeof UNITS)[number];

export const METRICS = [
  "opium_poppy_cultivation",
  "opium_production",
  "eradication",
  "share_of_national_cultivation",
  "substitution_area",
  "substitution_crop_area",
  "project_area",
  "poppy_land_replaced",
  "seizure",
  "single_seizure",
  "seizure_golden_triangle_origin",
  "seizure_golden_crescent_origin",
  "seizure_foreign_origin",
  "seizure_northern_myanmar_origin",
  "share_of_seizures",
  "precursors_stopped",
  "asset_seizure",
  "asset_freeze",
  "aid_fund",
  "aid_in_kind",
  "project_fund",
  "investment",
  "companies",
  "project_count",
  "agreement_count",
  "liaison_offices",
  "joint_patrols",
  "fugitives_handed_over",
  "trafficked_quantity",
  "suspects",
  "officers_trained",
  "experts_sent",
  "training_courses",
] as const;
export type Metric = (typeof METRICS)[number];

/**
 * Ids of what was seized, grown or given, as they stand in the data and in the published files. Weights of different
 * substances are never added, and "all drugs" or "main drugs" are counts of their own, never sums of the others.
 */
export const SUBSTANCES = [
  "all drugs",
  "main drugs (3 kinds)",
  "opium",
  "morphine",
  "heroin",
  "methamphetamine",
  "methamphetamine (semi-finished)",
  "methamphetamine (with semi-finished)",
  "crystal methamphetamine",
  "methamphetamine tablets",
  "amphetamine",
  "ecstasy",
  "ketamine",
  "cocaine",
  "cannabis",
  "precursors",
  "acetic anhydride",
  "pseudoephedrine",
  "caffeine",
  "sulphuric acid",
  "hydrochloric acid",
  "non-scheduled chemicals",
  "opium poppy plants",
  "substitute crops",
  "sugar cane",
  "rice",
  "rubber and cassava",
  "watermelon",
  "buckwheat",
  "saplings",
  "seed",
] as const;
export type Substance = (typeof SUBSTANCES)[number];

/** A period as printed: parsed by lib/period. */
export type PeriodPrecision = "day" | "month" | "year" | "decade";
export interface Period {
  /**
   * As in the file: 2003-12-31, 2004-11, 2003, 2002/2005, 1990s/2005, /2004 (no start stated), 1998/ (no end stated),
   * or empty when the source gives no date.
   */
  printed: string;
  /**
   * First and last calendar year; absent when the source gives no date. An end that is not stated is taken as the
   * stated one: the figure then speaks of that year only.
   */
  from?: number;
  to?: number;
  precision?: PeriodPrecision;
}

export interface Figure {
  id: string;
  pack: string;
  source: string;
  /** Where in the source: paragraph ("P5") and line of the text. Absent where a source is cited as a whole. */
  locator?: { para: string; line: number };
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
  /** Who counts ("UNODC", "US"), where there are rival counts of one thing; different series are never added or joined. */
  series?: string;
  /** The figure letter for letter as the source prints it. */
  printed: string;
  /** Ids of the figures that this one is the total of. */
  parts: string[];
  /** Id of the joint case that the figure belongs to. */
  case?: string;
  /** What the source itself converts the figure to; the rate is implied, never ours. */
  converted?: { value: number; unit: Unit; qualifier: Qualifier };
  /** How well the source of this very number is known; absent where the whole source has one tier. */
  tier?: Tier;
  /** machine: compared by program with the full text; reread: copied again from the page. */
  checked?: (typeof CHECK_WAYS)[number];
  /** Figures with the same word here state the same thing and differ. */
  conflict?: string;
  /** The fact in one sentence without the number; absent where metric, place and period say all. */
  summary?: Text;
  note?: Text;
}

export const CHECK_WAYS = ["machine", "reread"] as const;

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

/** A: official or UN text; A-: such a text read in a copy or transcription; B: press, research, single records. */
export const TIERS = ["A", "A-", "B"] as const;
export type Tier = (typeof TIERS)[number];
export interface Source {
  id: string;
  /** Title as printed, and in English where it is printed in another language. */
  title: string;
  titleEn?: string;
  publisher: Text;
  /** Year it was written or published, and the date it was posted where that is another. */
  written: string;
  posted?: string;
  language: string;
  tier: Tier;
  /** Where it can be read; absent when no address is known. */
  url?: string;
  note?: Text;
}

export const VERDICTS = ["confirmed", "near", "differs", "not_found"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What other sources say about one claim (figure, mechanism, event or case) of another pack. */
export interface Check {
  /** Id of the claim: F16, M05, E12, C03. */
  id: string;
  pack: string;
  verdict: Verdict;
  statement: Text;
  sources: string[];
}

/** One number of another source that stands against a claim: a figure of the pack, or a number kept only for this comparison. */
export interface Statement {
  /** Id of the row: the figure's own id where it is one, "B057" otherwise. */
  id: string;
  pack: string;
  /** The claim that it is set against. */
  claim: string;
  /** The claim and this number count the same thing in the same unit, so that they may stand on one axis. */
  alike: boolean;
  source: string;
  value?: number;
  low?: number;
  high?: number;
  qualifier: Qualifier;
  unit: Unit;
  period: Period;
  /** What it counts, in words. */
  about: Text;
}

/** later: after the brief was written; parallel: of its own time, but not in it. */
export const RECORD_PHASES = ["parallel", "later"] as const;

export const RECORD_KINDS = [
  "agreement",
  "centre",
  "conference",
  "declaration",
  "liaison",
  "mechanism",
  "meeting",
  "milestone",
  "office",
  "operation",
  "plan",
  "policy",
  "project",
  "statement",
  "working_group",
] as const;

/** A step of cooperation that the brief does not tell: an agreement, a meeting, an operation of its time or later. */
export interface RecordEntry {
  id: string;
  pack: string;
  phase: (typeof RECORD_PHASES)[number];
  kind: (typeof RECORD_KINDS)[number];
  name: Text;
  /** An end that is missing is not stated. */
  period: Period;
  /** Place where it was signed or held, or the country whose step it was. */
  place?: string;
  /** Place ids of those who took part; groups stand for their members. */
  members: string[];
  content: Text;
  tier: Tier;
  sources: string[];
}

export const REPORT_KINDS = ["seizure", "arrests"] as const;

/** What another source reports of a joint case: of a case of the brief, or of a further one. */
export interface CaseReport {
  id: string;
  pack: string;
  kind: (typeof REPORT_KINDS)[number];
  name: Text;
  period: Period;
  /** Places where it happened, as the source names them. */
  at: string[];
  partners: string[];
  substance?: Substance;
  value: number;
  qualifier: Qualifier;
  unit: Unit;
  /** Id of the case of the brief that it reports on. */
  case?: string;
  tier: Tier;
  sources: string[];
  note: Text;
}

/** out: drugs away from the source area; back: precursors towards it. */
export const DIRECTIONS = ["out", "back", "both"] as const;

/** A trafficking corridor that a source names: places in order, no surveyed way and no measured flow. */
export interface Route {
  id: string;
  pack: string;
  name: Text;
  period: Period;
  direction: (typeof DIRECTIONS)[number];
  substances: Substance[];
  places: string[];
  tier: Tier;
  sources: string[];
}

/** What the later record says of a problem or next step of another pack. */
export interface Sequel {
  /** Id of the finding. */
  id: string;
  pack: string;
  statement: Text;
  /** Ids of the records, reports and figures that bear it out. */
  items: string[];
  sources: string[];
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
  checks: Check[];
  statements: Statement[];
  records: RecordEntry[];
  reports: CaseReport[];
  routes: Route[];
  sequels: Sequel[];
}

/**
 * A dated exchange rate, and who states it. There is no rate but these: money without one stays as printed.
 * One `from` is `rate` `to`.
 */
export interface Rate {
  id: string;
  from: Unit;
  to: Unit;
  rate: number;
  period: Period;
  /** The figure whose source implies the rate. */
  figure: string;
  note: Text;
}

export interface Atlas {
  places: Place[];
  packs: Pack[];
  rates: Rate[];
  rooms: readonly AudienceRoom[];
}
