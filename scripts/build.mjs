import { existsSync } from "node:fs";
import { join } from "node:path";
import { basePath } from "./base-path.mjs";
import { compress, removePageData, removeUnusedMaplibre } from "./build-steps.mjs";
import { withLock } from "./lock.mjs";
import { writeOneFile } from "./one-file.mjs";
import { root, runAsProgram, runNode, Stop, seconds, tools } from "./run.mjs";
import { writeServiceWorker } from "./service-worker.mjs";
import { buildStamp, builtFrom } from "./stamps.mjs";

const out = join(root, "out");

async function step(name, task) {
  const start = performance.now();
  const note = await task();
  console.log(`build: ${name}${note ? ` (${note})` : ""}, ${seconds(start)}`);
}

async function tool(file, args, failure, env) {
  const { code } = await runNode(file, args, { env });
  if (code !== 0) throw new Stop(failure);
}

/** The site in out/: checked data, exported pages, service worker, compressed copies. */
export async function build() {
  const start = performance.now();
  // Taken before, so that an edit during the build leads to the next one.
  const stamp = buildStamp();
  builtFrom.remove();
  await step("data checked", () =>
    tool(tools.tsx, ["scripts/check-data.ts"], "Not built: the data has the faults above."),
  );
  await step("pages exported", () =>
    tool(tools.next, ["build"], "Not built: Next says why above.", {
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
    }),
  );
  if (!existsSync(out)) throw new Stop("Not built: Next wrote no out folder.");
  await step("unused map files removed", () => removeUnusedMaplibre(out));
  await step("page data without use removed", () => removePageData(out));
  await step("parts of the single file", () => writeOneFile(out));
  await step("service worker", () => writeServiceWorker(out));
  await step("compressed", () => compress(out));
  builtFrom.write(stamp);
  console.log(`build: done${basePath() && ` for ${basePath()}/`}, ${seconds(start)}`);
}

await runAsProgram(import.meta.url, () => withLock(build));
