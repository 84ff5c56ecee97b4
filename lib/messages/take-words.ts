import type { GatePoint, GatePointName } from "../export-gate";
import type { Lang } from "../schema";

/** The words of the room where everything that leaves the atlas is made. */
export interface TakeWords {
  title: string;
  close: string;
  /** What is being taken, under the title. */
  of(view: string, room: string): string;
  whole: string;
  checklist: string;
  allMet: string;
  isDraft(count: number): string;
  isStopped: string;
  verdicts: Record<GatePoint["verdict"], string>;
  points: Record<GatePointName, (point: GatePoint) => string>;
  /** What mends a gap, or lets a stopped export be made. */
  mends: Record<GatePointName, string>;
  slides: string;
  slide: string;
  deck: string;
  deckOf: string;
  noBriefings: string;
  paper: string;
  sheet: string;
  booklet(place: string): string;
  handOut: string;
  picture: string;
  what: string;
  whats: Record<"view" | "map" | "chart", string>;
  scale: string;
  scales: Record<1 | 2 | 4, string>;
  png: string;
  svg: string;
  copyPicture: string;
  data: string;
  formats: Record<"csv" | "xlsx" | "json" | "geojson", string>;
  link: string;
  copyLink: string;
  asBriefed: string;
  asBriefedHelp: string;
  embed: string;
  cite: string;
  citeHide: string;
  copy: string;
  file: string;
  fileWhole: string;
  fileBriefing: string;
  fileHelp: string;
  making(what: string): string;
  cancel: string;
  cancelled: string;
  made(name: string): string;
  copied: string;
  notCopied: string;
  failed(what: string): string;
  noRoom: string;
  noPicture: string;
  noShapes: string;
  /** Names of the sheets of a workbook: at most 31 letters. */
  sheets: Record<"figures" | "sources" | "about", string>;
}

const listed = (names: readonly string[], lang: Lang, most = 6): string => {
  const shown = names.slice(0, most).join(lang === "zh" ? "、" : ", ");
  const left = names.length - most;
  if (left <= 0) return shown;
  return lang === "zh" ? `${shown}等${names.length}项` : `${shown} and ${left} more`;
};

const figuresText = (count: number): string => (count === 1 ? "1 figure" : `${count} figures`);

