"use client";

import { useEffect, useRef, useState } from "react";
import type { Briefing, BriefingStep } from "@/lib/briefing";
import type { BriefingComplaint } from "@/lib/briefing-spots";
import { withoutStep, withStep, withStepAt, withStepMoved } from "@/lib/edit-briefing";
import { writeView } from "@/lib/view";
import { viewName } from "@/lib/view-name";
import { useAtlas } from "../state/atlas";
import { useView } from "../state/use-view";
import { type EditorVoice, StepEditor } from "./step-editor";
import { asSameStep, stepKey } from "./step-keys";

interface Props {
  briefing: Briefing;
  voice: EditorVoice;
  complaints: readonly BriefingComplaint[];
  /** Key of the step that lies open. */
  open: number | undefined;
  onOpen(key: number | undefined): void;
  onChange(change: (briefing: Briefing) => Briefing): void;
}

/** The steps in their order, one of them open. */
export function StepList({ briefing, voice, complaints, open, onOpen, onChange }: Props) {
  const { facts, lang, words: atlasWords } = useAtlas();
  const { view } = useView();
  const { words, say } = voice;
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ step: number; by: -1 | 1 }>();
  const { steps } = briefing;
  const now = writeView(view);

  // React takes a row that moves down out of the page and puts it in again: that takes the focus away.
  useEffect(() => {
    if (!moved) return;
    const row = list.current?.children[moved.step - 1];
    row?.querySelector<HTMLElement>(`[data-move="${moved.by}"]`)?.focus();
    row?.scrollIntoView({ block: "nearest" });
  }, [moved]);

  const titleOf = (step: BriefingStep) => step.title || words.unnamedStep;
  const move = (at: number, by: -1 | 1) => {
    const step = steps[at];
    const to = at + by;
    if (!step) return;
    if (to < 0 || to >= steps.length) return say(words.step.atEnd(at + 1));
    onChange((whole) => withStepMoved(whole, at, by));
    setMoved({ step: to + 1, by });
    say(words.step.moved(titleOf(step), to + 1, steps.length));
  };
  const remove = (at: number) => {
    const step = steps[at];
    if (!step) return;
    onChange((whole) => withoutStep(whole, at));
    say(words.step.removed(at + 1), () => onChange((whole) => withStep(whole, step, Math.min(at, whole.steps.length))));
    // The button that was pressed is gone with its row.
    list.current?.focus();
  };
  const changeStep = (key: number, change: (step: BriefingStep) => BriefingStep) =>
    onChange((whole) => {
      const at = whole.steps.findIndex((one) => stepKey(one) === key);
      const step = whole.steps[at];
      return step ? withStepAt(whole, at, asSameStep(step, change(step))) : whole;
    });

  return (
    <ol className="compose-steps" ref={list} tabIndex={-1} aria-label={words.step.heading}>
      {steps.map((step, at) => {
        const key = stepKey(step);
        const isOpen = key === open;
        const own = complaints.filter((one) => one.step === at + 1);
        return (
          <li key={key} data-compose-step={at + 1}>
            <div className="step-head">
              <button
                type="button"
                className="step-title"
                aria-expanded={isOpen}
                onClick={() => onOpen(isOpen ? undefined : key)}
              >
                <span className="step-number">{at + 1}</span>
                <span lang={briefing.lang}>{titleOf(step)}</span>
              </button>
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  className="outline move"
                  data-move={by}
                  aria-disabled={at + by < 0 || at + by >= steps.length}
                  aria-label={words.list.of(by < 0 ? words.step.up : words.step.down, titleOf(step))}
                  onClick={() => move(at, by)}
                >
                  {by < 0 ? "↑" : "↓"}
                </button>
              ))}
            </div>
            <p className="step-view">
              {viewName(step.query, { facts, lang, words: atlasWords })}
              {step.query === now && <span className="on-map"> · {words.step.onMap}</span>}
              {own.length > 0 && <strong className="to-mend"> · {words.step.mend(own.length)}</strong>}
            </p>
            {isOpen && (
              <StepEditor
                step={step}
                lang={briefing.lang}
                voice={voice}
                complaints={own}
                onChange={(change) => changeStep(key, change)}
                onRemove={() => remove(at)}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
