"use client";

import type { BriefingQuestion } from "@/lib/briefing";
import type { Lang } from "@/lib/schema";
import { viewName } from "@/lib/view-name";
import { go } from "../state/address";
import { useAtlas } from "../state/atlas";
import { Field, LongText } from "./field";
import type { EditorVoice } from "./step-editor";

interface Props {
  question: BriefingQuestion;
  nth: number;
  lang: Lang;
  voice: EditorVoice;
  onChange(question: BriefingQuestion): void;
  onRemove(): void;
}

/** A likely question: what is asked, what to say, and the view that answers it. */
export function QuestionFields({ question, nth, lang, voice, onChange, onRemove }: Props) {
  const { facts, lang: reader, words: atlasWords } = useAtlas();
  const { words, queryNow, say } = voice;
  const q = words.question;
  return (
    <fieldset className="question" data-compose-question={nth}>
      <legend>{q.nth(nth)}</legend>
      <Field label={q.ask}>
        {() => (
          <input
            name="ask"
            lang={lang}
            value={question.ask}
            onChange={(event) => onChange({ ...question, ask: event.target.value })}
          />
        )}
      </Field>
      <Field label={q.answer}>
        {() => (
          <LongText
            name="answer"
            lang={lang}
            value={question.answer}
            onChange={(answer) => onChange({ ...question, answer })}
          />
        )}
      </Field>
      <p className="step-view">{viewName(question.query, { facts, lang: reader, words: atlasWords })}</p>
      <div className="row">
        <button
          type="button"
          className="outline"
          data-compose-take=""
          onClick={() => {
            onChange({ ...question, query: queryNow() });
            say(words.step.taken);
          }}
        >
          {q.takeView}
        </button>
        <button type="button" className="outline" onClick={() => go(question.query)}>
          {q.goTo}
        </button>
        <button type="button" className="quiet" onClick={onRemove}>
          {q.remove}
        </button>
      </div>
    </fieldset>
  );
}
