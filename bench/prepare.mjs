import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { compress } from "../scripts/build-steps.mjs";
import { npmCi } from "../scripts/install.mjs";
import { root, runNode, Stop } from "../scripts/run.mjs";

const bench = join(root, "bench");
const dist = join(bench, "dist");

async function install() {
  if (existsSync(join(bench, "node_modules/echarts"))) return;
  const { code, output } = await npmCi("bench");
  if (code !== 0) throw new Stop(`The packages of the bench are not installed. npm says:\n${output.trim()}`);
}

/** The two plain pages, with the atlas's published files, compressed as the atlas is. */
async function buildPages() {
  rmSync(dist, { recursive: true, force: true });
  for (const folder of ["data", "geo"]) cpSync(join(root, "out", folder), join(dist, folder), { recursive: true });
  for (const name of ["floor", "echarts"]) {
    await esbuild.build({
      entryPoints: { main: join(bench, "pages", name, "main.ts") },
      outdir: join(dist, name),
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      define: { "process.env.NODE_ENV": '"production"' },
    });
    cpSync(join(bench, "pages", name, "index.html"), join(dist, name, "index.html"));
  }
  const worker = "maplibre-gl-worker.mjs";
  cpSync(join(root, "node_modules/maplibre-gl/dist", worker), join(dist, "floor", worker));
  await compress(dist);
}

/** Build what is measured: the atlas when out/ is not of the present sources, the two pages always. */
export async function prepare() {
  const { code } = await runNode("scripts/setup.mjs");
  if (code !== 0) throw new Stop("The atlas is not built: see above.");
  await install();
  await buildPages();
  return { atlas: join(root, "out"), pages: dist };
}
