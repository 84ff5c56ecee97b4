import { claimsOf, verdictCounts } from "@/lib/claims";
import type { Facts } from "@/lib/facts";
import { MESSAGES } from "@/lib/messages";
import { type Lang, VERDICTS } from "@/lib/schema";
import { type SourceEntry, sourceList } from "@/lib/source-list";
import { textFigures } from "@/lib/text-figure";
import { voiceOf } from "@/lib/voice";
import { TextReader } from "../source-text/text-reader";
import { Filters } from "./filters";
import { PageLinks } from "./page-links";
import { ClaimRow, SourceRow } from "./row";
import { atlasHref, type Telling } from "./telling";
import { VERDICT_SIGNS } from "./verdict-signs";

/** Every source with its figures, and every claim of the brief with what others say: plain HTML that needs no script. */
export function SourcesPage({ facts, lang }: { facts: Facts; lang: Lang }) {
  const words = MESSAGES[lang];
  const s = words.sources;
  const telling: Telling = { ...voiceOf({ facts, lang, words }), words };
  const claims = claimsOf(facts.atlas);
  const packs = sourceList(facts.atlas, claims);
  const counts = verdictCounts(claims);
  const sources = packs.reduce((sum, { entries }) => sum + entries.length, 0);
  const withText = packs.flatMap(({ entries }) => entries).find(({ hasText }) => hasText);
  const filter = {
    lang,
    packs: packs.map(({ pack }) => ({ id: pack.id, title: pack.title[lang] })),
    claims: claims.length,
    sources,
  };

  return (
    <div className="sources-page">
      <a className="skip" href="#claims">
        {s.skip}
      </a>
      <header className="sources-head">
        <PageLinks lang={lang} />
        <h1>{s.title}</h1>
        <p>{s.intro}</p>
      </header>
      {/* Without a script there is nothing to filter with. */}
      <noscript>
        <style>{".sources-page .filters{display:none}"}</style>
      </noscript>
      <Filters {...filter} />
      <main>
        <section className="claims" aria-labelledby="claims" data-list="">
          <h2 id="claims">{s.claims}</h2>
          <p className="checked">{s.checked(claims.length)}</p>
          <ul className="verdict-counts">
            {VERDICTS.map((verdict) => (
              <li key={verdict} data-count={verdict}>
                <b>{counts[verdict]}</b>{" "}
                <span className="judged" data-sign={verdict}>
                  <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {s.verdicts[verdict]}
                </span>{" "}
                <small>{s.verdictMeanings[verdict]}</small>
              </li>
            ))}
          </ul>
          <p className="part-intro">
            {s.claimsIntro} {withText && <a href={`#source-${withText.source.id}`}>{s.toText}</a>}
          </p>
          <p className="none" data-nothing="" hidden>
            {s.filters.nothing}
          </p>
          <ul className="source-rows">
            {claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} telling={telling} />
            ))}
          </ul>
        </section>
        <section className="source-list" aria-labelledby="sources">
          <h2 id="sources">{s.sources}</h2>
          <p className="part-intro">{s.sourcesIntro}</p>
          {packs.map(({ pack, entries }) => (
            <section key={pack.id} aria-labelledby={`pack-${pack.id}`} data-list="">
              <p className="pack-head" id={`pack-${pack.id}`}>
                {pack.title[lang]} <small>{s.sourceCount(entries.length)}</small>
              </p>
              <p className="none" data-nothing="" hidden>
                {s.filters.nothing}
              </p>
              <ul className="source-rows">
                {entries.map((entry) => (
                  <SourceRow key={entry.source.id} entry={entry} pack={pack.id} telling={telling}>
                    {entry.hasText && <Text entry={entry} telling={telling} />}
                  </SourceRow>
                ))}
              </ul>
            </section>
          ))}
        </section>
      </main>
    </div>
  );
}

function Text({ entry, telling }: { entry: SourceEntry; telling: Telling }) {
  const { source, figures } = entry;
  const places = new Map(figures.map(({ id, place }) => [id, place]));
  return (
    <TextReader
      lang={telling.lang}
      source={source.id}
      language={source.language}
      figures={textFigures(figures, source.id, telling).map((figure) => ({
        ...figure,
        href: atlasHref({ id: figure.id, place: places.get(figure.id) ?? "" }, telling),
      }))}
    />
  );
}
