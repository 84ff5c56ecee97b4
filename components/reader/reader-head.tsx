"use client";

import { presentLink, printLink, readLink } from "@/lib/briefing-address";
import { dayText } from "@/lib/date-text";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { READER_WORDS } from "@/lib/messages/reader-words";
import { stepHash } from "@/lib/reader-address";
import { useAtlas } from "../state/atlas";
import { useMounted } from "../state/use-media";
import { useReading } from "./reading";

interface Props {
  hasNotes: boolean;
  onNotes(has: boolean): void;
}

/** Title, who wrote it and when, ways out of the page, the hand-out, and the list of the steps. */
export function ReaderHead({ hasNotes, onNotes }: Props) {
  const { lang, words, voice, home } = useAtlas();
  const { briefing, steps, number, audience } = useReading();
  const isMounted = useMounted();
  const told = READER_WORDS[lang];
  const presenting = PRESENT_WORDS[lang];
  const { title, author, date, packs, minutes, name } = briefing;
  const isDraft = name.startsWith("draft-");
  const other = words.otherLanguage;
  const comma = lang === "zh" ? "、" : ", ";
  const whole = [
    told.written(author, dayText(date, voice)),
    presenting.steps(steps.length),
    minutes === undefined ? "" : told.minutes(minutes),
    told.data(packs.map(({ id, version }) => `${id} ${version}`).join(comma)),
  ].filter(Boolean);
  return (
    <header className="reader-head">
      <nav className="reader-ways" aria-label={words.title}>
        <a href={home}>{words.title}</a>
        <a href={`${home}briefings/`}>{told.allBriefings}</a>
        {!isDraft && (
          <a
            className="outline"
            href={
              readLink(`${home}../${other.lang}/`, name, audience) + (isMounted && number > 1 ? stepHash(number) : "")
            }
            lang={other.lang}
            hrefLang={other.lang}
          >
            {other.label}
          </a>
        )}
      </nav>
      {isDraft && <p className="reader-draft">{told.draft}</p>}
      <h1>{title}</h1>
      <p className="reader-about">{whole.join(" · ")}</p>
      <div className="reader-acts">
        <a className="solid" href={presentLink(home, name, audience)}>
          {presenting.present}
        </a>
        <a className="outline" href={printLink(home, name, audience, hasNotes)} data-reader-print="">
          {told.print}
        </a>
        <label>
          <input type="checkbox" checked={hasNotes} onChange={({ target }) => onNotes(target.checked)} />{" "}
          {told.withNotes}
        </label>
      </div>
      <nav className="reader-contents" aria-label={told.contents}>
        <ol>
          {steps.map((step) => (
            <li key={step.number}>
              <a href={stepHash(step.number)} aria-current={isMounted && step.number === number ? "step" : undefined}>
                {step.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
}
