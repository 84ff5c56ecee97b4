import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { Lang } from "@/lib/schema";
import type { ChartModel } from "@/lib/select";
import type { Sheet } from "@/lib/sheet";
import { liveLink } from "@/lib/sheet-foot";
import type { SheetGrounds } from "@/lib/sheet-of";
import type { View } from "@/lib/view";
import { WallChart } from "../charts/wall-chart";
import { mapViews } from "../map/painting";
import { figurePieces } from "./figure-rows";
import type { Density, PrintGroup, PrintPiece } from "./piece";
import { PrintMap } from "./print-map";
import { sourcePieces } from "./source-lines";

interface Props {
  /** Begins the keys of its pieces; the first piece bears it alone. */
  name: string;
  sheet: Sheet;
  view: View;
  grounds: SheetGrounds;
  /** The map drawn from vectors. */
  drawn: boolean;
  /** Sources stand at its end, and figures of other places with those. */
  inBooklet?: boolean;
}

/** From much room to little: map, sentence and charts are to stand on one page. */
const DENSITIES: readonly Density[] = ["even", "tight", "close"];

/** A view as a sheet: title, map beside the sentence, charts, figures, sources. */
export function sheetGroups({ name, sheet, view, grounds, drawn, inBooklet = false }: Props): PrintGroup[] {
  const { lang } = grounds;
  const told = PRINT_WORDS[lang];
  const maps = mapViews(view);
  const none = inBooklet ? told.toldElsewhere : told.noFigures;
  const opening: PrintPiece[] = [
    {
      key: name,
      startsPage: true,
      section: sheet.title,
      link: liveLink(view, grounds),
      node: (
        <header className="sheet-head">
          <h1>{sheet.title}</h1>
          {/* Two years lie beside each other, and the sentence below them. */}
          <div className={maps.length > 1 ? "print-maps" : "sheet-opening"}>
            {maps.map((one) => (
              <PrintMap key={one.year ?? ""} view={one.view} drawn={drawn} half />
            ))}
            <div className="sheet-words">
              <p className="sheet-sentence">{sheet.sentence}</p>
              <p className="sheet-about">{sheet.about}</p>
            </div>
          </div>
        </header>
      ),
    },
    ...chartPieces(name, sheet.charts, lang),
  ];
  const figures: PrintPiece[] = [
    { key: `${name} figures`, keepsNext: true, node: <h2>{told.figures}</h2> },
    ...(sheet.figures.length > 0 ? figurePieces(name, sheet.figures) : [{ key: `${name} none`, node: <p>{none}</p> }]),
  ];
  const sources = inBooklet ? [] : sourcePieces(name, told.sources, sheet.sources);
  const set = (pieces: readonly PrintPiece[]) =>
    DENSITIES.map((density) => pieces.map((piece): PrintPiece => ({ ...piece, density })));
  // A row or two would make a page of their own.
  return sheet.figures.length <= FEW_ROWS
    ? [set([...opening, ...figures]), [sources]]
    : [set(opening), [[...figures, ...sources]]];
}

const FEW_ROWS = 4;

/** Bars of a chart: more stand in the table, and the charts stand on the page of the map. */
const MOST_ROWS = 3;

/** Two charts beside each other; an odd one has the whole width. */
function chartPieces(name: string, charts: readonly ChartModel[], lang: Lang): PrintPiece[] {
  const rows = Array.from({ length: Math.ceil(charts.length / 2) }, (_, at) => charts.slice(at * 2, at * 2 + 2));
  return rows.map((row, at) => ({
    key: `${name} charts ${at}`,
    node: (
      <div className="print-charts" data-charts={row.length}>
        {row.map((model) => (
          <div key={model.metric} className="charts">
            {/* What the picture of a chart leaves out stands in the table below. */}
            <WallChart model={model} more={PRINT_WORDS[lang].inTable} most={MOST_ROWS} />
          </div>
        ))}
      </div>
    ),
  }));
}
