import type { CellReader } from "./cell-reader";
import { BASES, CHECK_WAYS, type Figure, METRICS, QUALIFIERS, STATUSES, SUBSTANCES, TIERS, UNITS } from "./schema";

/** All columns of figures.csv. */
export const FIGURE_COLUMNS = [
  "id",
  "source_id",
  "para",
  "line",
  "metric",
  "substance",
  "place_id",
  "counterpart_ids",
  "counterpart_en",
  "counterpart_zh",
  "period",
  "basis",
  "value",
  "low",
  "high",
  "qualifier",
  "unit",
  "status",
  "series",
  "printed",
  "parts",
  "case_id",
  "converted_value",
  "converted_unit",
  "converted_qualifier",
  "tier",
  "check",
  "conflict",
  "summary_en",
  "summary_zh",
  "note_en",
  "note_zh",
] as const;

/** The columns that every pack needs; the others may be left out where a pack has nothing to say in them. */
const CORE_COLUMNS: readonly string[] = [
  "id",
  "source_id",
  "metric",
  "place_id",
  "period",
  "basis",
  "value",
  "low",
  "high",
  "qualifier",
  "unit",
  "status",
  "printed",
];

/** The columns of figures.csv that a pack may leave out. */
export const OPTIONAL_FIGURE_COLUMNS: readonly string[] = FIGURE_COLUMNS.filter((name) => !CORE_COLUMNS.includes(name));

/** One row of figures.csv as a figure of the pack. Amounts stay in the unit of the row; problems go to the reader's complaints. */
export function readFigure(cells: CellReader, pack: string): Figure {
  const substance = cells.oneOfOrNone("substance", SUBSTANCES);
  const counterpartName = cells.textOrNone("counterpart");
  const series = cells.optional("series");
  const caseId = cells.optional("case_id");
  const locator = readLocator(cells);
  const tier = cells.oneOfOrNone("tier", TIERS);
  const checked = cells.oneOfOrNone("check", CHECK_WAYS);
  const conflict = cells.optional("conflict");
  const summary = cells.textOrNone("summary");
  const note = cells.textOrNone("note");
  const converted = readConversion(cells);
  return {
    id: cells.required("id"),
    pack,
    source: cells.required("source_id"),
    ...(locator && { locator }),
    metric: cells.oneOf("metric", METRICS),
    ...(substance && { substance }),
    place: cells.required("place_id"),
    counterparts: cells.list("counterpart_ids"),
    ...(counterpartName && { counterpartName }),
    period: cells.period("period"),
    basis: cells.oneOf("basis", BASES),
    ...readAmount(cells),
    unit: cells.oneOf("unit", UNITS),
    status: cells.oneOf("status", STATUSES),
    ...(series && { series }),
    printed: cells.required("printed"),
    parts: cells.list("parts"),
    ...(caseId && { case: caseId }),
    ...(converted && { converted }),
    ...(tier && { tier }),
    ...(checked && { checked }),
    ...(conflict && { conflict }),
    ...(summary && { summary }),
    ...(note && { note }),
  };
}

/** Paragraph and line, or neither where a source is cited as a whole. */
function readLocator(cells: CellReader): Figure["locator"] {
  if (cells.optional("para") === undefined && cells.optional("line") === undefined) return undefined;
  return { para: cells.required("para"), line: readLine(cells) };
}

function readLine(cells: CellReader): number {
  const line = cells.number("line");
  if (line === undefined || !Number.isInteger(line) || line < 1) {
    cells.complain(
      "line",
      { en: '"line" is not a line number', zh: "“line”不是有效行号" },
      { en: "write the line of the source text, counted from 1", zh: "请填写原文行号，从1起算" },
      "everyFigureHasALocator",
    );
  }
  return line ?? 0;
}

/** value, low, high and qualifier of a row; only a range may have no value. */
export function readAmount(cells: CellReader): Pick<Figure, "value" | "low" | "high" | "qualifier"> {
  const qualifier = cells.oneOf("qualifier", QUALIFIERS);
  const value = cells.amount("value");
  const low = cells.amount("low");
  const high = cells.amount("high");
  if (qualifier === "range" && (low === undefined || high === undefined)) {
    cells.complain(
      low === undefined ? "low" : "high",
      { en: "a range needs both ends", zh: "区间须有上下两端" },
      { en: "fill in low and high, or choose another qualifier", zh: "请填写 low 和 high，或改用其他限定词" },
    );
  }
  if (qualifier !== "range" && cells.optional("value") === undefined) {
    cells.complain(
      "value",
      { en: "the figure has no value", zh: "该数据没有数值" },
      {
        en: 'fill in "value"; only a range may leave it empty',
        zh: "请填写 value；只有区间（range）可以留空",
      },
    );
  }
  if (low !== undefined && high !== undefined && low > high) {
    cells.complain(
      "low",
      { en: "low is greater than high", zh: "low 大于 high" },
      { en: "exchange the two", zh: "请对调两者" },
    );
  }
  return {
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    qualifier,
  };
}

function readConversion(cells: CellReader): Figure["converted"] {
  const columns = ["converted_value", "converted_unit", "converted_qualifier"] as const;
  const filled = columns.filter((column) => cells.optional(column) !== undefined);
  if (filled.length === 0) return undefined;
  for (const column of columns) cells.required(column);
  return {
    value: cells.amount("converted_value") ?? 0,
    unit: cells.oneOfOrNone("converted_unit", UNITS) ?? "CNY",
    qualifier: cells.oneOfOrNone("converted_qualifier", QUALIFIERS) ?? "exact",
  };
}
