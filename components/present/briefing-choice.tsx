"use client";

import type { Briefing } from "@/lib/briefing";
import { PLACE_INDEX_WORDS } from "@/lib/messages/place-index-words";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { useAtlas } from "../state/atlas";
import { useShowing } from "./presenting";

const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** The briefings that are there, for whoever came without a name or with a wrong one. Readable without a script. */
export function BriefingChoice({ briefings }: { briefings: readonly Briefing[] }) {
  const { lang, words } = useAtlas();
  const { briefing } = useShowing();
  const told = PRESENT_WORDS[lang];
  return (
    <main className="present-choice">
      <p>
        <a href={`${base}/${lang}/`}>{words.title}</a>
      </p>
      <h1>{told.choose}</h1>
      {briefing && <p role="status">{told.missing}</p>}
      <noscript>
        <p>
          {told.noScript} <a href={`${base}/${lang}/places/`}>{PLACE_INDEX_WORDS[lang].title}</a>
        </p>
      </noscript>
      <ul>
        {briefings.map(({ name, title, steps, minutes }) => (
          <li key={name}>
            <h2>{title}</h2>
            <p>
              {told.steps(steps.length)}
              {minutes !== undefined && ` · ${told.planned(minutes)}`} ·{" "}
              <a href={`${base}/${lang}/briefings/${name}/`}>{told.read}</a> ·{" "}
              <a href={`${base}/${lang}/present/?briefing=${name}`}>{told.present}</a> ·{" "}
              <a href={`${base}/${lang}/wall/?briefing=${name}`}>{told.inOneWindow}</a>
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
