import { csvText } from "@/lib/csv-text";
import { dataSheet } from "@/lib/data-sheet";
import { DATA_LICENCE } from "@/lib/publish";
import type { Sheet } from "@/lib/sheet";
import { TAKEN_COLUMNS, type TakenRow, takenRows } from "@/lib/taken-table";
import { fileName } from "./file-name";
import type { Maker, Taking } from "./taking";

/** The view as tables: every figure that it shows as a row. */
export function tablesOf(taking: Taking): { sheet: Sheet; rows: TakenRow[] } {
  const sheet = dataSheet(taking.view, taking);
  return { sheet, rows: takenRows(sheet, taking) };
}

/** What is said of the whole, once. */
export function aboutOf({ title, about, foot, sources }: Sheet) {
  return {
    title: `${title} · ${about}`,
    licence: DATA_LICENCE.name,
    disclaimer: [foot.disclaimer, foot.review].filter(Boolean).join(" "),
    data: [foot.dates, foot.draft].filter(Boolean).join(" "),
    link: foot.link,
    sources: sources.map(({ number, line, source }) => [`${number}. ${line}`, source.url].filter(Boolean).join(" ")),
  };
}

/** The figures as CSV. Excel takes a file for UTF-8 only when it begins with a byte order mark. */
export const makeCsv: Maker = async (taking) => {
  const { rows } = tablesOf(taking);
  const cells = rows.map((row) => TAKEN_COLUMNS.map((column) => row[column]));
  const text = csvText([[...TAKEN_COLUMNS], ...cells], { guard: true });
  return {
    name: fileName(taking, "csv"),
    blob: new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }),
  };
};

/** The figures as JSON, with what is said of the whole. */
export const makeJson: Maker = async (taking) => {
  const { sheet, rows } = tablesOf(taking);
  const text = JSON.stringify({ schema: "concord-atlas-view/1", ...aboutOf(sheet), figures: rows }, null, 2);
  return { name: fileName(taking, "json"), blob: new Blob([text], { type: "application/json" }) };
};
