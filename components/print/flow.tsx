"use client";

import { createContext, Fragment, type ReactNode, use, useLayoutEffect, useMemo, useRef, useState } from "react";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { paginate } from "@/lib/paginate";
import type { Paper } from "@/lib/room";
import type { SheetFoot } from "@/lib/sheet";
import { useAtlas } from "../state/atlas";
import { FigureHead } from "./figure-rows";
import { PageFoot } from "./page-foot";
import { FIGURES_TABLE, type PrintPiece } from "./piece";

interface Laid {
  pieces: readonly PrintPiece[];
  paper: Paper;
  pages: readonly (readonly number[])[];
}

const PagesContext = createContext<ReadonlyMap<string, number>>(new Map());

/** The page on which a piece stands, from 1; undefined while the pages are laid out. */
export const usePageOf = (key: string): number | undefined => use(PagesContext).get(key);

interface Props {
  /** Kept from one call to the next: another list is laid out anew. */
  pieces: readonly PrintPiece[];
  paper: Paper;
  foot: SheetFoot;
  /** What the pages are of, at the foot of each. */
  title: string;
  onPages(count: number | undefined): void;
}

/**
 * Puts pieces on pages of paper. They are measured first, at the width that they will have; then every page holds what
 * fits, so that nothing is cut, the pages on screen are those of the printer, and a page knows its number.
 */
export function Flow({ pieces, paper, foot, title, onPages }: Props) {
  const { lang } = useAtlas();
  const measured = useRef<HTMLDivElement>(null);
  const [laid, setLaid] = useState<Laid>();
  const isLaid = laid?.pieces === pieces && laid.paper === paper;

  useLayoutEffect(() => {
    const column = measured.current;
    if (isLaid || !column) return;
    onPages(undefined);
    const pages = paginate(measure(column, pieces), roomIn(column));
    setLaid({ pieces, paper, pages });
    onPages(pages.length);
  }, [isLaid, pieces, paper, onPages]);

  const pages = isLaid ? laid.pages : [];
  const numbers = useMemo(
    () => new Map(pages.flatMap((page, at) => page.map((index) => [pieces[index]?.key ?? "", at + 1] as const))),
    [pages, pieces],
  );
  return (
    <PagesContext value={numbers}>
      {!isLaid && (
        <div ref={measured} className="paper measured" data-paper={paper} inert aria-hidden="true">
          <div className="paper-body">
            {pieces.map((piece) => (
              <div key={piece.key} data-measured={piece.key}>
                {piece.table ? <Rows pieces={[piece]} /> : piece.node}
              </div>
            ))}
          </div>
          <PageFoot foot={foot} title={title} page={1} pages={1} />
        </div>
      )}
      {pages.map((page, at) => (
        <section
          // A page is nothing but its number.
          key={String(at)}
          className="paper"
          data-paper={paper}
          data-page={at + 1}
          aria-label={PRINT_WORDS[lang].pageLabel(at + 1)}
        >
          <div className="paper-body">
            {runsOf(page.flatMap((index) => pieces[index] ?? [])).map((run) =>
              run[0]?.table ? (
                <Rows key={run[0].key} pieces={run} />
              ) : (
                run.map(({ key, node }) => (
                  <div key={key} className="paper-piece">
                    {node}
                  </div>
                ))
              ),
            )}
          </div>
          <PageFoot foot={foot} title={title} page={at + 1} pages={pages.length} />
        </section>
      ))}
    </PagesContext>
  );
}

/** Rows below the head of their table. */
function Rows({ pieces }: { pieces: readonly PrintPiece[] }): ReactNode {
  return (
    <table className="figure-rows">
      <FigureHead />
      <tbody>
        {pieces.map(({ key, node }) => (
          <Fragment key={key}>{node}</Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** Neighbours that stand in one table, or in none. */
function runsOf(pieces: readonly PrintPiece[]): PrintPiece[][] {
  const runs: PrintPiece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run && run[0]?.table === piece.table) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

const heightOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().height ?? 0;

function measure(column: Element, pieces: readonly PrintPiece[]) {
  const boxes = column.querySelectorAll("[data-measured]");
  return pieces.map(({ keepsNext, startsPage, table }, at) => ({
    height: heightOf(table ? boxes[at]?.querySelector("tbody") : boxes[at]),
    keepsNext,
    startsPage,
    table,
  }));
}

function roomIn(column: Element) {
  // A paper has the height of a page, and its body what margins and foot leave of it.
  return {
    height: heightOf(column.querySelector(".paper-body")),
    heads: { [FIGURES_TABLE]: heightOf(column.querySelector("thead")) + TABLE_GAP },
  };
}

/** Above a table, in CSS pixels: as in print.css. */
const TABLE_GAP = 6;
