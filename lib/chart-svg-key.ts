import type { BarMark, LineMark } from "./chart-contents";
import { CHART_WIDTH, INK, type Piece } from "./chart-svg-look";
import { BAR_PICTURES, type KeyPath, LINE_PICTURES } from "./key-pictures";
import type { Messages } from "./messages/messages";
import { widthOf } from "./spread-labels";
import { svgText } from "./svg-text";

const SIZE = 11;
const LINE = 17;

/** The looks of the marks, as the style sheet of the page gives them; the key is quiet. */
const LOOKS: Record<string, string> = {
  "": `fill="${INK.bar}"`,
  "bar-open": `fill="${INK.bar}" opacity="0.55"`,
  "bar-about": `fill="${INK.barSoft}"`,
  "bar-mark": `fill="none" stroke="${INK.ink}" stroke-width="1.4"`,
  "bar-whisker": `fill="none" stroke="${INK.ink}" stroke-width="1.4"`,
  "bar-converted": `fill="${INK.barSoft}" stroke="${INK.bar}" stroke-dasharray="3 2"`,
  "line-stroke": `fill="none" stroke="${INK.quiet}" stroke-width="1.75"`,
  "line-stroke line-thin": `fill="none" stroke="${INK.quiet}"`,
  "line-dots": `fill="none" stroke="${INK.quiet}" stroke-width="5.5" stroke-linecap="round"`,
  "line-dots line-hollow": `fill="none" stroke="${INK.paper}" stroke-width="2.75" stroke-linecap="round"`,
  "line-diamonds": `fill="${INK.quiet}"`,
  "line-band": `fill="${INK.quiet}" fill-opacity="0.16"`,
  "line-whiskers": `fill="none" stroke="${INK.quiet}" stroke-width="1.25"`,
  "line-marks": `fill="none" stroke="${INK.quiet}" stroke-width="1.25"`,
  "line-rings": `fill="none" stroke="${INK.ink}" stroke-width="11.5" stroke-linecap="round"`,
  "line-rings-inside": `fill="none" stroke="${INK.paper}" stroke-width="9" stroke-linecap="round"`,
};

/** What the marks of a chart mean; only those that it shows, as many beside each other as fit. */
export function keyPiece(lines: readonly LineMark[], bars: readonly BarMark[], words: Messages): Piece[] {
  // The ring is explained once, with its sign.
  const others = lines.includes("differs") ? bars.filter((mark) => mark !== "differs") : bars;
  const entries = [
    ...lines.map((mark) => [LINE_PICTURES[mark], words.evidence.lineMarks[mark]] as const),
    ...others.map((mark) => [BAR_PICTURES[mark], words.evidence.barMarks[mark]] as const),
  ];
  if (entries.length === 0) return [];
  let [x, y] = [0, 0];
  const drawn = entries.map(([paths, text]) => {
    const width = 24 + widthOf(text) * SIZE + 14;
    if (x > 0 && x + width > CHART_WIDTH) [x, y] = [0, y + LINE];
    const entry = `<g transform="translate(${Math.round(x)} ${y})">${paths.map(path).join("")}${svgText(text, 24, 10, { size: SIZE, fill: INK.quiet })}</g>`;
    x += width;
    return entry;
  });
  return [{ svg: drawn.join(""), height: y + LINE }];
}

const path = ({ look, d }: KeyPath) => `<path d="${d}" ${LOOKS[look] ?? LOOKS[""]}/>`;
