"use client";

import { useMemo, useRef } from "react";
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
import { useFit } from "../ui/use-fit";

/** What is known of a mechanism, event, case, finding or record, where no chart would say anything. */
export function ThingBoard({ item }: { item: Item }) {
  const { facts, lang, words } = useAtlas();
  const itemWords = ITEM_WORDS[lang];
  const { rows, sources } = useMemo(
    () => wallThing(item, facts, { lang, words, itemWords }),
    [item, facts, lang, words, itemWords],
  );
  const box = useRef<HTMLElement>(null);
  const count = useFit(box, rows, rows.length);
  return (
    <section ref={box} className="wall-board" data-item={item.id} aria-label={itemTitle(item, lang)}>
      <p className="board-kind">
        {item.kind === "record" ? itemWords.recordKinds[item.fact.kind] : itemWords.kinds[item.kind]}
      </p>
      <h2>{itemTitle(item, lang)}</h2>
      <dl>
        {rows.slice(0, count).map(({ term, text }) => (
          <div key={`${term} ${text}`}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {sources.length > 0 && (
        <footer>
          {PRESENT_WORDS[lang].sources}: {sources.slice(0, 2).join(words.sentence.semicolon)}
        </footer>
      )}
    </section>
  );
}

/** One figure, as large as a room needs it, with where it stands. */
export function FigureBoard({ figure }: { figure: Figure }) {
  const { facts, lang, words } = useAtlas();
  const source = facts.source(figure);
  const converted = convertedText(figure, lang);
  return (
    <section className="wall-board" data-item={figure.id} aria-label={amountText(figure, lang)}>
      <p className="board-kind">{figureSubject(figure, { lang, words, places: facts.places })}</p>
      <p className="board-amount">{amountText(figure, lang)}</p>
      {converted && <p>{converted}</p>}
      <p>
        {[
          formatPeriod(figure.period, lang, figure.basis),
          words.bases[figure.basis],
          words.statuses[figure.status],
        ].join(" · ")}
      </p>
      <p lang={figure.locator ? "zh" : undefined}>{figure.printed}</p>
      {source && (
        <footer>
          {PRESENT_WORDS[lang].sources}:{" "}
          {[
            source.publisher[lang],
            source.written,
            figure.locator ? words.source.paragraph(figure.locator.para, figure.locator.line) : "",
          ]
            .filter(Boolean)
            .join(words.sentence.comma)}
        </footer>
      )}
    </section>
  );
}
