"use client";

import { useEffect, useRef, useState } from "react";
import { TEXT_WORDS } from "@/lib/messages/text-words";
import type { Lang } from "@/lib/schema";
import { shownPassages } from "@/lib/source-text";
import type { TextFigure } from "@/lib/text-figure";
import { closeSourceText, type OpenedText, useSourceText } from "../state/source-text";
import { PassageText } from "./passage-text";
import { reveal } from "./reveal";
import { TextPicker } from "./text-picker";

export interface ReaderFigure extends TextFigure {
  /** Its card in the atlas. */
  href: string;
}

interface Props {
  lang: Lang;
  source: string;
  /** Language of the text. */
  language: string;
  figures: readonly ReaderFigure[];
}

/** The text of a source, opened from the reader's own file, with the figures of the atlas marked in it. */
export function TextReader(props: Props) {
  const { lang, source, figures } = props;
  const words = TEXT_WORDS[lang];
  const opened = useSourceText(source);
  return (
    <section className="text-reader" aria-label={words.heading} data-source-text={source}>
      <h4>{words.heading}</h4>
      <p>{words.intro}</p>
      <TextPicker words={words} source={source} figures={figures} />
      {opened && <Opened {...props} opened={opened} />}
    </section>
  );
}

function Opened({ lang, source, language, figures, opened }: Props & { opened: OpenedText }) {
  const words = TEXT_WORDS[lang];
  const { name, encoding, reading } = opened;
  const [chosen, setChosen] = useState<string>();
  const list = useRef<HTMLElement>(null);
  const text = useRef<HTMLElement>(null);
  const found = new Map(reading.found.map((one) => [one.id, one]));
  const figure = figures.find(({ id }) => id === chosen);
  const place = chosen ? found.get(chosen) : undefined;
  const missing = figures.filter(({ id }) => !found.has(id));
  const passages = shownPassages(reading);

  useEffect(() => {
    if (!chosen) return;
    reveal(text.current, text.current?.querySelector(`[data-ids~="${chosen}"]`));
    reveal(list.current, list.current?.querySelector(`[data-text-figure="${chosen}"]`));
  }, [chosen]);

  return (
    <>
      <p className="text-result" role="status" data-text-found={found.size}>
        <b>{words.found(String(found.size), String(figures.length))}</b>{" "}
        <small>
          {name} · {words.readAs(encoding)}
        </small>
      </p>
      {found.size * 2 < figures.length && <p className="text-problem">{words.otherText}</p>}
      <div className="text-chosen" aria-live="polite" data-chosen={chosen}>
        {figure && place ? (
          <>
            <p>
              <b>
                {figure.id} · {figure.amount}
              </b>{" "}
              <small>{figure.qualifier}</small> <a href={figure.href}>{words.openCard}</a>
            </p>
            <p>{figure.subject}</p>
            <p>
              <small>
                {place.para && `${words.paragraph(place.para)}, `}
                {words.line(String(place.line))} · {words.how[place.how]}
              </small>
            </p>
          </>
        ) : (
          <p className="none">{words.choosing}</p>
        )}
      </div>
      <div className="text-panes">
        <section className="text-figures" ref={list} aria-label={words.figures}>
          <ul>
            {figures
              .filter(({ id }) => found.has(id))
              .map(({ id, amount, printed }) => (
                <li key={id}>
                  <button
                    type="button"
                    data-text-figure={id}
                    data-how={found.get(id)?.how}
                    aria-pressed={id === chosen}
                    onClick={() => setChosen(id)}
                  >
                    <small>{id}</small> {amount} <q lang={language}>{printed}</q>
                  </button>
                </li>
              ))}
          </ul>
          {missing.length > 0 && (
            <>
              <h5>{words.missing}</h5>
              <ul className="text-missing">
                {missing.map(({ id, amount, printed }) => (
                  <li key={id} data-missing={id}>
                    <small>{id}</small> {amount} <q lang={language}>{printed}</q>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls is reached by keyboard */}
        <section className="text-pane" ref={text} lang={language} aria-label={words.text} tabIndex={0}>
          {passages.map((passage) => (
            <PassageText
              key={passage.start}
              words={words}
              reading={reading}
              passage={passage}
              mark={(printed, ids) => (
                <mark data-ids={ids.join(" ")} data-chosen={chosen !== undefined && ids.includes(chosen)}>
                  <button
                    type="button"
                    aria-label={words.mark(printed, ids.join(", "))}
                    aria-pressed={chosen !== undefined && ids.includes(chosen)}
                    onClick={() => setChosen(nextOf(ids, chosen))}
                  >
                    {printed}
                  </button>
                </mark>
              )}
            />
          ))}
        </section>
      </div>
      {passages.length < reading.passages.length && (
        <p>
          <small>{words.excerpt}</small>
        </p>
      )}
      <p>
        <button type="button" className="quiet" onClick={() => closeSourceText(source)}>
          {words.close}
        </button>
      </p>
    </>
  );
}

/** A number that prints two figures chooses them in turn. */
function nextOf(ids: readonly string[], chosen: string | undefined): string | undefined {
  return ids[(ids.indexOf(chosen ?? "") + 1) % ids.length];
}
