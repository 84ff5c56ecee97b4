import type { Boundary } from "../room";
import type { Lang } from "../schema";

/** The words of the switch between rooms. */
export interface RoomWords {
  legend: string;
  help: string;
  units(units: string): string;
  asPrinted: string;
  lines: Record<Boundary, string>;
  names(n: number): string;
  /** Choosing the room changes the language of the page. */
  opens: string;
}

export const ROOM_WORDS: Record<Lang, RoomWords> = {
  en: {
    legend: "Room",
    help: "Who is being briefed: units, names, lines and disclaimer follow. Figures never change.",
    units: (units) => `Units: ${units}`,
    asPrinted: "Units as printed",
    lines: {
      "de-facto": "de facto lines",
      "un-style": "lines as on United Nations maps",
      cn: "lines after the position of China",
    },
    names: (n) => (n === 0 ? "usual place names" : `${n} place name${n === 1 ? "" : "s"} of its own`),
    opens: "opens in Chinese",
  },
  zh: {
    legend: "场合",
    help: "面向何种听众：单位、地名、界线和声明随之而定，数字不变。",
    units: (units) => `单位：${units}`,
    asPrinted: "原文单位",
    lines: {
      "de-facto": "按实际控制绘界",
      "un-style": "仿联合国地图绘界",
      cn: "按中国立场绘界",
    },
    names: (n) => (n === 0 ? "通用地名" : `${n}处地名另有称谓`),
    opens: "将转到英文版",
  },
};
