/** Colours of charts that leave the atlas: those of the light page. */
export const INK = {
  ink: "#1d1e20",
  quiet: "#5b5e63",
  line: "#d9dadb",
  paper: "#ffffff",
  bar: "#3f7d68",
  barSoft: "#8db9a8",
  barContext: "#bfc3c6",
} as const;

/** Width of a chart in its own units: a drawing is scaled as a whole. */
export const CHART_WIDTH = 560;

/** A drawn piece and how much room it takes downwards. */
export interface Piece {
  svg: string;
  height: number;
}

/** Pieces below each other. */
export function stacked(pieces: readonly Piece[], gap = 0): Piece {
  let y = 0;
  const svg = pieces.map((piece, at) => {
    if (at > 0) y += gap;
    const placed = `<g transform="translate(0 ${Math.round(y * 10) / 10})">${piece.svg}</g>`;
    y += piece.height;
    return placed;
  });
  return { svg: svg.join(""), height: y };
}
