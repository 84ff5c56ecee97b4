import type { Basis, Figure } from "./schema";
import { type TimelineLine, type TimelinePoint, topOf } from "./timeline";
import { acrossYears, type Frame, topTick } from "./year-axis";

/**
 * Size of the plot in its own units. The drawing is stretched to the room that it gets; strokes and dots are not, so a
 * dot is a stroke without length and with round ends.
 */
export const PLOT_WIDTH = 300;
export const PLOT_HEIGHT = 200;

/** The paths of one line; empty where there is nothing of a kind. */
export interface LineShape {
  /** What joins the points: straight lines, steps or stems, by the basis. */
  stroke: string;
  /** Printed ranges of neighbouring years. */
  band: string;
  /** Printed ranges of single years. */
  whiskers: string;
  /** Dots of points with a value; diamonds of a stock. */
  dots: string;
  /** Dots whose middle stays open: "about". */
  hollow: string;
  /** "more than" up, "at most" down, "nearly" a bar above. */
  marks: string;
  /** Points that other sources state differently. */
  rings: string;
  /** The sign beside such a point. */
  differs: string;
}

type Place = readonly [x: number, y: number];

/**
 * Draw one line. Points are joined inside a run only, and by the basis: a flow by straight lines, a total since a date by
 * steps; a stock stands on stems and is not joined at all. A year with a range alone has no dot and breaks the stroke.
 */
export function lineShape(
  { runs }: Pick<TimelineLine, "runs">,
  basis: Basis,
  frame: Frame,
  isDisputed: (point: TimelinePoint) => boolean,
): LineShape {
  const top = topTick(frame);
  const x = (year: number) => acrossYears(year, frame) * PLOT_WIDTH;
  const y = (value: number) => PLOT_HEIGHT - (top > 0 ? value / top : 0) * PLOT_HEIGHT;
  const at = ({ year, value = 0 }: TimelinePoint): Place => [x(year), y(value)];
  const points = runs.flat();
  const valued = points.filter(({ value }) => value !== undefined);
  const isStock = basis === "stock";
  const dot = isStock ? diamond : spot;

  const bands = runs.flatMap((run) => stretches(run, hasRange));
  const band = isStock || basis === "cumulative" ? [] : bands.filter(({ length }) => length > 1);
  const single = bands.filter((stretch) => !band.includes(stretch)).flat();
  const disputed = points.filter(isDisputed);
  return {
    stroke: isStock
      ? valued.map((point) => `M${n(x(point.year))} ${PLOT_HEIGHT}V${n(at(point)[1])}`).join("")
      : runs
          .flatMap((run) => stretches(run, ({ value }) => value !== undefined))
          .map((stretch) => (basis === "cumulative" ? steps(stretch.map(at)) : straight(stretch.map(at))))
          .join(""),
    band: band
      .map((stretch) => {
        const upper = stretch.map(({ year, high = 0 }): Place => [x(year), y(high)]);
        const lower = stretch.map(({ year, low = 0 }): Place => [x(year), y(low)]).reverse();
        return `${straight([...upper, ...lower])}Z`;
      })
      .join(""),
    whiskers: single
      .map(({ year, low = 0, high = 0 }) => {
        const [middle, upper, lower] = [x(year), n(y(high)), n(y(low))];
        return `M${n(middle)} ${lower}V${upper}M${n(middle - 2.5)} ${upper}h5M${n(middle - 2.5)} ${lower}h5`;
      })
      .join(""),
    dots: valued.map((point) => dot(at(point))).join(""),
    hollow: valued
      .filter(({ figure }) => figure.qualifier === "about")
      .map((point) => dot(at(point), 0.55))
      .join(""),
    marks: valued.map((point) => qualifierMark(point.figure, at(point))).join(""),
    rings: disputed.map((point) => spot([x(point.year), y(point.value ?? topOf(point))])).join(""),
    differs: disputed
      .map((point) => {
        const left = n(x(point.year) + 7);
        const up = n(y(point.value ?? topOf(point)) - 9);
        return `M${left} ${up}h6m-6 3h6m-1.5 -5l-3 7`;
      })
      .join(""),
  };
}

const hasRange = ({ low, high }: TimelinePoint): boolean => low !== undefined && high !== undefined;

/** Numbers of a path: a tenth of a unit is finer than any screen. */
const n = (value: number): number => Math.round(value * 10) / 10;

/** Neighbouring points that all have something, as long as possible. */
function stretches(run: readonly TimelinePoint[], has: (point: TimelinePoint) => boolean): TimelinePoint[][] {
  const found: TimelinePoint[][] = [];
  let isOpen = false;
  for (const point of run) {
    const fits = has(point);
    if (fits && isOpen) found.at(-1)?.push(point);
    else if (fits) found.push([point]);
    isOpen = fits;
  }
  return found;
}

const straight = (places: readonly Place[]): string =>
  places.map(([x, y], index) => `${index === 0 ? "M" : "L"}${n(x)} ${n(y)}`).join("");

const steps = (places: readonly Place[]): string =>
  places.map(([x, y], index) => (index === 0 ? `M${n(x)} ${n(y)}` : `H${n(x)}V${n(y)}`)).join("");

const spot = ([x, y]: Place): string => `M${n(x)} ${n(y)}h.01`;

const diamond = ([x, y]: Place, size = 1): string => {
  const reach = 4.5 * size;
  return `M${n(x)} ${n(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
};

function qualifierMark({ qualifier }: Figure, [x, y]: Place): string {
  if (qualifier === "at_least") return `M${n(x)} ${n(y - 4)}v-9m-3 4l3 -4l3 4`;
  if (qualifier === "at_most") return `M${n(x)} ${n(y + 4)}v9m-3 -4l3 4l3 -4`;
  if (qualifier === "nearly") return `M${n(x - 4)} ${n(y - 7)}h8`;
  return "";
}
