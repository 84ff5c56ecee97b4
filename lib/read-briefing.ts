import type { Heading, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Briefing, BriefingQuestion, BriefingStep } from "./briefing";
import type { BriefingComplaint, Spot, Spots } from "./briefing-spots";
import { readFrontMatter } from "./read-front-matter";
import { plainText, readStep, type StepPage, startOf } from "./read-step";
import type { Lang, Text } from "./schema";

/** What became of a file: the briefing only when there is no complaint, and where its pieces stand. */
export interface BriefingReading {
  briefing?: Briefing;
  complaints: BriefingComplaint[];
  spots: Spots;
}

/**
 * Read the text of a briefing. Only its form is judged here; whether ids, links and packs exist, `checkBriefing` tells.
 * @param text the whole file
 * @param from what complaints call the file, and what its name says: the briefing and its language
 */
export function readBriefing(text: string, from: { file: string; name: string; lang: Lang }): BriefingReading {
  const complaints: BriefingComplaint[] = [];
  const spots = new Map<Briefing | BriefingStep | BriefingQuestion, Readonly<Record<string, Spot>>>();
  const complain = ({ line, column }: Spot, message: Text, mend: Text, step?: number) => {
    const at = { promise: "everyBriefingIsReadable", file: from.file, line, column };
    complaints.push({ ...at, message, mend, ...(step !== undefined && { step }) });
  };
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const { front, spots: frontSpots, taken } = readFrontMatter(lines, complain);
  // Without front matter nothing else is where it should be: one complaint says so.
  if (taken === 0) return { complaints, spots };
  // Blank lines in place of the front matter, so that the parser counts the lines of the file.
  const source = lines.map((line, at) => (at < taken ? "" : line)).join("\n");
  const { before, steps: parts } = stepsOf(fromMarkdown(source).children);
  if (before[0]) {
    complain(
      startOf(before[0]),
      { en: "there is text before the first step", zh: "第一步之前有文字" },
      { en: 'begin each step with a line "## heading"', zh: "每一步请以“## 标题”一行开始" },
    );
  }
  if (parts.length === 0) {
    complain(
      { line: taken, column: 1 },
      { en: "the briefing has no step", zh: "简报没有步骤" },
      { en: 'begin each step with a line "## heading"', zh: "每一步请以“## 标题”一行开始" },
    );
  }
  const steps = parts.map(({ heading, content }, at) => {
    const page: StepPage = {
      source,
      complain: (spot, message, mend) => complain(spot, message, mend, at + 1),
      place: (piece, pieceSpots) => spots.set(piece, pieceSpots),
    };
    const title = plainText(heading);
    if (!title) {
      page.complain(
        startOf(heading),
        { en: "the heading is empty or more than plain words", zh: "标题为空，或不是纯文字" },
        { en: "write plain words after ##", zh: "请在 ## 后写纯文字" },
      );
    }
    return readStep({ title: title ?? "", line: startOf(heading).line }, content, page);
  });
  const briefing: Briefing = { name: from.name, lang: from.lang, ...front, steps };
  spots.set(briefing, frontSpots);
  return { ...(complaints.length === 0 && { briefing }), complaints, spots };
}

function stepsOf(nodes: readonly RootContent[]) {
  const before: RootContent[] = [];
  const steps: { heading: Heading; content: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node.type === "heading" && node.depth === 2) steps.push({ heading: node, content: [] });
    else (steps.at(-1)?.content ?? before).push(node);
  }
  return { before, steps };
}
