"use client";

import type { BriefingStep } from "@/lib/briefing";
import type { BriefingComplaint } from "@/lib/briefing-spots";
import { minutesOf, withOptional, withoutQuestion, withQuestion, withQuestionAt } from "@/lib/edit-briefing";
import type { ComposeMessages } from "@/lib/messages/compose";
import type { Lang } from "@/lib/schema";
import { go } from "../state/address";
import { Complaints } from "./complaints";
import { Field, LongText } from "./field";
import { QuestionFields } from "./question-fields";
import { WallWordsField } from "./wall-words-field";

/** What every part of the editor speaks with. */
export interface EditorVoice {
  words: ComposeMessages;
  /** The view as it is now, as the address writes it. */
  queryNow(): string;
  /** Tells what was done, with a way back where there is one. */
  say(text: string, undo?: () => void): void;
}

interface Props {
  step: BriefingStep;
  lang: Lang;
  voice: EditorVoice;
  complaints: readonly BriefingComplaint[];
  /** Takes a function: what is undone later is undone on the step as it is then. */
  onChange(change: (step: BriefingStep) => BriefingStep): void;
  onRemove(): void;
}

/** Everything about one step. */
export function StepEditor({ step, lang, voice, complaints, onChange, onRemove }: Props) {
  const { words, queryNow, say } = voice;
  const w = words.step;
  const removeQuestion = (at: number) => {
    const question = step.questions[at];
    if (!question) return;
    onChange((now) => withoutQuestion(now, at));
    say(words.question.removed, () => onChange((now) => withQuestion(now, question, at)));
  };
  return (
    <div className="step-body">
      <div className="row">
        <button type="button" className="outline" onClick={() => go(step.query)}>
          {w.goTo}
        </button>
        <button
          type="button"
          className="outline"
          data-compose-take=""
          onClick={() => {
            const { query: before } = step;
            const query = queryNow();
            onChange((now) => ({ ...now, query }));
            say(w.taken, () => onChange((now) => ({ ...now, query: before })));
          }}
        >
          {w.takeView}
        </button>
      </div>
      <Field label={w.title}>
        {() => (
          <input
            name="title"
            lang={lang}
            value={step.title}
            onChange={(event) => onChange((now) => ({ ...now, title: event.target.value }))}
          />
        )}
      </Field>
      <WallWordsField
        step={step}
        lang={lang}
        voice={voice}
        onChange={(text) => onChange((now) => ({ ...now, words: text }))}
      />
      <Complaints complaints={complaints} />
      <Field label={w.notes}>
        {() => (
          <LongText
            name="notes"
            lang={lang}
            value={step.notes}
            onChange={(notes) => onChange((now) => ({ ...now, notes }))}
          />
        )}
      </Field>
      <Field label={w.minutes}>
        {() => (
          <input
            name="minutes"
            className="minutes"
            inputMode="numeric"
            value={step.minutes ?? ""}
            onChange={(event) => onChange((now) => withOptional(now, "minutes", minutesOf(event.target.value)))}
          />
        )}
      </Field>
      <h3>{words.question.heading}</h3>
      {step.questions.map((question, at) => (
        <QuestionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: questions do not move
          key={at}
          question={question}
          nth={at + 1}
          lang={lang}
          voice={voice}
          onChange={(changed) => onChange((now) => withQuestionAt(now, at, changed))}
          onRemove={() => removeQuestion(at)}
        />
      ))}
      <div className="row">
        <button
          type="button"
          className="outline"
          data-compose-ask=""
          onClick={() => {
            const question = { ask: "", query: queryNow(), answer: "", line: 0 };
            onChange((now) => withQuestion(now, question));
          }}
        >
          {words.question.add}
        </button>
        <button type="button" className="quiet step-remove" onClick={onRemove}>
          {w.remove}
        </button>
      </div>
    </div>
  );
}
