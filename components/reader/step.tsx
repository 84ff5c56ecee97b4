"use client";

import { memo, type ReactNode, useCallback, useMemo } from "react";
import { presentLink } from "@/lib/briefing-address";
import { allCitationsOf } from "@/lib/briefing-text";
import { READER_WORDS } from "@/lib/messages/reader-words";
import { writeView } from "@/lib/view";
import { DrawnMap } from "../map/drawn-map";
import { Told, type ToldFigure } from "../present/told";
import { useAtlas } from "../state/atlas";
import { CitedAmount } from "./cited-amount";
import { type ReadStep, useReading } from "./reading";
import { StepPicture } from "./step-picture";
import { StepQuestions } from "./step-questions";
import { StepSources } from "./step-sources";
import { readStep } from "./use-step-read";

/** One step: heading, words, its chart, what was said, likely questions, sources. */
export const Step = memo(function Step({ step, isRead }: { step: ReadStep; isRead: boolean }) {
  const { facts, lang, home } = useAtlas();
  const { briefing, audience } = useReading();
  const told = READER_WORDS[lang];
  const { number, view, query, title, minutes, words, notes } = step;
  const citations = useMemo(() => allCitationsOf(step, facts), [step, facts]);
  const cite = useCallback((part: ToldFigure): ReactNode => <CitedAmount part={part} step={step} />, [step]);
  const here = () => readStep(number);
  return (
    // What is used in a step is used with its view, also while another one is read.
    <section
      id={`step-${number}`}
      className="reader-step"
      aria-labelledby={`title-${number}`}
      data-reader-step={number}
      data-query={query}
      onFocusCapture={here}
      onClickCapture={({ target }) => target instanceof Element && target.closest("a, button, input") && here()}
    >
      <header>
        <p className="step-count">
          {told.step(number)}
          {minutes !== undefined && ` · ${told.minutes(minutes)}`}
        </p>
        <h2 id={`title-${number}`}>{title}</h2>
      </header>
      <div className="step-words">
        <Told markdown={words} citations={citations} cite={cite} />
      </div>
      <p className="step-ways">
        <a href={`${home}${writeView({ ...view, theme: audience.theme ?? view.theme })}`}>{told.openOnAtlas}</a>{" "}
        <a href={presentLink(home, briefing.name, audience, number)}>{told.presentFrom}</a>
      </p>
      <div className="step-evidence">
        <DrawnMap view={view} label={told.mapOf(number)} words={told} />
        <StepPicture view={view} isRead={isRead} />
      </div>
      {notes && (
        <details className="step-notes">
          <summary>{told.said}</summary>
          <div>
            <Told markdown={notes} citations={citations} cite={cite} />
          </div>
        </details>
      )}
      <StepQuestions step={step} citations={citations} cite={cite} />
      <StepSources number={number} citations={citations} />
    </section>
  );
});
