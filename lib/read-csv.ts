import { CsvError, parse } from "csv-parse/sync";
import type { Complaint } from "./check-report";
import type { Text } from "./schema";

/** One data row of a CSV file, its cells by column name and trimmed, with the line where it begins (the header is line 1). */
export interface CsvRow {
  file: string;
  line: number;
  columns: readonly string[];
  cells: Readonly<Record<string, string>>;
}

/** Name of the promise that every complaint about the form of a file or a cell belongs to. */
export const READABLE = "everyCellIsReadable";

/**
 * Reads one CSV file (RFC 4180, UTF-8, comma, header row).
 *
 * In: the name for complaints, the text, the columns that the file may have, in any order and no others, and those of
 * them that it may leave out.
 * Out: the rows, and complaints about broken quoting, columns missing, unknown or named twice, and rows of the wrong length.
 * When there are complaints, the rows are not to be used.
 */
export function readCsv(
  file: string,
  text: string,
  columns: readonly string[],
  optional: readonly string[] = [],
): { rows: CsvRow[]; complaints: Complaint[] } {
  let records: { raw: string; record: string[]; info: { lines: number } }[];
  try {
    // csv-parse counts a CRLF inside quotes as two lines, so the ends of lines are made alike first.
    records = parse(text.replaceAll("\r\n", "\n"), {
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], complaints: [brokenQuoting(file, error)] };
  }
  const [head, ...body] = records;
  const header = head?.record.map((name) => name.trim()) ?? [];
  const complaints = complainAboutHeader(file, header, columns, optional);
  const rows: CsvRow[] = [];
  for (const { raw, record, info } of body) {
    const line = info.lines - (raw.trim().match(/\n/g)?.length ?? 0);
    if (record.length !== header.length) complaints.push(wrongLength(file, line, record.length, header.length));
    const cells = Object.fromEntries(header.map((name, index) => [name, (record[index] ?? "").trim()]));
    rows.push({ file, line, columns: header, cells });
  }
  return { rows, complaints };
}

/** A complaint about one cell of a row: file, line, and the 1-based position of the column where the file has it. */
export function complainAbout(row: CsvRow, column: string, message: Text, mend: Text, promise = READABLE): Complaint {
  const position = row.columns.indexOf(column) + 1;
  return { promise, file: row.file, line: row.line, ...(position > 0 && { column: position }), message, mend };
}

function brokenQuoting(file: string, error: CsvError): Complaint {
  const { lines, index } = error as CsvError & { lines?: number; index?: number };
  return {
    promise: READABLE,
    file,
    ...(lines !== undefined && { line: lines }),
    ...(index !== undefined && { column: index + 1 }),
    message: { en: `the file is not valid CSV (${error.message})`, zh: `文件不是有效的CSV（${error.code}）` },
    mend: {
      en: 'close every quoted cell, and write a quotation mark inside a cell as ""',
      zh: '请补全单元格的引号；单元格内的引号写作 ""',
    },
  };
}

function complainAboutHeader(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
): Complaint[] {
  const at = (column: number, message: Text, mend: Text): Complaint => ({
    promise: READABLE,
    file,
    line: 1,
    column,
    message,
    mend,
  });
  const missing = columns
    .filter((name) => !header.includes(name) && !optional.includes(name))
    .map((name) =>
      at(
        columns.indexOf(name) + 1,
        { en: `the column "${name}" is missing`, zh: `缺少“${name}”列` },
        { en: "put it back into the header, with its cells in every row", zh: "请在表头及各行补上该列" },
      ),
    );
  const strange = header.flatMap((name, index) => {
    if (header.indexOf(name) !== index) {
      return at(
        index + 1,
        { en: `the column "${name}" stands there twice`, zh: `“${name}”列重复` },
        { en: "keep one of the two", zh: "请只保留其中一列" },
      );
    }
    if (columns.includes(name)) return [];
    return at(
      index + 1,
      { en: `the column "${name}" is unknown`, zh: `“${name}”列不在约定之内` },
      {
        en: `remove it, or spell it as one of: ${columns.join(", ")}`,
        zh: `请删去，或改为下列名称之一：${columns.join("、")}`,
      },
    );
  });
  return [...missing, ...strange];
}

function wrongLength(file: string, line: number, cells: number, columns: number): Complaint {
  return {
    promise: READABLE,
    file,
    line,
    column: Math.min(cells, columns) + 1,
    message: {
      en: `the row has ${cells} cells, the header has ${columns}`,
      zh: `本行有${cells}个单元格，表头为${columns}列`,
    },
    mend: {
      en: "a cell that holds a comma must stand in quotation marks; an empty cell keeps its comma",
      zh: "含逗号的单元格须加引号；空单元格的逗号不可省略",
    },
  };
}
