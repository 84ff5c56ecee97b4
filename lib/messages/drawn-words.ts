import type { Lang } from "../schema";

/** What is said of a drawn map that stands in for the live one. */
export interface DrawnWords {
  noScript: string;
  /** What it cannot show of a view. */
  years: string;
  gaps: string;
  boundaries: string;
}

export const DRAWN_WORDS: Record<Lang, DrawnWords> = {
  en: {
    noScript: "Without JavaScript the map is a picture; each region links to its figures.",
    years: "Two years side by side need the live map; the charts compare them without it.",
    gaps: "Missing figures are shown on the live map only; here are the others.",
    boundaries: "The lines of this drawn map are the de facto ones, not those of the chosen room.",
  },
  zh: {
    noScript: "未启用 JavaScript 时地图为静态图，点击各地区可查看其数据。",
    years: "两个年份并列需要动态地图；旁边的图表照常可比。",
    gaps: "数据空缺只在动态地图上显示，此处显示的是数字。",
    boundaries: "此静态地图的界线为实际控制现状，不是所选场合的界线。",
  },
};
