"use client";

import { memo, useEffect, useRef } from "react";
import { figureSubject } from "@/lib/figure-subject";
import { itemBody, itemKind } from "@/lib/item-body";
import { itemTitle } from "@/lib/item-title";
import type { Item } from "@/lib/items";
import { CARD_WORDS } from "@/lib/messages/card-words";
import { ITEM_WORDS, type ItemWords } from "@/lib/messages/item-words";
import { formatPeriod } from "@/lib/period";
import { type Related, relatedTo } from "@/lib/related";
import { hasLand, sceneOf } from "@/lib/scene";
import type { CaseReport } from "@/lib/schema";
import { sourcesPage } from "@/lib/sources-page";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView, useView } from "../state/use-view";
import { CopyLink } from "./copy-link";
import { Converted, FigureButton } from "./figure-button";
import { ItemButton } from "./item-button";
import { Belonging, Line, placesAt, Quantity } from "./item-lines";
import { Origin, Sequels } from "./item-sources";
import { PlaceNames } from "./place-names";

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
  const { lang, words, voice } = useAtlas();
  // Several reports of one case have the same name: what they counted tells them apart.
  const reported = (report: CaseReport) =>
    [amountText(report, voice), report.substance && words.substances[report.substance]].filter(Boolean).join(" ");
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="item-things">
        {items.map((item) => (
          <li key={item.id}>
            <ItemButton item={item} />
            {item.kind === "finding" && <span> {item.fact.summary[lang]}</span>}
            {item.kind === "report" && <span> {reported(item.fact)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a thing is, who belongs to it, and where that stands: the same card for everything that is no figure. */
export default memo(function ItemCard({ item }: { item: Item }) {
  const { facts, lang, words: atlasWords, voice } = useAtlas();
  const { view } = useView();
  const setView = useSetView();
  const card = useRef<HTMLElement>(null);
  const words = ITEM_WORDS[lang];
  const related = relatedTo(item, facts);
  const at = placesAt(item);
  const scene = sceneOf(item, facts);
  const title = itemTitle(item, lang);
  const other = lang === "en" ? "zh" : "en";
  const body = itemBody(item, lang, words);
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
          {itemKind(item, words)}
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
        {"period" in item.fact && <Line term={words.when}>{formatPeriod(item.fact.period, voice)}</Line>}
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
            <b>{CARD_WORDS[lang].verdicts[related.check.verdict]}</b> {related.check.statement[lang]}{" "}
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
