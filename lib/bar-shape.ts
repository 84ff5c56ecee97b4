import type { Row } from "./facets";
import type { Qualifier } from "./schema";

/** Size of a bar in its own units, and the room at the right for the open end of "more than". */
export const BAR_PLOT = 400;
export const BAR_ROOM = 18;
export const BAR_HEIGHT = 12;

/** Where a value lies on an axis that runs from zero to `max`. */
export const along = (value: number, max: number): number => (max > 0 ? (value / max) * (BAR_PLOT - BAR_ROOM) : 0);

/** The paths of one bar; absent where there is nothing of a kind. */
export interface BarShape {
  kind: Qualifier | "planned" | "converted";
  bar?: string;
  /** The pointed end of "more than". */
  open?: string;
  /** A bar beyond the end for "nearly", an arrow back for "at most". */
  mark?: string;
  /** A printed range. */
  whisker?: string;
}

const MIDDLE = BAR_HEIGHT / 2;

/** Amounts that the chart converted itself, or took from the source's own conversion, are outlined. */
const isConverted = ({ how }: Pick<Row, "how">) => how === "source" || how === "rate";

/**
 * A bar so that the qualifier shows: an open, pointed end for "at least", an arrow back for "at most", a bar beyond the
 * end for "nearly". A printed range is a whisker; a range without a value has no bar.
 */
export function barShape(row: Row, max: number): BarShape {
  const { figure, low, high } = row;
  const { qualifier } = figure;
  const width = Math.max(2, along(row.measured, max));
  const isOpen = qualifier === "at_least";
  const isRangeAlone = figure.value === undefined && low !== undefined;
  const closed = `M0 1h${width - 2}q2 0 2 2v${BAR_HEIGHT - 6}q0 2-2 2H0z`;
  return {
    kind: figure.status === "planned" ? "planned" : isConverted(row) ? "converted" : qualifier,
    ...(!isRangeAlone && { bar: isOpen ? `M0 1h${width}v${BAR_HEIGHT - 2}H0z` : closed }),
    ...(isOpen && { open: `M${width} 1h4l7 ${MIDDLE - 1}-7 ${MIDDLE - 1}h-4z` }),
    ...(qualifier === "nearly" && { mark: `M${width + 4} 0V${BAR_HEIGHT}` }),
    ...(qualifier === "at_most" && { mark: `M${width + 12} ${MIDDLE}H${width + 3}m4 -4l-4 4l4 4` }),
    ...(low !== undefined && high !== undefined && { whisker: whisker(along(low, max), along(high, max)) }),
  };
}

const whisker = (from: number, to: number) =>
  `M${from} 2V${BAR_HEIGHT - 2}M${from} ${MIDDLE}H${to}M${to} 2V${BAR_HEIGHT - 2}`;
