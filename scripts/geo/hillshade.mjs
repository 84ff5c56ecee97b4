/**
 * Draws the hillshade from the SRTM30 elevation index in marble-qt-data. Run by hand, after `npm ci --prefix scripts/geo`:
 *   node scripts/geo/hillshade.mjs
 * Shadow is black and light is white, both by opacity, so that the image works over any colour of land; sea is clear.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { feature } from "topojson-client";
import { marbleFolder } from "./source.mjs";

const EXTENT = { west: 42, south: 2, east: 140, north: 56 };
const WIDTH = 1440;
/** Level 3 of the source: 16 by 8 tiles, together 10800 by 5400 pixels for the whole globe. */
const TILE = 675;
const PIXELS_PER_DEGREE = 30;
const SMOOTHING = 1.3;
const RELIEF = 0.11;
const STRONGEST_SHADOW = 150;
const STRONGEST_LIGHT = 120;
/** Pixels over which the image fades out at its edges. */
const FADE = 60;

const GEODATA = new URL("../../geodata/boundaries/", import.meta.url);
const top = mercator(EXTENT.north);
const bottom = mercator(EXTENT.south);
const HEIGHT = Math.round((WIDTH * (top - bottom)) / ((EXTENT.east - EXTENT.west) * (Math.PI / 180)));

const heights = await readHeights(join(marbleFolder(), "maps/earth/srtm/3"));
const land = await readLand();
await sharp(shade(heights, land), { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
  .webp({ quality: 10, alphaQuality: 18, effort: 6 })
  .toFile(new URL("../../public/geo/hillshade.webp", import.meta.url).pathname);
writeFileSync(new URL("hillshade.json", GEODATA), `${JSON.stringify(placement(), null, 2)}\n`);

function placement() {
  const { west, south, east, north } = EXTENT;
  return {
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
    source:
      "SRTM30, NASA Jet Propulsion Laboratory, public domain; elevation index of Debian marble-qt-data 4:22.12.3-1",
  };
}

/** The part of the world that the image covers, as one plate-carrée raster with a margin of one tile. */
async function readHeights(folder) {
  const column = (lon) => Math.floor(((lon + 180) * PIXELS_PER_DEGREE) / TILE);
  const row = (lat) => Math.floor(((90 - lat) * PIXELS_PER_DEGREE) / TILE);
  const [left, right, first, last] = [column(EXTENT.west), column(EXTENT.east), row(EXTENT.north), row(EXTENT.south)];
  const tiles = [];
  for (let r = first; r <= last; r++) {
    for (let c = left; c <= right; c++) {
      const [rr, cc] = [r, c].map((n) => String(n).padStart(6, "0"));
      tiles.push({ input: join(folder, rr, `${rr}_${cc}.jpg`), left: (c - left) * TILE, top: (r - first) * TILE });
    }
  }
  const width = (right - left + 1) * TILE;
  const height = (last - first + 1) * TILE;
  const joined = sharp({ create: { width, height, channels: 3, background: "black" } })
    .composite(tiles)
    .png();
  const data = await sharp(await joined.toBuffer())
    .extractChannel(0)
    .blur(SMOOTHING)
    .raw()
    .toBuffer();
  return { data, width, west: (left * TILE) / PIXELS_PER_DEGREE - 180, north: 90 - (first * TILE) / PIXELS_PER_DEGREE };
}

/** Land as a grey raster of the image's size, drawn from the committed boundaries. */
async function readLand() {
  const paths = ["overview", "world"].flatMap((name) => {
    const topology = JSON.parse(readFileSync(new URL(`${name}.topo.json`, GEODATA)));
    return feature(topology, topology.objects.countries).features.map(({ geometry }) => outline(geometry));
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%"/><path fill="#fff" d="${paths.join("")}"/></svg>`;
  return sharp(Buffer.from(svg)).extractChannel(0).raw().toBuffer();
}

function outline({ type, coordinates }) {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons
    .flat()
    .map((ring) => `M${ring.map((point) => pixel(point).join(" ")).join("L")}Z`)
    .join("");
}

function pixel([lon, lat]) {
  const x = ((lon - EXTENT.west) / (EXTENT.east - EXTENT.west)) * WIDTH;
  const y = ((top - mercator(Math.max(-80, Math.min(84, lat)))) / (top - bottom)) * HEIGHT;
  return [x.toFixed(1), y.toFixed(1)];
}

/** Light from the north-west: what faces it is white, what turns away is black, flat land is clear. */
function shade(source, mask) {
  const image = Buffer.alloc(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++) {
    const lat = latitude(top - ((y + 0.5) / HEIGHT) * (top - bottom));
    for (let x = 0; x < WIDTH; x++) {
      const at = y * WIDTH + x;
      if (mask[at] === 0) continue;
      const lon = EXTENT.west + ((x + 0.5) / WIDTH) * (EXTENT.east - EXTENT.west);
      const slope = slopeTowardsLight(source, lon, lat);
      const edge = Math.min(1, Math.min(x, y, WIDTH - 1 - x, HEIGHT - 1 - y) / FADE);
      const strength = Math.tanh(Math.abs(slope) * RELIEF) * edge * (mask[at] / 255);
      image.fill(slope > 0 ? 255 : 0, at * 4, at * 4 + 3);
      image[at * 4 + 3] = Math.round(strength * (slope > 0 ? STRONGEST_LIGHT : STRONGEST_SHADOW));
    }
  }
  return image;
}

/** Rise of the ground from north-west to south-east; positive where it faces the light. */
function slopeTowardsLight(source, lon, lat) {
  const x = (lon - source.west) * PIXELS_PER_DEGREE;
  const y = (source.north - lat) * PIXELS_PER_DEGREE;
  return heightAt(source, x + 0.7, y + 0.7) - heightAt(source, x - 0.7, y - 0.7);
}

function heightAt({ data, width }, x, y) {
  const left = Math.floor(x - 0.5);
  const above = Math.floor(y - 0.5);
  const dx = x - 0.5 - left;
  const dy = y - 0.5 - above;
  const at = (column, row) => data[row * width + column] ?? 0;
  const upper = at(left, above) * (1 - dx) + at(left + 1, above) * dx;
  const lower = at(left, above + 1) * (1 - dx) + at(left + 1, above + 1) * dx;
  return upper * (1 - dy) + lower * dy;
}

function mercator(lat) {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

function latitude(y) {
  return (Math.atan(Math.exp(y)) * 360) / Math.PI - 90;
}
