"use client";

import { Fragment } from "react";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { TABLE_WORDS } from "@/lib/messages/table-words";
import type { SheetFigure } from "@/lib/sheet";
import { useAtlas } from "../state/atlas";
import { ColumnHeads } from "../ui/column-heads";
import { FIGURES_TABLE, type PrintPiece, unbroken } from "./piece";

/** Rows of figures below the head of their table, which stands again on every page that the table reaches. */
export function FigureTable({ pieces }: { pieces: readonly PrintPiece[] }) {
  const { lang } = useAtlas();
  const { columns } = PRINT_WORDS[lang];
  const [place = ""] = TABLE_WORDS[lang].columns;
  return (
    <table className="figure-rows">
      <ColumnHeads names={[place, columns.what, columns.amount, columns.period, columns.kind, columns.source]} />
      <tbody>
        {pieces.map(({ key, node }) => (
          <Fragment key={key}>{node}</Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** "planned · planned" says no more than once. */
export const kindOf = ({ basis, status }: SheetFigure) => (basis === status ? basis : `${basis} · ${status}`);

function FigureRow({ line }: { line: SheetFigure }) {
  const { amount, converted, what, place, period, source, locator, dispute, figure } = line;
  return (
    <>
      <tr data-figure={figure.id} data-disputed={dispute !== undefined}>
        <th scope="row">{place}</th>
        <td>{what}</td>
        <td className="amount" data-status={figure.status}>
          {amount}
          {converted && <small>{converted}</small>}
        </td>
        <td>{period}</td>
        <td>{kindOf(line)}</td>
        <td>
          {source > 0 && <b>[{source}]</b>} {locator}
        </td>
      </tr>
      {dispute && (
        <tr className="dispute">
          <td />
          <td colSpan={5}>{dispute}</td>
        </tr>
      )}
    </>
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
