"use client";

import { type ReactNode, useCallback, useMemo, useRef } from "react";
import { publishedText } from "@/lib/citation-line";
import { besideText } from "@/lib/conversion";
import { figureSubject } from "@/lib/figure-subject";
import { firstNames } from "@/lib/first-names";
import { itemKind } from "@/lib/item-body";
import { itemTitle } from "@/lib/item-title";
import type { Item } from "@/lib/items";
import { ITEM_WORDS } from "@/lib/messages/item-words";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { formatPeriod } from "@/lib/period";
import type { Figure } from "@/lib/schema";
import { type WallThing, wallThing } from "@/lib/wall-thing";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useFit } from "../ui/use-fit";

/** How many sources a board names; of the others it says how many. */
const MOST_NAMES = 2;

/** What a thing is, under its heading, and lines of it. */
export function ThingFacts({ item, rows, children }: { item: Item; rows: WallThing["rows"]; children: ReactNode }) {
  const { lang } = useAtlas();
  return (
    <>
      <p className="board-kind">{itemKind(item, ITEM_WORDS[lang])}</p>
      {children}
      <dl>
        {rows.map(({ term, text }) => (
          <div key={`${term} ${text}`}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What a figure counts, its amount, its period, basis and status, and as its source prints it. */
export function FigureFacts({ figure, children }: { figure: Figure; children: ReactNode }) {
  const { facts, lang, words, voice } = useAtlas();
  const converted = besideText(figure, voice);
  return (
    <>
      <p className="board-kind">{figureSubject(figure, { lang, words, places: facts.places })}</p>
      {children}
      {converted && <p>{converted}</p>}
      <p>
        {[
          formatPeriod(figure.period, voice, figure.basis),
          words.bases[figure.basis],
          words.statuses[figure.status],
        ].join(" · ")}
      </p>
      <p lang={facts.source(figure)?.language}>{figure.printed}</p>
    </>
  );
}

/** What is known of a mechanism, event, case, finding or record, where no chart would say anything. */
export function ThingBoard({ item }: { item: Item }) {
  const { facts, lang, words } = useAtlas();
  const tell = useCallback(
    (most?: number) => wallThing(item, facts, { lang, words, itemWords: ITEM_WORDS[lang] }, most),
    [item, facts, lang, words],
  );
  const all = useMemo(() => tell(), [tell]);
  const box = useRef<HTMLElement>(null);
  const count = useFit(box, all, all.rows.length);
  const { rows, sources } = useMemo(() => tell(count), [tell, count]);
  return (
    <section ref={box} className="wall-board" data-item={item.id} aria-label={itemTitle(item, lang)}>
      <ThingFacts item={item} rows={rows}>
        <h2>{itemTitle(item, lang)}</h2>
      </ThingFacts>
      {sources.length > 0 && <footer>{PRESENT_WORDS[lang].sources(firstNames(sources, MOST_NAMES, words))}</footer>}
    </section>
  );
}

/** One figure, as large as a room needs it, with where it stands. */
export function FigureBoard({ figure }: { figure: Figure }) {
  const { facts, lang, words, voice } = useAtlas();
  const source = facts.source(figure);
  const place = figure.locator ? words.source.paragraph(figure.locator.para, figure.locator.line) : "";
  return (
    <section className="wall-board" data-item={figure.id} aria-label={amountText(figure, voice)}>
      <FigureFacts figure={figure}>
        <p className="board-amount">{amountText(figure, voice)}</p>
      </FigureFacts>
      {source && <footer>{PRESENT_WORDS[lang].sources(publishedText(source, voice, place))}</footer>}
    </section>
  );
}
