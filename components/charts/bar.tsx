import type { CSSProperties } from "react";
import { Layer, Surface } from "recharts";
import type { Row } from "@/lib/select";

/** Width of every plot in its own units; the drawing scales with the panel. */
export const PLOT = 400;
/** Room at the right for the open end of "more than". */
export const ROOM = 18;
const HEIGHT = 12;
const MIDDLE = HEIGHT / 2;

/** Where a value lies on an axis that runs from zero to `max`. */
export const along = (value: number, max: number) => (max > 0 ? (value / max) * (PLOT - ROOM) : 0);

/** Amounts that the chart converted itself, or took from the source's own conversion, are outlined. */
const isConverted = ({ how }: Pick<Row, "how">) => how === "source" || how === "rate";

/**
 * One bar, drawn so that the qualifier shows: an open, pointed end for "at least", an arrow back for "at most", a bar
 * beyond the end for "nearly", lighter for "about", hatched for planned, outlined where a converted amount is drawn. A
 * printed range is a whisker; a range without a value has no bar.
 */
export function Bar({ row, max }: { row: Row; max: number }) {
  const { figure, low, high } = row;
  const { qualifier } = figure;
  const isRangeAlone = figure.value === undefined && low !== undefined;
  const width = Math.max(2, along(row.measured, max));
  const open = qualifier === "at_least";
  const hatch = figure.status === "planned";
  const kind = hatch ? "planned" : isConverted(row) ? "converted" : qualifier;
  const whisker = low !== undefined && high !== undefined && whiskerPath(along(low, max), along(high, max));
  return (
    <Surface
      width={PLOT}
      height={HEIGHT}
      viewBox={{ x: 0, y: 0, width: PLOT, height: HEIGHT }}
      aria-hidden="true"
      focusable="false"
    >
      <Layer className={`bar bar-${kind}`} style={hatch ? hatchOf(figure.id) : undefined}>
        <line className="bar-track" x1={0} x2={PLOT} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
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
        {!isRangeAlone && (
          <path d={open ? `M0 1h${width}v${HEIGHT - 2}H0z` : `M0 1h${width - 2}q2 0 2 2v${HEIGHT - 6}q0 2-2 2H0z`} />
        )}
        {open && <path className="bar-open" d={`M${width} 1h4l7 ${MIDDLE - 1}-7 ${MIDDLE - 1}h-4z`} />}
        {qualifier === "nearly" && <path className="bar-mark" d={`M${width + 4} 0V${HEIGHT}`} />}
        {qualifier === "at_most" && (
          <path className="bar-mark" d={`M${width + 12} ${MIDDLE}H${width + 3}m4 -4l-4 4l4 4`} />
        )}
        {whisker && <path className="bar-whisker" d={whisker} />}
      </Layer>
    </Surface>
  );
}

/** The pattern as a custom property: a fill of the style sheet would win over an attribute. */
const hatchOf = (id: string) => ({ "--hatch": `url(#hatch-${id})` }) as CSSProperties;

const whiskerPath = (from: number, to: number) =>
  `M${from} 2V${HEIGHT - 2}M${from} ${MIDDLE}H${to}M${to} 2V${HEIGHT - 2}`;
