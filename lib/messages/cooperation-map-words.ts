import type { Lang } from "../schema";

/** What the legend and the names on the map say of cooperation; it comes with the live map. */
interface CooperationMapWords {
  meetings: string;
  /**
   * Stated is the number that the brief gives for all until that year; of others that it speaks of elsewhere it does not say
   * whether they are among them. Drawn are those of the later record too.
   */
  agreements(stated: string, year: number, examples: number, others: number, drawn: number): string;
  practice: string;
  flows(amount: string): string;
  flowsThin: string;
  routes: string;
  routesBack: string;
  problems: string;
}

export const COOPERATION_MAP_WORDS: Record<Lang, CooperationMapWords> = {
  en: {
    meetings: "Meeting or declaration",
    agreements: (stated, year, examples, others, drawn) =>
      `Agreement with China: ${stated} stated by ${year}; ${examples} named as examples, ${others} more in other passages (whether counted is not said), the rest unnamed${drawn > examples + others ? `; ${drawn} drawn with other packs` : ""}`,
    practice: "Work together or plan, no document dated",
    flows: (amount) => `Aid, this wide: ${amount}`,
    flowsThin: "Other aid and training: no width",
    routes: "Corridor as described by the source, not a surveyed route",
    routesBack: "Corridor of precursors towards the source area",
    problems: "Problems and next steps, by number",
  },
  zh: {
    meetings: "会议或宣言",
    agreements: (stated, year, examples, others, drawn) =>
      `与中国的双边协议：原文称截至${year}年有${stated}，举例${examples}国，另${others}国见于他处（是否计入未说明），其余未列名${drawn > examples + others ? `；连同其他数据包绘出${drawn}国` : ""}`,
    practice: "协作或设想，无注明日期的文件",
    flows: (amount) => `援助，此线宽：${amount}`,
    flowsThin: "其他援助与培训：线宽无意义",
    routes: "来源描述的通道，并非实测路线",
    routesBack: "前体流向源头地区的通道",
    problems: "问题与下一步，以编号标示",
  },
};
