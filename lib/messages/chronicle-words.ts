import type { EntryKind, Origin } from "../chronicle";
import type { Lang } from "../schema";
import type { Lane } from "../view";

/** Words of the timeline of cooperation, which comes after the first look. */
export interface ChronicleWords {
  label: string;
  /** Stands above the names of the lanes. */
  heading: string;
  keys: string;
  lanes: Record<Lane, string>;
  kinds: Record<EntryKind, string>;
  undated: string;
  asOf(year: string): string;
  planned: string;
  origins: Record<Exclude<Origin, "brief">, string>;
  before(n: number): string;
  after(n: number): string;
  /** Entries that lie upon each other. */
  several(n: number, when: string): string;
  hidden: string;
  zoomIn: string;
  zoomOut: string;
  earlier: string;
  later: string;
  all: string;
  open: string;
  close: string;
}

export const CHRONICLE_WORDS: Record<Lang, ChronicleWords> = {
  en: {
    label: "Timeline of cooperation",
    heading: "Cooperation",
    keys: "Arrow keys move between entries and lanes, Enter opens, plus and minus zoom, Shift with an arrow moves the years, 0 shows all.",
    lanes: {
      treaties: "Treaties",
      un: "UN",
      multilateral: "Multilateral",
      bilateral: "Bilateral",
      cases: "Joint cases",
      aid: "Aid, planting",
      findings: "Findings",
    },
    kinds: {
      convention: "convention",
      UN: "UN mechanism",
      multilateral: "multilateral mechanism",
      bilateral: "bilateral mechanism",
      planned: "planned mechanism",
      treaty: "treaty",
      programme: "programme",
      meeting: "meeting",
      agreement: "agreement",
      case: "joint case",
      aid: "aid",
      milestone: "milestone",
      training: "training",
      visit: "visit",
      problem: "problem",
      next_step: "next step",
      centre: "centre",
      conference: "conference",
      declaration: "declaration",
      liaison: "liaison",
      mechanism: "mechanism",
      office: "office",
      operation: "operation",
      plan: "plan",
      policy: "policy",
      project: "project",
      statement: "statement",
      working_group: "working group",
      seizure: "report of a seizure",
      arrests: "report of arrests",
    },
    undated: "no date in the source",
    asOf: (year) => `as of ${year}`,
    planned: "still to come when the source was written",
    origins: { parallel: "of the same time, not in the brief", later: "later than the brief" },
    before: (n) => `${n} before`,
    after: (n) => `${n} after`,
    several: (n, when) => `${n} entries, ${when}: zoom in`,
    hidden: "Hidden:",
    zoomIn: "Zoom in on the years",
    zoomOut: "Zoom out",
    earlier: "Earlier years",
    later: "Later years",
    all: "All years",
    open: "Show the timeline of cooperation",
    close: "Close the timeline",
  },
  zh: {
    label: "合作时间线",
    heading: "合作时间线",
    keys: "方向键在条目和行之间移动，回车键打开，加号和减号缩放，Shift加方向键平移年份，0显示全部。",
    lanes: {
      treaties: "公约",
      un: "联合国",
      multilateral: "多边",
      bilateral: "双边",
      cases: "联合办案",
      aid: "援助、种植",
      findings: "问题与设想",
    },
    kinds: {
      convention: "公约",
      UN: "联合国机制",
      multilateral: "多边机制",
      bilateral: "双边机制",
      planned: "拟议机制",
      treaty: "缔约",
      programme: "项目",
      meeting: "会议",
      agreement: "协议",
      case: "联合案件",
      aid: "援助",
      milestone: "阶段成果",
      training: "培训",
      visit: "访问",
      problem: "问题",
      next_step: "下一步设想",
      centre: "中心",
      conference: "会议",
      declaration: "宣言",
      liaison: "联络",
      mechanism: "机制",
      office: "办公室",
      operation: "行动",
      plan: "计划",
      policy: "政策",
      project: "项目",
      statement: "声明",
      working_group: "工作组",
      seizure: "缴获报道",
      arrests: "抓捕报道",
    },
    undated: "原文未注明日期",
    asOf: (year) => `截至${year}年`,
    planned: "成文时尚未实现",
    origins: { parallel: "同一时期，原文未载", later: "晚于原文" },
    before: (n) => `前${n}项`,
    after: (n) => `后${n}项`,
    several: (n, when) => `${when}共${n}项：放大`,
    hidden: "已隐藏：",
    zoomIn: "放大年份",
    zoomOut: "缩小",
    earlier: "更早年份",
    later: "更晚年份",
    all: "全部年份",
    open: "显示合作时间线",
    close: "关闭时间线",
  },
};
