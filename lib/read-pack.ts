import { CellReader } from "./cell-reader";
import type { Complaint } from "./check-report";
import { CHECK_COLUMNS, checkKey, readCheck, readStatement, STATEMENT_COLUMNS, statementKey } from "./read-checks";
import { READABLE, readCsv } from "./read-csv";
import {
  FACT_COLUMNS,
  OPTIONAL_SOURCE_COLUMNS,
  readCase,
  readEvent,
  readFinding,
  readMechanism,
  readSource,
} from "./read-facts";
import { FIGURE_COLUMNS, OPTIONAL_FIGURE_COLUMNS, readFigure } from "./read-figures";
import { readJson } from "./read-json";
import { RECORD_COLUMNS, readRecord, readReport, readRoute, readSequel, sequelKey } from "./read-records";
import type { Pack, Text } from "./schema";
import type { Whereabouts } from "./whereabouts";

/** The files that a pack cannot do without. */
const REQUIRED_FILES: readonly string[] = ["pack.json", "sources.csv", "figures.csv"];

/** The files that may make up a pack; a pack without facts of one kind leaves that file out. No others are allowed. */
export const PACK_FILES = [
  "pack.json",
  "sources.csv",
  "figures.csv",
  "mechanisms.csv",
  "events.csv",
  "cases.csv",
  "findings.csv",
  "checks.csv",
  "statements.csv",
  "records.csv",
  "reports.csv",
  "routes.csv",
  "sequels.csv",
] as const;

/**
 * Reads one data pack.
 *
 * In: the text of each file by its name (PACK_FILES), and the folder to name in complaints.
 * Out: the pack only when there is no complaint at all (a pack is never half loaded), the complaints, and the row of every record.
 * What this does not judge (ids, references, sums) is left to lib/check-pack.
 */
export function readPack(
  files: Readonly<Record<string, string>>,
  folder = "",
): { pack?: Pack; complaints: Complaint[]; where: Whereabouts } {
  const complaints: Complaint[] = complainAboutFiles(files, folder);
  const where = new Map<string, { file: string; line: number; columns: readonly string[] }>();
  const head = readHead(files["pack.json"], `${folder}pack.json`, complaints);

  function readAll<Item extends { id: string }>(
    name: string,
    columns: readonly string[],
    readItem: (cells: CellReader, pack: string) => Item,
    { optional = [], keyOf = ({ id }) => id }: { optional?: readonly string[]; keyOf?: (item: Item) => string } = {},
  ): Item[] {
    const text = files[name];
    if (text === undefined) return [];
    const table = readCsv(`${folder}${name}`, text, columns, optional);
    complaints.push(...table.complaints);
    if (table.complaints.length > 0) return [];
    return table.rows.map((row) => {
      const item = readItem(new CellReader(row, complaints), head.id);
      // Of two rows with one id the later one is kept: it is the one to mend.
      where.set(keyOf(item), row);
      return item;
    });
  }

  const pack: Pack = {
    ...head,
    sources: readAll("sources.csv", FACT_COLUMNS.sources, readSource, { optional: OPTIONAL_SOURCE_COLUMNS }),
    figures: readAll("figures.csv", FIGURE_COLUMNS, readFigure, { optional: OPTIONAL_FIGURE_COLUMNS }),
    mechanisms: readAll("mechanisms.csv", FACT_COLUMNS.mechanisms, readMechanism),
    events: readAll("events.csv", FACT_COLUMNS.events, readEvent),
    cases: readAll("cases.csv", FACT_COLUMNS.cases, readCase),
    findings: readAll("findings.csv", FACT_COLUMNS.findings, readFinding),
    checks: readAll("checks.csv", CHECK_COLUMNS, readCheck, { keyOf: checkKey }),
    statements: readAll("statements.csv", STATEMENT_COLUMNS, readStatement, { keyOf: statementKey }),
    records: readAll("records.csv", RECORD_COLUMNS.records, readRecord),
    reports: readAll("reports.csv", RECORD_COLUMNS.reports, readReport),
    routes: readAll("routes.csv", RECORD_COLUMNS.routes, readRoute),
    sequels: readAll("sequels.csv", RECORD_COLUMNS.sequels, readSequel, { keyOf: sequelKey }),
  };
  return { ...(complaints.length === 0 && { pack }), complaints, where };
}

function complainAboutFiles(files: Readonly<Record<string, string>>, folder: string): Complaint[] {
  const known: readonly string[] = PACK_FILES;
  const missing = REQUIRED_FILES.filter((name) => files[name] === undefined).map((name) =>
    complaint(
      folder + name,
      { en: "the file is missing", zh: "缺少该文件" },
      { en: `every pack needs ${REQUIRED_FILES.join(", ")}`, zh: `数据包至少须有：${REQUIRED_FILES.join("、")}` },
    ),
  );
  const strange = Object.keys(files)
    .filter((name) => !known.includes(name))
    .map((name) =>
      complaint(
        folder + name,
        { en: "the file is not part of a pack", zh: "该文件不属于数据包" },
        { en: `a pack may hold ${known.join(", ")}`, zh: `数据包只能含：${known.join("、")}` },
      ),
    );
  return [...missing, ...strange];
}

type Head = Pick<Pack, "id" | "title" | "version" | "date">;

function readHead(text: string | undefined, file: string, complaints: Complaint[]): Head {
  const empty: Head = { id: "", title: { en: "", zh: "" }, version: "", date: "" };
  if (text === undefined) return empty;
  const parsed = readJson(text, file, READABLE);
  if ("complaint" in parsed) {
    complaints.push(parsed.complaint);
    return empty;
  }
  const head = asRecord(parsed.value);
  const title = asRecord(head.title);
  const read = (value: unknown, name: string, pattern: RegExp): string => {
    if (typeof value === "string" && pattern.test(value)) return value;
    complaints.push(
      complaint(
        file,
        { en: `"${name}" is missing or malformed`, zh: `“${name}”缺失或格式不符` },
        {
          en: `write "${name}" as text that matches ${pattern.source}`,
          zh: `请将“${name}”写成符合 ${pattern.source} 的文字`,
        },
      ),
    );
    return "";
  };
  return {
    id: read(head.id, "id", /^[a-z0-9-]+$/),
    title: { en: read(title.en, "title.en", /\S/), zh: read(title.zh, "title.zh", /\S/) },
    version: read(head.version, "version", /^\d+\.\d+\.\d+$/),
    date: read(head.date, "date", /^\d{4}-\d\d-\d\d$/),
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function complaint(file: string, message: Text, mend: Text): Complaint {
  return { promise: READABLE, file, message, mend };
}
