import type { Lang } from "../schema";

/** The words about a link that carries older data. */
export interface BriefedWords {
  looking: string;
  unknown(version: string): string;
  unfetched: string;
  unchanged(version: string): string;
  changed(count: number, version: string): string;
  /** Head of the table: figure, place, then, now. */
  columns: readonly [string, string, string, string];
  gone: string;
  added: string;
  show: string;
  hide: string;
}

export const BRIEFED_WORDS: Record<Lang, BriefedWords> = {
  en: {
    looking: "This link carries older data. Looking for what has changed…",
    unknown: (version) =>
      `This link was made with ${version}, which the atlas does not know. You see the data of today.`,
    unfetched: "What has changed since this link was made cannot be fetched just now. You see the data of today.",
    unchanged: (version) =>
      `This link was made with ${version}. The data have a newer version; none of the figures shown here has changed.`,
    changed: (count, version) =>
      `This link was made with ${version}. Since then ${count === 1 ? "one figure" : `${count} figures`} shown here changed.`,
    columns: ["Figure", "Place", "As briefed", "Today"],
    gone: "no longer there",
    added: "was not there",
    show: "Show old and new",
    hide: "Hide",
  },
  zh: {
    looking: "此链接带有较早的数据版本，正在查对有无更动……",
    unknown: (version) => `此链接使用 ${version}，图志没有该版本的记录。现显示当前数据。`,
    unfetched: "暂时无法取得此链接以来的更动记录。现显示当前数据。",
    unchanged: (version) => `此链接使用 ${version}。数据已有新版，但此处所示数据均未更动。`,
    changed: (count, version) => `此链接使用 ${version}。此后，此处所示数据有${count}个更动。`,
    columns: ["数据", "地点", "简报时", "现在"],
    gone: "已删去",
    added: "当时没有",
    show: "对照新旧数据",
    hide: "收起",
  },
};
