"use client";

import { createContext, use, useLayoutEffect, useMemo, useRef, useState } from "react";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { nextWay, paginate } from "@/lib/paginate";
import type { Paper } from "@/lib/room";
import type { SheetFoot } from "@/lib/sheet";
import { useAtlas } from "../state/atlas";
import { FigureTable } from "./figure-rows";
import { measure, roomIn } from "./measure-pieces";
import { PageFoot, PageHead } from "./page-ends";
import type { PrintGroup, PrintPiece } from "./piece";

interface Laid {
  groups: readonly PrintGroup[];
  paper: Paper;
  /** For every group the way that is tried or taken. */
  ways: readonly number[];
  /** Absent while other ways are tried. */
  pages?: readonly (readonly PrintPiece[])[];
}

const PagesContext = createContext<ReadonlyMap<string, number>>(new Map());

/** The page on which a piece stands, from 1; undefined while the pages are laid out. */
export const usePageOf = (key: string): number | undefined => use(PagesContext).get(key);

interface Props {
  /** Kept from one call to the next: others are laid out anew. */
  groups: readonly PrintGroup[];
  paper: Paper;
  foot: SheetFoot;
  /** What the pages are of, at the head of each. */
  title: string;
  onPages(count: number | undefined): void;
}

/**
 * Puts pieces on pages of paper. They are measured first, at the width that they will have; then every page holds what
 * fits, so that nothing is cut, the pages on screen are those of the printer, and a page knows its number.
 */
export function Flow({ groups, paper, foot, title, onPages }: Props) {
  const { lang } = useAtlas();
  const measured = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<Laid>({ groups, paper, ways: [] });
  const laid: Laid = state.groups === groups && state.paper === paper ? state : { groups, paper, ways: [] };
  const { ways, pages } = laid;
  const tried = groups.map((group, at) => group[ways[at] ?? 0] ?? []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is tried follows from the groups and their ways
  useLayoutEffect(() => {
    const column = measured.current;
    if (pages || !column) return;
    onPages(undefined);
    const room = roomIn(column);
    const boxes = measure(column, tried);
    const next = groups.map((group, at) => nextWay(boxes[at] ?? [], room, ways[at] ?? 0, group.length));
    if (next.some((way, at) => way !== (ways[at] ?? 0))) return setState({ groups, paper, ways: next });
    const all = tried.flat();
    const made = paginate(boxes.flat(), room).map((page) => page.flatMap((index) => all[index] ?? []));
    setState({ groups, paper, ways, pages: made });
    onPages(made.length);
  }, [groups, paper, ways, pages, onPages]);

  const numbers = useMemo(
    () => new Map(pages?.flatMap((page, at) => page.map(({ key }) => [key, at + 1] as const))),
    [pages],
  );
  const about = useMemo(() => pages && pagesAbout(pages), [pages]);
  return (
    <PagesContext value={numbers}>
      {!pages && (
        <div ref={measured} className="paper measured" data-paper={paper} inert aria-hidden="true">
          <PageHead title={title} section="" isFirst={false} />
          <div className="paper-body">
            {tried.flat().map((piece) => (
              <div key={piece.key} data-measured={piece.key} data-density={piece.density}>
                {piece.table ? <FigureTable pieces={[piece]} /> : piece.node}
              </div>
            ))}
          </div>
          <PageFoot foot={foot} link={longest(tried.flat(), foot.link)} page={1} pages={1} />
        </div>
      )}
      {pages?.map((page, at) => (
        <section
          // A page is nothing but its number.
          key={String(at)}
          className="paper"
          data-paper={paper}
          data-page={at + 1}
          aria-label={PRINT_WORDS[lang].pageLabel(at + 1)}
        >
          <PageHead title={title} section={about?.[at]?.section ?? ""} isFirst={at === 0} />
          <div className="paper-body">
            {runsOf(page).map((run) =>
              run[0]?.table ? (
                <div key={run[0].key} data-density={run[0].density}>
                  <FigureTable pieces={run} />
                </div>
              ) : (
                run.map(({ key, density, node }) => (
                  <div key={key} className="paper-piece" data-density={density}>
                    {node}
                  </div>
                ))
              ),
            )}
          </div>
          <PageFoot foot={foot} link={about?.[at]?.link ?? foot.link} page={at + 1} pages={pages.length} />
        </section>
      ))}
    </PagesContext>
  );
}

/** The link that takes most room at a foot: all pages leave as much. */
const longest = (pieces: readonly PrintPiece[], link: string): string =>
  pieces.reduce((most, { link: one = "" }) => (one.length > most.length ? one : most), link);

/** What each page is about, and its live view: a page that goes on with something is about that, whatever begins on it. */
function pagesAbout(pages: readonly (readonly PrintPiece[])[]): Pick<PrintPiece, "section" | "link">[] {
  let going: Pick<PrintPiece, "section" | "link"> = {};
  return pages.map((page) => {
    const begun = page.filter(({ section }) => section !== undefined);
    const own = page[0]?.section === undefined ? going : page[0];
    going = begun.at(-1) ?? going;
    return own;
  });
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
