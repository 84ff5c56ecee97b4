import { CartesianAxis, Surface } from "recharts";
import type { Unit } from "@/lib/schema";
import { tickText, unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { along, PLOT } from "./bar";

const HEIGHT = 20;

interface Props {
  ticks: readonly number[];
  max: number;
  unit: Unit;
  /** Value on the plot of one unit of this axis: 15 for hectares under an axis in mu. */
  scale?: number;
}

/** An axis with its unit, from zero. The last tick carries the unit. */
export function Axis({ ticks, max, unit, scale = 1 }: Props) {
  const { lang, words } = useAtlas();
  const marks = ticks.map((value, index) => ({ value, coordinate: along(value * scale, max), offset: 0, index }));
  return (
    <div className="axis">
      <Surface
        width={PLOT}
        height={HEIGHT}
        viewBox={{ x: 0, y: 0, width: PLOT, height: HEIGHT }}
        role="img"
        aria-label={words.chart.axis(unitText(unit, lang))}
      >
        <CartesianAxis
          orientation="bottom"
          x={0}
          y={1}
          width={PLOT}
          height={HEIGHT}
          viewBox={{ x: 0, y: 0, width: PLOT, height: HEIGHT }}
          interval={0}
          tickSize={4}
          tickMargin={2}
          ticks={marks}
          tickFormatter={(value: number) => tickText(value, lang)}
        />
      </Surface>
      <span className="axis-unit">{unitText(unit, lang)}</span>
    </div>
  );
}
