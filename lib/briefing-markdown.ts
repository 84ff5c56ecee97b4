import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Text } from "./schema";

/** A citation in the text: {{F17}}. */
export interface Cited {
  id: string;
  /** Offset into the text. */
  offset: number;
}

/** Something in a text that a briefing does not know. */
export interface Strange {
  offset: number;
  name: Text;
}

const CITATION = /\{\{([A-Za-z0-9-]+)\}\}/g;

const ALLOWED: readonly Nodes["type"][] = [
  "root",
  "paragraph",
  "text",
  "strong",
  "emphasis",
  "list",
  "listItem",
  "break",
];

const STRANGE_NAMES: Partial<Record<Nodes["type"], Text>> = {
  heading: { en: "a heading", zh: "标题" },
  link: { en: "a link", zh: "链接" },
  image: { en: "an image", zh: "图片" },
  html: { en: "HTML", zh: "HTML" },
  code: { en: "code", zh: "代码" },
  inlineCode: { en: "code", zh: "代码" },
  blockquote: { en: "a block quotation", zh: "引用块" },
  thematicBreak: { en: "a rule", zh: "分隔线" },
  definition: { en: "the definition of a link", zh: "链接定义" },
};
const OTHER: Text = { en: "a mark", zh: "标记" };

/** The figures that a text cites, in its order, each as often as it stands there. */
export function citedIn(markdown: string): Cited[] {
  return [...markdown.matchAll(CITATION)].map((match) => ({ id: match[1] ?? "", offset: match.index }));
}

/** Cuts a text at its citations: words, id, words, id, words. */
export const cutAtCitations = (text: string): string[] => text.split(CITATION);

/** Offset of the first brace that belongs to no citation; undefined where all are in order. */
export function brokenCitation(markdown: string): number | undefined {
  const left = markdown.replace(CITATION, (all) => " ".repeat(all.length)).search(/[{｛]{2}|[}｝]{2}/);
  return left < 0 ? undefined : left;
}

/** What of a text is more than paragraphs, lists, strong and emphasis. */
export function strangeIn(markdown: string): Strange[] {
  const strange: Strange[] = [];
  const walk = (node: Nodes) => {
    const { start, end } = node.position ?? {};
    const offset = start?.offset ?? 0;
    if (!ALLOWED.includes(node.type)) strange.push({ offset, name: STRANGE_NAMES[node.type] ?? OTHER });
    else if ("children" in node) node.children.forEach(walk);
    else if (node.type === "text") {
      // In Chinese **“…”** beside a sign marks nothing: CommonMark takes the quotation mark for the end of a word.
      const lost = markdown.slice(offset, end?.offset).search(/\*\*|__/);
      if (lost >= 0)
        strange.push({ offset: offset + lost, name: { en: "asterisks that mark nothing", zh: "未起作用的星号" } });
    }
  };
  walk(fromMarkdown(markdown));
  return strange;
}
