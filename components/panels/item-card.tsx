"use client";

import { memo, type ReactNode, useEffect, useRef } from "react";
import { figureSubject } from "@/lib/figure-subject";
import { itemTitle } from "@/lib/item-title";
import type { Item } from "@/lib/items";
import { ITEM_WORDS, type ItemWords } from "@/lib/messages/item-words";
import { formatPeriod, parsePeriod } from "@/lib/period";
import { type Related, relatedTo } from "@/lib/related";
import { hasLand, sceneOf } from "@/lib/scene";
import type { Lang } from "@/lib/schema";
import { sourcesPage } from "@/lib/sources-page";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView, useView } from "../state/use-view";
import { CopyLink } from "./copy-link";
import { Converted, FigureButton } from "./figure-button";
import { ItemButton } from "./item-button";
import { PlaceNames } from "./place-names";

/** The word for what a thing is, with its own kind where that says more. */
function kindWords(item: Item, words: ItemWords): string {
  switch (item.kind) {
    case "record":
      return words.recordKinds[item.fact.kind];
    case "report":
      return words.reportKinds[item.fact.kind];
    case "finding":
      return words.findingKinds[item.fact.kind];
    case "route":
      return words.directions[item.fact.direction];
    default:
      return words.kinds[item.kind];
  }
}

/** What a thing is about, in a sentence or two. */
function bodyOf(item: Item, lang: Lang, words: ItemWords): string | undefined {
  switch (item.kind) {
    case "mechanism":
    case "record":
      return item.fact.content[lang];
    case "case":
    case "finding":
      return item.fact.summary[lang];
    case "report":
      return item.fact.note[lang];
    case "route":
      return words.routeHelp;
    default:
      return undefined;
  }
}

