import type { Geometry, Position } from "geojson";
import { HOME, mercator } from "./camera";

/** Width and height of a drawn map of the home view, in drawing units. */
export const WIDTH = 1000;
/** What lies further outside the home view than this (in drawing units) is not drawn. */
const MARGIN = 420;

const [left, top] = mercator(HOME[0], HOME[3]);
const [right, bottom] = mercator(HOME[2], HOME[1]);
const SCALE = WIDTH / (right - left);
export const HEIGHT = (bottom - top) * SCALE;

/** A place of the world in drawing units. */
export function project([lon = 0, lat = 0]: Position): [x: number, y: number] {
  const [x, y] = mercator(lon, lat);
  return [(x - left) * SCALE, (y - top) * SCALE];
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  return [];
}

/** An SVG path on a grid of whole drawing units: steps shorter than the grid vanish, islands smaller than a dot are left out. */
export function drawnPath(geometry: Geometry, grid: number): string {
  const parts: string[] = [];
  for (const ring of ringsOf(geometry)) {
    const points = ring.map(project);
    const near = points.some(([x, y]) => x > -MARGIN && x < WIDTH + MARGIN && y > -MARGIN && y < HEIGHT + MARGIN);
    if (!near) continue;
    let [px, py] = [Number.NaN, Number.NaN];
    const steps: string[] = [];
    for (const [x, y] of points) {
      const [gx, gy] = [Math.round(x / grid), Math.round(y / grid)];
      if (gx === px && gy === py) continue;
      steps.push(steps.length === 0 ? `M${gx} ${gy}` : `${gx - px} ${gy - py}`);
      [px, py] = [gx, gy];
    }
    if (steps.length < 4) continue;
    const [first, ...rest] = steps;
    parts.push(`${first}l${rest.join(" ").replaceAll(" -", "-")}z`);
  }
  return parts.join("");
}
