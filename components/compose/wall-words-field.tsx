"use client";

import { useRef } from "react";
import { type BriefingStep, MOST_WALL_WORDS } from "@/lib/briefing";
import type { Lang } from "@/lib/schema";
import { wallWords } from "@/lib/wall-words";
import { useAtlas } from "../state/atlas";
import { CiteFigure } from "./cite-figure";
import { Field, LongText } from "./field";
import type { EditorVoice } from "./step-editor";

interface Props {
  step: BriefingStep;
  /** Language of the briefing, whose words are counted. */
  lang: Lang;
  voice: EditorVoice;
  onChange(words: string): void;
}

/** The words for the wall, counted as they are written, with the figures of the view at hand. */
export function WallWordsField({ step, lang, voice: { words }, onChange }: Props) {
  const { facts } = useAtlas();
  const text = useRef<HTMLTextAreaElement>(null);
  const count = wallWords(step.words, facts, lang);
  const over = count - MOST_WALL_WORDS;
  const cite = (citation: string) => {
    const field = text.current;
    if (!field) return;
    const { selectionStart: from, selectionEnd: to, value } = field;
    const isApart = from === 0 || /[\s(（]$/.test(value.slice(0, from)) || lang === "zh";
    const put = isApart ? citation : ` ${citation}`;
    // Not by setRangeText: React would not notice it, and later mistake a change back for none.
    onChange(value.slice(0, from) + put + value.slice(to));
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(from + put.length, from + put.length);
    });
  };
  return (
    <>
      <Field
        label={words.step.words}
        help={
          <>
            <span className="count" data-over={over > 0 || undefined}>
              {words.step.count(count, MOST_WALL_WORDS)}
              {over > 0 && <strong>{` · ${words.step.tooMany(over)}`}</strong>}
            </span>{" "}
            {words.step.wordsHelp}
          </>
        }
      >
        {(describedBy) => (
          <LongText
            ref={text}
            name="words"
            lang={lang}
            value={step.words}
            describedBy={describedBy}
            onChange={onChange}
          />
        )}
      </Field>
      <CiteFigure query={step.query} label={words.step.cite} onCite={cite} />
    </>
  );
}
