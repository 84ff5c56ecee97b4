import { CellReader } from "./cell-reader";
import type { Complaint } from "./check-report";
import { readCsv } from "./read-csv";
import { type Rate, UNITS } from "./schema";
import type { Whereabouts } from "./whereabouts";

/** The columns of rates.csv, in the order of the file. */
export const RATE_COLUMNS = ["id", "from", "to", "rate", "period", "figure_id", "note_en", "note_zh"] as const;

/**
 * Reads the exchange rates that sources imply.
 *
 * In: the text of rates.csv (one `from` is `rate` `to`), and the folder to name in complaints.
 * Out: the rates only when there is no complaint at all, the complaints, and the row of every rate.
 */
export function readRates(
  ratesCsv: string,
  folder = "",
): { rates?: Rate[]; complaints: Complaint[]; where: Whereabouts } {
  const { rows, complaints } = readCsv(`${folder}rates.csv`, ratesCsv, RATE_COLUMNS);
  if (complaints.length > 0) return { complaints, where: new Map() };
  const where = new Map<string, { file: string; line: number; columns: readonly string[] }>();
  const rates = rows.map((row) => {
    const rate = readRate(new CellReader(row, complaints));
    where.set(rate.id, row);
    return rate;
  });
  return { ...(complaints.length === 0 && { rates }), complaints, where };
}

function readRate(cells: CellReader): Rate {
  const rate = cells.number("rate");
  if (rate === undefined || rate <= 0) {
    cells.complain(
      "rate",
      { en: "the rate is not a number above zero", zh: "汇率不是大于零的数字" },
      { en: "write how many of `to` one of `from` is", zh: "请填写一单位 from 合多少 to" },
    );
  }
  cells.required("period");
  return {
    id: cells.required("id"),
    from: cells.oneOf("from", UNITS),
    to: cells.oneOf("to", UNITS),
    rate: rate ?? 0,
    period: cells.period("period"),
    figure: cells.required("figure_id"),
    note: cells.text("note"),
  };
}
