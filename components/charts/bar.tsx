import type { CSSProperties } from "react";
import { BAR_HEIGHT, BAR_PLOT, barShape } from "@/lib/bar-shape";
import type { Row } from "@/lib/select";

/**
 * One bar: lighter for "about", hatched for planned, outlined where a converted amount is drawn. As few elements as can
 * be, because a click takes a hundred bars away and draws others.
 */
export function Bar({ row, max }: { row: Row; max: number }) {
  const { figure } = row;
  const { kind, bar, open, mark, whisker } = barShape(row, max);
  const hatch = kind === "planned";
  return (
    <svg
      className={`bar bar-${kind}`}
      style={hatch ? hatchOf(figure.id) : undefined}
      viewBox={`0 0 ${BAR_PLOT} ${BAR_HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
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
    </svg>
  );
}

/** The pattern as a custom property: a fill of the style sheet would win over an attribute. */
const hatchOf = (id: string) => ({ "--hatch": `url(#hatch-${id})` }) as CSSProperties;
