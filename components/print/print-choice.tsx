"use client";

import type { ReactNode } from "react";
import type { Briefing } from "@/lib/briefing";
import { PLACE_INDEX_WORDS } from "@/lib/messages/place-index-words";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { useAtlas } from "../state/atlas";

/** What can be printed, for whoever asked for something that is not there, and for pages without a script. */
export function PrintChoice({ briefings, children }: { briefings: readonly Briefing[]; children?: ReactNode }) {
  const { lang, home } = useAtlas();
  const told = PRINT_WORDS[lang];
  return (
    <main className="index-page">
      <p>
        <a href={home}>{told.toAtlas}</a>
      </p>
      <h1>{told.title}</h1>
      {children && <p role="status">{children}</p>}
      <noscript>
        <p>
          {told.noScript} <a href={`${home}places/`}>{PLACE_INDEX_WORDS[lang].title}</a>
        </p>
        <ul>
          {briefings.map(({ name, title }) => (
            <li key={name}>
              <a href={`${home}briefings/${name}/`}>{title}</a>
            </li>
          ))}
        </ul>
      </noscript>
      {children && (
        <>
          <h2>{told.choose}</h2>
          <ul>
            {briefings.map(({ name, title }) => (
              <li key={name}>
                <a href={`${home}print/?briefing=${name}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
