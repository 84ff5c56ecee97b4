import type { Lang } from "../schema";

/** The words of the map that stands in another page. */
export interface EmbedWords {
  chart: string;
  map: string;
  open: string;
  /** Label of the link, which opens a window of its own. */
  openLabel(what: string): string;
  noScript: string;
}

export const EMBED_WORDS: Record<Lang, EmbedWords> = {
  en: {
    chart: "Chart",
    map: "Map",
    open: "Open in the atlas",
    openLabel: (what) => `${what}: open in the atlas, in a new window`,
    noScript: "The map needs JavaScript. The figures are there without it:",
  },
  zh: {
    chart: "图表",
    map: "地图",
    open: "在图志中打开",
    openLabel: (what) => `${what}：在新窗口的图志中打开`,
    noScript: "地图需要JavaScript；不用脚本也可查看数据：",
  },
};
