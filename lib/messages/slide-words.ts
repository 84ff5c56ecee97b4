import type { Lang } from "../schema";

/** The words of slides. */
export interface SlideWords {
  /** Below the title of the first slide. */
  by(author: string, date: string): string;
  forRoom(room: string): string;
  data(packs: string): string;
  steps(count: number): string;
  continued(title: string): string;
  sourcesTitle: string;
  /** Where a source is used: figures with their places in it. */
  usedFor(figures: string): string;
  andMore(count: number): string;
  chartSources(sources: string): string;
  boardSources(sources: string): string;
  live: string;
  draft: string;
  noPicture: string;
  questions: string;
  figures: string;
  notes: string;
  /** Signs of points and bars, named where they are used. */
  signs: { about: string; at_least: string; nearly: string; at_most: string; differs: string };
  rangeOnly(points: string): string;
  planned: string;
  context: string;
  latest(name: string, amount: string, year: number): string;
  /** The time that the view shows, where the chart shows the whole course. */
  chosen(time: string): string;
  chart(title: string, about: string): string;
  noSteps: string;
  noBriefing: string;
  failed: string;
}

export const SLIDE_WORDS: Record<Lang, SlideWords> = {
  en: {
    by: (author, date) => [author, date].filter(Boolean).join(", "),
    forRoom: (room) => `For: ${room}`,
    data: (packs) => `Data: ${packs}`,
    steps: (count) => (count === 1 ? "1 step" : `${count} steps`),
    continued: (title) => `${title} (continued)`,
    sourcesTitle: "Sources",
    usedFor: (figures) => `Used for: ${figures}`,
    andMore: (count) => `and ${count} more`,
    chartSources: (sources) => `Chart: ${sources}`,
    boardSources: (sources) => `Table: ${sources}`,
    live: "Open the live view",
    draft: "DRAFT",
    noPicture: "The picture of the map could not be made in this browser; the live view shows it.",
    questions: "Likely questions",
    figures: "Figures of this slide",
    notes: "What to say",
    signs: {
      about: "≈ about",
      at_least: "≥ at least",
      nearly: "↗ nearly",
      at_most: "≤ at most",
      differs: "≠ sources differ",
    },
    rangeOnly: (points) => `Only a range is printed: ${points}`,
    planned: "planned, not delivered",
    context: "for comparison",
    latest: (name, amount, year) => `${name}: ${amount} in ${year}`,
    chosen: (time) => `view: ${time}`,
    chart: (title, about) => `Chart: ${title}. ${about}`,
    noSteps: "This briefing has no steps yet, so there is nothing to put on slides.",
    noBriefing: "Choose a briefing first: a deck is made of a briefing.",
    failed: "The slides could not be put together in this browser. Try again, or take single steps as slides.",
  },
  zh: {
    by: (author, date) => [author, date].filter(Boolean).join("，"),
    forRoom: (room) => `适用场合：${room}`,
    data: (packs) => `数据：${packs}`,
    steps: (count) => `共${count}步`,
    continued: (title) => `${title}（续）`,
    sourcesTitle: "出处",
    usedFor: (figures) => `用于：${figures}`,
    andMore: (count) => `另${count}项`,
    chartSources: (sources) => `图表：${sources}`,
    boardSources: (sources) => `表格：${sources}`,
    live: "打开实时视图",
    draft: "草稿",
    noPicture: "本浏览器未能生成地图图片，请见实时视图。",
    questions: "可能的提问",
    figures: "本页数字",
    notes: "讲稿",
    signs: {
      about: "≈ 约",
      at_least: "≥ 至少",
      nearly: "↗ 近",
      at_most: "≤ 至多",
      differs: "≠ 来源不一",
    },
    rangeOnly: (points) => `原文仅给区间：${points}`,
    planned: "计划，尚未到位",
    context: "供对照",
    latest: (name, amount, year) => `${name}：${year}年${amount}`,
    chosen: (time) => `视图：${time}`,
    chart: (title, about) => `图表：${title}。${about}`,
    noSteps: "此简报尚无步骤，无法制成幻灯片。",
    noBriefing: "请先选择一份简报：整套幻灯片按简报制作。",
    failed: "本浏览器未能生成幻灯片。请重试，或逐步导出单页。",
  },
};
