import type { BlockContent, ListItem, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { BriefingStep } from "./briefing";
import { citedIn, cutAtCitations } from "./briefing-markdown";
import type { Facts } from "./facts";
import type { Figure, Lang, Source } from "./schema";
import { amountText } from "./wording";

/** A figure that a step cites, with the number under which its source is named. */
export interface Citation {
  /** From 1, in the order of the text. */
  number: number;
  figure: Figure;
  source: Source;
}

/**
 * A piece of running text. A figure has its amount written out; without a number where it is not among the citations; with a
 * mark where sources differ on it.
 */
export type ToldPart =
  | { kind: "text"; text: string }
  | { kind: "strong" | "emphasis"; parts: readonly ToldPart[] }
  | { kind: "figure"; figure: Figure; amount: string; number?: number; differs?: true };

export type ToldBlock =
  | { kind: "paragraph"; parts: readonly ToldPart[] }
  | { kind: "list"; ordered: boolean; items: readonly (readonly ToldBlock[])[] };

/** The figures that the words for the wall cite, in their order, each once. */
export function citationsOf(step: Pick<BriefingStep, "words">, facts: Facts): Citation[] {
  return citationsIn([step.words], facts);
}

/** The figures that the whole step cites: those of the words with the same numbers, then those of notes and answers. */
export function allCitationsOf(step: Pick<BriefingStep, "words" | "notes" | "questions">, facts: Facts): Citation[] {
  return citationsIn([step.words, step.notes, ...step.questions.map(({ answer }) => answer)], facts);
}

function citationsIn(texts: readonly string[], facts: Facts): Citation[] {
  const ids = new Set(texts.flatMap((text) => citedIn(text).map(({ id }) => id)));
  const known = [...ids].flatMap((id) => {
    const figure = facts.figure(id);
    const source = figure && facts.source(figure);
    return source ? [{ figure, source }] : [];
  });
  return known.map((one, at) => ({ number: at + 1, ...one }));
}

/**
 * Markdown of a briefing as a tree of blocks, its figures written out. What a briefing does not know (HTML, links) is
 * shown as the characters that were typed, and so is the citation of a figure that does not exist.
 * @param citations gives the figures their numbers
 */
export function toldParts(
  markdown: string,
  lang: Lang,
  facts: Facts,
  citations: readonly Citation[] = [],
): ToldBlock[] {
  const numbers = new Map(citations.map(({ figure, number }) => [figure.id, number]));

  /** Words and the figures between them: cutting leaves the ids at the odd places. */
  const told = (text: string): ToldPart[] =>
    cutAtCitations(text).flatMap((piece, at): ToldPart[] => {
      if (at % 2 === 0) return piece === "" ? [] : [{ kind: "text", text: onOneLine(piece, lang) }];
      const figure = facts.figure(piece);
      if (!figure) return [{ kind: "text", text: `{{${piece}}}` }];
      const number = numbers.get(piece);
      return [
        {
          kind: "figure",
          figure,
          amount: amountText(figure, facts.writing[lang]),
          ...(number !== undefined && { number }),
          ...(facts.dispute(figure)?.differs && { differs: true as const }),
        },
      ];
    });

  const part = (node: PhrasingContent): ToldPart[] => {
    if (node.type === "text") return told(node.value);
    if (node.type === "strong" || node.type === "emphasis") {
      return [{ kind: node.type, parts: node.children.flatMap(part) }];
    }
    if (node.type === "break") return lang === "zh" ? [] : [{ kind: "text", text: " " }];
    return told(typed(node));
  };

  const block = (node: RootContent | BlockContent | ListItem["children"][number]): ToldBlock => {
    if (node.type === "paragraph") return { kind: "paragraph", parts: node.children.flatMap(part) };
    if (node.type === "list") {
      const items = node.children.map((item) => item.children.map(block));
      return { kind: "list", ordered: node.ordered === true, items };
    }
    return { kind: "paragraph", parts: told(typed(node)) };
  };

  const typed = ({ position }: Pick<RootContent, "position">): string =>
    markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

  return fromMarkdown(markdown).children.map(block);
}

/** A line break of the file is a blank on the wall; in Chinese it is nothing, but between two Latin words. */
function onOneLine(text: string, lang: Lang): string {
  const isSign = (letter: string | undefined) => lang === "zh" && letter !== undefined && !/[\w%.,;:()]/.test(letter);
  return text
    .split("\n")
    .reduce((before, after) => `${before}${isSign(before.at(-1)) || isSign(after[0]) ? "" : " "}${after}`);
}
