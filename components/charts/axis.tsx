import { Layer, Surface } from "recharts";
import type { Unit } from "@/lib/schema";
import { tickText, unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { along, PLOT } from "./bar";

const HEIGHT = 20;
const TICK = 4;

interface Props {
  ticks: readonly number[];
  max: number;
  unit: Unit;
  /** Value on the plot of one unit of this axis: 15 for hectares under an axis in mu. */
  scale?: number;
}

/** An axis with its unit, from zero. The first label carries the unit; none leaves the plot. */
export function Axis({ ticks, max, unit, scale = 1 }: Props) {
  const { lang, words } = useAtlas();
  const unitWord = unitText(unit, lang);
  const marks = ticks.map((value) => ({ value, x: along(value * scale, max) }));
  return (
    <Surface
      className="axis"
      width={PLOT}
      height={HEIGHT}
      viewBox={{ x: 0, y: 0, width: PLOT, height: HEIGHT }}
      role="img"
      aria-label={words.chart.axis(unitWord)}
    >
      <path d={`M0 1H${PLOT}${marks.map(({ x }) => `M${x} 1v${TICK}`).join("")}`} />
      <Layer>
        {marks.map(({ value, x }, index) => (
          <text key={value} x={x} y={HEIGHT - 4} textAnchor={index === 0 ? "start" : "middle"}>
            {index === 0 ? `0 ${unitWord}` : tickText(value, lang)}
          </text>
        ))}
      </Layer>
    </Surface>
  );
}