/** Who belongs to a thing, under the word that fits. */
function Belonging({ item, words }: { item: Item; words: ItemWords }) {
  const { lang } = useAtlas();
  const line = (term: string, ids: readonly string[], note?: (id: string) => string | undefined) => (
    <Line term={term}>
      <PlaceNames ids={ids} note={note} />
    </Line>
  );
  switch (item.kind) {
    case "mechanism": {
      const joined = new Map(item.fact.members.map((member) => [member.place, member.joined]));
      return line(words.members, [...joined.keys()], (id) => {
        const date = joined.get(id);
        return date && words.since(formatPeriod(parsePeriod(date), lang));
      });
    }
    case "case":
      return (
        <>
          {line(words.partners, item.fact.partners)}
          {line(words.regions, item.fact.regions)}
        </>
      );
    case "record":
      return line(words.members, item.fact.members);
    case "report":
      return line(words.partners, item.fact.partners);
    case "route":
      return line(words.stops, item.fact.places);
    case "event":
      return line(words.regions, item.fact.places);
    case "finding":
      if (item.fact.regions.length === 0) return <Line term={words.regions}>{words.noMembers}</Line>;
      return line(words.regions, item.fact.regions);
    case "city":
      return null;
  }
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where a thing happened; towns open the list of all that happened there. */
function placesAt(item: Item): readonly string[] {
  switch (item.kind) {
    case "event":
    case "report":
      return item.fact.at;
    case "mechanism":
    case "record":
      return item.fact.place ? [item.fact.place] : [];
    default:
      return [];
  }
}

function Quantity({ item, words }: { item: Item; words: ItemWords }) {
  const { lang, words: atlasWords } = useAtlas();
  if (item.kind === "report") {
    const { substance } = item.fact;
    return (
      <Line term={words.quantity}>
        <b>{amountText(item.fact, lang)}</b>
        {substance && ` ${atlasWords.substances[substance]}`}
      </Line>
    );
  }
  if (item.kind !== "route") return null;
  const names = item.fact.substances.map((substance) => atlasWords.substances[substance]);
  return <Line term={words.substances}>{names.join(lang === "zh" ? "、" : ", ")}</Line>;
}

/** The figures of a thing: the same ones as in the charts, which mark them while it is open. */
function Figures({ related, item, words }: { related: Related; item: Item; words: ItemWords }) {
  const { facts, lang, words: atlasWords } = useAtlas();
  const { view } = useView();
  const { figures } = related;
  if (figures.length === 0) {
    return item.kind === "case" ? <p className="none">{atlasWords.details.noQuantity}</p> : null;
  }
  const rows = figures.map(({ id }) => `[data-figure="${id}"]`).join();
  return (
    <section>
      <h3>{words.figures}</h3>
      {/* A rule that follows from what is open: the charts need not know of it. */}
      <style>{`${rows}{outline:2px solid var(--map-caseFill);outline-offset:2px;border-radius:3px}`}</style>
      <ul className="case-figures">
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureButton figure={figure} /> <Converted figure={figure} units={view.units} />{" "}
            <span>{figureSubject(figure, { lang, words: atlasWords, places: facts.places })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Things({ title, items }: { title: string; items: readonly Item[] }) {
  const { lang } = useAtlas();
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="item-things">
        {items.map((item) => (
          <li key={item.id}>
            <ItemButton item={item} />
            {item.kind === "finding" && <span> {item.fact.summary[lang]}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sequels({ related, item, words }: { related: Related; item: Item; words: ItemWords }) {
  const { facts, lang, words: atlasWords } = useAtlas();
  if (item.kind !== "finding") return null;
  return (
    <section data-sequels={related.sequels.length}>
      <h3>{words.later}</h3>
      {related.sequels.length === 0 && <p className="none">{words.noLater}</p>}
      {related.sequels.map((sequel) => (
        <div key={`${sequel.pack} ${sequel.statement.en}`}>
          <p>{sequel.statement[lang]}</p>
          <ul className="item-things">
            {sequel.items.map((id) => {
              const thing = facts.items.get(id);
              const figure = facts.figure(id);
              return (
                <li key={id}>
                  {thing && <ItemButton item={thing} />}
                  {figure && (
                    <>
                      <FigureButton figure={figure} />{" "}
                      {figureSubject(figure, { lang, words: atlasWords, places: facts.places })}
                    </>
                  )}
                </li>
              );
            })}
          </ul>
          <SourceNames pack={sequel.pack} ids={sequel.sources} />
        </div>
      ))}
    </section>
  );
}

function SourceNames({ pack, ids }: { pack: string; ids: readonly string[] }) {
  const { facts, lang } = useAtlas();
  const { view } = useView();
  const sources = ids.flatMap((source) => facts.source({ pack, source }) ?? []);
  return (
    <ul className="item-sources">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={sourcesPage(view, `source-${source.id}`)}>
            <cite lang={lang === "en" && source.titleEn ? "en" : source.language}>
              {lang === "en" ? (source.titleEn ?? source.title) : source.title}
            </cite>
          </a>{" "}
          <small>
            {source.publisher[lang]} · {source.written} · {source.tier}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Where it stands: the paragraph of the brief, or the sources of a further record. */
function Origin({ item, words }: { item: Item; words: ItemWords }) {
  const { words: atlasWords } = useAtlas();
  if (item.kind === "city") return null;
  const { fact } = item;
  if ("sources" in fact) {
    return (
      <section>
        <h3>{words.sources}</h3>
        <SourceNames pack={fact.pack} ids={fact.sources} />
      </section>
    );
  }
  return (
    <section>
      <h3>{words.source}</h3>
      <SourceNames pack={fact.pack} ids={[fact.source]} />
      <small className="locator">
        {fact.id} · {atlasWords.source.paragraph(fact.locator.para)}
      </small>
    </section>
  );
}

/** What a thing is, who belongs to it, and where that stands: the same card for everything that is no figure. */
export default memo(function ItemCard({ item }: { item: Item }) {
  const { facts, lang, words: atlasWords } = useAtlas();
  const { view } = useView();
  const setView = useSetView();
  const card = useRef<HTMLElement>(null);
  const words = ITEM_WORDS[lang];
  const related = relatedTo(item, facts);
  const at = placesAt(item);
  const scene = sceneOf(item, facts);
  const title = itemTitle(item, lang);
  const other = lang === "en" ? "zh" : "en";
  const body = bodyOf(item, lang, words);
  const phase = "phase" in item.fact ? words.phases[item.fact.phase] : undefined;

  // The card comes above what the reader was at. The focus stays: whoever walks along the timeline wants to walk on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for every thing
  useEffect(() => {
    card.current?.closest(".panel")?.scrollTo({ top: 0 });
  }, [item]);

  return (
    <article ref={card} className="item-card" data-item={item.id} data-kind={item.kind} aria-label={title}>
      <header>
        <p className="card-kind">
          {kindWords(item, words)}
          {phase && <span className="phase"> {phase}</span>}
          {item.kind === "report" && <span className="phase"> {words.notInBrief}</span>}
        </p>
        <button type="button" className="quiet" onClick={() => setView({ item: undefined })}>
          {words.close}
        </button>
      </header>
      <h2>{title}</h2>
      {"name" in item.fact && (
        <p className="other-name" lang={other}>
          {item.fact.name[other]}
        </p>
      )}
      {body && <p>{body}</p>}
      {item.kind === "event" && item.fact.upcoming && <p className="none">{atlasWords.details.upcoming}</p>}
      <dl>
        {"period" in item.fact && <Line term={words.when}>{formatPeriod(item.fact.period, lang)}</Line>}
        {at.length > 0 && (
          <Line term={words.where}>
            <PlaceNames ids={at} />
          </Line>
        )}
        <Quantity item={item} words={words} />
        <Belonging item={item} words={words} />
      </dl>
      {hasLand(scene) && view.matrix !== true && <p className="place-note">{words.shown}</p>}
      <Figures related={related} item={item} words={words} />
      <Things title={words.findings} items={related.findings} />
      <Sequels related={related} item={item} words={words} />
      <Things
        title={item.kind === "city" ? words.happened(related.things.length) : words.things}
        items={related.things}
      />
      {related.check && (
        <section data-verdict={related.check.verdict}>
          <h3>{words.check}</h3>
          <p>
            <b>{atlasWords.evidencePanels.card.verdicts[related.check.verdict]}</b> {related.check.statement[lang]}{" "}
            <a href={sourcesPage(view, `claim-${item.id}`)}>{words.onPage}</a>
          </p>
        </section>
      )}
      <Origin item={item} words={words} />
      <footer>
        <CopyLink />
      </footer>
    </article>
  );
});
