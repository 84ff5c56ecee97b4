import type { Complaint } from "./check-report";
import { PeriodProblem, parsePeriod } from "./period";
import { type CsvRow, complainAbout } from "./read-csv";
import type { Period, Text } from "./schema";

/**
 * Reads the cells of one row into typed values. Every problem goes into `complaints`, with file, line and column;
 * the value returned in that case only keeps the reading going and must not be used (the caller discards the whole pack).
 */
export class CellReader {
  constructor(
    readonly row: CsvRow,
    private readonly complaints: Complaint[],
  ) {}

  complain(column: string, message: Text, mend: Text, promise?: string): void {
    this.complaints.push(complainAbout(this.row, column, message, mend, promise));
  }

  /** The cell, or undefined when it is empty. */
  optional(column: string): string | undefined {
    return this.row.cells[column] || undefined;
  }

  required(column: string): string {
    const cell = this.optional(column);
    if (cell === undefined) {
      this.complain(
        column,
        { en: `"${column}" is empty`, zh: `“${column}”为空` },
        { en: "fill it in; this column is never empty", zh: "请填写，该列不得留空" },
      );
    }
    return cell ?? "";
  }

  /** One of the allowed words; the first allowed word stands in when the cell is wrong. */
  oneOf<Word extends string>(column: string, allowed: readonly [Word, ...Word[]]): Word {
    return this.oneOfOrNone(column, allowed, true) ?? allowed[0];
  }

  oneOfOrNone<Word extends string>(column: string, allowed: readonly Word[], needed = false): Word | undefined {
    const cell = needed ? this.required(column) : (this.optional(column) ?? "");
    const word = allowed.find((candidate) => candidate === cell);
    if (cell !== "" && word === undefined) {
      this.complain(
        column,
        { en: `"${cell}" is not an allowed word of "${column}"`, zh: `“${cell}”不是“${column}”列的允许用词` },
        { en: `write one of: ${allowed.join(", ")}`, zh: `请改为下列之一：${allowed.join("、")}` },
      );
    }
    return word;
  }

  /** A decimal number in plain digits, or undefined when the cell is empty. */
  number(column: string): number | undefined {
    const cell = this.optional(column);
    if (cell === undefined) return undefined;
    if (!/^-?\d+(\.\d+)?$/.test(cell)) {
      this.complain(
        column,
        { en: `"${cell}" is not a number`, zh: `“${cell}”不是数字` },
        {
          en: "write plain digits with a point for decimals: no separators, units or words",
          zh: "请只写数字，小数用点号，不加千分位、单位或文字",
        },
      );
      return undefined;
    }
    return Number(cell);
  }

  /** An amount: a number that is not negative, or undefined when the cell is empty. */
  amount(column: string): number | undefined {
    const value = this.number(column);
    if (value !== undefined && value < 0) {
      this.complain(
        column,
        { en: `"${column}" is negative`, zh: `“${column}”为负数` },
        { en: "amounts are zero or more", zh: "数量不得小于零" },
      );
    }
    return value;
  }

  /** Parts between semicolons; an empty cell is an empty list. */
  list(column: string): string[] {
    const cell = this.optional(column);
    if (cell === undefined) return [];
    const parts = cell.split(";").map((part) => part.trim());
    if (parts.includes("") || new Set(parts).size !== parts.length) {
      this.complain(
        column,
        { en: `"${cell}" has an empty or repeated part`, zh: `“${cell}”中有空项或重复项` },
        { en: "put one semicolon between parts and name each part once", zh: "各项之间用一个分号，每项只写一次" },
      );
    }
    return parts;
  }

  /** The texts in `<stem>_en` and `<stem>_zh`; both are required. */
  text(stem: string): Text {
    return { en: this.required(`${stem}_en`), zh: this.required(`${stem}_zh`) };
  }

  /** Both texts or neither. */
  textOrNone(stem: string): Text | undefined {
    const [en, zh] = [this.optional(`${stem}_en`), this.optional(`${stem}_zh`)];
    return en === undefined && zh === undefined ? undefined : this.text(stem);
  }

  period(column: string): Period {
    const printed = this.optional(column) ?? "";
    try {
      return parsePeriod(printed);
    } catch (problem) {
      if (!(problem instanceof PeriodProblem)) throw problem;
      this.complain(
        column,
        problem.text,
        { en: "correct the cell, or leave it empty when the source gives no date", zh: "请更正；原文无日期则留空" },
        "everyPeriodParses",
      );
      return { printed };
    }
  }
}
