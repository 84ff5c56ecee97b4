import type { Facts } from "@/lib/facts";
import { caveat, figureSubject } from "@/lib/figure-subject";
import { MESSAGES } from "@/lib/messages";
import { formatPeriod } from "@/lib/period";
import type { Lang, Place } from "@/lib/schema";
import type { Selection } from "@/lib/select";
import { plain, sentence } from "@/lib/sentence";
import { DEFAULT_VIEW } from "@/lib/view";
import { voiceOf } from "@/lib/voice";
import { amountText } from "@/lib/wording";

/** Every place as plain HTML: what the drawn map links to, readable without a script and printable as it is. */
export function PlacesPage({ facts, lang }: { facts: Facts; lang: Lang }) {
  const words = MESSAGES[lang];
  const voice = voiceOf({ facts, lang, words });
  const other = lang === "en" ? "zh" : "en";
  const shown = facts.places.all.filter(({ kind }) => kind !== "group" && kind !== "city");
  const entries = shown.map((place) => ({ place, selection: facts.select({ ...DEFAULT_VIEW, place: place.id }) }));
  const says = ({ figures, problems, nextSteps, mechanisms, cases }: Selection) =>
    figures.length + problems.length + nextSteps.length + mechanisms.length + cases.length > 0;
  const told = entries.filter(({ selection }) => says(selection));
  const silent = entries.filter(({ selection }) => !says(selection));

  const Name = ({ place }: { place: Place }) => (
    <>
      {place.name[lang]} <small lang={other}>{place.name[other]}</small> <small>{words.kinds[place.kind]}</small>
    </>
  );

  return (
    <main className="index-page">
      <p>
        <a href="../">{words.placeIndex.back}</a> ·{" "}
        <a href={`../../${other}/places/`} lang={other} hrefLang={other}>
          {words.otherLanguage.label}
        </a>
      </p>
      <h1>{words.placeIndex.title}</h1>
      <p>{words.placeIndex.intro}</p>
      {told.map(({ place, selection }) => (
        <section key={place.id} id={place.id}>
          <h2>
            <Name place={place} />
            <a href={`../?place=${place.id}`}>
              <small>{words.placeIndex.openOnMap}</small>
            </a>
          </h2>
          <p>{plain(sentence(selection, voice))}</p>
          <ul>
            {selection.figures.map(({ figure }) => (
              <li key={figure.id}>
                <b>{amountText(figure, voice)}</b>
                {lang === "zh" ? "：" : ": "}
                {figureSubject(figure, voice)} <q lang={facts.source(figure)?.language}>{figure.printed}</q>{" "}
                <small>
                  {[figure.id, caveat(figure, voice), formatPeriod(figure.period, voice, figure.basis)]
                    .filter(Boolean)
                    .join(" · ")}{" "}
                  ·{" "}
                  {figure.locator
                    ? words.source.paragraph(figure.locator.para, figure.locator.line)
                    : facts.source(figure)?.publisher[lang]}
                </small>
              </li>
            ))}
            {[...selection.problems, ...selection.nextSteps].map((finding) => (
              <li key={finding.id}>
                {finding.summary[lang]}{" "}
                <small>
                  {finding.id} · {words.source.paragraph(finding.locator.para)}
                </small>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{words.placeIndex.otherPlaces}</h2>
      <ul className="others">
        {silent.map(({ place }) => (
          <li key={place.id} id={place.id}>
            <a href={`../?place=${place.id}`}>{place.name[lang]}</a> <small lang={other}>{place.name[other]}</small>
          </li>
        ))}
      </ul>
    </main>
  );
}
