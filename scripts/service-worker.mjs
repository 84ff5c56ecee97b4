import { join } from "node:path";
import { getManifest } from "@serwist/build";
import { build } from "esbuild";
import { root } from "./run.mjs";

/** Write sw.js, which keeps the whole site for use without a network. Run it before compressing. */
export async function writeServiceWorker(out) {
  const { manifestEntries, count, size, warnings } = await getManifest({
    globDirectory: out,
    globPatterns: ["**/*"],
    globIgnores: ["**/*.map", "sw.js", "_not-found/**"],
    dontCacheBustURLsMatching: /^_next\/static\//,
    maximumFileSizeToCacheInBytes: 20e6,
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  await build({
    entryPoints: [join(root, "scripts/sw.ts")],
    outfile: join(out, "sw.js"),
    bundle: true,
    minify: true,
    target: "es2022",
    define: { "self.__SW_MANIFEST": JSON.stringify(manifestEntries), "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  return `${count} files, ${(size / 1e6).toFixed(1)} MB for offline use`;
}
