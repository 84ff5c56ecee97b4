"use client";

import type { Citation, ToldBlock, ToldPart } from "@/lib/briefing-text";
import { toldParts } from "@/lib/briefing-text";
import { useAtlas } from "../state/atlas";

interface Props {
  /** Markdown of a briefing. */
  markdown: string;
  /** Gives its figures their numbers. */
  citations?: readonly Citation[];
}

/** Words of a briefing with their figures written out, each with the number of its source. */
export function Told({ markdown, citations }: Props) {
  const { facts, lang } = useAtlas();
  return <Blocks blocks={toldParts(markdown, lang, facts, citations)} />;
}

// The text of a step never changes its order: the index is a key as good as any.
const keyed = <T,>(all: readonly T[]) => all.map((one, at) => [String(at), one] as const);

function Blocks({ blocks }: { blocks: readonly ToldBlock[] }) {
  return keyed(blocks).map(([key, block]) => {
    if (block.kind === "paragraph") {
      return (
        <p key={key}>
          <Parts parts={block.parts} />
        </p>
      );
    }
    const List = block.ordered ? "ol" : "ul";
    return (
      <List key={key}>
        {keyed(block.items).map(([item, blocksOfItem]) => (
          <li key={item}>
            <Blocks blocks={blocksOfItem} />
          </li>
        ))}
      </List>
    );
  });
}

function Parts({ parts }: { parts: readonly ToldPart[] }) {
  return keyed(parts).map(([key, part]) => <Part key={key} part={part} />);
}

function Part({ part }: { part: ToldPart }) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "strong":
      return (
        <strong>
          <Parts parts={part.parts} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Parts parts={part.parts} />
        </em>
      );
    case "figure":
      return (
        <span className="cited" data-cites={part.figure.id}>
          <b>{part.amount}</b>
          {part.number !== undefined && <sup>{part.number}</sup>}
        </span>
      );
  }
}
