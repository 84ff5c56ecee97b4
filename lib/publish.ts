import { csvText } from "./csv-text";
import type {
  Atlas,
  AtlasEvent,
  CaseReport,
  Check,
  Figure,
  Finding,
  JointCase,
  Mechanism,
  Place,
  Rate,
  RecordEntry,
  Route,
  Sequel,
  Source,
  Statement,
  Text,
} from "./schema";

/** Version of the shape of atlas.json; raise it when a field changes its name or meaning. */
export const PUBLISHED_SCHEMA = "concord-atlas/1";

/** The licence of the compiled data and its texts; boundaries have their own. */
export const DATA_LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** What atlas.json holds: all places and facts, with the ids and units of the data files. */
export interface PublishedAtlas {
  schema: string;
  generatedFrom: { pack: string; title: Text; version: string; date: string }[];
  licence: typeof DATA_LICENCE;
  places: Place[];
  sources: (Source & { pack: string })[];
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
  rates: Rate[];
}

/** The whole atlas as one plain object, ready for JSON.stringify. Amounts stay in the unit of each figure. */
export function atlasJson(atlas: Atlas): PublishedAtlas {
  const { packs, places } = atlas;
  return {
    schema: PUBLISHED_SCHEMA,
    generatedFrom: packs.map(({ id, title, version, date }) => ({ pack: id, title, version, date })),
    licence: DATA_LICENCE,
    places: [...places],
    sources: packs.flatMap((pack) => pack.sources.map((source) => ({ ...source, pack: pack.id }))),
    figures: packs.flatMap((pack) => pack.figures),
    mechanisms: packs.flatMap((pack) => pack.mechanisms),
    events: packs.flatMap((pack) => pack.events),
    cases: packs.flatMap((pack) => pack.cases),
    findings: packs.flatMap((pack) => pack.findings),
    checks: packs.flatMap((pack) => pack.checks),
    statements: packs.flatMap((pack) => pack.statements),
    records: packs.flatMap((pack) => pack.records),
    reports: packs.flatMap((pack) => pack.reports),
    routes: packs.flatMap((pack) => pack.routes),
    sequels: packs.flatMap((pack) => pack.sequels),
    rates: atlas.rates,
  };
}

type Cell = string | number | undefined;

/** The columns of figures.csv; new ones are put at the end, so that what reads it by position still can. */
const COLUMNS: readonly (readonly [name: string, cell: (figure: Figure, source?: Source) => Cell])[] = [
  ["id", (figure) => figure.id],
  ["pack", (figure) => figure.pack],
  ["metric", (figure) => figure.metric],
  ["substance", (figure) => figure.substance],
  ["place_id", (figure) => figure.place],
  ["counterpart_ids", (figure) => figure.counterparts.join(";")],
  ["period", (figure) => figure.period.printed],
  ["basis", (figure) => figure.basis],
  ["value", (figure) => figure.value],
  ["low", (figure) => figure.low],
  ["high", (figure) => figure.high],
  ["qualifier", (figure) => figure.qualifier],
  ["unit", (figure) => figure.unit],
  ["status", (figure) => figure.status],
  ["series", (figure) => figure.series],
  ["source_id", (figure) => figure.source],
  ["para", (figure) => figure.locator?.para],
  ["line", (figure) => figure.locator?.line],
  ["printed", (figure) => figure.printed],
  ["tier", (figure, source) => figure.tier ?? source?.tier],
  ["check", (figure) => figure.checked],
  ["conflict", (figure) => figure.conflict],
  ["summary_en", (figure) => figure.summary?.en],
  ["summary_zh", (figure) => figure.summary?.zh],
  ["note_en", (figure) => figure.note?.en],
  ["note_zh", (figure) => figure.note?.zh],
  ["case_id", (figure) => figure.case],
  ["parts", (figure) => figure.parts.join(";")],
  ["counterpart_en", (figure) => figure.counterpartName?.en],
  ["counterpart_zh", (figure) => figure.counterpartName?.zh],
  ["converted_value", (figure) => figure.converted?.value],
  ["converted_unit", (figure) => figure.converted?.unit],
  ["converted_qualifier", (figure) => figure.converted?.qualifier],
];

/** All figures as CSV after RFC 4180 with a header. Numbers are plain digits in `unit`; write it as UTF-8. */
export function figuresCsv(atlas: Atlas): string {
  const rows = atlas.packs.flatMap(({ figures, sources }) => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    return figures.map((figure) => COLUMNS.map(([, cell]) => cell(figure, byId.get(figure.source))));
  });
  return csvText([COLUMNS.map(([name]) => name), ...rows]);
}
