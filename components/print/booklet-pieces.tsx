import type { Booklet, ToldBooklet } from "@/lib/booklet";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { Lang } from "@/lib/schema";
import { liveLink } from "@/lib/sheet-foot";
import type { SheetGrounds } from "@/lib/sheet-of";
import { contentsPieces, SOURCES } from "./booklet-contents";
import { figurePieces } from "./figure-rows";
import { FIGURES_TABLE, type PrintGroup, type PrintPiece } from "./piece";
import { PrintMap } from "./print-map";
import { sheetGroups } from "./sheet-pieces";
import { sourcePieces } from "./source-lines";

interface Props {
  booklet: Booklet;
  told: ToldBooklet;
  /** What the reader chose besides the place, in words. */
  about: string;
  grounds: SheetGrounds;
  drawn: boolean;
}

/** A region as a booklet: cover with contents, sheets and tables of its places, all sources once. */
export function bookletGroups({ booklet, told, about, grounds, drawn }: Props): PrintGroup[] {
  const { lang } = grounds;
  const words = PRINT_WORDS[lang];
  const { place, chapters } = booklet;
  const { whole, sheets, sources } = told;
  const figures = sheets.reduce((sum, sheet) => sum + sheet.figures.length, 0);
  const [first] = chapters;
  const all = sourcePieces(SOURCES, words.sources, sources);
  const cover: PrintPiece[] = [
    {
      key: "cover",
      keepsNext: true,
      section: words.contents,
      ...(first && { link: liveLink(first.selection.view, grounds) }),
      node: (
        <header className="booklet-cover">
          <h1>{words.booklet(place.name[lang])}</h1>
          <p className="sheet-sentence">{words.bookletHelp(chapters.length, figures, sources.length)}</p>
          <p className="sheet-about">{about}</p>
        </header>
      ),
    },
    ...(first ? [{ key: "cover map", node: <PrintMap view={first.selection.view} drawn={drawn} /> }] : []),
    ...contentsPieces(booklet, told, lang),
  ];
  return [
    [cover],
    ...whole.flatMap((at) => {
      const chapter = chapters[at];
      const sheet = sheets[at];
      if (!chapter || !sheet) return [];
      const { view } = chapter.selection;
      return sheetGroups({ name: chapter.place.id, sheet, view, grounds, drawn, inBooklet: true });
    }),
    [tablePieces(booklet, told, lang)],
    [all.map((piece, at) => (at === 0 ? { ...piece, startsPage: true } : piece))],
  ];
}

/** Places with few figures in one table, each under its name. */
function tablePieces({ chapters }: Booklet, { short, sheets }: ToldBooklet, lang: Lang): PrintPiece[] {
  if (short.length === 0) return [];
  const words = PRINT_WORDS[lang];
  return [
    {
      key: "further",
      startsPage: true,
      keepsNext: true,
      section: words.further,
      node: <h1>{words.further}</h1>,
    },
    ...short.flatMap((at): PrintPiece[] => {
      const place = chapters[at]?.place;
      const figures = sheets[at]?.figures ?? [];
      if (!place) return [];
      // The country that it stands under.
      const country = chapters.slice(0, at).findLast(({ place: { kind } }) => kind === "country")?.place;
      const head: PrintPiece = {
        key: place.id,
        table: FIGURES_TABLE,
        keepsNext: figures.length > 0,
        node: (
          <PlaceRow
            name={place.name[lang]}
            country={country?.name[lang] ?? ""}
            note={figures.length > 0 ? "" : words.toldElsewhere}
          />
        ),
      };
      return [head, ...figurePieces(place.id, figures)];
    }),
  ];
}

function PlaceRow({ name, country, note }: { name: string; country: string; note: string }) {
  return (
    <tr className="place-row">
      <td colSpan={6}>
        <h2>{name}</h2> {[country, note].filter(Boolean).join(" · ")}
      </td>
    </tr>
  );
}
