import type { CSSProperties } from "react";
import { Layer, Surface } from "recharts";
import { BAR_HEIGHT, BAR_PLOT, barShape } from "@/lib/bar-shape";
import type { Row } from "@/lib/select";

/** One bar: lighter for "about", hatched for planned, outlined where a converted amount is drawn. */
export function Bar({ row, max }: { row: Row; max: number }) {
  const { figure } = row;
  const { kind, bar, open, mark, whisker } = barShape(row, max);
  const hatch = kind === "planned";
  return (
    <Surface
      width={BAR_PLOT}
      height={BAR_HEIGHT}
      viewBox={{ x: 0, y: 0, width: BAR_PLOT, height: BAR_HEIGHT }}
      aria-hidden="true"
      focusable="false"
    >
      <Layer className={`bar bar-${kind}`} style={hatch ? hatchOf(figure.id) : undefined}>
        <line className="bar-track" x1={0} x2={BAR_PLOT} y1={BAR_HEIGHT - 0.5} y2={BAR_HEIGHT - 0.5} />
        {hatch && (
          <defs>
            <pattern
              id={`hatch-${figure.id}`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className="bar-hatch" x1="0" x2="0" y1="0" y2="6" />
            </pattern>
          </defs>
        )}
        {bar && <path d={bar} />}
        {open && <path className="bar-open" d={open} />}
        {mark && <path className="bar-mark" d={mark} />}
        {whisker && <path className="bar-whisker" d={whisker} />}
      </Layer>
    </Surface>
  );
}

/** The pattern as a custom property: a fill of the style sheet would win over an attribute. */
const hatchOf = (id: string) => ({ "--hatch": `url(#hatch-${id})` }) as CSSProperties;
