"use client";

import { CARD_WORDS } from "@/lib/messages/card-words";
import { formatPeriod } from "@/lib/period";
import type { Figure } from "@/lib/schema";
import { isOnIn } from "@/lib/select";
import type { View } from "@/lib/view";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";

/** The figures before and after in the same count, so that the reader can walk along it from card to card. */
export function LineWalk({ figure, view }: { figure: Figure; view: View }) {
  const { facts, lang, voice } = useAtlas();
  const setView = useSetView();
  const c = CARD_WORDS[lang];
  const figures = facts.index.lineOf(figure)?.figures.filter(isOnIn(view)) ?? [];
  const here = figures.indexOf(figure);
  if (figures.length < 2 || here < 0) return null;
  const step = (to: Figure | undefined, text: (year: string) => string, end: string, id: string) =>
    to ? (
      <button type="button" className="outline" data-walk={id} onClick={() => setView({ item: to.id })}>
        <span>
          {text(formatPeriod(to.period, voice, to.basis))}
          <b>{amountText(to, voice)}</b>
        </span>
      </button>
    ) : (
      <span className="walk-end">{end}</span>
    );
  return (
    <nav className="line-walk" aria-label={c.along}>
      {step(figures[here - 1], c.earlier, c.noEarlier, "earlier")}
      <small>{c.along}</small>
      {step(figures[here + 1], c.later, c.noLater, "later")}
    </nav>
  );
}
