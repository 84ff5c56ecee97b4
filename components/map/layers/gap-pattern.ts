import type { GapState } from "@/lib/gaps";
import { channelsOf, type Palette } from "@/lib/palette";

/** Side of a pattern's tile in its own pixels; two of them are one CSS pixel. */
export const TILE = 16;

type PatternedState = Exclude<GapState, "reported">;

/** Where a tile is inked. Every state has a mark of its own, so that none is told by its tone alone. */
const INKED: Record<PatternedState, (x: number, y: number) => boolean> = {
  // Dots: a figure, and it says none.
  zero: (x, y) => (x - 7.5) ** 2 + (y - 7.5) ** 2 < 14,
  // Two strokes that cross: statements against each other.
  disputed: (x, y) => Math.abs(x - y) < 2.5 || Math.abs(x + y - (TILE - 1)) < 2.5,
  // Lying bars: what is counted does not keep to the place.
  indirect: (_, y) => y % 8 < 3,
  // Diagonal strokes: a place where something is left out.
  missing: (x, y) => (x + y) % TILE < 5,
  // Fine upright strokes, far apart: nobody looks here.
  uncollected: (x) => x < 2,
};

const PATTERN = new RegExp(`^gap-(${Object.keys(INKED).join("|")})-(#[0-9a-f]{6})$`);

/** The name of a pattern says all that is needed to draw it, so the map can ask for it by name alone. */
export function patternId(state: PatternedState, palette: Palette): string {
  return `gap-${state}-${palette.gap[state].ink}`;
}

/** The tile of a pattern as pixels (RGBA, ink on nothing), made when the map misses it; undefined for other names. */
export function patternImage(id: string): { width: number; height: number; data: Uint8ClampedArray } | undefined {
  const [, state, ink] = PATTERN.exec(id) ?? [];
  if (!state || !ink) return undefined;
  const isInked = INKED[state as PatternedState];
  const rgb = channelsOf(ink);
  const data = new Uint8ClampedArray(TILE * TILE * 4);
  for (let y = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++) {
      if (isInked(x, y)) data.set([...rgb, 255], (y * TILE + x) * 4);
    }
  }
  return { width: TILE, height: TILE, data };
}

/** The same tile as an SVG path of runs of ink, for the legend. */
export function patternPath(state: PatternedState): string {
  const isInked = INKED[state];
  let path = "";
  for (let y = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++) {
      const start = x;
      while (x < TILE && isInked(x, y)) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  return path;
}