export const TAKE_WORDS: Record<Lang, TakeWords> = {
  en: {
    title: "Take away",
    close: "Close",
    of: (view, room) => `${view} · for ${room}`,
    whole: "The whole picture",
    checklist: "Checklist",
    allMet: "Nothing is missing.",
    isDraft: (count) =>
      `${count === 1 ? "One point is" : `${count} points are`} open: every page is marked as a draft.`,
    isStopped: "Not made until this is mended.",
    verdicts: { met: "Met", gap: "Open", stop: "Stops" },
    points: {
      sources: ({ count, missing }) =>
        missing.length > 0
          ? `No source is known for ${listed(missing, "en")}.`
          : `Every figure here has its source (${figuresText(count)}).`,
      "data-date": ({ missing }) =>
        missing.length > 0 ? `Not the data of today: ${listed(missing, "en")}.` : "The date of the data is named.",
      disclaimer: ({ verdict }) =>
        verdict === "met" ? "The disclaimer of the room is on it." : "The room has no disclaimer in this language.",
      "map-review": ({ verdict, count }) =>
        verdict !== "met"
          ? "The map has no review number: it is marked as not reviewed, for internal use."
          : count > 0
            ? "The map review number is on it."
            : "This room asks for no map review.",
      "alt-text": ({ missing }) =>
        missing.length > 0
          ? `No description for the picture of step ${listed(missing, "en")}.`
          : "Every picture is described in words.",
      conflicts: ({ count, missing }) =>
        missing.length > 0
          ? `Another source differs that cannot be named: ${listed(missing, "en")}.`
          : count > 0
            ? `Sources differ on ${figuresText(count)} here; every number has its source.`
            : "No sources differ here.",
      planned: ({ count, missing }) =>
        missing.length > 0
          ? `Step ${listed(missing, "en")} tells a plan as if it had come about.`
          : count > 0
            ? `Planned amounts are marked (${count}).`
            : "No planned amounts here.",
    },
    mends: {
      sources: "Mend the citation or the data, then take it away.",
      "data-date": "Open the briefing in the composer and save it with the data of today.",
      disclaimer: "Add the words to the file of the room.",
      "map-review": "The owner of the map enters the number in the file of the room, once it has been given.",
      "alt-text": "Give the step a title and a view that the atlas knows.",
      conflicts: "Give the other number its source in the data.",
      planned: "Say in the words of the step that it is planned.",
    },
    slides: "Slides (PowerPoint)",
    slide: "This view as a slide",
    deck: "Briefing as a deck",
    deckOf: "Briefing",
    noBriefings: "The briefings cannot be had just now.",
    paper: "Hand-out",
    sheet: "Sheet to print or save as PDF",
    booklet: (place) => `Booklet: all places of ${place}`,
    handOut: "Hand-out of the briefing",
    picture: "Picture",
    what: "Of",
    whats: { view: "the whole view", map: "the map", chart: "the chart on the map" },
    scale: "Size",
    scales: { 1: "1×", 2: "2×", 4: "4× (print)" },
    png: "PNG",
    svg: "SVG",
    copyPicture: "Copy picture",
    data: "Data of this view",
    formats: { csv: "CSV", xlsx: "Excel (XLSX)", json: "JSON", geojson: "GeoJSON" },
    link: "Link",
    copyLink: "Copy link",
    asBriefed: "Copy link as briefed",
    asBriefedHelp: "Carries the version of the data: if they change later, the page says what changed.",
    embed: "Copy code for another page",
    cite: "Cite",
    citeHide: "Hide citations",
    copy: "Copy",
    file: "One file",
    fileWhole: "Whole atlas as one HTML file",
    fileBriefing: "Briefing as one HTML file",
    fileHelp: "Opens by double click, without network.",
    making: (what) => `Making: ${what}`,
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing was saved.",
    made: (name) => `Saved: ${name}`,
    copied: "Copied.",
    notCopied: "The browser refused to copy; the text is here:",
    failed: (what) => `${what} could not be made. Try again; if it fails again, reload the page first.`,
    noRoom: "The device has no room left for the file.",
    noPicture: "The map could not be drawn for the picture: this browser draws no WebGL just now.",
    noShapes: "The shapes of the map could not be fetched; the figures can be had as CSV, XLSX or JSON.",
    sheets: { figures: "Figures", sources: "Sources", about: "About" },
  },
  zh: {
    title: "导出",
    close: "关闭",
    of: (view, room) => `${view} · ${room}`,
    whole: "全局",
    checklist: "导出前核对",
    allMet: "各项齐备。",
    isDraft: (count) => `有${count}项未齐备：每页均标“草稿”。`,
    isStopped: "补齐之前不予导出。",
    verdicts: { met: "齐备", gap: "未齐备", stop: "不予导出" },
    points: {
      sources: ({ count, missing }) =>
        missing.length > 0 ? `无出处：${listed(missing, "zh")}。` : `此处每个数据均有出处（${count}个）。`,
      "data-date": ({ missing }) =>
        missing.length > 0 ? `并非现有数据：${listed(missing, "zh")}。` : "已注明数据日期。",
      disclaimer: ({ verdict }) => (verdict === "met" ? "已附本场合的声明。" : "本场合没有此语言的声明。"),
      "map-review": ({ verdict, count }) =>
        verdict !== "met" ? "尚无审图号：标注“未送审 内部使用”。" : count > 0 ? "已附审图号。" : "本场合不要求审图。",
      "alt-text": ({ missing }) =>
        missing.length > 0 ? `第${listed(missing, "zh")}步的图片没有文字说明。` : "每张图片均有文字说明。",
      conflicts: ({ count, missing }) =>
        missing.length > 0
          ? `另有不同说法，但无法注明出处：${listed(missing, "zh")}。`
          : count > 0
            ? `此处有${count}个数据各方说法不一，每种说法均有出处。`
            : "此处没有不一致的说法。",
      planned: ({ count, missing }) =>
        missing.length > 0
          ? `第${listed(missing, "zh")}步把计划数说成了已实现。`
          : count > 0
            ? `计划数均已标明（${count}个）。`
            : "此处没有计划数。",
    },
    mends: {
      sources: "请先更正引用或数据。",
      "data-date": "请在简报编辑中打开，以现有数据重新保存。",
      disclaimer: "请在该场合的文件中补上声明。",
      "map-review": "取得审图号后，由地图所有者填入该场合的文件。",
      "alt-text": "请为该步写标题，并选用图志认识的视图。",
      conflicts: "请在数据中为另一说法补上出处。",
      planned: "请在该步文字中说明是计划数。",
    },
    slides: "幻灯片（PowerPoint）",
    slide: "当前视图做成一页",
    deck: "简报做成整套",
    deckOf: "简报",
    noBriefings: "暂时取不到简报。",
    paper: "讲义",
    sheet: "打印单页或存为PDF",
    booklet: (place) => `小册子：${place}各地`,
    handOut: "简报讲义",
    picture: "图片",
    what: "内容",
    whats: { view: "整个视图", map: "地图", chart: "地图所示图表" },
    scale: "尺寸",
    scales: { 1: "1×", 2: "2×", 4: "4×（印刷）" },
    png: "PNG",
    svg: "SVG",
    copyPicture: "复制图片",
    data: "本视图的数据",
    formats: { csv: "CSV", xlsx: "Excel（XLSX）", json: "JSON", geojson: "GeoJSON" },
    link: "链接",
    copyLink: "复制链接",
    asBriefed: "复制简报时点的链接",
    asBriefedHelp: "带有数据版本：日后数据若有更动，页面会说明改了什么。",
    embed: "复制嵌入代码",
    cite: "引用格式",
    citeHide: "收起引用格式",
    copy: "复制",
    file: "单个文件",
    fileWhole: "整部图志存为一个HTML文件",
    fileBriefing: "简报存为一个HTML文件",
    fileHelp: "双击即可打开，无需网络。",
    making: (what) => `正在制作：${what}`,
    cancel: "取消",
    cancelled: "已取消，未保存任何文件。",
    made: (name) => `已保存：${name}`,
    copied: "已复制。",
    notCopied: "浏览器不允许复制，文字如下：",
    failed: (what) => `${what}未能做成。请再试一次；若仍不成，请先重新载入页面。`,
    noRoom: "设备空间不足，无法保存文件。",
    noPicture: "无法绘制图片中的地图：浏览器目前不能使用WebGL。",
    noShapes: "未能取得地图图形；数据可另存为 CSV、XLSX 或 JSON。",
    sheets: { figures: "数据", sources: "出处", about: "说明" },
  },
};
