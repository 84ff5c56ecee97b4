"use client";

import { useMemo } from "react";
import { caveat, figureSubject } from "@/lib/figure-subject";
import { formatPeriod } from "@/lib/period";
import type { Figure } from "@/lib/schema";
import { readView } from "@/lib/view";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";

interface Props {
  query: string;
  label: string;
  onCite(citation: string): void;
}

/** A list of the figures that a view shows, to cite one without knowing its id. */
export function CiteFigure({ query, label, onCite }: Props) {
  const { facts, lang, words, voice } = useAtlas();
  const figures = useMemo(() => {
    const { view } = readView(query, facts.known);
    const { charts, figures } = facts.select(view);
    const told = figures.filter(({ relation }) => relation !== "context").map(({ figure }) => figure);
    // What the chart on the map tells is what is cited most.
    const drawn = charts[view.metric].facets.flatMap(({ rows }) => rows.map(({ figure }) => figure.id));
    const rank = ({ id }: Figure) => (drawn.includes(id) ? 0 : 1);
    return told.sort((one, other) => rank(one) - rank(other));
  }, [facts, query]);
  const option = (figure: Figure) => {
    const subject = figureSubject(figure, { lang, words, places: facts.places });
    const when = formatPeriod(figure.period, voice, figure.basis);
    return [amountText(figure, voice), subject, caveat(figure, voice), when, figure.id].filter(Boolean).join(" · ");
  };
  if (figures.length === 0) return null;
  return (
    <select
      className="cite"
      value=""
      aria-label={label}
      onChange={(event) => event.target.value && onCite(`{{${event.target.value}}}`)}
    >
      <option value="">{label}</option>
      {figures.map((figure) => (
        <option key={figure.id} value={figure.id}>
          {option(figure)}
        </option>
      ))}
    </select>
  );
}
