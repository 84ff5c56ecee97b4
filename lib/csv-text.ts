type Cell = string | number | undefined;

/** What spreadsheets take for the beginning of a formula. A number is none. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as CSV after RFC 4180: comma, CRLF, quotes only where needed; a cell that is absent is empty.
 * @param rows the first is the header
 * @param guard put "'" before texts that a spreadsheet would run as a formula: they come from files of others
 */
export function csvText(rows: readonly (readonly Cell[])[], { guard = false } = {}): string {
  const quote = (cell: Cell): string => {
    if (cell === undefined) return "";
    const text = guard && typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((cells) => `${cells.map(quote).join(",")}\r\n`).join("");
}
