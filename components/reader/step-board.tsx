"use client";

import { itemTitle } from "@/lib/item-title";
import type { Item } from "@/lib/items";
import { ITEM_WORDS } from "@/lib/messages/item-words";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import type { Figure } from "@/lib/schema";
import { wallThing } from "@/lib/wall-thing";
import { amountText } from "@/lib/wording";
import { FigureFacts, ThingFacts } from "../present/board";
import { useAtlas } from "../state/atlas";

/** What is known of a mechanism, event, case, finding or record. */
export function StepThing({ item }: { item: Item }) {
  const { facts, lang, words } = useAtlas();
  const { rows, sources } = wallThing(item, facts, { lang, words, itemWords: ITEM_WORDS[lang] });
  return (
    <section className="step-board" data-item={item.id} aria-label={itemTitle(item, lang)}>
      <ThingFacts item={item} rows={rows}>
        <h3>{itemTitle(item, lang)}</h3>
      </ThingFacts>
      {sources.length > 0 && (
        <p className="board-kind">{PRESENT_WORDS[lang].sources(sources.join(words.sentence.semicolon))}</p>
      )}
    </section>
  );
}

/** One figure with what it counts, and as its source prints it. */
export function StepFigure({ figure }: { figure: Figure }) {
  const { voice } = useAtlas();
  return (
    <section className="step-board" data-item={figure.id} aria-label={amountText(figure, voice)}>
      <FigureFacts figure={figure}>
        <h3>{amountText(figure, voice)}</h3>
      </FigureFacts>
    </section>
  );
}
