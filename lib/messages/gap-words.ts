import type { GapState, GapView } from "../gaps";
import type { Lang } from "../schema";

/** The words above the panel that tell which places have no figure. */
export interface GapWords {
  /** @param indirect how many more are counted in part, or together with others */
  count(n: number, of: string, when: string, indirect: number): string;
  levels: Record<GapView["level"], (n: number, place: string) => string>;
  when(time: string): string;
  ever: string;
  list: string;
  none: string;
  onMap: string;
  states: Record<GapState, (n: number) => string>;
}

export const GAP_WORDS: Record<Lang, GapWords> = {
  en: {
    count: (n, of, when, indirect) => {
      const counted = `${n} of ${of} ${n === 1 ? "has" : "have"} a figure`;
      if (indirect === 0) return counted + when;
      return `${counted} of ${n === 1 ? "its" : "their"} own${when}; ${indirect} more ${indirect === 1 ? "is" : "are"} counted in part or with others`;
    },
    levels: {
      provinces: (n, place) => `${n} ${n === 1 ? "province" : "provinces"} of ${place}`,
      members: (n, place) => `${n} ${n === 1 ? "member" : "members"} of the ${place}`,
      countries: (n) => `${n} ${n === 1 ? "country" : "countries"}`,
    },
    when: (time) => ` for ${time}`,
    ever: " for any year",
    list: "Which are the others?",
    none: "none",
    onMap: "Gaps on the map",
    states: {
      reported: (n) => `${n} with a figure`,
      zero: (n) => `${n} reported as zero`,
      disputed: (n) => `${n} where sources disagree`,
      indirect: (n) => `${n} counted for a part, or together with others`,
      missing: (n) => `${n} counted in other years, not in this time`,
      uncollected: (n) => `${n} not counted by any source here`,
    },
  },
  zh: {
    count: (n, of, when, indirect) => {
      const own = indirect === 0 ? "数字" : "单列数字";
      const more = indirect === 0 ? "" : `，另有${indirect}个仅有局部或合并统计的数字`;
      return `${of}中${n === 0 ? "均无" : `${n}个有`}${when}${own}${more}`;
    },
    levels: {
      provinces: (n, place) => `${place}${n}个省级单位`,
      members: (n, place) => `${place}${n}个成员`,
      countries: (n) => `${n}个国家`,
    },
    when: (time) => `${time}的`,
    ever: "任一年份的",
    list: "其余是哪些？",
    none: "无",
    onMap: "在地图上显示空缺",
    states: {
      reported: (n) => `${n}个有数字`,
      zero: (n) => `${n}个报告为零`,
      disputed: (n) => `${n}个来源不一`,
      indirect: (n) => `${n}个仅有局部数字或与他处合并统计`,
      missing: (n) => `${n}个在其他年份有统计，此时段没有`,
      uncollected: (n) => `${n}个未被所收来源统计`,
    },
  },
};
