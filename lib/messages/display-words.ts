import type { Dimension } from "../measure";
import type { Lang } from "../schema";

/** The words inside the display menu, which the first look does not need. */
export interface DisplayWords {
  units: string;
  packs: string;
  dimensions: Record<Dimension, string>;
  help: string;
  sentence: string;
  rates: string;
  noRate: string;
  pack(figures: number, sources: number): string;
  oneStays: string;
}

const s = (n: number) => (n === 1 ? "" : "s");

export const DISPLAY_WORDS: Record<Lang, DisplayWords> = {
  en: {
    units: "Units",
    packs: "Packs of figures",
    dimensions: { area: "Area", mass: "Mass", money: "Money" },
    help: "Printed figures stay on the cards. Conversions bear “≈” unless they are exact.",
    sentence: "The sentence keeps the figures as printed.",
    rates: "Rates",
    noRate: "There is no other rate here: money without a rate of its own date stays as printed.",
    pack: (figures, sources) => `${figures} figure${s(figures)}, ${sources} source${s(sources)}`,
    oneStays: "One pack stays on.",
  },
  zh: {
    units: "单位",
    packs: "数据包",
    dimensions: { area: "面积", mass: "重量", money: "货币" },
    help: "卡片上始终保留原文数字；除精确换算外，换算数均标“≈”。",
    sentence: "概述句保留原文数字。",
    rates: "汇率",
    noRate: "本图志没有其他汇率：无同期汇率的金额按原文显示。",
    pack: (figures, sources) => `${figures}项数字，${sources}个来源`,
    oneStays: "至少保留一个数据包。",
  },
};
