/** Lakes of the region from Natural Earth 50m, as Debian's marble-qt-data carries them (PN2 format, version 2). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as turf from "@turf/turf";

const REGION = { west: 40, south: 0, east: 140, north: 56 };
const SMALLEST_LAKE_KM2 = 250;
const STEPS_PER_DEGREE = 120;
/** Kind of a record; the inner rings (islands in a lake) are left out. */
const OUTER_RINGS = new Set([1, 2]);
const GROUP_OF_RECORDS = 4;

export function readLakes(marbleFolder) {
  const records = readPn2(readFileSync(join(marbleFolder, "naturalearth/ne_50m_lakes.pn2")));
  const lakes = records
    .filter(({ kind, points }) => OUTER_RINGS.has(kind) && points.every(isInRegion))
    .map(({ points }) => turf.polygon([closed(points)]))
    .filter((lake) => turf.area(lake) / 1e6 >= SMALLEST_LAKE_KM2)
    .map((lake) => turf.rewind(lake, { mutate: true }));
  return turf.featureCollection(lakes);
}

/**
 * Header: u8 version, u32 number of placemarks, u8 colour flag. Record: u8 kind, u32 id, then for a group u8 count and
 * that many records, else u32 count of runs, each an absolute point and signed one-byte steps from it, latitude first.
 */
function readPn2(bytes) {
  const hasColours = bytes.readUInt8(5) === 1;
  const records = [];
  let at = 6;
  while (at < bytes.length) readRecord();
  return records;

  function readRecord() {
    const kind = bytes.readUInt8(at);
    at += hasColours ? 6 : 5;
    if (kind === GROUP_OF_RECORDS) {
      const count = bytes.readUInt8(at++);
      for (let i = 0; i < count; i++) readRecord();
      return;
    }
    const runs = bytes.readUInt32BE(at);
    at += 4;
    const points = [];
    for (let i = 0; i < runs; i++) readRun(points);
    records.push({ kind, points });
  }

  function readRun(points) {
    const lat = bytes.readInt16BE(at);
    const lon = bytes.readInt16BE(at + 2);
    const steps = bytes.readUInt16BE(at + 4);
    at += 6;
    points.push(degrees(lon, lat));
    for (let i = 0; i < steps; i++, at += 2) {
      points.push(degrees(lon + bytes.readInt8(at + 1), lat + bytes.readInt8(at)));
    }
  }
}

function degrees(lon, lat) {
  return [lon, lat].map((steps) => Number((steps / STEPS_PER_DEGREE).toFixed(3)));
}

function isInRegion([lon, lat]) {
  return lon >= REGION.west && lon <= REGION.east && lat >= REGION.south && lat <= REGION.north;
}

function closed(points) {
  const [first] = points;
  const last = points.at(-1);
  return first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
}
