import type { BarMark, LineMark } from "./chart-contents";

/** A path of a mark in the key, 18 by 12 units, with the class that gives it its look. */
export interface KeyPath {
  look: string;
  d: string;
}

const DOT: KeyPath = { look: "line-dots", d: "M9 6h.01" };
const HOLLOW: KeyPath = { look: "line-dots line-hollow", d: "M9 6h.01" };

export const LINE_PICTURES: Record<LineMark, readonly KeyPath[]> = {
  break: [{ look: "line-stroke", d: "M0 6H6M12 6H18" }],
  stock: [{ look: "line-diamonds", d: "M9 2l4 4l-4 4l-4 -4z" }],
  steps: [{ look: "line-stroke", d: "M0 10H9V3H18" }],
  band: [{ look: "line-band", d: "M0 1L18 3V11L0 9z" }],
  whisker: [{ look: "line-whiskers", d: "M9 1V11M6 1h6M6 11h6" }],
  about: [DOT, HOLLOW],
  at_least: [{ look: "line-marks", d: "M9 11V1m-3 4l3 -4l3 4" }],
  nearly: [{ look: "line-marks", d: "M5 1h8" }, DOT],
  at_most: [{ look: "line-marks", d: "M9 1V11m-3 -4l3 4l3 -4" }],
  differs: [{ look: "line-rings", d: "M9 6h.01" }, { look: "line-rings-inside", d: "M9 6h.01" }, DOT],
  around: [{ look: "line-stroke line-thin", d: "M0 6H18" }],
};

const BLOCK = "M0 1h13v10h-13z";

export const BAR_PICTURES: Record<BarMark, readonly KeyPath[]> = {
  at_least: [
    { look: "", d: "M0 1h10v10h-10z" },
    { look: "bar-open", d: "M10 1h2l6 5l-6 5h-2z" },
  ],
  about: [{ look: "bar-about", d: BLOCK }],
  nearly: [
    { look: "", d: BLOCK },
    { look: "bar-mark", d: "M16 0v12" },
  ],
  at_most: [
    { look: "", d: "M0 1h8v10h-8z" },
    { look: "bar-mark", d: "M18 6h-8m3 -4l-3 4l3 4" },
  ],
  planned: [{ look: "bar-mark", d: "M1 1h16v10h-16zM1 7l6 -6M3 11l10 -10M9 11l8 -8" }],
  range: [{ look: "bar-whisker", d: "M1 2v8M1 6h16M17 2v8" }],
  source: [{ look: "bar-converted", d: BLOCK }],
  rate: [{ look: "bar-converted", d: BLOCK }],
  differs: [{ look: "bar-mark", d: "M4 4h10M4 8h10M12 0l-6 12" }],
};
