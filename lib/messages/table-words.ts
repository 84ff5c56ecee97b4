import type { Lang } from "../schema";

export interface TableWords {
  caption(metric: string, place: string): string;
  /** Place, what, figure, converted, period, basis, status, as printed, source. */
  columns: readonly [string, string, string, string, string, string, string, string, string];
  whoCounts: string;
}

/** The words of the table behind a chart, which the first look does not need. */
export const TABLE_WORDS: Record<Lang, TableWords> = {
  en: {
    caption: (metric, place) => `${metric}, ${place}: table`,
    columns: ["Place", "What", "Figure", "Converted", "Period", "Basis", "Status", "As printed", "Source"],
    whoCounts: "Who counts",
  },
  zh: {
    caption: (metric, place) => `${metric}，${place}：数据表`,
    columns: ["地点", "事项", "数字", "换算", "时间", "口径", "状态", "原文印作", "出处"],
    whoCounts: "统计方",
  },
};
