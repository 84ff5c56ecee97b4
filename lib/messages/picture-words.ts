import type { Lang } from "../schema";

/** The words of pictures that leave the atlas. */
export interface PictureWords {
  /** @param most place and amount of the highest figure; absent where none is coloured */
  map(place: string, metric: string, time: string, count: number, most?: readonly [string, string]): string;
  /** @param names the first of those that belong to the thing, `count` in all */
  thing(title: string, names: readonly string[], count: number): string;
}

export const PICTURE_WORDS: Record<Lang, PictureWords> = {
  en: {
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
