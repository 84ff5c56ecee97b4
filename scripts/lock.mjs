import { createHash } from "node:crypto";
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./run.mjs";

// Outside the project, because `npm ci` empties node_modules and the build empties out.
const name = createHash("sha256").update(root).digest("hex").slice(0, 12);
const file = join(tmpdir(), `concord-atlas-${name}.lock`);
const BEAT = 2000;

/** Held: its process lives and has touched the file lately (process numbers are used again). */
function holder() {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    const age = Date.now() - statSync(file).mtimeMs;
    if (age > 15 * BEAT) return undefined;
    if (pid > 0) process.kill(pid, 0);
    return pid;
  } catch (error) {
    return error.code === "EPERM" ? "another user" : undefined;
  }
}

/** Run `task` alone: two `npm start` or `npm test` at once would install and build into each other. */
export async function withLock(task) {
  for (let told = false; ; ) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const pid = holder();
    if (pid === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) console.log(`Waiting for another setup or build of this folder (process ${pid}) …`);
    told = true;
    await sleep(500);
  }
  const release = () => rmSync(file, { force: true });
  process.on("exit", release);
  const beat = setInterval(() => utimesSync(file, new Date(), new Date()), BEAT);
  try {
    return await task();
  } finally {
    clearInterval(beat);
    process.off("exit", release);
    release();
  }
}
