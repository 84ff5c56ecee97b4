import type { CellReader } from "./cell-reader";
import {
  type CaseReport,
  DIRECTIONS,
  QUALIFIERS,
  RECORD_KINDS,
  RECORD_PHASES,
  REPORT_KINDS,
  type RecordEntry,
  type Route,
  type Sequel,
  SUBSTANCES,
  type Substance,
  TIERS,
  UNITS,
} from "./schema";

/** The columns of the files that tell what the brief does not, in the order of each file. */
export const RECORD_COLUMNS = {
  records: [
    "id",
    "phase",
    "kind",
    "name_en",
    "name_zh",
    "period",
    "place_id",
    "members",
    "content_en",
    "content_zh",
    "tier",
    "source_ids",
  ],
  reports: [
    "id",
    "kind",
    "name_en",
    "name_zh",
    "period",
    "at",
    "partners",
    "substance",
    "value",
    "qualifier",
    "unit",
    "case_id",
    "tier",
    "source_ids",
    "note_en",
    "note_zh",
  ],
  routes: ["id", "name_en", "name_zh", "period", "direction", "substances", "places", "tier", "source_ids"],
  sequels: ["id", "statement_en", "statement_zh", "items", "source_ids"],
} as const;

/** Where a sequel stands, among the rows of all files: its id is that of the finding, which has a row of its own. */
export const sequelKey = ({ id }: Pick<Sequel, "id">): string => `sequel of ${id}`;

/** One row of records.csv. */
export function readRecord(cells: CellReader, pack: string): RecordEntry {
  const place = cells.optional("place_id");
  return {
    id: cells.required("id"),
    pack,
    phase: cells.oneOf("phase", RECORD_PHASES),
    kind: cells.oneOf("kind", RECORD_KINDS),
    name: cells.text("name"),
    period: cells.period("period"),
    ...(place && { place }),
    members: cells.list("members"),
    content: cells.text("content"),
    tier: cells.oneOf("tier", TIERS),
    sources: readSources(cells),
  };
}

/** One row of reports.csv. */
export function readReport(cells: CellReader, pack: string): CaseReport {
  const substance = cells.oneOfOrNone("substance", SUBSTANCES);
  const joint = cells.optional("case_id");
  cells.required("value");
  return {
    id: cells.required("id"),
    pack,
    kind: cells.oneOf("kind", REPORT_KINDS),
    name: cells.text("name"),
    period: cells.period("period"),
    at: cells.list("at"),
    partners: cells.list("partners"),
    ...(substance && { substance }),
    value: cells.amount("value") ?? 0,
    qualifier: cells.oneOf("qualifier", QUALIFIERS),
    unit: cells.oneOf("unit", UNITS),
    ...(joint && { case: joint }),
    tier: cells.oneOf("tier", TIERS),
    sources: readSources(cells),
    note: cells.text("note"),
  };
}

/** One row of routes.csv. */
export function readRoute(cells: CellReader, pack: string): Route {
  return {
    id: cells.required("id"),
    pack,
    name: cells.text("name"),
    period: cells.period("period"),
    direction: cells.oneOf("direction", DIRECTIONS),
    substances: readSubstances(cells),
    places: cells.list("places"),
    tier: cells.oneOf("tier", TIERS),
    sources: readSources(cells),
  };
}

/** One row of sequels.csv. */
export function readSequel(cells: CellReader, pack: string): Sequel {
  cells.required("items");
  return {
    id: cells.required("id"),
    pack,
    statement: cells.text("statement"),
    items: cells.list("items"),
    sources: readSources(cells),
  };
}

function readSources(cells: CellReader): string[] {
  cells.required("source_ids");
  return cells.list("source_ids");
}

function readSubstances(cells: CellReader): Substance[] {
  cells.required("substances");
  return cells.list("substances").flatMap((word) => {
    const substance = SUBSTANCES.find((candidate) => candidate === word);
    if (substance) return [substance];
    if (word === "") return [];
    cells.complain(
      "substances",
      { en: `"${word}" is not an allowed word of "substances"`, zh: `“${word}”不是“substances”列的允许用词` },
      { en: `write some of: ${SUBSTANCES.join(", ")}`, zh: `请改为下列之若干：${SUBSTANCES.join("、")}` },
    );
    return [];
  });
}
