import { CartesianAxis, Surface } from "recharts";
import type { Unit } from "@/lib/schema";
import { tickText, unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { along, PLOT } from "./bar";

const HEIGHT = 20;

/** What Recharts hands to a tick of its own making. */
interface AxisTick {
  x: number;
  y: number;
  index: number;
  payload: { value: number };
}

interface Props {
  ticks: readonly number[];
  max: number;
  unit: Unit;
  /** Value on the plot of one unit of this axis: 15 for hectares under an axis in mu. */
  scale?: number;
}

/** An axis with its unit, from zero. Labels at the ends stay inside the plot; the first carries the unit. */
export function Axis({ ticks, max, unit, scale = 1 }: Props) {
  const { lang, words } = useAtlas();
  const unitWord = unitText(unit, lang);
  const marks = ticks.map((value, index) => ({ value, coordinate: along(value * scale, max), offset: 0, index }));
  const tick = (props: unknown) => {
    const { x, y, index, payload } = props as AxisTick;
    return (
      <text x={x} y={y + 9} textAnchor={index === 0 ? "start" : "middle"}>
        {index === 0 ? `0 ${unitWord}` : tickText(payload.value, lang)}
      </text>
    );
  };
  return (
    <Surface
      className="axis"
      width={PLOT}
      height={HEIGHT}
      viewBox={{ x: 0, y: 0, width: PLOT, height: HEIGHT }}
      role="img"
      aria-label={words.chart.axis(unitWord)}
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
        tick={tick}
      />
    </Surface>
  );
}
