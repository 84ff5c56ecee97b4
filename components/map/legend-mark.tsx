"use client";

import { useId } from "react";
import { patternPath, TILE } from "./layers/gap-pattern";
import type { LegendEntry } from "./layers/layer";

/** A mark of the legend, as it looks on the map. */
export function LegendMark({ mark }: { mark: LegendEntry["mark"] }) {
  if (mark.kind === "none") return null;
  return (
    <svg className="legend-mark" viewBox="0 0 22 14" aria-hidden="true">
      {mark.kind === "area" && (
        <rect
          x="1"
          y="1"
          width="20"
          height="12"
          rx="2"
          fill={mark.fill}
          stroke={mark.line ?? "none"}
          strokeWidth="1.5"
        />
      )}
      {mark.kind === "gap" && <GapMark {...mark} />}
      {mark.kind === "line" && (
        <line
          x1="1"
          x2="21"
          y1="7"
          y2="7"
          stroke={mark.line}
          strokeWidth={mark.width ?? 2}
          strokeDasharray={mark.dotted ? "0.1 4" : mark.dashed ? "5 3" : undefined}
          strokeLinecap={mark.dotted && "round"}
        />
      )}
      {mark.kind === "dot" && <circle cx="11" cy="7" r="5" fill={mark.fill} stroke={mark.line} strokeWidth="1.5" />}
      {mark.kind === "ring" && (
        <circle cx="11" cy="7" r="5.5" fill="none" stroke={mark.line} strokeWidth="1.3" strokeDasharray="2 2" />
      )}
    </svg>
  );
}

/** The pattern as on the map: the same tile, two of its pixels in one of the page. */
function GapMark({ fill, ink, state }: Extract<LegendEntry["mark"], { kind: "gap" }>) {
  const id = useId();
  return (
    <>
      <rect x="1" y="0.5" width="20" height="13" rx="2" fill={fill} stroke="currentColor" strokeOpacity="0.5" />
      {state && (
        <>
          <pattern id={id} width={TILE} height={TILE} patternUnits="userSpaceOnUse" patternTransform="scale(0.5)">
            <path d={patternPath(state)} fill={ink} />
          </pattern>
          <rect x="1" y="0.5" width="20" height="13" rx="2" fill={`url(#${id})`} />
        </>
      )}
    </>
  );
}
