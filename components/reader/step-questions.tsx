"use client";

import type { ReactNode } from "react";
import type { Citation } from "@/lib/briefing-text";
import { READER_WORDS } from "@/lib/messages/reader-words";
import { viewShown } from "@/lib/present-address";
import { readView, writeView } from "@/lib/view";
import { Told, type ToldFigure } from "../present/told";
import { go } from "../state/address";
import { useAtlas } from "../state/atlas";
import { inPlace } from "./in-place";
import { type ReadStep, useReading } from "./reading";

interface Props {
  step: ReadStep;
  citations: readonly Citation[];
  cite(part: ToldFigure): ReactNode;
}

/** What may be asked, each with its answer and the view that shows it. */
export function StepQuestions({ step, citations, cite }: Props) {
  const { facts, lang, home } = useAtlas();
  const { steps, audience } = useReading();
  const told = READER_WORDS[lang];
  if (step.questions.length === 0) return null;
  return (
    <div className="step-questions">
      <h3>{told.questions}</h3>
      <ul>
        {step.questions.map(({ ask, query, answer }, at) => {
          const asked = viewShown({ briefing: "", step: step.number, aside: query, ...audience }, steps);
          const view = writeView(readView(asked, facts.known).view);
          return (
            <li key={String(at)} className="step-question">
              <p className="ask">{ask}</p>
              {answer && <Told markdown={answer} citations={citations} cite={cite} />}
              <p className="step-ways">
                <a href={`${home}${view}`} data-question={view} onClick={inPlace(() => go(view))}>
                  {told.showView}
                  <span className="visually-hidden">
                    {lang === "zh" ? "：" : ": "}
                    {ask}
                  </span>
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
