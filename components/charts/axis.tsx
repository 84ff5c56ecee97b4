import { Surface } from "recharts";
import { barTickTexts } from "@/lib/axis-text";
import { along, BAR_PLOT as PLOT } from "@/lib/bar-shape";
import type { Unit } from "@/lib/schema";
import { unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";

const TICK = 4;

interface Props {
  ticks: readonly number[];
  max: number;
  unit: Unit;
  /** Value on the plot of one unit of this axis: 15 for hectares under an axis in mu. */
  scale?: number;
}

/** An axis with its unit, from zero. The first label carries the unit. Labels are text of the page: they keep their size. */
export function Axis({ ticks, max, unit, scale = 1 }: Props) {
  const { lang, words, voice } = useAtlas();
  const texts = barTickTexts(ticks, unit, voice);
  const marks = ticks.map((value) => ({ value, x: along(value * scale, max) }));
  return (
    <div className="axis" role="img" aria-label={words.chart.axis(unitText(unit, lang))}>
      <Surface
        width={PLOT}
        height={TICK + 1}
        viewBox={{ x: 0, y: 0, width: PLOT, height: TICK + 1 }}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path d={`M0 1H${PLOT}${marks.map(({ x }) => `M${x} 1v${TICK}`).join("")}`} />
      </Surface>
      {marks.map(({ value, x }, index) => (
        <span key={value} style={{ insetInlineStart: `${(x / PLOT) * 100}%` }}>
          {texts[index]}
        </span>
      ))}
    </div>
  );
}
