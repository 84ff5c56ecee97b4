import type { Boundary } from "../room";
import type { Lang } from "../schema";

/** The words of the views of boundaries: what is drawn, what it is made from, and what it is not. */
export interface BoundaryWords {
  basis: Record<Boundary, string>;
  /** Marks of the legend. */
  disputedArea: string;
  disputedLine: string;
  controlLine: string;
  undetermined: string;
  inset: { title: string; label: string };
}

export const BOUNDARY_WORDS: Record<Lang, BoundaryWords> = {
  en: {
    basis: {
      "de-facto":
        "Lines: de facto. Natural Earth 5.1 (public domain) draws who holds the ground; claim lines are those of Natural Earth 4.1. No opinion on the status of any territory is implied.",
      "un-style":
        "Lines: disputed ones dashed or dotted, disputed ground in a neutral tone, made from Natural Earth (public domain) in the manner of United Nations maps. This is no map of the United Nations, which has not cleared it. Beyond South, Central and East Asia lines are de facto. No opinion on the status of any territory is implied.",
      cn: "Lines: on land the claim lines of China that Natural Earth (public domain) holds are followed; 34 province-level units. This is no standard map and has not been reviewed. The dash line in the South China Sea is left out: the public-domain data used here do not hold it.",
    },
    disputedArea: "Disputed area",
    disputedLine: "Disputed line",
    controlLine: "Line of control (approximate)",
    undetermined: "Line in Kashmir, not determined",
    inset: { title: "South China Sea", label: "Inset map: the islands of the South China Sea" },
  },
  zh: {
    basis: {
      "de-facto":
        "界线：实际控制现状。依 Natural Earth 5.1（公有领域）绘制，主张线取自 Natural Earth 4.1，不代表对任何领土地位的立场。",
      "un-style":
        "界线：有争议的界线以虚线或点线表示，争议地区用中性色；以 Natural Earth（公有领域）数据仿照联合国地图的表示方法绘制。本图不是联合国地图，未经联合国核准。南亚、中亚和东亚以外仍为实际控制现状。不代表对任何领土地位的立场。",
      cn: "界线：陆上依 Natural Earth（公有领域）所载中国主张线绘制，共34个省级行政区。本图不是标准地图，未经审核。南海断续线未绘：所用公有领域数据不含该线。",
    },
    disputedArea: "争议地区",
    disputedLine: "有争议的界线",
    controlLine: "控制线（大致位置）",
    undetermined: "克什米尔未定界线",
    inset: { title: "南海诸岛", label: "附图：南海诸岛" },
  },
};
