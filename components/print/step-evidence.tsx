import { PRESENT_WORDS } from "@/lib/messages/present-words";
import type { SheetGrounds } from "@/lib/sheet-of";
import type { View } from "@/lib/view";
import { WALL_ROWS } from "@/lib/wall-part";
import { WallChart } from "../charts/wall-chart";
import { mapViews } from "../map/painting";
import { StepFigure, StepThing } from "../reader/step-board";
import type { Density } from "./piece";
import { PrintMap } from "./print-map";

/** Bars or lines of a chart: what it leaves out it counts. */
const ROWS: Record<Density, number> = { roomy: WALL_ROWS, even: WALL_ROWS, tight: 4, close: 3, closest: 3 };

interface Props {
  view: View;
  grounds: SheetGrounds;
  drawn: boolean;
  density: Density;
}

/** Map and, beside it, the thing, the figure or the chart of a step; of two years both maps, and the chart below them. */
export function StepEvidence({ view, grounds: { facts, lang }, drawn, density }: Props) {
  const thing = view.item === undefined ? undefined : facts.items.get(view.item);
  const figure = view.item === undefined ? undefined : facts.figure(view.item);
  const maps = mapViews(view);
  return (
    <div className="print-evidence" data-maps={maps.length}>
      {maps.map((one) => (
        <PrintMap key={one.year ?? ""} view={one.view} drawn={drawn} half />
      ))}
      <div className="charts">
        {thing ? (
          <StepThing item={thing} />
        ) : figure ? (
          <StepFigure figure={figure} />
        ) : (
          <WallChart
            model={facts.select(view).charts[view.metric]}
            more={PRESENT_WORDS[lang].more}
            most={ROWS[density]}
          />
        )}
      </div>
    </div>
  );
}
