"use client";

import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { SheetFigure } from "@/lib/sheet";
import { useAtlas } from "../state/atlas";
import { FIGURES_TABLE, type PrintPiece, unbroken } from "./piece";

/** Head of the table of figures: it stands again on every page that the table reaches. */
export function FigureHead() {
  const { lang, words } = useAtlas();
  const { columns } = PRINT_WORDS[lang];
  const [place = ""] = words.chart.columns;
  return (
    <thead>
      <tr>
        {[place, columns.what, columns.amount, columns.period, columns.kind, columns.source].map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function FigureRow({ line }: { line: SheetFigure }) {
  const { amount, converted, what, place, period, basis, status, source, locator, dispute, figure } = line;
  // "planned · planned" says no more than once.
  const kind = basis === status ? basis : `${basis} · ${status}`;
  return (
    <tr data-figure={figure.id}>
      <th scope="row">{place}</th>
      <td>
        {what}
        {dispute && <small className="dispute">{dispute}</small>}
      </td>
      <td className="amount" data-status={figure.status}>
        {amount}
        {converted && <small>{converted}</small>}
      </td>
      <td>{period}</td>
      <td>{kind}</td>
      <td>
        {source > 0 && <b>[{source}]</b>} {locator}
      </td>
    </tr>
  );
}

/** Figures as rows of the table. */
export function figurePieces(name: string, figures: readonly SheetFigure[]): PrintPiece[] {
  return unbroken(
    figures.map((line) => ({
      key: `${name} ${line.figure.id}`,
      table: FIGURES_TABLE,
      node: <FigureRow line={line} />,
    })),
  );
}
