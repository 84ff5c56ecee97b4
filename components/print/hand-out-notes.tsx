import type { BriefingQuestion } from "@/lib/briefing";
import type { Citation } from "@/lib/briefing-text";
import { Told } from "../present/told";

/** Notes in their paragraphs and points, so that a page may end between them. */
export const noteParts = (notes: string): string[] =>
  notes.split(/\n{2,}|\n(?=[-*+] )/).filter((part) => part.trim() !== "");

/** A paragraph or a list of what was said. */
export function NotePart({ markdown, citations }: { markdown: string; citations: readonly Citation[] }) {
  return (
    <div className="print-notes">
      <Told markdown={markdown} citations={citations} />
    </div>
  );
}

/** What may be asked, and the answer. */
export function Question({
  question: { ask, answer },
  citations,
}: {
  question: Pick<BriefingQuestion, "ask" | "answer">;
  citations: readonly Citation[];
}) {
  return (
    <div className="print-notes print-question">
      <p>
        <b>{ask}</b>
      </p>
      {answer && <Told markdown={answer} citations={citations} />}
    </div>
  );
}
