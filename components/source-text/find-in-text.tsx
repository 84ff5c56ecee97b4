"use client";

import { useEffect, useRef } from "react";
import { TEXT_WORDS } from "@/lib/messages/text-words";
import type { PrintedFigure } from "@/lib/source-text";
import { useAtlas } from "../state/atlas";
import { type OpenedText, useSourceText } from "../state/source-text";
import { PassageText } from "./passage-text";
import { reveal } from "./reveal";
import { TextPicker } from "./text-picker";

interface Props {
  source: string;
  /** Language of the text. */
  language: string;
  figure: PrintedFigure;
  /** All figures of the source: an opened text is searched for each at once. */
  figures: readonly PrintedFigure[];
}

/** One figure in the text of its source: the paragraph that prints it, from a file that the reader opens. */
export function FindInText({ source, language, figure, figures }: Props) {
  const words = TEXT_WORDS[useAtlas().lang];
  const opened = useSourceText(source);
  return (
    <details className="find-in-text" data-find-in-text={figure.id} open={opened !== undefined}>
      <summary>{words.find}</summary>
      {opened ? <Found {...{ language, figure, opened }} /> : <p>{words.intro}</p>}
      <TextPicker words={words} source={source} figures={figures} />
    </details>
  );
}

function Found({ language, figure, opened }: Pick<Props, "language" | "figure"> & { opened: OpenedText }) {
  const words = TEXT_WORDS[useAtlas().lang];
  const { reading, name, encoding } = opened;
  const pane = useRef<HTMLElement>(null);
  const found = reading.found.find(({ id }) => id === figure.id);
  const passage = found && reading.passages.find(({ start, end }) => start <= found.start && found.start < end);

  useEffect(() => {
    if (passage) reveal(pane.current, pane.current?.querySelector("mark"));
  }, [passage]);

  if (!found || !passage) return <p className="text-problem">{words.notInText(figure.printed)}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls is reached by keyboard */}
      <section className="text-pane" ref={pane} lang={language} aria-label={words.text} tabIndex={0}>
        <PassageText
          words={words}
          reading={reading}
          passage={passage}
          mark={(printed, ids) => (ids.includes(figure.id) ? <mark data-chosen="true">{printed}</mark> : printed)}
        />
      </section>
      <p>
        <small>
          {found.para && `${words.paragraph(found.para)}, `}
          {words.line(String(found.line))} · {words.how[found.how]} · {name} · {words.readAs(encoding)}
        </small>
      </p>
    </>
  );
}
