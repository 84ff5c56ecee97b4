import type { SearchMessages } from "./search";

export const searchZh: SearchMessages = {
  list: "查找结果",
  kinds: {
    answer: "显示数字",
    place: "地点",
    mechanism: "机制",
    event: "事件",
    case: "联合案件",
    finding: "问题与建议",
    record: "后续记录",
    report: "案件报道",
    route: "贩运路线",
    city: "城市",
    source: "来源",
    figure: "数字",
  },
  newWindow: "在新窗口打开",
  examples: "例如",
  noMatch: (text) => `没有找到“${text}”。`,
  matches: (n) => `找到 ${n} 项`,
  more: (n) => `另有${n}项`,
};
