/** A label beside the end of a line: where its middle wants to be, and how high it is. */
export interface Wanted {
  at: number;
  size: number;
}

/**
 * Tops of labels that stand in one column without touching: each as near to its line as the others allow, in the order of
 * the lines, all inside the height. When they do not fit, they start at the top and run over.
 */
export function spreadLabels(wanted: readonly Wanted[], height: number): number[] {
  const order = wanted.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  const tops = new Array<number>(wanted.length).fill(0);
  let free = 0;
  for (const { at, size, index } of order) {
    const top = Math.max(free, at - size / 2);
    tops[index] = top;
    free = top + size;
  }
  let end = height;
  for (const { size, index } of order.reverse()) {
    const top = Math.min(tops[index] ?? 0, end - size);
    tops[index] = top;
    end = top;
  }
  const over = Math.min(0, ...tops);
  return tops.map((top) => top - over);
}

/** Roughly how wide a text is, in em: Chinese signs are as wide as high, Latin letters about half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > "\u2e80" ? 1 : 0.54;
  return width;
}

/** How many lines a text takes in a column; words do not break, so a little room is lost on each line. */
export function linesIn(text: string, column: number): number {
  const width = widthOf(text);
  return width <= column ? 1 : Math.ceil((width * 1.15) / column);
}
