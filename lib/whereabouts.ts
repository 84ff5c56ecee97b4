import type { CsvRow } from "./read-csv";

/** Where a record stands: record id → the row it was read from. Checks use it to point at file, line and column. */
export type Whereabouts = ReadonlyMap<string, Pick<CsvRow, "file" | "line" | "columns">>;

/**
 * The file, line and 1-based column of a record's cell. Without a column, or for one that the file lacks, the row;
 * for a record that no file is known for, the id itself stands in as the file.
 */
export function locate(
  where: Whereabouts,
  id: string,
  column?: string,
): { file: string; line?: number; column?: number } {
  const row = where.get(id);
  if (!row) return { file: id };
  const position = column === undefined ? 0 : row.columns.indexOf(column) + 1;
  return { file: row.file, line: row.line, ...(position > 0 && { column: position }) };
}
