import type { LayerSpecification } from "maplibre-gl";
import { styleValue } from "@/lib/style-value";
import { patternImage } from "../../map/layers/gap-pattern";
import type { DrawnFeature } from "./drawn-sources";
import { paintNames, placeNames } from "./paint-names";
import { momentOf, type Painted, type Values, valuesOf } from "./painted";

/** Paints one layer. */
interface Brush {
  paper: CanvasRenderingContext2D;
  value: Values;
}

type Shapes = readonly DrawnFeature[];

const NOTHING = "rgba(0,0,0,0)";
/** Two pixels of a pattern's tile are one CSS pixel. */
const PATTERN_SCALE = 0.5;

/** Paint a style onto a canvas that is scaled to CSS pixels: layer by layer as MapLibre does, names by their rank. */
export function paintStyle(paper: CanvasRenderingContext2D, painted: Painted): void {
  const { style, sources, frame, width, height } = painted;
  const layers = style.layers.filter((layer) => isShown(layer, frame.zoom));
  const featuresOf = (layer: LayerSpecification): Shapes => {
    const source = "source" in layer && typeof layer.source === "string" ? layer.source : "";
    const held = sources.get(source);
    if (held?.kind !== "shapes") return [];
    const filter = "filter" in layer ? layer.filter : undefined;
    return held.features.filter(
      (feature) =>
        isNear(feature, painted) &&
        (filter === undefined || styleValue(filter, momentOf(painted, source, feature)) === true),
    );
  };
  const names = placeNames(paper, layers, featuresOf, painted);
  for (const layer of layers) {
    if (layer.type === "background") {
      paper.fillStyle = String(layer.paint?.["background-color"] ?? NOTHING);
      paper.fillRect(0, 0, width, height);
      continue;
    }
    if (layer.type === "raster") {
      paintImage(paper, layer, painted);
      continue;
    }
    if (layer.type === "symbol") {
      paintNames(paper, names.get(layer.id) ?? []);
      continue;
    }
    const brush: Brush = { paper, value: valuesOf(layer, painted) };
    const shapes = featuresOf(layer);
    if (layer.type === "fill") paintFills(brush, shapes, painted);
    if (layer.type === "line") paintLines(brush, shapes, painted);
    if (layer.type === "circle") paintCircles(brush, shapes, painted);
  }
}

function isShown({ layout, minzoom = 0, maxzoom = Infinity }: LayerSpecification, zoom: number): boolean {
  return layout?.visibility !== "none" && zoom >= minzoom && zoom < maxzoom;
}

/** Does any of it lie on the page, or just beside it? */
function isNear({ box: [left, top, right, bottom] }: DrawnFeature, { frame, width, height }: Painted): boolean {
  const [x0, y0] = frame.at([left, top]);
  const [x1, y1] = frame.at([right, bottom]);
  const beside = 40;
  return x1 > -beside && x0 < width + beside && y1 > -beside && y0 < height + beside;
}

function pathOf({ lines, geometry }: DrawnFeature, { frame }: Painted): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    for (const [at, spot] of line.entries()) {
      const [x, y] = frame.at(spot);
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (geometry === "Polygon") path.closePath();
  }
  return path;
}

function paintFills({ paper, value }: Brush, shapes: Shapes, painted: Painted): void {
  const patterns = new Map<string, CanvasPattern | null>();
  for (const shape of shapes) {
    const opacity = value("fill-opacity", shape, 1);
    const pattern = value<string | undefined>("fill-pattern", shape, undefined);
    const colour = pattern ? "" : value<string>("fill-color", shape, "#000000");
    if (opacity <= 0 || colour === NOTHING) continue;
    if (pattern && !patterns.has(pattern)) patterns.set(pattern, patternOf(paper, pattern));
    const fill = pattern ? patterns.get(pattern) : colour;
    if (!fill) continue;
    paper.globalAlpha = opacity;
    paper.fillStyle = fill;
    paper.fill(pathOf(shape, painted), "evenodd");
  }
  paper.globalAlpha = 1;
}

function patternOf(paper: CanvasRenderingContext2D, id: string): CanvasPattern | null {
  const tile = patternImage(id);
  if (!tile) return null;
  const canvas = new OffscreenCanvas(tile.width, tile.height);
  canvas.getContext("2d")?.putImageData(new ImageData(new Uint8ClampedArray(tile.data), tile.width), 0, 0);
  const pattern = paper.createPattern(canvas, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(PATTERN_SCALE));
  return pattern;
}

function paintLines({ paper, value }: Brush, shapes: Shapes, painted: Painted): void {
  for (const shape of shapes) {
    const width = value("line-width", shape, 1);
    const opacity = value("line-opacity", shape, 1);
    const colour = value<string>("line-color", shape, "#000000");
    if (width <= 0 || opacity <= 0 || colour === NOTHING) continue;
    paper.lineWidth = width;
    paper.strokeStyle = colour;
    paper.globalAlpha = opacity;
    paper.lineJoin = value<CanvasLineJoin>("line-join", shape, "miter");
    paper.lineCap = value<CanvasLineCap>("line-cap", shape, "butt");
    paper.setLineDash(value<number[]>("line-dasharray", shape, []).map((part) => part * width));
    paper.stroke(pathOf(shape, painted));
  }
  paper.setLineDash([]);
  paper.globalAlpha = 1;
}

function paintCircles({ paper, value }: Brush, shapes: Shapes, { frame }: Painted): void {
  for (const shape of shapes) {
    const [dx = 0, dy = 0] = value<number[]>("circle-translate", shape, [0, 0]);
    const radius = value("circle-radius", shape, 5);
    const line = value("circle-stroke-width", shape, 0);
    for (const [spot] of shape.lines) {
      if (!spot) continue;
      const [x, y] = frame.at(spot);
      paper.beginPath();
      paper.arc(x + dx, y + dy, radius, 0, 2 * Math.PI);
      paper.globalAlpha = value("circle-opacity", shape, 1);
      paper.fillStyle = value("circle-color", shape, "#000000");
      paper.fill();
      if (line <= 0) continue;
      paper.beginPath();
      paper.arc(x + dx, y + dy, radius + line / 2, 0, 2 * Math.PI);
      paper.globalAlpha = value("circle-stroke-opacity", shape, 1);
      paper.lineWidth = line;
      paper.strokeStyle = value("circle-stroke-color", shape, "#000000");
      paper.stroke();
    }
  }
  paper.globalAlpha = 1;
}

function paintImage(
  paper: CanvasRenderingContext2D,
  layer: Extract<LayerSpecification, { type: "raster" }>,
  { sources, frame, states }: Painted,
): void {
  const held = sources.get(layer.source);
  if (held?.kind !== "image") return;
  const moment = { zoom: frame.zoom, properties: {}, geometry: "", state: {}, global: states.global() };
  const [left, top] = frame.at(held.topLeft);
  const [right, bottom] = frame.at(held.bottomRight);
  paper.globalAlpha = Number(styleValue(layer.paint?.["raster-opacity"] ?? 1, moment));
  paper.drawImage(held.image, left, top, right - left, bottom - top);
  paper.globalAlpha = 1;
}
