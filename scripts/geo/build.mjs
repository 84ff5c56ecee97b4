/**
 * Rebuilds the committed boundary layers. Run by hand, from anywhere:
 *   npm ci --prefix scripts/geo && node scripts/geo/build.mjs
 */
import { writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { cutByClaims } from "./claims.mjs";
import { correctedUnits } from "./faults.mjs";
import { readLakes } from "./lakes.mjs";
import { detailedTopology, worldTopology } from "./layers.mjs";
import { regionsToDraw } from "./regions.mjs";
import { simplify } from "./simplify.mjs";
import { marbleFolder, readNaturalEarth } from "./source.mjs";

const GEODATA = new URL("../../geodata/", import.meta.url);

const claims = new URL("boundaries/claims.geojson", GEODATA);
const units = await cutByClaims(correctedUnits(readNaturalEarth()), claims);
const regions = regionsToDraw(new URL("regions.csv", GEODATA));
const isDetailed = ({ properties }) => properties.detailed;

const coarse = await simplify(units, "detailed ? 4300 : 24000");
write("overview.topo.json", detailedTopology(coarse.filter(isDetailed), regions));
write("world.topo.json", worldTopology(coarse));

const fine = await simplify(units.filter(isDetailed), "1200");
write("detail.topo.json", detailedTopology(fine, regions));

write("lakes.geojson", readLakes(marbleFolder()));

function write(name, content) {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(new URL(`boundaries/${name}`, GEODATA), text);
  console.log(`${name}: ${text.length} bytes, brotli ${brotliCompressSync(text).length}`);
}
