// It touches the disk, like load-briefings.ts: import them from server files and scripts only, never from a component.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkAtlas, complaintLine } from "./check-atlas";
import type { FilesOnDisk } from "./check-datapackage";
import type { Complaint } from "./check-report";
import { READABLE } from "./read-csv";
import { readJson } from "./read-json";
import { readPack } from "./read-pack";
import { readPlaces } from "./read-places";
import { readRates } from "./read-rates";
import { neutralRoomIsThere, readRoom } from "./read-room";
import { NEUTRAL } from "./room";
import type { Atlas, Pack } from "./schema";
import type { Whereabouts } from "./whereabouts";

const GEODATA = "geodata";

/** Reads places, packs and rates below `root` and holds them to all promises. The atlas is there only when there is no complaint. */
export function readAtlas(root: string = process.cwd()): {
  atlas?: Atlas;
  complaints: Complaint[];
  where: Whereabouts;
} {
  const text = (path: string) => readIfThere(join(root, GEODATA, path));
  const gazetteer = readPlaces(text("places.csv"), text("regions.csv"), `${GEODATA}/`);
  const money = readRates(text("rates.csv"), `${GEODATA}/`);
  const complaints = [...gazetteer.complaints, ...money.complaints];
  const where = new Map([...gazetteer.where, ...money.where]);
  const packs: Pack[] = [];
  for (const name of packNames(root)) {
    const folder = join(root, GEODATA, "packs", name);
    const names = readdirSync(folder).filter((file) => !file.startsWith("."));
    const files = Object.fromEntries(names.map((file) => [file, readIfThere(join(folder, file))]));
    const read = readPack(files, `${GEODATA}/packs/${name}/`);
    complaints.push(...read.complaints);
    for (const [id, row] of read.where) where.set(id, row);
    if (read.pack) packs.push(read.pack);
  }
  const ids = new Set(gazetteer.places?.map(({ id }) => id));
  const rooms = roomNames(root).flatMap((name) => {
    const read = readRoom(name, text(`rooms/${name}.json`), (id) => ids.has(id), `${GEODATA}/rooms/`);
    complaints.push(...read.complaints);
    return read.room ?? [];
  });
  complaints.push(...neutralRoomIsThere(rooms));
  if (complaints.length > 0 || !gazetteer.places || !money.rates) return { complaints, where };
  const atlas: Atlas = { places: gazetteer.places, packs, rates: money.rates, rooms };
  const broken = checkAtlas(atlas, where);
  return { ...(broken.length === 0 && { atlas }), complaints: broken, where };
}

/**
 * The atlas for the build, from `root`/geodata.
 * Throws an Error that lists every complaint as "file:line:column promise: message. mend" when any promise is broken.
 */
export function loadAtlas(root: string = process.cwd()): Atlas {
  const { atlas, complaints } = readAtlas(root);
  if (atlas) return atlas;
  const lines = complaints.map((complaint) => complaintLine(complaint, "en"));
  throw new Error(`The data break ${lines.length} promise(s):\n${lines.join("\n")}`);
}

/** The data files below `root`/geodata, for comparison with the data package: CSV headers, and the paths of boundary files and pack.json. */
export function listFiles(root: string = process.cwd()): FilesOnDisk {
  const base = join(root, GEODATA);
  const paths = readdirSync(base, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => statSync(join(base, path)).isFile())
    .sort();
  const csv = paths.filter((path) => path.endsWith(".csv"));
  // Spreadsheets put a byte order mark in front of the first column name.
  const headerOf = (path: string) => {
    const [header = ""] = readIfThere(join(base, path))
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/, 1);
    return header.split(",");
  };
  return {
    headers: Object.fromEntries(csv.map((path) => [path, headerOf(path)])),
    others: paths.filter((path) => path.endsWith("json") && path !== "datapackage.json"),
  };
}

/** A data file that cannot be read; the complaint says where it breaks. */
export class UnreadableFile extends Error {
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(complaintLine(complaint, "en"));
    this.complaint = complaint;
  }
}

/** A file below `root`/geodata parsed as JSON; undefined when it is not there. Throws UnreadableFile when it is not JSON. */
export function readGeodataJson(path: string, root: string = process.cwd()): unknown {
  const file = join(root, GEODATA, path);
  if (!existsSync(file)) return undefined;
  const read = readJson(readFileSync(file, "utf8"), `${GEODATA}/${path}`, READABLE);
  if ("complaint" in read) throw new UnreadableFile(read.complaint);
  return read.value;
}

function packNames(root: string): string[] {
  const folder = join(root, GEODATA, "packs");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The rooms that have a file, the neutral one first. */
function roomNames(root: string): string[] {
  const folder = join(root, GEODATA, "rooms");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -".json".length)] : []));
  return names.sort((one, other) => Number(other === NEUTRAL) - Number(one === NEUTRAL) || one.localeCompare(other));
}

/** A missing file reads as empty, so that the reader complains about its columns instead of a stack trace. */
function readIfThere(file: string): string {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8") : "";
}
