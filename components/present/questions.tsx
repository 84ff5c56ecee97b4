"use client";

import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { viewShown } from "@/lib/present-address";
import { readView, writeView } from "@/lib/view";
import { go } from "../state/address";
import { useAtlas } from "../state/atlas";
import { useTalk } from "./presenting";
import { Told } from "./told";

/** What the audience may ask. One click puts the view that answers it on the wall. */
export function Questions() {
  const { facts, lang } = useAtlas();
  const { briefing, showing, step } = useTalk();
  const told = PRESENT_WORDS[lang];
  // The answer stands in theme and room of the talk.
  const show = (query: string) => {
    const view = viewShown({ ...showing, aside: query }, briefing.steps);
    go(writeView(readView(view, facts.known).view), "replace");
  };
  return (
    <section className="console-questions" aria-label={told.questions}>
      <h2>{told.questions}</h2>
      {step.questions.length === 0 && <p className="none">{told.noQuestions}</p>}
      <ul>
        {step.questions.map(({ ask, query, answer }, at) => (
          <li key={String(at)}>
            <button
              type="button"
              className="quiet"
              data-question={query}
              title={told.showAnswer}
              onClick={() => show(query)}
            >
              {ask}
            </button>
            {answer && <Told markdown={answer} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
