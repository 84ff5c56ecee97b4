import type { Briefing } from "@/lib/briefing";
import { dayText } from "@/lib/date-text";
import { MESSAGES } from "@/lib/messages";
import { PLACE_INDEX_WORDS } from "@/lib/messages/place-index-words";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { READER_WORDS } from "@/lib/messages/reader-words";
import type { Writing } from "@/lib/room";

/** The briefings that come with the atlas, each to be read or presented: plain HTML. */
export function BriefingsPage({ all, writing }: { all: readonly Briefing[]; writing: Writing }) {
  const { lang } = writing;
  const words = MESSAGES[lang];
  const presenting = PRESENT_WORDS[lang];
  const told = READER_WORDS[lang];
  const other = words.otherLanguage;
  const briefings = all.filter((briefing) => briefing.lang === lang);
  return (
    <main className="index-page">
      <p>
        <a href="../">{PLACE_INDEX_WORDS[lang].back}</a> ·{" "}
        <a href={`../../${other.lang}/briefings/`} lang={other.lang} hrefLang={other.lang}>
          {other.label}
        </a>
      </p>
      <h1>{presenting.choose}</h1>
      <p>{told.listIntro}</p>
      {briefings.map(({ name, title, author, date, minutes, steps }) => (
        <section key={name} data-briefing={name}>
          <h2>
            <a href={`${name}/`}>{title}</a>
          </h2>
          <p>
            {told.written(author, dayText(date, writing))} · {presenting.steps(steps.length)}
            {minutes !== undefined && ` · ${told.minutes(minutes)}`}
          </p>
          <p>
            <a href={`${name}/`}>{presenting.read}</a> ·{" "}
            <a href={`../present/?briefing=${name}`}>{presenting.present}</a> ·{" "}
            <a href={`../wall/?briefing=${name}`}>{presenting.inOneWindow}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
