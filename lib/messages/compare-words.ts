import type { Lang } from "../schema";

/** The words of what stands side by side, which the first look does not need. */
export interface CompareWords {
  label: string;
  add(place: string): string;
  remove(place: string): string;
  end: string;
  hint: string;
  full: string;
  metric: string;
  keys: string;
  sameScale: string;
  compared(metric: string): string;
}

export const COMPARE_WORDS: Record<Lang, CompareWords> = {
  en: {
    label: "Side by side",
    add: (place) => `Compare ${place}`,
    remove: (place) => `Take ${place} out of the comparison`,
    end: "End comparison",
    hint: "Choose another place: Shift-click on the map or list, or the ⇄ button.",
    full: "Four places at most.",
    metric: "Figures",
    keys: "Shift-click or Shift+Enter adds a place to the comparison.",
    sameScale: "Same scale in all.",
    compared: (metric) => `${metric}, side by side`,
  },
  zh: {
    label: "并列对比",
    add: (place) => `对比${place}`,
    remove: (place) => `将${place}移出对比`,
    end: "结束对比",
    hint: "请再选一地：在地图或列表上按住 Shift 点击，或按 ⇄ 按钮。",
    full: "最多四地。",
    metric: "指标",
    keys: "按住 Shift 点击或按 Shift+Enter，可将地点加入对比。",
    sameScale: "各图刻度相同。",
    compared: (metric) => `${metric}：并列对照`,
  },
};
