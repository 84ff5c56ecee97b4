import type { Basis, PlaceKind, Qualifier, Status, Substance } from "../schema";
import type { ViewLayer, ViewMetric } from "../view";

/** Every word of the interface. Both languages implement it in full: a missing key does not compile. */
export interface Messages {
  title: string;
  subtitle: string;
  description: string;
  skip: string;
  otherLanguage: { label: string; lang: "en" | "zh"; help: string };
  theme: { label: string; system: string; light: string; dark: string };
  share: { label: string; done: string; failed: string };
  whole: string;
  wholeHelp: string;
  otherName: string;
  places: {
    label: string;
    open: string;
    close: string;
    tree: string;
    zones: string;
    countries: string;
    search: string;
    searchHint: string;
    noMatch(text: string): string;
    matches(n: number): string;
    up: string;
    index: string;
    memberOf: string;
  };
  kinds: Record<PlaceKind, string>;
  map: Record<
    | "label"
    | "live"
    | "legend"
    | "zoomIn"
    | "zoomOut"
    | "layers"
    | "disclaimer"
    | "credit"
    | "noWebgl"
    | "lost"
    | "failed"
    | "noScript"
    | "notDrawn",
    string
  >;
  layers: Record<ViewLayer, string>;
  legend: {
    upTo(metric: string, amount: string): string;
    noTerritory(metric: string): string;
    named: string;
    notNamed: string;
    case: string;
    /** The three charts in one word each, for the narrow legend. */
    short: Record<ViewMetric, string>;
    caseHelp: string;
    area: string;
    claim: string;
    more: string;
  };
  metrics: Record<ViewMetric, string>;
  substances: Record<Substance, string>;
  chart: {
    onMap: string;
    isOnMap: string;
    table: string;
    chart: string;
    tableOf(metric: string, place: string): string;
    openSource(amount: string): string;
    mark(place: string): string;
    axis(unit: string): string;
    totalPrinted: string;
    context: string;
    relation: Record<"own" | "part" | "whole" | "partner" | "case" | "context", string>;
    basis: Record<Basis, string>;
    money: string;
    frozen: string;
    seized: string;
    convertedBySource(amount: string): string;
    key: Record<"at_least" | "about" | "planned" | "converted", string>;
    from(donor: string): string;
    /** Place, what, figure, converted, period, basis, status, as printed, source. */
    columns: readonly [string, string, string, string, string, string, string, string, string];
    notInTime(year: number): string;
  };
  none: Record<ViewMetric, (place: string) => string>;
  sentence: {
    stop: string;
    and: string;
    plus: string;
    comma: string;
    semicolon: string;
    wholePlanting: readonly [before: string, after: string];
    ownPlanting(place: string): readonly [before: string, after: string, when: string];
    ofTotal: readonly [before: string, after: string];
    rolledUp(place: string): string;
    together: string;
    inWhole(place: string, whole: string): readonly [before: string, after: string];
    byChina: string;
    abroad: string;
    seizures(n: number): string;
    seizureOf(substance: string, joint: string): string;
    aid: string;
    aidSingle(place: string, year: string): string;
    aidSince(place: string, since: string): string;
    plannedAid(place: string): string;
    noFigure(place: string): string;
    named(n: number): string;
    notNamed: string;
    announce(place: string, text: string): string;
    cleared: string;
  };
  details: {
    figures: string;
    cases: string;
    mechanisms: string;
    events: string;
    problems: string;
    nextSteps: string;
    noQuantity: string;
    members: string;
    joined(date: string): string;
    definition: string;
    citation: string;
    bases: Record<"named" | "inferred" | "working", string>;
    upcoming: string;
    all(n: number): string;
    fewer: string;
  };
  source: Record<
    | "heading"
    | "close"
    | "title"
    | "written"
    | "posted"
    | "locator"
    | "printed"
    | "figure"
    | "converted"
    | "exactConversion"
    | "sourceConversion"
    | "qualifier"
    | "basis"
    | "status"
    | "period"
    | "place"
    | "counterpart"
    | "note"
    | "id"
    | "totalOf"
    | "none",
    string
  > & { paragraph(para: string, line?: number): string };
  qualifiers: Record<Qualifier, string>;
  bases: Record<Basis, string>;
  statuses: Record<Status, string>;
  mechanismKinds: Record<"convention" | "UN" | "multilateral" | "bilateral" | "planned", string>;
  year: { label: string; all: string; showing(year: number): string };
  notice: { unread(parameters: string): string; close: string };
  index: { title: string; intro: string; openOnMap: string; otherPlaces: string; back: string };
  footer: { data: string; json: string; csv: string; sourceLine: string };
  entry: { choose: string };
}
