import type { CellReader } from "./cell-reader";
import { readAmount } from "./read-figures";
import { type Check, type Statement, UNITS, VERDICTS } from "./schema";

/** The columns of checks.csv, in the order of the file. */
export const CHECK_COLUMNS = ["id", "verdict", "statement_en", "statement_zh", "source_ids"] as const;

/** The columns of statements.csv, in the order of the file. */
export const STATEMENT_COLUMNS = [
  "id",
  "claim",
  "alike",
  "source_id",
  "value",
  "low",
  "high",
  "qualifier",
  "unit",
  "period",
  "about_en",
  "about_zh",
] as const;

/** Where a check stands, among the rows of all files: its id is that of the claim, which has a row of its own. */
export const checkKey = ({ id }: Pick<Check, "id">): string => `check of ${id}`;

/** Where a statement stands, among the rows of all files: one number may be set against several claims. */
export const statementKey = ({ id, claim }: Pick<Statement, "id" | "claim">): string => `${id} against ${claim}`;

/** One row of checks.csv. */
export function readCheck(cells: CellReader, pack: string): Check {
  return {
    id: cells.required("id"),
    pack,
    verdict: cells.oneOf("verdict", VERDICTS),
    statement: cells.text("statement"),
    sources: cells.list("source_ids"),
  };
}

/** One row of statements.csv. */
export function readStatement(cells: CellReader, pack: string): Statement {
  return {
    id: cells.required("id"),
    pack,
    claim: cells.required("claim"),
    alike: cells.oneOf("alike", ["true", "false"]) === "true",
    source: cells.required("source_id"),
    ...readAmount(cells),
    unit: cells.oneOf("unit", UNITS),
    period: cells.period("period"),
    about: cells.text("about"),
  };
}
