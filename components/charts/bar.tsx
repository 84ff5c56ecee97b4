import { Layer, Rectangle, Surface } from "recharts";
import type { Row } from "@/lib/select";

/** Width of every plot in its own units; the drawing scales with the panel. */
export const PLOT = 400;
/** Room at the right for the open end of "more than". */
export const ROOM = 18;
const HEIGHT = 12;

/** Where a value lies on an axis that runs from zero to `max`. */
export const along = (value: number, max: number) => (max > 0 ? (value / max) * (PLOT - ROOM) : 0);

/**
 * One bar, drawn so that the qualifier shows: an open, pointed end for "at least", lighter with a broken edge for "about",
 * hatched for planned, outlined where the source's own conversion is drawn.
 */
export function Bar({ row, max }: { row: Row; max: number }) {
  const { figure } = row;
  const width = Math.max(2, along(row.measured, max));
  const open = figure.qualifier === "at_least";
  const hatch = figure.status === "planned";
  const kind = hatch ? "planned" : row.convertedBySource ? "converted" : figure.qualifier;
  return (
    <Surface
      width={PLOT}
      height={HEIGHT}
      viewBox={{ x: 0, y: 0, width: PLOT, height: HEIGHT }}
      aria-hidden="true"
      focusable="false"
    >
      <Layer className={`bar bar-${kind}`}>
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
        <Rectangle
          x={0}
          y={1}
          width={width}
          height={HEIGHT - 2}
          radius={open ? 0 : [0, 2, 2, 0]}
          isAnimationActive={false}
          {...(hatch ? { fill: `url(#hatch-${figure.id})` } : {})}
        />
        {open && <path className="bar-open" d={`M${width} 1h4l7 ${HEIGHT / 2 - 1}-7 ${HEIGHT / 2 - 1}h-4z`} />}
      </Layer>
    </Surface>
  );
}
