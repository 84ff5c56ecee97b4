import { fromMarkdown } from "mdast-util-from-markdown";
import type { Briefing, BriefingQuestion, BriefingStep } from "./briefing";
import { plainText, SECTION_HEADINGS } from "./read-step";
import type { Lang } from "./schema";

/** What the link of a view is called, with its planned minutes. */
const VIEW_WORDS: Record<Lang, (minutes: number | undefined) => string> = {
  en: (minutes) => (minutes === undefined ? "View" : `View, ${minutes} min`),
  zh: (minutes) => (minutes === undefined ? "视图" : `视图，${minutes}分钟`),
};

/** Writes a briefing as its file. Reading that gives the same briefing again, but for its lines and blanks around its texts. */
export function writeBriefing(briefing: Briefing): string {
  const { title, author, date, room, packs, minutes, steps, lang } = briefing;
  const front = [
    `title: ${oneLine(title)}`,
    `author: ${oneLine(author)}`,
    `date: ${date}`,
    ...(room ? [`room: ${room}`] : []),
    `packs: ${packs.map(({ id, version }) => `${id}@${version}`).join(", ")}`,
    ...(minutes === undefined ? [] : [`minutes: ${minutes}`]),
  ];
  return `${["---", ...front, "---"].join("\n")}\n\n${steps.map((step) => stepText(step, lang)).join("\n\n")}\n`;
}

function stepText({ title, query, minutes, words, notes, questions }: BriefingStep, lang: Lang): string {
  const heading = (section: keyof typeof SECTION_HEADINGS) => `### ${SECTION_HEADINGS[section][lang]}`;
  return [
    `## ${escaped(title, (text) => `## ${text}`)}`,
    `[${VIEW_WORDS[lang](minutes)}](${address(query)})`,
    words.trim(),
    ...(notes.trim() ? [heading("notes"), notes.trim()] : []),
    ...(questions.length > 0 ? [heading("questions"), questions.map(questionText).join("\n\n")] : []),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function questionText({ ask, query, answer }: BriefingQuestion): string {
  const link = `- [${escaped(ask, (text) => `## [${text}](?)`)}](${address(query)})`;
  // An empty line stays empty: blanks at its end would be a change in every comparison of files.
  const below = answer.trim().replace(/^(?=.)/gm, "  ");
  return below ? `${link}\n\n${below}` : link;
}

/** "?" alone is the whole picture. Brackets and blanks would end the address of a Markdown link. */
const address = (query: string): string =>
  query === "" ? "?" : query.replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Plain words as Markdown: as they are where that reads the same, else with every sign that could mean something escaped. */
function escaped(text: string, inPlace: (text: string) => string): string {
  const plain = oneLine(text);
  const [heading] = fromMarkdown(inPlace(plain)).children;
  const [only] = heading?.type === "heading" ? heading.children : [];
  const read = heading?.type !== "heading" ? undefined : plainText(only?.type === "link" ? only : heading);
  return read === plain ? plain : plain.replace(/[\\`*_[\]<>&#!()]/g, "\\$&");
}
