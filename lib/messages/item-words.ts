import type { ItemKind } from "../items";
import type { CaseReport, Lang, RecordEntry, Route } from "../schema";

/** The words of the card of a thing; they come with it. */
export interface ItemWords {
  kinds: Record<ItemKind, string>;
  recordKinds: Record<RecordEntry["kind"], string>;
  reportKinds: Record<CaseReport["kind"], string>;
  directions: Record<Route["direction"], string>;
  findingKinds: Record<"problem" | "next_step", string>;
  /** A record of the time after the brief, or of its time but not in it. */
  phases: Record<RecordEntry["phase"], string>;
  notInBrief: string;
  close: string;
  when: string;
  where: string;
  members: string;
  partners: string;
  regions: string;
  stops: string;
  since(date: string): string;
  noMembers: string;
  figures: string;
  things: string;
  findings: string;
  later: string;
  noLater: string;
  check: string;
  onPage: string;
  source: string;
  sources: string;
  quantity: string;
  substances: string;
  shown: string;
  routeHelp: string;
  happened(count: number): string;
}

export const ITEM_WORDS: Record<Lang, ItemWords> = {
  en: {
    kinds: {
      mechanism: "Mechanism or agreement",
      event: "Event",
      case: "Joint case",
      finding: "Finding",
      record: "Further record",
      report: "Report of a case",
      route: "Trafficking corridor",
      city: "Town",
    },
    recordKinds: {
      agreement: "Agreement",
      centre: "Centre",
      conference: "Conference",
      declaration: "Declaration",
      liaison: "Liaison",
      mechanism: "Mechanism",
      meeting: "Meeting",
      milestone: "Milestone",
      office: "Office",
      operation: "Operation",
      plan: "Plan",
      policy: "Policy",
      project: "Project",
      statement: "Statement",
      working_group: "Working group",
    },
    reportKinds: { seizure: "Seizure", arrests: "Arrests" },
    directions: { out: "Drugs outward", back: "Precursors towards the source area", both: "Both ways" },
    findingKinds: { problem: "Problem named", next_step: "Next step proposed" },
    phases: { parallel: "Of that time, not in the brief", later: "Later than the brief" },
    notInBrief: "Not in the brief",
    close: "Close",
    when: "When",
    where: "Where",
    members: "Members named",
    partners: "Partners",
    regions: "Regions named",
    stops: "Places in order",
    since: (date) => `since ${date}`,
    noMembers: "No region is named.",
    figures: "Figures",
    things: "Belongs together",
    findings: "Findings about the same region",
    later: "What the later record says",
    noLater: "The later record here has no entry on it.",
    check: "What other sources say",
    onPage: "See the check",
    source: "Source",
    sources: "Sources",
    quantity: "Quantity",
    substances: "Substances",
    shown: "On the map: outlined, the rest laid back.",
    routeHelp: "As described by the source, not a surveyed route.",
    happened: (count) => `${count} things happened here`,
  },
  zh: {
    kinds: {
      mechanism: "机制或协议",
      event: "事件",
      case: "联合案件",
      finding: "问题与建议",
      record: "其他记录",
      report: "案件报道",
      route: "贩运通道",
      city: "城市",
    },
    recordKinds: {
      agreement: "协议",
      centre: "中心",
      conference: "会议",
      declaration: "宣言",
      liaison: "联络",
      mechanism: "机制",
      meeting: "会晤",
      milestone: "节点",
      office: "机构",
      operation: "行动",
      plan: "计划",
      policy: "政策",
      project: "项目",
      statement: "声明",
      working_group: "工作组",
    },
    reportKinds: { seizure: "缴获", arrests: "抓捕" },
    directions: { out: "毒品外流", back: "前体流向源头地区", both: "双向" },
    findingKinds: { problem: "所述问题", next_step: "下一步建议" },
    phases: { parallel: "同一时期，原文未载", later: "晚于原文" },
    notInBrief: "原文未载",
    close: "关闭",
    when: "时间",
    where: "地点",
    members: "列名成员",
    partners: "合作方",
    regions: "所涉地区",
    stops: "依次经过",
    since: (date) => `${date}加入`,
    noMembers: "未点明地区。",
    figures: "数字",
    things: "相关条目",
    findings: "涉及同一地区的问题与建议",
    later: "后来的记录",
    noLater: "本图志所收后来的记录中未见相关条目。",
    check: "其他来源的说法",
    onPage: "查看核对",
    source: "出处",
    sources: "出处",
    quantity: "数量",
    substances: "物质",
    shown: "地图上：描边者为所涉之地，其余淡化。",
    routeHelp: "按来源描述绘制，并非实测路线。",
    happened: (count) => `此地共${count}条`,
  },
};
