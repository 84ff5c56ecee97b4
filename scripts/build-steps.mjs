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
 * A copy goes when its name stands in no file that stays.
 */
export function removeUnusedMaplibre(out) {
  const isCopy = (path) => /[\\/]_next[\\/]static[\\/]media[\\/]maplibre-gl/.test(path);
  const isText = (path) => [".js", ".mjs", ".css", ".html"].includes(extname(path));
  const files = filesOf(out);
  const texts = files.filter((path) => !isCopy(path) && isText(path)).map((path) => readFileSync(path, "utf8"));
  let unused = files.filter(isCopy);
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    const used = unused.filter((path) => text.includes(basename(path)));
    texts.push(...used.filter(isText).map((path) => readFileSync(path, "utf8")));
    unused = unused.filter((path) => !used.includes(path));
  }
  const bytes = unused.reduce((sum, path) => sum + statSync(path).size, 0);
  for (const path of unused) rmSync(path);
  return `${unused.length} files, ${megabytes(bytes)}`;
}

const TEXT = [".html", ".js", ".mjs", ".css", ".json", ".geojson", ".svg", ".txt", ".xml", ".webmanifest", ".csv"];

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
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: source.length };
      const [br, gz] = await Promise.all([brotli(source, { params }), deflate(source, { level: 9 })]);
      before += source.length;
      after += br.length;
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
    }),
  );
  return `${paths.length} files, ${megabytes(before)} → ${megabytes(after)}`;
}
