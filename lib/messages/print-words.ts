import type { Lang } from "../schema";

/** The words of the pages that are printed, and of the page where they are seen before. */
export interface PrintWords {
  title: string;
  /** What is printed, by its kind. */
  what: Record<"sheet" | "atlas" | "briefing", string>;
  toAtlas: string;
  toBriefing: string;
  paper: string;
  papers: Record<"A4" | "Letter", string>;
  withNotes: string;
  print: string;
  howToSave: string;
  pages(count: number): string;
  pageOf(page: number, pages: number): string;
  pageLabel(page: number): string;
  preparing: string;
  /** Maps that are drawn, of how many. */
  maps(done: number, all: number): string;
  /** To go on with the maps drawn from vectors. */
  stopDrawing: string;
  drawAgain: string;
  /** Pictures of the map could not be made. */
  drawnInstead: string;
  incomplete: string;
  noScript: string;
  choose: string;
  noBriefing: string;
  noPlace: string;
  mapOf(what: string): string;
  /** Figures of a chart that its picture leaves out. */
  inTable(count: number): string;
  figures: string;
  columns: { what: string; amount: string; period: string; kind: string; source: string };
  noFigures: string;
  /** In a booklet. */
  elsewhere: string;
  /** Of a place whose figures all stand elsewhere. */
  toldElsewhere: string;
  /** Heading of the places that stand in one table. */
  further: string;
  count(figures: number): string;
  sources: string;
  contents: string;
  silent(count: number): string;
  silentHelp: string;
  booklet(place: string): string;
  bookletHelp(places: number, figures: number, sources: number): string;
  sourcesOnPage(page: number): string;
  step(number: number, of: number): string;
  said: string;
  questions: string;
  live: string;
}

export const PRINT_WORDS: Record<Lang, PrintWords> = {
  en: {
    title: "Print",
    what: { sheet: "Sheet", atlas: "Booklet", briefing: "Hand-out" },
    toAtlas: "Back to the atlas",
    toBriefing: "Back to the briefing",
    paper: "Paper",
    papers: { A4: "A4 (210 × 297 mm)", Letter: "Letter (8.5 × 11 in)" },
    withNotes: "with notes and questions",
    print: "Print or save as PDF",
    howToSave: "In the print window choose a printer, or “Save as PDF”.",
    pages: (count) => (count === 1 ? "1 page" : `${count} pages`),
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    pageLabel: (page) => `Page ${page}`,
    preparing: "Laying out the pages…",
    maps: (done, all) => `Drawing maps: ${done} of ${all}`,
    stopDrawing: "Cancel, use drawn maps",
    drawAgain: "Draw the live maps",
    drawnInstead: "The pages show the drawn map, not the live one.",
    incomplete: "Not all figures could be loaded. Load the page again before you print.",
    noScript:
      "Pages for print are laid out in the browser and need JavaScript. Without it, these can be printed as they are:",
    choose: "A briefing as a hand-out",
    noBriefing: "There is no briefing of this name in this browser.",
    noPlace: "A booklet is made of a place and its parts. Choose a place on the atlas first.",
    mapOf: (what) => `Map: ${what}`,
    inTable: (count) => (count === 1 ? "1 further figure in the atlas" : `${count} further figures in the atlas`),
    figures: "Figures",
    columns: { what: "What is counted", amount: "Amount", period: "Period", kind: "Kind and status", source: "Source" },
    elsewhere:
      "Every figure stands once in this booklet: with the place that it is about. Places with few figures share the table at the end.",
    toldElsewhere: "Its figures stand with other places of this booklet.",
    further: "Further places",
    count: (figures) => (figures === 1 ? "1 figure" : `${figures} figures`),
    noFigures: "The sources give no figure for this view.",
    sources: "Sources",
    contents: "Contents",
    silent: (count) => `Places without a figure of their own (${count})`,
    silentHelp: "No source in the atlas gives a figure for them. That is not zero.",
    booklet: (place) => `${place}: region atlas`,
    bookletHelp: (places, figures, sources) =>
      `${places} ${places === 1 ? "place" : "places"} with figures, ${figures} figures, ${sources} sources`,
    sourcesOnPage: (page) => `The numbers of the sources refer to the list on page ${page}.`,
    step: (number, of) => `Step ${number} of ${of}`,
    said: "Notes",
    questions: "Likely questions",
    live: "Live view",
  },
  zh: {
    title: "打印",
    what: { sheet: "单页资料", atlas: "地区图册", briefing: "简报讲义" },
    toAtlas: "返回图志",
    toBriefing: "返回简报",
    paper: "纸张",
    papers: { A4: "A4（210×297毫米）", Letter: "Letter（8.5×11英寸）" },
    withNotes: "含讲解与提问",
    print: "打印或存为PDF",
    howToSave: "在打印窗口中选择打印机，或选择“另存为PDF”。",
    pages: (count) => `共${count}页`,
    pageOf: (page, pages) => `第${page}页，共${pages}页`,
    pageLabel: (page) => `第${page}页`,
    preparing: "正在排版……",
    maps: (done, all) => `正在绘制地图：${done}/${all}`,
    stopDrawing: "取消，改用简绘地图",
    drawAgain: "绘制实时地图",
    drawnInstead: "页面使用简绘地图，而非实时地图。",
    incomplete: "部分数据未能载入，请重新载入页面后再打印。",
    noScript: "打印页面在浏览器中排版，需要JavaScript。不用脚本时，下列页面可直接打印：",
    choose: "将简报印成讲义",
    noBriefing: "本浏览器中没有此名的简报。",
    noPlace: "图册由一个地区及其所属地点组成，请先在图志中选择地点。",
    mapOf: (what) => `地图：${what}`,
    inTable: (count) => `图志中另有${count}条数据`,
    figures: "数据",
    columns: { what: "统计内容", amount: "数量", period: "时期", kind: "口径与状态", source: "出处" },
    elsewhere: "每条数据在本图册中只列一次，列在其所属地点之下；数据较少的地点合列于末尾一表。",
    toldElsewhere: "其数据列于本图册的其他地点。",
    further: "其他地点",
    count: (figures) => `${figures}条数据`,
    noFigures: "各出处均未提供此视图的数据。",
    sources: "出处",
    contents: "目录",
    silent: (count) => `没有自身数据的地点（${count}处）`,
    silentHelp: "图志所收出处均未提供这些地点的数据。没有数据不等于零。",
    booklet: (place) => `${place}地区图册`,
    bookletHelp: (places, figures, sources) => `${places}个地点有数据，共${figures}条数据，${sources}个出处`,
    sourcesOnPage: (page) => `出处编号见第${page}页的出处列表。`,
    step: (number, of) => `第${number}步，共${of}步`,
    said: "讲解内容",
    questions: "可能的提问",
    live: "在线视图",
  },
};
