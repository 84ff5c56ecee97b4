/**
 * Writes the ledger of every pack as it is now: npx tsx scripts/ledger.ts
 * Run it whenever the version in a pack.json was raised. Ledgers of older versions stay as they are.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ledgerFile, ledgerOf } from "../lib/data-ledger";
import { readAtlas } from "../lib/load-atlas";

const { atlas } = readAtlas();
if (!atlas) {
  console.error("No ledger was written: the data have faults. npm run check:data names them.");
  process.exitCode = 1;
}
const folder = join(process.cwd(), "geodata/versions");
mkdirSync(folder, { recursive: true });
for (const pack of atlas?.packs ?? []) {
  const { figures, ...head } = ledgerOf(pack);
  const file = join(folder, ledgerFile(pack.id, pack.version));
  const rows = Object.entries(figures).map(([id, entry]) => `${JSON.stringify(id)}:${JSON.stringify(entry)}`);
  const text = `${JSON.stringify(head).slice(0, -1)},"figures":{\n${rows.join(",\n")}\n}}\n`;
  console.log(`${existsSync(file) ? "written anew" : "new"}: ${file}`);
  writeFileSync(file, text);
}
