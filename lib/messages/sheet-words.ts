import type { Boundary } from "../room";
import type { Lang } from "../schema";

/** The words of everything that leaves the atlas: what stands around figures on paper, slides and pictures. */
export interface SheetWords {
  time(time: string): string;
  allYears: string;
  /** Whatever the time is, a count through time is told in full. */
  wholeCourses: string;
  /** Of two years beside each other: which maps, and of when the figures are. */
  maps(years: readonly [string, string]): string;
  figuresOf(time: string): string;
  units(units: string): string;
  packs(packs: string): string;
  /** Places or years whose figures stand beside those of the place. */
  beside(what: string): string;
  /** Places that only the map shows beside it. */
  besideOnMap(what: string): string;
  /** Other numbers for the same thing. */
  differs(sides: string): string;
  side(publisher: string, amount: string, period: string): string;
  /** The same in brief, with the amount and time that it stands against. */
  rivals(amount: string, period: string, sides: string): string;
  /** Disputes that there is no room for. */
  moreRivals(count: number): string;
  /** Which lines the map draws. */
  boundaries: Record<Boundary, string>;
  dates(data: string, made: string): string;
  draft(gaps: string): string;
}

export const SHEET_WORDS: Record<Lang, SheetWords> = {
  en: {
    time: (time) => `Time: ${time}`,
    allYears: "all years",
    wholeCourses: "Counts through time: with all their years",
    maps: ([one, other]) => `Maps: ${one} beside ${other}`,
    figuresOf: (time) => `Figures: ${time}`,
    units: (units) => `Units: ${units}, beside those printed`,
    packs: (packs) => `Figures of: ${packs}`,
    beside: (what) => `Beside it: ${what}`,
    besideOnMap: (what) => `Beside it on the map: ${what}`,
    differs: (sides) => `Sources differ: ${sides}`,
    side: (publisher, amount, period) => `${publisher} ${amount} (${period})`,
    rivals: (amount, period, sides) => `≠ ${amount} (${period}): ${sides}`,
    moreRivals: (count) =>
      `≠ sources differ on ${count === 1 ? "one more figure" : `${count} more figures`}: see the live view`,
    boundaries: {
      "de-facto": "Boundaries: Natural Earth, de facto.",
      "un-style": "Boundaries: drawn in the style of United Nations maps, after Natural Earth.",
      cn: "Boundaries: drawn after the position of China, from Natural Earth.",
    },
    dates: (data, made) => `Data as of ${data} · made on ${made}`,
    draft: (gaps) => `Draft: ${gaps}`,
  },
  zh: {
    time: (time) => `时间：${time}`,
    allYears: "全部年份",
    wholeCourses: "历年统计：列出全部年份",
    maps: ([one, other]) => `地图：${one}年与${other}年并列`,
    figuresOf: (time) => `数据：${time}`,
    units: (units) => `单位：${units}，与原文数字并列`,
    packs: (packs) => `数据包：${packs}`,
    beside: (what) => `并列对照：${what}`,
    besideOnMap: (what) => `地图并列对照：${what}`,
    differs: (sides) => `各来源不一：${sides}`,
    side: (publisher, amount, period) => `${publisher} ${amount}（${period}）`,
    rivals: (amount, period, sides) => `≠ ${amount}（${period}）：${sides}`,
    moreRivals: (count) => `≠ 另有${count}项数据各来源说法不一，见实时视图`,
    boundaries: {
      "de-facto": "界线：据Natural Earth，按实际控制绘制。",
      "un-style": "界线：据Natural Earth，仿联合国地图样式绘制。",
      cn: "界线：据Natural Earth，按中国立场绘制。",
    },
    dates: (data, made) => `数据截至${data} · 制作于${made}`,
    draft: (gaps) => `草稿：${gaps}`,
  },
};
