"use client";

import { lazy, memo, useState } from "react";
import { DOT } from "@/lib/dot";
import { ticksTo } from "@/lib/scale";
import type { Facet, Row } from "@/lib/select";
import { linesIn } from "@/lib/spread-labels";
import type { UnitChoice } from "@/lib/view";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { Room } from "../state/room";
import { useSetView } from "../state/use-view";
import { Axis } from "./axis";
import { Bar } from "./bar";
import { useFigureText } from "./use-figure-text";
import { useRowLabel } from "./use-row-label";

const RowTip = lazy(() => import("./row-tip"));

/** How many rows of a facet stand before the reader asks for all. */
export const FIRST_ROWS = 6;

/** How wide an amount may be, in em of its type. */
const AMOUNT = 12;

/** The rows that are drawn. One more than the first few is no reason to fold. */
export const shownRows = ({ rows }: Pick<Facet, "rows">, isOpen: boolean): readonly Row[] =>
  isOpen || rows.length <= FIRST_ROWS + 1 ? rows : rows.slice(0, FIRST_ROWS);

function FacetRow({ row, max, units, brief }: Pick<Props, "units" | "brief"> & { row: Row; max: number }) {
  const { facts, lang, words } = useAtlas();
  const setView = useSetView();
  const { amount, differs } = useFigureText();
  const [pointed, setPointed] = useState(false);
  const { figure } = row;
  const { name, more: all, giver } = useRowLabel()(figure);
  const more = brief ? all.filter((one) => one !== giver) : all;
  const said = amount(figure, units);
  // An amount of two lines needs the room above the bar.
  const isLong = linesIn(differs(figure) ? `${said} mmm` : said, AMOUNT) > 1;
  const about = facts.places.get(figure.place);
  const target =
    facts.caseOf(figure)?.markedAt ?? (about?.kind === "group" ? about.members[0] : figure.place) ?? figure.place;
  const point = () => setPointed(true);
  const leave = () => setPointed(false);
  return (
    <li
      className={isLong ? "row row-long" : "row"}
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
        aria-label={`${name}, ${more.join(" · ")}. ${words.chart.mark(facts.places.get(target)?.name[lang] ?? target)}`}
      >
        <span className="row-label">
          <b>{name}</b> <small>{more.join(DOT)}</small>
          {words.chart.relation[row.relation] && <em>{words.chart.relation[row.relation]}</em>}
        </span>
        <Bar row={row} max={max} />
      </button>
      <span className="row-amount">
        <button
          type="button"
          className="figure"
          onClick={() => setView({ item: figure.id })}
          aria-label={words.chart.openSource(said)}
        >
          {said}
        </button>
        {differs(figure) && (
          <button
            type="button"
            className="differs"
            onClick={() => setView({ item: figure.id })}
            aria-label={words.evidence.differs(said)}
          >
            ≠
          </button>
        )}
      </span>
      {pointed && (
        <Room>
          <RowTip row={row} units={units} />
        </Room>
      )}
    </li>
  );
}

interface Props {
  facet: Facet;
  caption: string;
  units: UnitChoice | undefined;
  /** All rows are shown. */
  isOpen: boolean;
  toggle(id: string): void;
  /** The axis that it shares with other charts. */
  shared?: readonly number[];
  /** The shared axis stands below another of them. */
  bare?: boolean;
  /** The rows do not tell who gave. */
  brief?: boolean;
}

/** Figures that share one axis, as bars. A lone figure gets no axis: there is nothing to compare it with. */
export const FacetChart = memo(function FacetChart({
  facet,
  caption,
  units,
  isOpen,
  toggle,
  shared,
  bare,
  brief,
}: Props) {
  const { words, voice } = useAtlas();
  const setView = useSetView();
  const { amount } = useFigureText();
  const ticks = shared ?? facet.ticks;
  const max = ticks.at(-1) ?? 0;
  const rows = shownRows(facet, isOpen);
  const isFolded = rows.length < facet.rows.length;
  const hasAxis = !bare && (facet.rows.length > 1 || shared !== undefined);
  return (
    <div className="facet" data-facet={facet.id}>
      <p className="facet-caption">{caption}</p>
      <ul className="rows">
        {rows.map((row) => (
          <FacetRow key={row.figure.id} row={row} max={max} units={units} brief={brief} />
        ))}
      </ul>
      {hasAxis && <Axis ticks={ticks} max={max} unit={facet.unit} />}
      {hasAxis && facet.unit === "mu" && !units?.area && (
        <Axis ticks={ticksTo(max / 15).filter((tick) => tick * 15 <= max)} max={max} unit="ha" scale={15} />
      )}
      {(isFolded || (isOpen && facet.rows.length > FIRST_ROWS + 1)) && (
        <button type="button" className="quiet more-rows" aria-expanded={isOpen} onClick={() => toggle(facet.id)}>
          {isFolded ? words.evidence.showRows(facet.rows.length) : words.evidence.fewerRows}
        </button>
      )}
      {facet.totals.map((total) => (
        <p key={total.id} className="facet-total">
          {words.chart.totalPrinted}{" "}
          <button
            type="button"
            className="figure"
            onClick={() => setView({ item: total.id })}
            aria-label={words.chart.openSource(amountText(total, voice))}
          >
            {amountText(total, voice)}
          </button>
          {amount(total, units) !== amountText(total, voice) && ` (${amount(total, units)})`}
        </p>
      ))}
    </div>
  );
});
