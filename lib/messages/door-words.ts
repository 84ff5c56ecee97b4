import type { Lang } from "../schema";

/** The words before the atlas: for search machines and shared links, and where a language is chosen. */
export interface DoorWords {
  description: string;
  choose: string;
}

export const DOOR_WORDS: Record<Lang, DoorWords> = {
  en: {
    description:
      "A map that briefs: substitution planting, seizures and aid funds in the Golden Triangle, the Golden Crescent and China's border provinces, every figure traceable to its source.",
    choose: "Choose a language",
  },
  zh: {
    description: "一张会汇报的地图：金三角、金新月与中国边境省区的替代种植、缴获与援助资金，每个数字都能追溯到出处。",
    choose: "选择语言",
  },
};
