"use client";

import type { ReactNode } from "react";
import type { Citation, ToldBlock, ToldPart } from "@/lib/briefing-text";
import { toldParts } from "@/lib/briefing-text";
import { useAtlas } from "../state/atlas";

interface Props {
  /** Markdown of a briefing. */
  markdown: string;
  /** Gives its figures their numbers. */
  citations?: readonly Citation[];
  /** How a figure is written; absent: its amount and the number of its source. */
  cite?: Cite;
}

export type ToldFigure = Extract<ToldPart, { kind: "figure" }>;
type Cite = (part: ToldFigure) => ReactNode;

/** Words of a briefing with their figures written out, each with the number of its source. */
export function Told({ markdown, citations, cite = plainly }: Props) {
  const { facts, lang } = useAtlas();
  return <Blocks blocks={toldParts(markdown, lang, facts, citations)} cite={cite} />;
}

// The text of a step never changes its order: the index is a key as good as any.
const keyed = <T,>(all: readonly T[]) => all.map((one, at) => [String(at), one] as const);

function Blocks({ blocks, cite }: { blocks: readonly ToldBlock[]; cite: Cite }) {
  return keyed(blocks).map(([key, block]) => {
    if (block.kind === "paragraph") {
      return (
        <p key={key}>
          <Parts parts={block.parts} cite={cite} />
        </p>
      );
    }
    const List = block.ordered ? "ol" : "ul";
    return (
      <List key={key}>
        {keyed(block.items).map(([item, blocksOfItem]) => (
          <li key={item}>
            <Blocks blocks={blocksOfItem} cite={cite} />
          </li>
        ))}
      </List>
    );
  });
}

function Parts({ parts, cite }: { parts: readonly ToldPart[]; cite: Cite }) {
  return keyed(parts).map(([key, part]) => <Part key={key} part={part} cite={cite} />);
}

function Part({ part, cite }: { part: ToldPart; cite: Cite }) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "strong":
      return (
        <strong>
          <Parts parts={part.parts} cite={cite} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Parts parts={part.parts} cite={cite} />
        </em>
      );
    case "figure":
      return cite(part);
  }
}

function plainly({ figure, amount, number, differs }: ToldFigure) {
  return (
    <span className="cited" data-cites={figure.id}>
      <b>{amount}</b>
      {(number !== undefined || differs) && (
        <sup>
          {number}
          {differs && <DiffersSign />}
        </sup>
      )}
    </span>
  );
}

/** The sign of the charts for a figure on which sources differ; read out in words. */
function DiffersSign() {
  const { words } = useAtlas();
  return (
    <>
      {"\u00a0"}
      <span role="img" aria-label={words.evidencePanels.card.differs}>
        ≠
      </span>
    </>
  );
}
