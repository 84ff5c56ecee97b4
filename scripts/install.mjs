import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root, run, runNode, Stop, seconds } from "./run.mjs";
import { installedFrom, packagesStamp } from "./stamps.mjs";

/** True after somebody's own `npm ci` or `npm install`: what npm says it installed is what the lock asks for. */
function installedByHand() {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(([path, { version, optional, os, cpu, libc }]) => {
    if (path === "" || installed[path]?.version === version) return true;
    // An optional package may be missing, but not the binaries for this very machine.
    const isForHere = os?.includes(process.platform) && cpu?.includes(process.arch) && !libc;
    return optional === true && !isForHere;
  });
}

/** Install the locked packages of the project, or of a folder that has its own. */
export function npmCi(folder) {
  const args = ["ci", "--include=dev", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
  if (folder) args.push("--prefix", folder);
  // A missing network shows in seconds and not after npm's minutes of patience.
  args.push("--loglevel=error", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=4000");
  const npm = process.env.npm_execpath;
  if (npm && /\.c?js$/.test(npm)) return runNode(npm, args, { quiet: true });
  return run("npm", args, { quiet: true, shell: process.platform === "win32" });
}

/** Install the locked packages, unless they are there already. */
export async function ensurePackages() {
  const stamp = packagesStamp();
  if (installedFrom.read() === stamp) return;
  if (installedFrom.read() === "" && installedByHand()) return installedFrom.write(stamp);

  const start = performance.now();
  console.log("Installing packages (about a minute) …");
  installedFrom.remove();
  let result = await npmCi();
  if (result.code !== 0 && result.output.includes("ENOTEMPTY")) {
    // An npm that was broken off a moment ago is still clearing the folder.
    await sleep(15_000);
    result = await npmCi();
  }
  if (result.code !== 0) {
    console.error(result.output.trim().split("\n").slice(-12).join("\n"));
    const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(result.output);
    throw new Stop(
      offline
        ? "Packages not installed: npm reaches no network. Connect (or set its proxy) and run the same command again."
        : "Packages not installed: npm says why above. Mend it, delete node_modules, run the same command again.",
    );
  }
  installedFrom.write(stamp);
  console.log(`Packages installed, ${seconds(start)}`);
}
