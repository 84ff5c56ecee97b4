import type { Lang } from "../schema";

/** The words of the pages where a briefing is read. */
export interface ReaderWords {
  /** What the list of briefings is. */
  listIntro: string;
  allBriefings: string;
  toAtlas: string;
  skip: string;
  written(author: string, date: string): string;
  data(packs: string): string;
  contents: string;
  step(number: number): string;
  minutes(count: number): string;
  openOnAtlas: string;
  presentFrom: string;
  said: string;
  questions: string;
  showView: string;
  sources: string;
  /** Label of the number of a citation. */
  toSource(number: number): string;
  openSource(amount: string): string;
  noCitation: string;
  mapOf(number: number): string;
  onMap(number: number, title: string): string;
  chosen(what: string): string;
  backToStep: string;
  print: string;
  withNotes: string;
  drawn: string;
  belongs: string;
  concerned: string;
  selected(place: string): string;
  draft: string;
  loading: string;
  noDraft: string;
  empty: string;
  noScriptDraft: string;
  end: string;
}

export const READER_WORDS: Record<Lang, ReaderWords> = {
  en: {
    listIntro: "Each briefing tells one story of the atlas step by step: to be read here, or presented in a room.",
    allBriefings: "All briefings",
    toAtlas: "To the atlas",
    skip: "Skip to the text",
    written: (author, date) => `${author}, ${date}`,
    data: (packs) => `Data: ${packs}`,
    contents: "Steps",
    step: (number) => `Step ${number}`,
    minutes: (count) => `${count} min`,
    openOnAtlas: "Open this view on the atlas",
    presentFrom: "Present from here",
    said: "What was said",
    questions: "Likely questions",
    showView: "Show the view that answers it",
    sources: "Sources of this step",
    toSource: (number) => `Source ${number}`,
    openSource: (amount) => `${amount}: where it comes from`,
    noCitation: "This step cites no figure.",
    mapOf: (number) => `Map of step ${number}`,
    onMap: (number, title) => `Step ${number}: ${title}`,
    chosen: (what) => `Your choice: ${what}`,
    backToStep: "Back to the step's view",
    print: "Print hand-out",
    withNotes: "with notes and questions",
    drawn: "Drawn map",
    belongs: "belongs to it",
    concerned: "also concerned",
    selected: (place) => `Outlined: ${place}`,
    draft: "Draft, kept in this browser only",
    loading: "Loading the draft…",
    noDraft: "There is no draft of this name in this browser.",
    empty: "This draft has no steps yet.",
    noScriptDraft: "A draft is kept in the browser; reading it needs JavaScript.",
    end: "End of the briefing",
  },
  zh: {
    listIntro: "每份简报按步骤讲述图志中的一段内容：可在此阅读，也可在会场演示。",
    allBriefings: "全部简报",
    toAtlas: "前往图志",
    skip: "跳到正文",
    written: (author, date) => `${author}，${date}`,
    data: (packs) => `数据：${packs}`,
    contents: "步骤",
    step: (number) => `第${number}步`,
    minutes: (count) => `${count}分钟`,
    openOnAtlas: "在图志中打开此视图",
    presentFrom: "从此步演示",
    said: "讲解内容",
    questions: "可能的提问",
    showView: "显示回答此问的视图",
    sources: "本步出处",
    toSource: (number) => `出处${number}`,
    openSource: (amount) => `${amount}：查看出处`,
    noCitation: "本步未引用数据。",
    mapOf: (number) => `第${number}步的地图`,
    onMap: (number, title) => `第${number}步：${title}`,
    chosen: (what) => `您的选择：${what}`,
    backToStep: "回到本步视图",
    print: "打印讲义",
    withNotes: "含讲解与提问",
    drawn: "绘制的地图",
    belongs: "所属成员",
    concerned: "相关地区",
    selected: (place) => `描边：${place}`,
    draft: "草稿，仅存于本浏览器",
    loading: "正在载入草稿……",
    noDraft: "本浏览器中没有此名的草稿。",
    empty: "此草稿尚无步骤。",
    noScriptDraft: "草稿存于浏览器中，阅读需要JavaScript。",
    end: "简报完",
  },
};
