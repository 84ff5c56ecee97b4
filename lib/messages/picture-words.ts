import type { Lang } from "../schema";

/** The words of pictures that leave the atlas. */
export interface PictureWords {
  /** @param most place and amount of the highest figure; absent where none is coloured */
  map(place: string, metric: string, time: string, count: number, most?: readonly [string, string]): string;
  /** @param names the first of those that belong to the thing, `count` in all */
  thing(title: string, names: readonly string[], count: number): string;
  /** Figures of a chart that its picture does not show. */
  left(count: number): string;
  /** Said of a map that was drawn without WebGL, on its picture; and before what it shows. */
  drawn: string;
  drawnAlt(shown: string): string;
  draft: string;
  sources: string;
  /** Sources that a picture has no room for. */
  moreSources(count: number): string;
  copied: string;
  /** The browser refused to copy: the picture was saved instead. */
  notCopied(file: string): string;
  /** The device draws no picture as large as was asked for. */
  smaller(scale: string): string;
  tooLarge: string;
  nothingDrawn: string;
}

export const PICTURE_WORDS: Record<Lang, PictureWords> = {
  en: {
    drawn: "Drawn map, made without WebGL: some names and fine marks of the live view may be missing.",
    drawnAlt: (shown) => `Drawn map, in less detail than the live view. ${shown}`,
    draft: "DRAFT",
    sources: "Sources",
    moreSources: (count) =>
      `${count === 1 ? "One further source is" : `${count} further sources are`} listed with the live view.`,
    copied: "The picture was copied.",
    notCopied: (file) => `The browser refused to copy; the picture was saved instead: ${file}`,
    smaller: (scale) => `This device draws no larger pictures: it was made at ${scale}×.`,
    tooLarge: "The picture is too large for this device; choose a smaller size.",
    nothingDrawn: "This chart has no figure to draw for the chosen place and time.",
    left: (count) => (count === 1 ? "The atlas has one more figure." : `The atlas has ${count} more figures.`),
    map: (place, metric, time, count, most) => {
      const what = `Map of ${place}, ${metric.toLowerCase()}, ${time.toLowerCase()}.`;
      if (!most) return `${what} No place is coloured.`;
      return `${what} ${count === 1 ? "One place is" : `${count} places are`} coloured; the highest figure is that of ${most[0]}: ${most[1]}.`;
    },
    thing: (title, names, count) => {
      if (count === 0) return `Map of ${title}.`;
      const left = count - names.length;
      return `Map of ${title}. Outlined: ${names.join(", ")}${left > 0 ? ` and ${left} more` : ""}.`;
    },
  },
  zh: {
    drawn: "简绘地图（未使用WebGL）：在线视图中的部分地名和细小标记可能未绘出。",
    drawnAlt: (shown) => `简绘地图，细节少于在线视图。${shown}`,
    draft: "草稿",
    sources: "资料来源",
    moreSources: (count) => `另有${count}个来源，列于在线视图。`,
    copied: "图片已复制。",
    notCopied: (file) => `浏览器不允许复制，图片已另存为：${file}`,
    smaller: (scale) => `本设备无法绘制更大的图片，已按${scale}×制作。`,
    tooLarge: "图片超出本设备的限度，请选用较小的尺寸。",
    nothingDrawn: "所选地点和时间没有可供绘制此图表的数据。",
    left: (count) => `图志另有${count}个数据。`,
    map: (place, metric, time, count, most) => {
      const what = `${place}地图，${metric}，${time}。`;
      return most ? `${what}着色地点${count}个，数值最高者为${most[0]}：${most[1]}。` : `${what}没有着色的地点。`;
    },
    thing: (title, names, count) => {
      if (count === 0) return `“${title}”地图。`;
      return `“${title}”地图。描边：${names.join("、")}${count > names.length ? `等${count}处` : ""}。`;
    },
  },
};
