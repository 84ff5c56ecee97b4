"use client";

import { memo, useState } from "react";
import { formatPeriod } from "@/lib/period";
import { ticksTo } from "@/lib/scale";
import type { Figure } from "@/lib/schema";
import type { Facet, Row } from "@/lib/select";
import { amountText, convertedText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { Axis } from "./axis";
import { Bar } from "./bar";

/** What a row is called: the substance and case of a seizure, else the place, with its date and its giver. */
export function useRowLabel(): (figure: Figure) => { name: string; more: string } {
  const { facts, lang, words } = useAtlas();
  return (figure) => {
    const nameOf = (id: string) => facts.places.get(id)?.name[lang] ?? id;
    const period = formatPeriod(figure.period, lang, figure.basis);
    const joint = facts.caseOf(figure);
    const what =
      figure.metric === "asset_freeze"
        ? words.chart.frozen
        : figure.metric === "asset_seizure"
          ? words.chart.seized
          : undefined;
    if (joint) {
      const partners = (figure.metric === "asset_freeze" ? [figure.place] : joint.partners).map(nameOf).join("–");
      return {
        name: figure.substance
          ? words.substances[figure.substance]
          : `${joint.name[lang]}${what ? (lang === "zh" ? `，${what}` : `, ${what}`) : ""}`,
        more: figure.substance ? `${joint.name[lang]} · ${partners} · ${period}` : `${partners} · ${period}`,
      };
    }
    const giver = figure.counterpartName?.[lang] ?? figure.counterparts.map(nameOf).join(lang === "zh" ? "、" : ", ");
    const from = figure.metric === "substitution_area" || !giver ? "" : words.chart.from(giver);
    return { name: nameOf(figure.place), more: [period, from].filter(Boolean).join(" · ") };
  };
}

/** What stands beside a bar that is pointed at or in focus: the figure in full, with its source. */
function Tip({ row }: { row: Row }) {
  const { facts, lang, words } = useAtlas();
  const { figure } = row;
  const { name, more } = useRowLabel()(figure);
  const converted = convertedText(figure, lang);
  const source = facts.source(figure);
  const lines = [
    `${name}: ${amountText(figure, lang)}${converted ? ` (${converted})` : ""}`,
    more,
    row.convertedBySource && figure.converted ? words.chart.convertedBySource(amountText(figure.converted, lang)) : "",
    source
      ? `${words.footer.sourceLine}: ${lang === "zh" ? source.title : source.titleEn}, ${words.source.paragraph(figure.locator.para, figure.locator.line)}`
      : "",
  ];
  return (
    <span className="tip" role="tooltip">
      {lines.filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}

function FacetRow({ row, max }: { row: Row; max: number }) {
  const { facts, lang, words } = useAtlas();
  const setView = useSetView();
  const [pointed, setPointed] = useState(false);
  const { figure } = row;
  const { name, more } = useRowLabel()(figure);
  const amount = amountText(figure, lang);
  const about = facts.places.get(figure.place);
  const target =
    facts.caseOf(figure)?.markedAt ?? (about?.kind === "group" ? about.members[0] : figure.place) ?? figure.place;
  const point = () => setPointed(true);
  const leave = () => setPointed(false);
  return (
    <li
      className="row"
      data-relation={row.relation}
      data-figure={figure.id}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      onKeyDown={(event) => {
        // Escape takes the tip away first, as WCAG 1.4.13 asks, and only then goes up a level.
        if (event.key !== "Escape" || !pointed) return;
        event.preventDefault();
        leave();
      }}
    >
      <button
        type="button"
        className="row-mark"
        onClick={() => setView({ place: target })}
        aria-label={`${name}, ${more}. ${words.chart.mark(facts.places.get(target)?.name[lang] ?? target)}`}
      >
        <span className="row-label">
          <b>{name}</b> <small>{more}</small>
          {words.chart.relation[row.relation] && <em>{words.chart.relation[row.relation]}</em>}
        </span>
        <Bar row={row} max={max} />
      </button>
      <button
        type="button"
        className="figure"
        onClick={() => setView({ item: figure.id })}
        aria-label={words.chart.openSource(amount)}
      >
        {amount}
      </button>
      {pointed && <Tip row={row} />}
    </li>
  );
}

/** Figures that share one axis, as bars. A lone figure gets no axis: there is nothing to compare it with. */
export const FacetChart = memo(function FacetChart({ facet, caption }: { facet: Facet; caption: string }) {
  const { lang, words } = useAtlas();
  const setView = useSetView();
  const max = facet.ticks.at(-1) ?? 0;
  return (
    <div className="facet" data-facet={facet.id}>
      <p className="facet-caption">{caption}</p>
      <ul className="rows">
        {facet.rows.map((row) => (
          <FacetRow key={row.figure.id} row={row} max={max} />
        ))}
      </ul>
      {facet.rows.length > 1 && <Axis ticks={facet.ticks} max={max} unit={facet.unit} />}
      {facet.rows.length > 1 && facet.unit === "mu" && (
        <Axis ticks={ticksTo(max / 15).filter((tick) => tick * 15 <= max)} max={max} unit="ha" scale={15} />
      )}
      {facet.totals.map((total) => (
        <p key={total.id} className="facet-total">
          {words.chart.totalPrinted}{" "}
          <button
            type="button"
            className="figure"
            onClick={() => setView({ item: total.id })}
            aria-label={words.chart.openSource(amountText(total, lang))}
          >
            {amountText(total, lang)}
          </button>
        </p>
      ))}
    </div>
  );
});
