import { ensurePackages } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { runAsProgram, runNode, tools } from "./run.mjs";

await runAsProgram(import.meta.url, async () => {
  await withLock(ensurePackages);
  // Not port 3000: there a service worker left by `npm start` would answer with the built pages.
  const env = { NEXT_TELEMETRY_DISABLED: "1", PORT: process.env.PORT ?? "3100" };
  const { code } = await runNode(tools.next, ["dev", ...process.argv.slice(2)], { env });
  process.exitCode = code;
});
