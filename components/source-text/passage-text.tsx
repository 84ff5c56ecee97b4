import type { ReactNode } from "react";
import type { SourceTextMessages } from "@/lib/messages/source-text";
import { type SourceReading, segmentsOf } from "@/lib/source-text";
import type { Passage } from "@/lib/text-passages";

interface Props {
  words: SourceTextMessages;
  reading: SourceReading;
  passage: Passage;
  mark(text: string, ids: readonly string[]): ReactNode;
}

/** A paragraph of the opened text with its number beside it and its printed figures marked. */
export function PassageText({ words, reading, passage, mark }: Props) {
  return (
    <p className="passage" data-para={passage.para}>
      {passage.para && (
        <small className="passage-number" title={words.paragraph(passage.para)}>
          {passage.para}
        </small>
      )}
      {segmentsOf(reading, passage).map(({ text, start, ids }) => (
        <span key={start}>{ids.length > 0 ? mark(text, ids) : text}</span>
      ))}
    </p>
  );
}
