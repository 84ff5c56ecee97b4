"use client";

import { Fragment } from "react";
import type { Citation } from "@/lib/briefing-text";
import { publishedText } from "@/lib/citation-line";
import { citedPlaces } from "@/lib/cited-places";
import { READER_WORDS } from "@/lib/messages/reader-words";
import { sourcesPage } from "@/lib/sources-page";
import { useAtlas } from "../state/atlas";

/** Where the figures of a step stand: title, publisher, date, paragraph, each place of a source once. */
export function StepSources({ number, citations }: { number: number; citations: readonly Citation[] }) {
  const { lang, words, voice, home } = useAtlas();
  const told = READER_WORDS[lang];
  return (
    <div className="step-sources">
      <h3>{told.sources}</h3>
      {citations.length === 0 && <p className="none">{told.noCitation}</p>}
      <ul>
        {citedPlaces(citations).map(({ source, pack, para, citations: cited }) => (
          <li key={`${pack} ${source.id} ${para}`}>
            <span className="source-numbers">
              {cited.map((one, at) => (
                <Fragment key={one.number}>
                  {at > 0 && (lang === "zh" ? "、" : ", ")}
                  <b id={`step-${number}-source-${one.number}`}>{one.number}</b>
                </Fragment>
              ))}
            </span>
            <span>
              <a href={sourcesPage({}, `source-${source.id}`, home)}>
                <cite dir="auto" lang={lang === "en" && source.titleEn ? "en" : source.language}>
                  {lang === "en" ? (source.titleEn ?? source.title) : source.title}
                </cite>
              </a>
              {words.sentence.comma}
              {publishedText(source, voice, para && words.source.paragraph(para))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
