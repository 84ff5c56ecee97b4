"use client";

import { figureSubject } from "@/lib/figure-subject";
import { itemTitle } from "@/lib/item-title";
import type { Item } from "@/lib/items";
import { ITEM_WORDS } from "@/lib/messages/item-words";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { formatPeriod } from "@/lib/period";
import type { Figure } from "@/lib/schema";
import { wallThing } from "@/lib/wall-thing";
import { amountText, convertedText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";

/** What is known of a mechanism, event, case, finding or record. */
export function StepThing({ item }: { item: Item }) {
  const { facts, lang, words } = useAtlas();
  const itemWords = ITEM_WORDS[lang];
  const { rows, sources } = wallThing(item, facts, { lang, words, itemWords });
  return (
    <section className="step-board" data-item={item.id} aria-label={itemTitle(item, lang)}>
      <p className="board-kind">
        {item.kind === "record" ? itemWords.recordKinds[item.fact.kind] : itemWords.kinds[item.kind]}
      </p>
      <h3>{itemTitle(item, lang)}</h3>
      <dl>
        {rows.map(({ term, text }) => (
          <div key={`${term} ${text}`}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {sources.length > 0 && (
        <p className="board-kind">
          {PRESENT_WORDS[lang].sources}
          {lang === "zh" ? "：" : ": "}
          {sources.join(words.sentence.semicolon)}
        </p>
      )}
    </section>
  );
}

/** One figure with what it counts, and as its source prints it. */
export function StepFigure({ figure }: { figure: Figure }) {
  const { facts, lang, words } = useAtlas();
  const converted = convertedText(figure, lang);
  return (
    <section className="step-board" data-item={figure.id} aria-label={amountText(figure, lang)}>
      <p className="board-kind">{figureSubject(figure, { lang, words, places: facts.places })}</p>
      <h3>{amountText(figure, lang)}</h3>
      {converted && <p>{converted}</p>}
      <p>
        {[
          formatPeriod(figure.period, lang, figure.basis),
          words.bases[figure.basis],
          words.statuses[figure.status],
        ].join(" · ")}
      </p>
      <p lang={facts.source(figure)?.language}>{figure.printed}</p>
    </section>
  );
}
