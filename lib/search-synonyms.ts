import type { Substance } from "./schema";
import type { ViewMetric } from "./view";

/** Words for one thing, in either language: who types one of them finds what holds another. */
export interface Concept {
  words: readonly string[];
  /** The place that all of them name. */
  place?: string;
  /** The chart that they ask for. A substance asks for it only where no other word names a chart. */
  metric?: ViewMetric;
  substances?: readonly Substance[];
}

const MEASURES: readonly Concept[] = [
  {
    metric: "substitution",
    words: [
      "substitution planting",
      "substitution",
      "substitute planting",
      "substitute crops",
      "crop substitution",
      "crop replacement",
      "opium replacement",
      "alternative development",
      "alternative planting",
      "planting",
      "替代种植",
      "替代发展",
      "替代作物",
      "替代",
    ],
  },
  {
    metric: "seizures",
    words: ["seizure", "seizures", "seized", "confiscated", "intercepted", "缴获", "查获", "收缴", "截获"],
  },
  {
    metric: "aid",
    words: [
      "aid",
      "aid funds",
      "funds",
      "fund",
      "funding",
      "assistance",
      "donation",
      "donations",
      "grant",
      "grants",
      "援助",
      "援助资金",
      "资金",
      "援款",
      "捐款",
      "资助",
    ],
  },
];

const SUBSTANCES: readonly Concept[] = [
  {
    metric: "cultivation",
    substances: ["opium", "opium poppy plants"],
    words: ["opium poppy", "opium poppy cultivation", "poppy", "poppies", "opium", "罂粟", "罂粟种植", "鸦片", "大烟"],
  },
  {
    metric: "seizures",
    substances: [
      "methamphetamine",
      "methamphetamine (semi-finished)",
      "crystal methamphetamine",
      "methamphetamine tablets",
    ],
    words: [
      "methamphetamine",
      "crystal methamphetamine",
      "meth",
      "crystal meth",
      "ice",
      "yaba",
      "ya ba",
      "冰毒",
      "甲基苯丙胺",
      "麻古",
      "麻谷",
    ],
  },
  {
    metric: "seizures",
    substances: ["amphetamine"],
    words: ["amphetamine", "amphetamines", "amphetamine-type stimulants", "ATS", "苯丙胺", "苯丙胺类", "安非他明"],
  },
  { metric: "seizures", substances: ["heroin"], words: ["heroin", "海洛因", "白粉"] },
  { metric: "seizures", substances: ["morphine"], words: ["morphine", "吗啡"] },
  { metric: "seizures", substances: ["ketamine"], words: ["ketamine", "氯胺酮", "K粉"] },
  { metric: "seizures", substances: ["cocaine"], words: ["cocaine", "可卡因"] },
  { metric: "seizures", substances: ["ecstasy"], words: ["ecstasy", "MDMA", "摇头丸"] },
  {
    metric: "seizures",
    substances: ["precursors", "acetic anhydride", "pseudoephedrine"],
    words: [
      "precursor",
      "precursors",
      "precursor chemicals",
      "易制毒",
      "易制毒化学品",
      "前体",
      "前体化学品",
      "制毒原料",
    ],
  },
  {
    metric: "seizures",
    substances: ["acetic anhydride"],
    words: ["acetic anhydride", "醋酸酐", "醋酐", "乙酸酐"],
  },
];

const PLACES: readonly Concept[] = [
  { place: "golden-triangle", words: ["Golden Triangle", "金三角"] },
  { place: "golden-crescent", words: ["Golden Crescent", "金新月"] },
  { place: "area-wa", words: ["Wa", "Wa State", "Wa area", "佤邦", "佤邦地区"] },
  { place: "area-kokang", words: ["Kokang", "果敢"] },
  { place: "area-mongla", words: ["Mong La", "Mongla", "勐拉", "小勐拉"] },
  { place: "area-northern-myanmar", words: ["Northern Myanmar", "northern Burma", "缅北", "缅甸北部"] },
  { place: "area-northern-laos", words: ["Northern Laos", "老挝北部"] },
  { place: "MM", words: ["Myanmar", "Burma", "缅甸"] },
  { place: "LA", words: ["Laos", "Lao PDR", "老挝", "寮国"] },
  { place: "VN", words: ["Viet Nam", "Vietnam", "越南"] },
  { place: "KH", words: ["Cambodia", "Kampuchea", "柬埔寨"] },
  { place: "TH", words: ["Thailand", "泰国"] },
  { place: "AF", words: ["Afghanistan", "Afghan", "阿富汗"] },
  { place: "KP", words: ["DPR Korea", "DPRK", "North Korea", "朝鲜", "北朝鲜"] },
  { place: "KR", words: ["Republic of Korea", "South Korea", "ROK", "韩国"] },
  { place: "US", words: ["United States", "USA", "United States of America", "America", "美国"] },
  { place: "GB", words: ["United Kingdom", "UK", "Britain", "Great Britain", "英国"] },
  { place: "RU", words: ["Russia", "Russian Federation", "俄罗斯"] },
  { place: "IR", words: ["Iran", "Islamic Republic of Iran", "伊朗"] },
  { place: "CN", words: ["China", "PRC", "中国"] },
  { place: "NL", words: ["Netherlands", "Holland", "荷兰"] },
];

const BODIES: readonly Concept[] = [
  {
    words: [
      "SCO",
      "Shanghai Cooperation Organisation",
      "Shanghai Cooperation Organization",
      "上海合作组织",
      "上合组织",
      "上合",
    ],
  },
  { words: ["Mekong", "Greater Mekong Sub-region", "GMS", "Lancang-Mekong", "湄公河", "大湄公河次区域", "澜沧江"] },
  { words: ["MOU", "MOUs", "memorandum", "memorandum of understanding", "备忘录", "谅解备忘录"] },
  { words: ["ASEAN", "东盟", "东南亚国家联盟"] },
  { words: ["DEA", "Drug Enforcement Administration", "缉毒署", "美国缉毒署", "缉毒局"] },
  { words: ["Interpol", "国际刑警组织", "国际刑警"] },
  { words: ["UNODC", "UNDCP", "UN drug programme", "联合国毒品和犯罪问题办公室", "联合国禁毒署", "联合国毒罪办"] },
  { words: ["INCB", "International Narcotics Control Board", "国际麻醉品管制局", "麻管局"] },
  { words: ["CND", "Commission on Narcotic Drugs", "麻醉品委员会", "麻委会"] },
  { words: ["NNCC", "National Narcotics Control Commission", "国家禁毒委员会", "国家禁毒委", "禁毒委"] },
  { words: ["European Union", "EU", "欧盟"] },
  { words: ["convention", "conventions", "treaty", "公约", "条约"] },
  { words: ["training", "courses", "培训", "培训班"] },
];

export const CONCEPTS: readonly Concept[] = [...MEASURES, ...SUBSTANCES, ...PLACES, ...BODIES];

/** Words that ask for nothing of their own. */
export const FILLERS: readonly string[] = [
  ..."a an and any are at by data did do does figure figures for from had has have how in is it many move moved much".split(
    " ",
  ),
  ..."no not of on or say says than that the there to until was were what which who without".split(" "),
  ..."area areas cultivation production hectares".split(" "),
  ..."数字 数据 多少 面积 种植 产量 年的 年份 情况 哪些 哪个 哪里 没有 如何 怎样 变化".split(" "),
];

/** Signs that join Chinese words; they are cut from the ends of what is left between known words. */
export const JOINING_SIGNS = "年的在与和至到从及、";
