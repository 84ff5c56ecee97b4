import type { LayerSpecification } from "maplibre-gl";
import { widthOf } from "@/lib/spread-labels";
import { SVG_FONTS, wrapText } from "@/lib/svg-text";
import type { DrawnFeature } from "./drawn-sources";
import { type Painted, type Values, valuesOf } from "./painted";

type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** A name where it is written: lines of text around a middle. */
interface Name {
  lines: readonly string[];
  x: number;
  y: number;
  angle: number;
  size: number;
  font: string;
  spacing: string;
  colour: string;
  halo: string;
  haloWidth: number;
}

const LEADING = 1.2;
/** The first name of the fonts only carries the weight. */
const isBold = (fonts: readonly string[]) => /bold/i.test(fonts[0] ?? "");

/** Lines of about the same width, as many as the widest needs. */
function balanced(text: string, most: number): string[] {
  const lines = wrapText(text, most);
  const even = wrapText(text, (widthOf(text) / lines.length) * 1.15);
  return even.length === lines.length ? even : lines;
}

/** Where a text stands to its spot, in em: each way to try, the best first. */
type Way = readonly [anchor: string, dx: number, dy: number];

function waysOf(value: Values, feature: DrawnFeature): Way[] {
  const offsets = value<unknown[]>("text-variable-anchor-offset", feature, []);
  if (offsets.length > 0) {
    return offsets.flatMap((anchor, at): Way[] => {
      const offset = offsets[at + 1];
      return typeof anchor === "string" && Array.isArray(offset)
        ? [[anchor, Number(offset[0]), Number(offset[1])]]
        : [];
    });
  }
  const anchors = value<string[]>("text-variable-anchor", feature, []);
  const away = value("text-radial-offset", feature, 0);
  if (anchors.length > 0) {
    return anchors.map((anchor) => [
      anchor,
      anchor === "left" ? away : anchor === "right" ? -away : 0,
      anchor === "top" ? away : anchor === "bottom" ? -away : 0,
    ]);
  }
  const [dx = 0, dy = 0] = value<number[]>("text-offset", feature, [0, 0]);
  return [[value("text-anchor", feature, "center"), dx, dy]];
}

/**
 * Find room for the names of all symbol layers: the last layer first, within a layer by its sort key, so that none lies
 * over another. Returns them by layer.
 */
export function placeNames(
  paper: CanvasRenderingContext2D,
  layers: readonly LayerSpecification[],
  featuresOf: (layer: LayerSpecification) => readonly DrawnFeature[],
  painted: Painted,
): Map<string, Name[]> {
  const taken: Edges[] = [];
  const placed = new Map<string, Name[]>();
  for (const layer of layers.toReversed()) {
    if (layer.type !== "symbol") continue;
    const value = valuesOf(layer, painted);
    const rank = (feature: DrawnFeature) => value("symbol-sort-key", feature, 0);
    const features = featuresOf(layer).toSorted((one, other) => rank(one) - rank(other));
    placed.set(
      layer.id,
      features.flatMap((feature) => namesOf(paper, feature, value, painted, taken)),
    );
  }
  return placed;
}

function namesOf(
  paper: CanvasRenderingContext2D,
  feature: DrawnFeature,
  value: Values,
  painted: Painted,
  taken: Edges[],
): Name[] {
  const { width: wide, height: high } = painted;
  const text = String(value("text-field", feature, ""));
  if (!text) return [];
  const size = value("text-size", feature, 16);
  const font = `${isBold(value<string[]>("text-font", feature, [])) ? "bold " : ""}${size}px ${SVG_FONTS}`;
  const spacing = `${value("text-letter-spacing", feature, 0)}em`;
  const isAlong = value<string>("symbol-placement", feature, "point") === "line";
  const lines = isAlong ? [text] : balanced(text, value("text-max-width", feature, 10));
  paper.font = font;
  paper.letterSpacing = spacing;
  const width = Math.max(...lines.map((line) => paper.measureText(line).width));
  const height = lines.length * size * LEADING;
  const pad = value("text-padding", feature, 2);
  const look = {
    lines,
    size,
    font,
    spacing,
    colour: value("text-color", feature, "#000000"),
    halo: value("text-halo-color", feature, "rgba(0,0,0,0)"),
    haloWidth: value("text-halo-width", feature, 0),
  };
  const isFree = (own: Edges) =>
    taken.every((other) => own[2] < other[0] || own[0] > other[2] || own[3] < other[1] || own[1] > other[3]);
  const mayOverlap = value("text-allow-overlap", feature, false);
  const holdsRoom = !value("text-ignore-placement", feature, false);
  const put = (x: number, y: number, angle: number): Name[] => {
    const own: Edges = [x - width / 2 - pad, y - height / 2 - pad, x + width / 2 + pad, y + height / 2 + pad];
    const isOn = own[0] > 0 && own[2] < wide && own[1] > 0 && own[3] < high;
    if (!isOn || !(mayOverlap || isFree(own))) return [];
    if (holdsRoom) taken.push(own);
    return [{ ...look, x, y, angle }];
  };
  if (isAlong) {
    const turned = value<string>("text-rotation-alignment", feature, "map") !== "viewport";
    return spotsAlong(feature, value("symbol-spacing", feature, 250), painted).flatMap(({ x, y, angle }) =>
      put(x, y, turned ? angle : 0),
    );
  }
  return feature.lines.flatMap(([spot]) => {
    if (!spot) return [];
    const [x, y] = painted.frame.at(spot);
    for (const [anchor, dx, dy] of waysOf(value, feature)) {
      const across = /left/.test(anchor) ? width / 2 : /right/.test(anchor) ? -width / 2 : 0;
      const down = /top/.test(anchor) ? height / 2 : /bottom/.test(anchor) ? -height / 2 : 0;
      const found = put(x + dx * size + across, y + dy * size + down, 0);
      if (found.length > 0) return found;
    }
    return [];
  });
}

/** Spots at even distances along lines, and which way the line leads there. */
function spotsAlong({ lines }: DrawnFeature, spacing: number, { frame }: Painted) {
  return lines.flatMap((line) => {
    const spots: { x: number; y: number; angle: number }[] = [];
    let next = spacing / 2;
    for (const [at, spot] of line.entries()) {
      const to = line[at + 1];
      if (!to) break;
      const [x0, y0] = frame.at(spot);
      const [x1, y1] = frame.at(to);
      const length = Math.hypot(x1 - x0, y1 - y0);
      for (; next <= length; next += spacing) {
        const share = next / length;
        spots.push({ x: x0 + (x1 - x0) * share, y: y0 + (y1 - y0) * share, angle: Math.atan2(y1 - y0, x1 - x0) });
      }
      next -= length;
    }
    return spots;
  });
}

/** Write names that found room. */
export function paintNames(paper: CanvasRenderingContext2D, names: readonly Name[]): void {
  paper.textAlign = "center";
  paper.textBaseline = "middle";
  paper.lineJoin = "round";
  for (const { lines, x, y, angle, size, font, spacing, colour, halo, haloWidth } of names) {
    paper.save();
    paper.translate(x, y);
    paper.rotate(angle);
    paper.font = font;
    paper.letterSpacing = spacing;
    paper.strokeStyle = halo;
    paper.lineWidth = 2 * haloWidth;
    paper.fillStyle = colour;
    for (const [at, line] of lines.entries()) {
      const down = (at - (lines.length - 1) / 2) * size * LEADING;
      if (haloWidth > 0) paper.strokeText(line, 0, down);
      paper.fillText(line, 0, down);
    }
    paper.restore();
  }
}
