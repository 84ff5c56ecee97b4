import type { Lang } from "../schema";

/** The line that a map needs which has to be reviewed before it is shown outside. */
export interface ReviewWords {
  reviewed(number: string): string;
  notReviewed: string;
}

export const REVIEW_WORDS: Record<Lang, ReviewWords> = {
  en: {
    reviewed: (number) => `Map review number: ${number}`,
    notReviewed: "Map not reviewed, internal use",
  },
  zh: {
    reviewed: (number) => `审图号：${number}`,
    notReviewed: "地图未送审 内部使用",
  },
};
