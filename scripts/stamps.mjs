import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { basePath } from "./base-path.mjs";
import { root } from "./run.mjs";

/** Everything the built site depends on. */
const BUILD_INPUTS = [
  "app",
  "components",
  "lib",
  "geodata",
  "public",
  "next.config.js",
  "package-lock.json",
  "tsconfig.json",
  "scripts/base-path.mjs",
  "scripts/build.mjs",
  "scripts/build-steps.mjs",
  "scripts/check-data.ts",
  "scripts/one-file.mjs",
  "scripts/service-worker.mjs",
  "scripts/sw.ts",
];

function* filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) yield path;
  else for (const name of readdirSync(full).sort()) yield* filesUnder(`${path}/${name}`);
}

export function buildStamp() {
  const hash = createHash("sha256").update(basePath());
  for (const path of BUILD_INPUTS.flatMap((input) => [...filesUnder(input)])) {
    if (/\.test\.tsx?$/.test(path)) continue;
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

export function packagesStamp() {
  const [major] = process.versions.node.split(".");
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(`${major} ${process.platform} ${process.arch} `).update(lock).digest("hex");
}

function stampFile(file) {
  const full = join(root, file);
  return {
    read: () => (existsSync(full) ? readFileSync(full, "utf8") : ""),
    write: (stamp) => writeFileSync(full, stamp),
    remove: () => rmSync(full, { force: true }),
  };
}

export const builtFrom = stampFile("out/.build-stamp");
export const installedFrom = stampFile("node_modules/.setup-stamp");
