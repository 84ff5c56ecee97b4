import type { CHECK_WAYS, Lang, Tier, Verdict } from "../schema";

/** The words of the source card, which the first look at the atlas does not need. */
export interface CardWords {
  /** Its lines. */
  lines: Record<
    | "heading"
    | "close"
    | "title"
    | "written"
    | "locator"
    | "printed"
    | "converted"
    | "range"
    | "qualifier"
    | "basis"
    | "status"
    | "period"
    | "place"
    | "counterpart"
    | "note"
    | "id"
    | "totalOf"
    | "none",
    string
  >;
  /** Whose figure it is, where a joint case counts it for several countries together. */
  whose: string;
  together(countries: string): string;
  jointCase: string;
  series: string;
  tier: string;
  tiers: Record<Tier, string>;
  checked: string;
  checkWays: Record<(typeof CHECK_WAYS)[number], string>;
  publisher: string;
  openSource: string;
  rowOnPage: string;
  claimOnPage: string;
  whole: string;
  exactly(factor: string): string;
  noRate(from: string, to: string): string;
  statements: string;
  counts: string;
  axis(unit: string): string;
  notFromZero: string;
  used: string;
  usedHelp: string;
  separate: string;
  unlike: string;
  rule: string;
  ruleSeparate: string;
  more(amount: string, percent: string): string;
  less(amount: string, percent: string): string;
  same: string;
  verdict: string;
  verdicts: Record<Verdict, string>;
  along: string;
  earlier(year: string): string;
  later(year: string): string;
  noEarlier: string;
  noLater: string;
}

export const CARD_WORDS: Record<Lang, CardWords> = {
  en: {
    lines: {
      heading: "Source of the figure",
      close: "Close",
      title: "Title",
      written: "Written",
      locator: "Place in the text",
      printed: "As printed",
      converted: "Converted",
      range: "Range printed",
      qualifier: "Qualifier",
      basis: "Basis",
      status: "Status",
      period: "Period",
      place: "Place",
      counterpart: "Other side",
      note: "Note",
      id: "Id",
      totalOf: "Total of",
      none: "none",
    },
    whose: "Whose figure",
    together: (countries) => `the joint case as a whole: ${countries}, not split between them`,
    jointCase: "Joint case",
    series: "Who counts",
    tier: "Tier",
    tiers: {
      A: "official or UN text",
      "A-": "official text, read in a copy",
      B: "press, research, single record",
    },
    checked: "Checked",
    checkWays: {
      machine: "compared by program with the full text",
      reread: "copied again from the page by a second reading",
    },
    publisher: "Publisher",
    openSource: "Open the source (other site)",
    rowOnPage: "In the list of sources",
    claimOnPage: "All that others say of this claim",
    whole: "cited as a whole; the source has no numbered lines here",
    exactly: (factor) => `${factor} exactly`,
    noRate: (from, to) => `No dated rate from ${from} to ${to}: stays as printed.`,
    statements: "What the sources state",
    counts: "What others count",
    axis: (unit) => `Axis in ${unit}`,
    notFromZero: "The axis does not start at zero.",
    used: "used",
    usedHelp: "The charts use the one marked “used”.",
    separate: "a count of its own",
    unlike: "Not the same thing or unit, so not on the axis:",
    rule: "Rule: the better tier, then a count of the United Nations before one of a single country, then the later publication.",
    ruleSeparate:
      "Different bodies count for themselves: each count is a line of its own, and none is averaged or joined.",
    more: (amount, percent) => `${amount} more (+${percent})`,
    less: (amount, percent) => `${amount} less (−${percent})`,
    same: "the same",
    verdict: "Check of the claim",
    verdicts: { confirmed: "confirmed", near: "near", differs: "differs", not_found: "not found elsewhere" },
    along: "Same count in other years",
    earlier: (year) => `Before: ${year}`,
    later: (year) => `After: ${year}`,
    noEarlier: "first of its count",
    noLater: "last of its count",
  },
  zh: {
    lines: {
      heading: "数字的出处",
      close: "关闭",
      title: "篇名",
      written: "成文",
      locator: "文中位置",
      printed: "原文印作",
      converted: "换算",
      range: "原文区间",
      qualifier: "限定词",
      basis: "口径",
      status: "状态",
      period: "时间",
      place: "地点",
      counterpart: "另一方",
      note: "说明",
      id: "编号",
      totalOf: "合计自",
      none: "无",
    },
    whose: "数字归属",
    together: (countries) => `联合案件整体：${countries}，未分列`,
    jointCase: "联合案件",
    series: "统计方",
    tier: "等级",
    tiers: {
      A: "官方或联合国文本",
      "A-": "官方文本，据转载",
      B: "媒体、研究或个案记录",
    },
    checked: "核对",
    checkWays: { machine: "由程序与全文比对", reread: "由原页重新抄录核对" },
    publisher: "发布方",
    openSource: "打开来源（外部网站）",
    rowOnPage: "见来源列表",
    claimOnPage: "查看他处对此说法的全部记载",
    whole: "整篇引用，此处无行号",
    exactly: (factor) => `${factor}，精确`,
    noRate: (from, to) => `没有由${from}换为${to}的同期汇率：按原文显示。`,
    statements: "各来源的说法",
    counts: "其他统计方的数字",
    axis: (unit) => `坐标轴单位：${unit}`,
    notFromZero: "坐标轴不从零开始。",
    used: "采用",
    usedHelp: "图表采用标有“采用”的数。",
    separate: "独立统计",
    unlike: "所指事物或单位不同，不列于轴上：",
    rule: "取舍规则：先取等级较高者，再取联合国统计（先于单一国家），再取发布较晚者。",
    ruleSeparate: "各方自行统计，各成一线，既不平均，也不连接。",
    more: (amount, percent) => `多${amount}（+${percent}）`,
    less: (amount, percent) => `少${amount}（−${percent}）`,
    same: "相同",
    verdict: "核查结果",
    verdicts: { confirmed: "得到印证", near: "接近", differs: "不一致", not_found: "他处未见" },
    along: "同一统计的其他年份",
    earlier: (year) => `前：${year}`,
    later: (year) => `后：${year}`,
    noEarlier: "该统计的首个数字",
    noLater: "该统计的末个数字",
  },
};
