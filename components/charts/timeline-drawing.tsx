"use client";

import { memo, useMemo } from "react";
import { Layer, Surface } from "recharts";
import { isDisputed } from "@/lib/chart-contents";
import type { Timeline } from "@/lib/timeline";
import { lineShape, PLOT_HEIGHT, PLOT_WIDTH } from "@/lib/timeline-shape";
import { type Frame, topTick } from "@/lib/year-axis";
import { lookColour } from "./line-look";
import { useFigureText } from "./use-figure-text";

interface Props {
  timeline: Timeline;
  frame: Frame;
  looks: readonly number[];
}

/**
 * The lines of a timeline: what does not change with the chosen time. A handful of paths a line, whatever the number of
 * its points, because a click draws four charts.
 */
export const TimelineDrawing = memo(function TimelineDrawing({ timeline, frame, looks }: Props) {
  const { differs } = useFigureText();
  const { lines, basis } = timeline;
  const shapes = useMemo(
    () => lines.map((line) => lineShape(line, basis, frame, (point) => isDisputed(point, differs))),
    [lines, basis, frame, differs],
  );
  const top = topTick(frame);
  const grid = frame.ticks.map((tick) => `M0 ${top > 0 ? PLOT_HEIGHT * (1 - tick / top) : PLOT_HEIGHT}H${PLOT_WIDTH}`);
  return (
    <Surface
      className="timeline-drawing"
      width={PLOT_WIDTH}
      height={PLOT_HEIGHT}
      viewBox={{ x: 0, y: 0, width: PLOT_WIDTH, height: PLOT_HEIGHT }}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className="grid" d={grid.slice(1).join("")} />
      <path className="ground" d={`M0 ${PLOT_HEIGHT}H${PLOT_WIDTH}`} />
      {lines.map((each, index) => {
        const shape = shapes[index];
        if (!shape) return null;
        const { line, relation } = each;
        const dots = basis === "stock" ? "line-diamonds" : "line-dots";
        return (
          <Layer
            key={line.id}
            className={`line look-${looks[index] ?? 0}${relation === "around" ? " line-around" : ""}`}
            style={lookColour(looks[index] ?? 0)}
            data-line=""
            data-place-id={line.place}
            data-series={line.series ?? ""}
            data-relation={relation}
          >
            {shape.band && <path className="line-band" d={shape.band} />}
            {shape.whiskers && <path className="line-whiskers" d={shape.whiskers} />}
            {shape.stroke && <path className={basis === "stock" ? "line-stems" : "line-stroke"} d={shape.stroke} />}
            {shape.rings && <path className="line-rings" d={shape.rings} />}
            {shape.rings && <path className="line-rings-inside" d={shape.rings} />}
            {shape.dots && <path className={dots} d={shape.dots} />}
            {shape.hollow && <path className={`${dots} line-hollow`} d={shape.hollow} />}
            {shape.marks && <path className="line-marks" d={shape.marks} />}
            {shape.differs && <path className="line-differs" d={shape.differs} />}
          </Layer>
        );
      })}
    </Surface>
  );
});
