/**
 * Holds the data and the briefings to every promise: npx tsx scripts/check-data.ts [--lang zh]
 * Prints one line for each complaint and exits with 1, or one line of counts when the data are sound.
 */
import type { Topology } from "topojson-specification";
import { ALLOWED_WORDS } from "../lib/allowed-words";
import { complaintLine } from "../lib/check-atlas";
import { type BoundaryFile, checkBoundaries } from "../lib/check-boundaries";
import { datapackageMatchesTheFiles } from "../lib/check-datapackage";
import { versionsHaveTheirLedger } from "../lib/check-ledger";
import type { Complaint } from "../lib/check-report";
import { checkViews } from "../lib/check-views";
import { factsOf } from "../lib/facts";
import { listFiles, readAtlas, readGeodataJson, UnreadableFile } from "../lib/load-atlas";
import { readBriefings } from "../lib/load-briefings";
import { readLedger } from "../lib/load-ledgers";
import type { Atlas, Lang } from "../lib/schema";
import type { Whereabouts } from "../lib/whereabouts";

const started = performance.now();
const lang = chosenLanguage();
const { atlas, complaints, where } = readAtlas();
const briefed = atlas && readBriefings(factsOf(atlas));
for (const path of otherJson()) readable(() => readGeodataJson(path));
complaints.push(...(readable(datapackage) ?? []), ...((atlas && readable(() => boundaries(atlas, where))) ?? []));
complaints.push(...(briefed?.complaints ?? []));
for (const pack of atlas?.packs ?? []) {
  complaints.push(...(readable(() => versionsHaveTheirLedger([pack], readLedger)) ?? []));
}
// Both resolutions may tell of the same row of places.csv, and two checks of the same broken file.
const lines = [...new Set(complaints.map((complaint) => complaintLine(complaint, lang)))];
const seconds = ((performance.now() - started) / 1000).toFixed(1);

if (lines.length > 0 || !atlas) {
  for (const line of lines) console.error(line);
  console.error(
    lang === "en" ? `${lines.length} complaint(s), ${seconds} s` : `共${lines.length}处问题，用时${seconds}秒`,
  );
  process.exitCode = 1;
} else {
  const figures = atlas.packs.reduce((sum, pack) => sum + pack.figures.length, 0);
  const briefings = new Set(briefed?.briefings.map(({ name }) => name)).size;
  console.log(
    lang === "en"
      ? `Data are sound: ${atlas.places.length} places, ${atlas.packs.length} pack(s), ${figures} figures, ${briefings} briefing(s), ${seconds} s`
      : `数据无误：地点${atlas.places.length}个，数据包${atlas.packs.length}个，数据${figures}条，简报${briefings}份，用时${seconds}秒`,
  );
}

/** What `read` gives; a file that it cannot read joins the complaints. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    complaints.push(error.complaint);
    return undefined;
  }
}

/** The files of JSON that readAtlas does not read. */
function otherJson(): string[] {
  return listFiles().others.filter((path) => !/^(packs|rooms)\//.test(path));
}

function datapackage(): Complaint[] {
  const file = "geodata/datapackage.json";
  return datapackageMatchesTheFiles(readGeodataJson("datapackage.json"), listFiles(), ALLOWED_WORDS, file);
}

/** Both resolutions of the provinces; the world file lends the shapes of the other countries. */
function boundaries({ places }: Atlas, whereabouts: Whereabouts): Complaint[] {
  const world = boundaryFile("boundaries/world.topo.json");
  const resolutions = ["boundaries/overview.topo.json", "boundaries/detail.topo.json"].map(boundaryFile);
  return resolutions.flatMap((resolution) => [
    ...checkBoundaries(places, resolution, [world], whereabouts),
    ...checkViews(places, resolution),
  ]);
}

/** A missing file counts as an empty topology, so that the checks name the shapes that are not there. */
function boundaryFile(path: string): BoundaryFile {
  const topology = (readGeodataJson(path) ?? { type: "Topology", objects: {}, arcs: [] }) as Topology;
  return { file: `geodata/${path}`, topology };
}

/** --lang en or zh; without it, Chinese where the environment is Chinese. */
function chosenLanguage(): Lang {
  const flag = process.argv.indexOf("--lang");
  const wish = flag >= 0 ? process.argv[flag + 1] : process.env.LC_ALL || process.env.LANG;
  return wish?.startsWith("zh") ? "zh" : "en";
}
