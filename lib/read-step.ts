import type { Link, List, ListItem, Nodes, RootContent } from "mdast";
import type { BriefingQuestion, BriefingStep } from "./briefing";
import type { ComplainAt, Spot } from "./briefing-spots";

/** What the reading of a step needs of its file. */
export interface StepPage {
  source: string;
  complain: ComplainAt;
  /** Takes down where the pieces of a step or question stand. */
  place(piece: BriefingStep | BriefingQuestion, spots: Record<string, Spot>): void;
}

/** The headings inside a step; each is read in either language. */
export const SECTION_HEADINGS = {
  notes: { en: "Notes", zh: "讲稿" },
  questions: { en: "Questions", zh: "可能的提问" },
} as const;
type Section = keyof typeof SECTION_HEADINGS;

/** Reads what stands under the heading of a step: its view, the words for the wall, notes and questions. */
export function readStep(
  head: Pick<BriefingStep, "title" | "line">,
  content: readonly RootContent[],
  page: StepPage,
): BriefingStep {
  const parts = sectionsOf(content, page);
  const [first, ...rest] = parts.words ?? [];
  const link = first && linkOf(first);
  if (!link) {
    page.complain(
      first ? startOf(first) : { line: head.line, column: 1 },
      { en: "the step does not begin with the link of its view", zh: "步骤开头没有视图链接" },
      {
        en: 'put a paragraph "[View, 2 min](?place=LA)" under the heading',
        zh: "请在标题下单独写一段“[视图，2分钟](?place=LA)”",
      },
    );
  }
  const words = link ? rest : (parts.words ?? []);
  const minutes = link && minutesOf(link, page);
  const step: BriefingStep = {
    title: head.title,
    query: link ? queryAt(link, page) : "",
    ...(minutes !== undefined && { minutes }),
    words: sourceOf(words, page),
    notes: sourceOf(parts.notes ?? [], page),
    questions: (parts.questions ?? []).flatMap((node) => questionsOf(node, page)),
    line: head.line,
  };
  page.place(step, {
    ...(link && { link: startOf(link) }),
    ...(words[0] && { words: startOf(words[0]) }),
    ...(parts.notes?.[0] && { notes: startOf(parts.notes[0]) }),
  });
  return step;
}

function sectionsOf(content: readonly RootContent[], page: StepPage) {
  const parts: Partial<Record<Section | "words", RootContent[]>> = { words: [] };
  let open = parts.words;
  for (const node of content) {
    if (node.type !== "heading") {
      open?.push(node);
      continue;
    }
    const name = node.depth === 3 ? sectionNamed(plainText(node)) : undefined;
    if (name && !parts[name]) {
      parts[name] = [];
      open = parts[name];
      continue;
    }
    open = undefined;
    page.complain(
      startOf(node),
      name
        ? { en: "the step has this heading twice", zh: "此步骤中该标题重复" }
        : {
            en: `"${plainText(node) ?? ""}" is no heading of a briefing`,
            zh: `“${plainText(node) ?? ""}”不是简报所用的标题`,
          },
      {
        en: 'use "## …" for a step, and inside it "### Notes" and "### Questions" once each',
        zh: "步骤用“## …”，其中“### 讲稿”与“### 可能的提问”各用一次",
      },
    );
  }
  return parts;
}

const sectionNamed = (text: string | undefined): Section | undefined =>
  (["notes", "questions"] as const).find((name) =>
    Object.values<string | undefined>(SECTION_HEADINGS[name]).includes(text),
  );

function questionsOf(node: RootContent, page: StepPage): BriefingQuestion[] {
  if (node.type === "list") return (node satisfies List).children.flatMap((item) => questionOf(item, page));
  complainOfQuestion(node, page);
  return [];
}

function questionOf(item: ListItem, page: StepPage): BriefingQuestion[] {
  const [first, ...answer] = item.children;
  const link = first && linkOf(first);
  const ask = link && plainText(link);
  if (!link || !ask) {
    complainOfQuestion(item, page);
    return [];
  }
  const indent = startOf(link).column - 1;
  const question: BriefingQuestion = {
    ask,
    query: queryAt(link, page),
    answer: sourceOf(answer, page).replace(new RegExp(`\\n {1,${indent}}`, "g"), "\n"),
    line: startOf(item).line,
  };
  page.place(question, {
    link: startOf(link),
    ...(answer[0] && { answer: { ...startOf(answer[0]), indent } }),
  });
  return [question];
}

function complainOfQuestion(node: Nodes, page: StepPage): void {
  page.complain(
    startOf(node),
    { en: "this is not a question with its view", zh: "此处不是带视图的提问" },
    {
      en: 'write "- [question](?place=LA)" in a line of its own, and below it, indented by two blanks, what to say',
      zh: "请单独一行写“- [问题](?place=LA)”，其下缩进两格写答语",
    },
  );
}

/** The link that makes up a whole paragraph. */
function linkOf(node: Nodes): Link | undefined {
  if (node.type !== "paragraph" || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === "link" ? only : undefined;
}

/** The plain words of a heading or link; undefined where there is more than plain words, or nothing. */
export function plainText(node: { children: readonly Nodes[] }): string | undefined {
  const text = node.children.map((child) => (child.type === "text" ? child.value : undefined));
  return text.includes(undefined) || text.length === 0 ? undefined : text.join("").replace(/\s+/g, " ").trim();
}

function queryAt(link: Link, page: StepPage): string {
  const query = queryOf(link.url);
  if (query === undefined) {
    page.complain(
      startOf(link),
      { en: `"${link.url}" is not the address of a view`, zh: `“${link.url}”不是视图地址` },
      {
        en: 'paste a link as "Copy link" gives it, or only its part from "?" on; "?" alone is the whole picture',
        zh: "请粘贴“复制链接”所得的地址，或只写“?”起的部分；单写“?”为全图",
      },
    );
  }
  return query ?? "";
}

/** The part of an address that says what the view is: "" or "?place=LA"; undefined for what is no address of a view. */
export function queryOf(address: string): string | undefined {
  const [whole = ""] = address.split("#", 1);
  const mark = whole.indexOf("?");
  if (mark < 0) return whole === "" || /^https?:\/\//.test(whole) ? "" : undefined;
  return mark === whole.length - 1 ? "" : whole.slice(mark);
}

function minutesOf(link: Link, page: StepPage): number | undefined {
  const printed = /[\d.]+/.exec(plainText(link) ?? "")?.[0];
  if (printed === undefined || !/\d/.test(printed)) return undefined;
  if (/^[1-9]\d*\.?$/.test(printed)) return Number.parseInt(printed, 10);
  page.complain(
    startOf(link),
    { en: `"${printed}" is not a number of minutes`, zh: `“${printed}”不是分钟数` },
    { en: "write whole minutes above zero", zh: "请写大于零的整数分钟" },
  );
  return undefined;
}

/** The nodes as they stand in the file. */
function sourceOf(nodes: readonly Nodes[], { source }: StepPage): string {
  return source.slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0).trimEnd();
}

/** Where a node begins. */
export function startOf(node: Nodes): Spot {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
