import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { Lang } from "@/lib/schema";
import type { ChartModel } from "@/lib/select";
import type { Sheet } from "@/lib/sheet";
import type { View } from "@/lib/view";
import { WallChart } from "../charts/wall-chart";
import { mapViews } from "../map/painting";
import { figurePieces } from "./figure-rows";
import type { PrintPiece } from "./piece";
import { PrintMap } from "./print-map";
import { sourcePieces } from "./source-lines";

interface Props {
  /** Begins the keys of its pieces; the first piece bears it alone. */
  name: string;
  sheet: Sheet;
  view: View;
  lang: Lang;
  /** The map drawn from vectors. */
  drawn: boolean;
  /** Sources stand at its end, and figures of other places on their pages. */
  inBooklet?: boolean;
}

/** A view as pieces of a sheet: title, sentence, map, charts, figures, sources. */
export function sheetPieces({ name, sheet, view, lang, drawn, inBooklet = false }: Props): PrintPiece[] {
  const told = PRINT_WORDS[lang];
  const maps = mapViews(view);
  return [
    {
      key: name,
      startsPage: true,
      keepsNext: true,
      node: (
        <header className="sheet-head">
          <h1>{sheet.title}</h1>
          <p className="sheet-sentence">{sheet.sentence}</p>
          <p className="sheet-about">{sheet.about}</p>
        </header>
      ),
    },
    {
      key: `${name} map`,
      node:
        maps.length > 1 ? (
          <div className="print-maps">
            {maps.map((one) => (
              <PrintMap key={one.year} view={one.view} drawn={drawn} half />
            ))}
          </div>
        ) : (
          <PrintMap view={view} drawn={drawn} />
        ),
    },
    ...chartPieces(name, sheet.charts, lang),
    {
      key: `${name} figures`,
      keepsNext: true,
      node: (
        <>
          <h2>{told.figures}</h2>
          {inBooklet && <p className="sheet-about">{told.elsewhere}</p>}
        </>
      ),
    },
    ...(sheet.figures.length > 0
      ? figurePieces(name, sheet.figures)
      : inBooklet
        ? []
        : [{ key: `${name} none`, node: <p>{told.noFigures}</p> }]),
    ...(inBooklet ? [] : sourcePieces(name, told.sources, sheet.sources)),
  ];
}

/** Bars of a chart: more stand in the table, and the first charts stand on the page of the map. */
const MOST_ROWS = 3;

/** What the picture of a chart leaves out stands in the table below. */
const inTable = (lang: Lang) => PRINT_WORDS[lang].inTable;

/** Two charts beside each other; a third one in the row, so that three need one row. */
function chartPieces(name: string, charts: readonly ChartModel[], lang: Lang): PrintPiece[] {
  const rows = charts.length === 4 ? [charts.slice(0, 2), charts.slice(2)] : charts.length > 0 ? [charts] : [];
  return rows.map((row, at) => ({
    key: `${name} charts ${at}`,
    node: (
      <div className="print-charts" data-charts={row.length}>
        {row.map((model) => (
          <div key={model.metric} className="charts">
            <WallChart model={model} more={inTable(lang)} most={MOST_ROWS} />
          </div>
        ))}
      </div>
    ),
  }));
}
