import type { BarMark, LineMark } from "../chart-contents";
import type { GapState, GapView } from "../gaps";
import type { FacetGroup } from "../metric-family";
import type { Relation } from "../relation";
import type { Basis, Metric, PlaceKind, Qualifier, Status, Substance } from "../schema";
import type { ViewLayer, ViewMetric } from "../view";
import type { EvidencePanelsMessages } from "./evidence-panels";

/** An amount of aid, as its clause tells it. What is empty is not known, or not told. */
export interface GivenAid {
  /** Money, the budget of a project, goods that are counted, or goods by their value. */
  kind: "money" | "project" | "goods" | "value of goods";
  /** What was given, where the unit does not say it. */
  goods: string;
  standing: "planned" | "reported" | "";
  givers: readonly string[];
  place: string;
  period: string;
  /** Who counts it, and a status that the clause does not say otherwise. */
  who: string;
}

/** Every word of the interface. Both languages implement it in full: a missing key does not compile. */
export interface Messages {
  title: string;
  subtitle: string;
  skip: string;
  otherLanguage: { label: string; lang: "en" | "zh"; help: string };
  theme: { label: string; system: string; light: string; dark: string };
  briefing: string;
  share: { label: string; done: string; failed: string };
  take: string;
  whole: string;
  wholeHelp: string;
  otherName: string;
  places: {
    label: string;
    open: string;
    close: string;
    search: string;
    searchHint: string;
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
    | "credit"
    | "noWebgl"
    | "lost"
    | "failed"
    | "notDrawn",
    string
  >;
  layers: Record<ViewLayer, string>;
  legend: {
    upTo(metric: string, amount: string): string;
    noTerritory(metric: string): string;
    /** Beside the classes when no time is chosen: of which years the colours are. */
    span(from: number, to: number): string;
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
  /** What a figure counts, in words. */
  metricNames: Record<Metric, string>;
  /** Who counts, by the word in the data; bodies that are not listed are called as in the data. */
  series: Readonly<Record<string, string>>;
  gapStates: Record<GapState, string>;
  chart: {
    onMap: string;
    isOnMap: string;
    table: string;
    chart: string;
    openSource(amount: string): string;
    mark(place: string): string;
    axis(unit: string): string;
    totalPrinted: string;
    context: string;
    relation: Record<Relation, string>;
    basis: Record<Basis, string>;
    /** What a group of figures inside a chart counts; empty where the chart's name says it. */
    groups: Record<FacetGroup, string>;
    frozen: string;
    seized: string;
    convertedBySource(amount: string): string;
    from(donor: string): string;
    notInTime(time: string): string;
  };
  /** Active titles: what the data say, in twelve words at most. */
  titles: {
    /** A count from its first to its last year of the chosen time. */
    moved(place: string, from: string, fromYear: string, to: string, toYear: string): string;
    /** The same by way of a year that lies far outside of both. */
    turned(place: string, ...points: readonly (readonly [amount: string, year: string])[]): string;
    stands(place: string, amount: string, year: string): string;
    /** The same for totals since a date: they stand at the end of their years. */
    grew(place: string, from: string, fromYear: string, to: string, toYear: string): string;
    reached(place: string, amount: string, year: string): string;
    ofTotal(place: string, amount: string, total: string): string;
    single(place: string, amount: string, when?: string): string;
    largest(n: number, amount: string, place: string): string;
    largestOnly(n: number, amount: string): string;
    /** One figure of a chart that has more, where none can be called the largest. */
    oneOf(said: string, others: number): string;
    /** Whose figure it is, where it tells of what is only planned. */
    planned(place: string): string;
    plannedOnly(amount: string): string;
    wholeCountry(place: string): string;
    none(place: string): string;
    noneIn(place: string, time: string): string;
  };
  none: Record<ViewMetric, (place: string) => string>;
  sentence: {
    stop: string;
    and: string;
    plus: string;
    comma: string;
    semicolon: string;
    wholePlanting(when: string): readonly [before: string, after: string];
    ownPlanting(place: string, when: string): readonly [before: string, after: string];
    ofTotal: readonly [before: string, after: string];
    rolledUp(place: string, when: string): string;
    together: string;
    inWhole(place: string, whole: string, when: string): readonly [before: string, after: string];
    byChina(when: string): readonly [before: string, after: string];
    /** Poppy cultivation of a place, of the country around it, and who counts. */
    cultivation: string;
    cultivated(place: string, when: string, who: string): string;
    /** A yearly seizure that belongs to no joint case; its place, time and counter stand as those of poppy do. */
    seized: string;
    seizedOf(substance: string): string;
    otherCounts(n: number): string;
    seizures(n: number): string;
    seizureOf(substance: string, partner: string, year: string): string;
    aid: string;
    /** What stands before and behind an amount. */
    given(aid: GivenAid): readonly [before: string, after: string];
    otherAid(n: number): string;
    noFigure(place: string, time: string): string;
    entries(n: number): string;
    noEntry: string;
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
    records: string;
    reports: string;
    routes: string;
    recordsHelp: string;
    routesHelp: string;
    matrix: string;
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
  source: { posted: string; paragraph(para: string, line?: number): string };
  qualifiers: Record<Qualifier, string>;
  bases: Record<Basis, string>;
  statuses: Record<Status, string>;
  mechanismKinds: Record<"convention" | "UN" | "multilateral" | "bilateral" | "planned", string>;
  year: { label: string; all: string };
  notice: { unread(parameters: string): string; close: string; arriving: string; incomplete: string; room: string };
  footer: { sources: string; data: string; json: string; csv: string; sourceLine: string };
  /** The charts: counts through time, marks of evidence. */
  evidence: {
    /** The line below a chart's title. */
    about(measure: string, place: string, period: string): string;
    sources: string;
    andMore(n: number): string;
    noFigureIn(time: string): string;
    /** An amount with its year, where the year is not the chosen one. */
    inYear(amount: string, year: number): string;
    rangePrinted(range: string): string;
    /** Name of the axis of years that the keyboard moves on. */
    years(what: string): string;
    yearValue(year: number, values: string): string;
    rangeValue(time: string): string;
    isChosen: string;
    chooseTime(time: string): string;
    allYears: string;
    earlier(year: number): string;
    later(year: number): string;
    hint: string;
    otherSource(amount: string): string;
    differs(amount: string): string;
    wholeCountry: string;
    linesLeft(n: number): string;
    lineMarks: Record<LineMark, string>;
    barMarks: Record<BarMark, string>;
    basesApart: string;
    stocksApart: string;
    noRate: string;
    showRows(n: number): string;
    fewerRows: string;
    moreKinds(n: number): string;
    fewerKinds: string;
    convertedAtRate: string;
  };
  evidencePanels: EvidencePanelsMessages;
  /** The map through time, its gap view and its comparisons. */
  evidenceMap: {
    measured(metric: string, scale: string): string;
    of(time: string): string;
    /** Figures of a year whose periods end later. */
    reaching(time: string, to: number): string;
    latestOf(time: string, years: string): string;
    byProvince(countries: string): string;
    around(countries: string): string;
    universe: Record<GapView["level"], (n: number, place: string) => string>;
    noUniverse(place: string): string;
    counted(state: string, n: string): string;
    notCounted: string;
    /** Of one of two years; unchanged without one. */
    inYear(text: string, year: string): string;
    mapOf(year: number): string;
    yearHead(year: number): string;
    /** The figure on the hover card where it is that of a larger area. */
    ofLarger(place: string, figure: string): string;
    amountWhen(amount: string, when: string, who: string): string;
  };
}
