import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root, Stop } from "./run.mjs";

/** As in lib/one-file.ts, which the browser reads. */
const FILES_MARK = "<!--files of the atlas-->";
const MOST_BYTES = 8_000_000;
const WORKER = "one-file/worker.js";
const SHELL = "one-file/shell.html";
const BOUNDARIES = "one-file/boundaries/";

const options = {
  bundle: true,
  minify: true,
  write: false,
  outdir: join(root, "out"),
  target: ["chrome111", "edge111", "firefox113", "safari16.4"],
  define: {
    "process.env.NODE_ENV": '"production"',
    "process.env.NEXT_PUBLIC_BASE_PATH": '""',
    // Only guesses of MapLibre where its own worker may be; it is told.
    "import.meta.url": "undefined",
  },
  legalComments: "none",
  logLevel: "warning",
};

/** MapLibre's worker is packed on its own, so the module that tells where it is gives way to one that knows. */
const ownWorker = {
  name: "own worker",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/worker-address$/ }, () => ({ path: join(root, "components/one-file/worker-address.ts") })),
};

/** Code and text that stand inside a script of a page: nothing in them may end it, or open a comment. */
const inScript = (code) => code.replaceAll(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "\\x3c!--");

/** Nothing is asked of any host: not by mistake either. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src blob: data:",
  "connect-src blob: data:",
  "frame-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
].join(";");

async function bundled(entry, extra) {
  const { outputFiles } = await build({ ...options, entryPoints: [join(root, entry)], ...extra });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { code: text(".js"), style: text(".css") };
}

/**
 * Write what the browser makes a single HTML file of the site from: out/one-file/shell.html, the map's worker, and the list
 * of all parts. Run it on exported pages, before the service worker is written.
 */
export async function writeOneFile(out) {
  mkdirSync(join(out, "one-file"), { recursive: true });
  const [site, sheet, worker, themes] = await Promise.all([
    bundled("components/one-file/main.tsx", { format: "iife", plugins: [ownWorker] }),
    bundled("app/atlas.css"),
    bundled("node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs", { format: "iife" }),
    themesCss(),
  ]);
  const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Concord Atlas 协禁图志</title>
<link rel="icon" href="data:image/png;base64,${readFileSync(join(out, "icon.png")).toString("base64")}">
<style>${themes}</style>
<style>${sheet.style}${site.style}</style>
</head>
<body>
<div id="site"><p class="opening"><b>Concord Atlas <span lang="zh">协禁图志</span></b><br>Opening … If nothing appears, use a current version of Chrome, Edge or Firefox.<br><span lang="zh">正在打开……如无内容显示，请使用新版 Chrome、Edge 或 Firefox。</span></p></div>
${FILES_MARK}
<script>${inScript(site.code)}</script>
</body>
</html>
`;
  writeFileSync(join(out, SHELL), shell);
  writeFileSync(join(out, WORKER), worker.code);
  cpSync(join(root, "geodata/boundaries"), join(out, BOUNDARIES), {
    recursive: true,
    filter: (path) => !path.endsWith(".md"),
  });
  // The geometry of the map is made from the boundaries, which weigh a tenth of it.
  const files = [
    WORKER,
    ...readdirSync(join(out, BOUNDARIES)).map((name) => BOUNDARIES + name),
    ...readdirSync(join(root, "public/geo")).map((name) => `geo/${name}`),
  ];
  writeFileSync(join(out, "one-file/parts.json"), JSON.stringify({ shell: SHELL, files }));
  return measured(out, shell, [...files, "data/atlas.json", "data/briefings.json"]);
}

/** What the whole atlas weighs as one file, to within the few figures by which its own data differ from the published ones. */
function measured(out, shell, files) {
  const packed = files.map((path) => Math.ceil(gzipSync(readFileSync(join(out, path))).length / 3) * 4);
  const bytes = packed.reduce((sum, size) => sum + size, Buffer.byteLength(shell));
  const told = `${(bytes / 1e6).toFixed(1)} MB as one file`;
  if (bytes > MOST_BYTES) throw new Stop(`Not built: the atlas has ${told}, more than ${MOST_BYTES / 1e6}.`);
  return told;
}

/** The palettes of the page, from the table that the site uses. */
async function themesCss() {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: 'export { themesCss } from "./lib/palette"', resolveDir: root, loader: "ts" },
    format: "esm",
  });
  const code = outputFiles.find(({ path }) => path.endsWith(".js"))?.text ?? "";
  const { themesCss: css } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return css();
}
