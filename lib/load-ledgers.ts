// Like load-atlas.ts it touches the disk: import it from server files and scripts only, never from a component.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "./data-ledger";
import { readGeodataJson } from "./load-atlas";

const FOLDER = "versions";

/** The ledger of a version by the name of its file; undefined where there is none. */
export const readLedger = (file: string): Ledger | undefined =>
  readGeodataJson(`${FOLDER}/${file}`) as Ledger | undefined;

/** Names of the files of all ledgers. */
export function ledgerFiles(root: string = process.cwd()): string[] {
  const folder = join(root, "geodata", FOLDER);
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
}
