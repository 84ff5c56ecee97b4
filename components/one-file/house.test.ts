import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const sources = readdirSync("components", { recursive: true })
  .map(String)
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$|^one-file\b|^state.(address|files)\.ts$/.test(path))
  .map((path) => [path, readFileSync(join("components", path), "utf8")] as const);

/** In the single file the address stands behind "#" and published files lie in the document: rooms must not know where. */
it("rooms ask components/state/address.ts and files.ts, never the address bar or the site itself", () => {
  expect(sources.length).toBeGreaterThan(200);
  const astray = sources.filter(([, text]) =>
    /\blocation\.(assign|replace|href|pathname|search|hash)\b|fetch\([^)]*BASE_PATH/.test(text),
  );
  expect(astray.map(([path]) => path)).toEqual([]);
});
