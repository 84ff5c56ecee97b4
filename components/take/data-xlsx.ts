import writeExcelFile from "write-excel-file/universal";
import { fontsInOrder } from "@/lib/mend-workbook";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import { TAKEN_COLUMNS, type TakenColumn, type TakenRow } from "@/lib/taken-table";
import { aboutOf, tablesOf } from "./data-tables";
import { fileName } from "./file-name";
import type { Maker } from "./taking";

const STYLES = "xl/styles.xml";

type Cell = { value: string | number; fontWeight?: "bold"; wrap?: boolean } | null;

const bold = (value: string): Cell => ({ value, fontWeight: "bold" });
const cellOf = (value: string | number | undefined): Cell => (value === undefined ? null : { value });

/** Columns that hold sentences. */
const WIDE: readonly TakenColumn[] = ["counts", "summary", "note", "dispute", "source_title", "disclaimer", "data"];
const widthOf = (column: TakenColumn) => ({ width: WIDE.includes(column) ? 40 : Math.max(10, column.length + 2) });

const rowOf = (row: TakenRow): Cell[] => TAKEN_COLUMNS.map((column) => cellOf(row[column]));

/** The view as a workbook: its figures, its sources, and what is said of the whole. Numbers are numbers, years are text. */
export const makeXlsx: Maker = async (taking) => {
  const told = TAKE_WORDS[taking.lang].sheets;
  const { sheet, rows } = tablesOf(taking);
  const { sources: _, ...about } = aboutOf(sheet);
  const sources = sheet.sources.map(({ number, source, line }) => [
    cellOf(number),
    cellOf(source.id),
    { value: line, wrap: true },
    cellOf(source.written),
    cellOf(source.language),
    cellOf(source.tier),
    cellOf(source.url),
  ]);
  const book = writeExcelFile([
    {
      sheet: told.figures,
      data: [TAKEN_COLUMNS.map(bold), ...rows.map(rowOf)],
      columns: TAKEN_COLUMNS.map(widthOf),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    {
      sheet: told.sources,
      data: [["number", "source_id", "source", "written", "language", "tier", "url"].map(bold), ...sources],
      columns: [8, 20, 80, 12, 10, 6, 60].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: told.about,
      data: Object.entries({ ...about, sentence: sheet.sentence, room: taking.room.title[taking.lang] }).map(
        ([name, value]) => [bold(name), { value, wrap: true }],
      ),
      columns: [{ width: 14 }, { width: 100 }],
    },
  ]);
  return { name: fileName(taking, "xlsx"), blob: await withFontsInOrder(await book.toBlob()) };
};

async function withFontsInOrder(book: Blob): Promise<Blob> {
  const { default: Zip } = await import("jszip");
  const zip = await Zip.loadAsync(book);
  const styles = await zip.file(STYLES)?.async("string");
  if (styles !== undefined) zip.file(STYLES, fontsInOrder(styles), { createFolders: false });
  return zip.generateAsync({ type: "blob", mimeType: book.type, compression: "DEFLATE" });
}
