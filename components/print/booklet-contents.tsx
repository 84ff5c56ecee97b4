import type { ReactNode } from "react";
import type { Booklet, ToldBooklet } from "@/lib/booklet";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { Lang } from "@/lib/schema";
import { usePageOf } from "./flow";
import { type PrintPiece, unbroken } from "./piece";

/** Begins the keys of the list of all sources. */
export const SOURCES = "all";

/** Contents with the numbers of their pages, how the booklet is read, and which places have no figure. */
export function contentsPieces(
  { chapters, silent }: Booklet,
  { sheets, sources }: ToldBooklet,
  lang: Lang,
): PrintPiece[] {
  const words = PRINT_WORDS[lang];
  const lines: PrintPiece[] = chapters.map(({ place, level }, at) => ({
    key: `contents ${place.id}`,
    node: (
      <ContentsLine to={place.id} level={level} figures={words.count(sheets[at]?.figures.length ?? 0)}>
        {place.name[lang]}
      </ContentsLine>
    ),
  }));
  const last: PrintPiece = {
    key: "contents sources",
    node: (
      <ContentsLine to={`${SOURCES} sources`} level={1}>
        {words.sources}
      </ContentsLine>
    ),
  };
  const quiet: PrintPiece = {
    key: "silent",
    node: (
      <div className="silent-places">
        <h2>{words.silent(silent.length)}</h2>
        <p>
          {words.silentHelp} {silent.map(({ name }) => name[lang]).join(lang === "zh" ? "、" : ", ")}
        </p>
      </div>
    ),
  };
  return [
    { key: "contents", keepsNext: true, node: <h2>{words.contents}</h2> },
    ...unbroken([...lines, ...(sources.length > 0 ? [last] : [])]),
    { key: "read so", node: <ReadSo lang={lang} /> },
    ...(silent.length > 0 ? [quiet] : []),
  ];
}

interface Line {
  to: string;
  level: number;
  figures?: string;
  children: ReactNode;
}

function ContentsLine({ to, level, figures, children }: Line) {
  const page = usePageOf(to);
  return (
    <p className="contents-line" data-contents={to} style={{ paddingInlineStart: `${(level - 1) * 5}mm` }}>
      <span>
        {children} {figures && <small>{figures}</small>}
      </span>
      <i aria-hidden="true" />
      <b data-contents-page="">{page ?? ""}</b>
    </p>
  );
}

function ReadSo({ lang }: { lang: Lang }) {
  const words = PRINT_WORDS[lang];
  const page = usePageOf(`${SOURCES} sources`);
  return (
    <p className="sheet-about read-so">
      {words.elsewhere} {page !== undefined && words.sourcesOnPage(page)}
    </p>
  );
}
