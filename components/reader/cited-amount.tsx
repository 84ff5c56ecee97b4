"use client";

import { READER_WORDS } from "@/lib/messages/reader-words";
import { writeView } from "@/lib/view";
import type { ToldFigure } from "../present/told";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { inPlace } from "./in-place";
import type { ReadStep } from "./reading";

/**
 * A number of the text: it opens its source, and its raised number leads to the line in the list of the step. Where sources
 * differ on it, it says so.
 */
export function CitedAmount({ part, step }: { part: ToldFigure; step: ReadStep }) {
  const { lang, words, home } = useAtlas();
  const setView = useSetView();
  const told = READER_WORDS[lang];
  const { figure, amount, number, differs } = part;
  const { card } = words.evidencePanels;
  const name = told.openSource(amount);
  return (
    <span className="cited" data-cites={figure.id}>
      <a
        className="figure"
        href={`${home}${writeView({ ...step.view, item: figure.id })}`}
        aria-label={[name, differs && card.differs].filter(Boolean).join(words.sentence.comma)}
        title={differs ? card.differsShort : undefined}
        onClick={inPlace(() => setView({ item: figure.id }))}
      >
        {amount}
      </a>
      {/* A word joiner: the number of a source begins no line. */}
      {(number !== undefined || differs) && (
        <sup>
          {"\u2060"}
          {number !== undefined && (
            <a href={`#step-${step.number}-source-${number}`} aria-label={told.toSource(number)}>
              {number}
            </a>
          )}
          {differs && <span aria-hidden="true">{"\u00a0≠"}</span>}
        </sup>
      )}
    </span>
  );
}
