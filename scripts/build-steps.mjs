import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const filesOf = (dir) =>
  readdirSync(dir, { recursive: true })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile());

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * Turbopack copies every file of maplibre-gl into the export, of which the site loads one worker.
 * Each copy has a module in some chunk, `123,e=>{e.q("<address>")}`. A copy goes when nothing asks for that number,
 * or when it is of the development build: only maplibre's guess of a worker address asks for it, and setWorkerUrl
 * takes the place of that guess. Should the shape of the chunks change, the copies simply stay.
 */
export function removeUnusedMaplibre(out) {
  const files = filesOf(out);
  const code = files
    .filter((path) => [".js", ".html"].includes(extname(path)))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");

  const isUsed = (path) => {
    const name = basename(path);
    if (/-dev\./.test(name)) return false;
    const mentions = code.split(name).length - 1;
    const modules = [...code.matchAll(/\b(\d+),\w+=>\{\w+\.q\("([^"]+)"\)\}/g)].filter(([, , url]) =>
      url.endsWith(name),
    );
    if (mentions > modules.length) return true;
    return modules.some(([, id]) => code.match(new RegExp(`\\b${id}\\b(?!,\\w+=>\\{\\w+\\.q\\()`)) !== null);
  };

  const unused = files.filter((path) => /[\\/]static[\\/]media[\\/]maplibre-gl/.test(path) && !isUsed(path));
  const bytes = unused.reduce((sum, path) => sum + statSync(path).size, 0);
  for (const path of unused) rmSync(path);
  return `${unused.length} files, ${megabytes(bytes)}`;
}

/**
 * Next writes the data of each page once more, several times over, for links that load no page. The atlas has none: its
 * links are plain, so that they work from any host and from a file.
 */
export function removePageData(out) {
  const files = filesOf(out).filter((path) => /^(index|__next\..+)\.txt$/.test(basename(path)));
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  for (const path of files) rmSync(path);
  return `${files.length} files, ${megabytes(bytes)}`;
}

const TEXT = [".html", ".js", ".mjs", ".css", ".json", ".geojson", ".svg", ".txt", ".xml", ".webmanifest", ".csv"];

/** The best there is, but for pages: one lower takes them a third of the time, and 2 to 4 % more bytes. */
const qualityOf = (path) => (extname(path) === ".html" ? 10 : 11);

/** Put a .br and a .gz next to every text file, for the server to hand out. */
export async function compress(out) {
  const brotli = promisify(brotliCompress);
  const deflate = promisify(gzip);
  const paths = filesOf(out).filter((path) => TEXT.includes(extname(path)) && statSync(path).size >= 1024);
  let before = 0;
  let after = 0;
  await Promise.all(
    paths.map(async (path) => {
      const source = await readFile(path);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(path),
        [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
      };
      const [br, gz] = await Promise.all([brotli(source, { params }), deflate(source, { level: 9 })]);
      before += source.length;
      after += br.length;
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
    }),
  );
  return `${paths.length} files, ${megabytes(before)} → ${megabytes(after)}`;
}
