import { type Booklet, eachOnce, numberedThrough } from "@/lib/booklet";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { Lang } from "@/lib/schema";
import type { Sheet } from "@/lib/sheet";
import { usePageOf } from "./flow";
import { type PrintPiece, unbroken } from "./piece";
import { PrintMap } from "./print-map";
import { sheetPieces } from "./sheet-pieces";
import { sourcePieces } from "./source-lines";

interface Props {
  booklet: Booklet;
  /** One for every chapter, in their order. */
  sheets: readonly Sheet[];
  lang: Lang;
  drawn: boolean;
}

const SOURCES = "all";

/** A region as pieces of a booklet: cover with contents, a sheet for every place with figures, all sources once. */
export function bookletPieces({ booklet, sheets: own, lang, drawn }: Props): PrintPiece[] {
  const told = PRINT_WORDS[lang];
  const { place, chapters, silent } = booklet;
  const once = eachOnce(
    own,
    chapters.map(({ place: part }) => part.id),
  );
  const { sheets, sources } = numberedThrough(once);
  const figures = new Set(sheets.flatMap((sheet) => sheet.figures.map(({ figure }) => figure)));
  const [first] = chapters;
  const cover: PrintPiece[] = [
    {
      key: "cover",
      keepsNext: true,
      node: (
        <header className="booklet-cover">
          <h1>{told.booklet(place.name[lang])}</h1>
          <p className="sheet-sentence">{told.bookletHelp(chapters.length, figures.size, sources.length)}</p>
          <p className="sheet-about">{own[0]?.about}</p>
        </header>
      ),
    },
    ...(first ? [{ key: "cover map", node: <PrintMap view={first.selection.view} drawn={drawn} /> }] : []),
    { key: "contents", keepsNext: true, node: <h2>{told.contents}</h2> },
    ...chapters.map(({ place: part, level }, at) => ({
      key: `contents ${part.id}`,
      node: (
        <ContentsLine to={part.id} level={level} figures={told.count(sheets[at]?.figures.length ?? 0)}>
          {part.name[lang]}
        </ContentsLine>
      ),
    })),
    ...(sources.length > 0
      ? [
          {
            key: "contents sources",
            node: (
              <ContentsLine to={`${SOURCES} sources`} level={1}>
                {told.sources}
              </ContentsLine>
            ),
          },
        ]
      : []),
  ];
  const quiet: PrintPiece[] =
    silent.length === 0
      ? []
      : [
          {
            key: "silent",
            keepsNext: true,
            node: (
              <>
                <h2>{told.silent(silent.length)}</h2>
                <p>{told.silentHelp}</p>
              </>
            ),
          },
          {
            key: "silent places",
            node: (
              <p className="silent-places">{silent.map(({ name }) => name[lang]).join(lang === "zh" ? "、" : ", ")}</p>
            ),
          },
        ];
  const all = sourcePieces(SOURCES, told.sources, sources);
  return [
    ...cover,
    ...unbroken(quiet),
    ...chapters.flatMap(({ place: part, selection }, at) => {
      const sheet = sheets[at];
      if (!sheet) return [];
      const pieces = sheetPieces({ name: part.id, sheet, view: selection.view, lang, drawn, inBooklet: true });
      const refer = { key: `${part.id} refer`, node: <SourcesRefer lang={lang} /> };
      return [...pieces, refer];
    }),
    ...all.map((piece, at) => (at === 0 ? { ...piece, startsPage: true } : piece)),
  ];
}

function ContentsLine({
  to,
  level,
  figures,
  children,
}: {
  to: string;
  level: number;
  figures?: string;
  children: string;
}) {
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

function SourcesRefer({ lang }: { lang: Lang }) {
  const page = usePageOf(`${SOURCES} sources`);
  return <p className="sheet-about">{PRINT_WORDS[lang].sourcesOnPage(page ?? 0)}</p>;
}
