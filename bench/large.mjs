import { once } from "node:events";
import { cpSync, createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, runNode, Stop, tools } from "../scripts/run.mjs";

/** A hundred times what the atlas is made for: 450 places, 20 counts each, 28 years. */
const PLACES = 450;
const FIRST = 1998;
const LAST = 2025;

const folder = join(root, "bench/dist-large");
const COPIED = ["app", "components", "lib", "geodata", "public", "package.json"];
/** All pages beside the map: they print every figure or hold the whole atlas, and are not what is measured. */
const LEFT_OUT = ["app/[lang]"];

/** Series of their own: the made-up figures contradict no real one. */
const COUNTS = [
  ...["A", "B", "C", "D", "E"].map((series) => ["opium_poppy_cultivation", "opium", series, "ha"]),
  ...["A", "B", "C"].map((series) => ["opium_production", "opium", series, "t"]),
  ...["A", "B"].map((series) => ["eradication", "opium", series, "ha"]),
  ...["all drugs", "heroin", "opium", "morphine", "methamphetamine", "ketamine", "cocaine", "precursors"].map(
    (substance) => ["seizure", substance, "A", "kg"],
  ),
  ...["A", "B"].map((series) => ["aid_fund", "", series, "USD"]),
];

const STATUS = { seizure: "seized", aid_fund: "delivered" };

function placeIds() {
  const [, ...rows] = readFileSync(join(root, "geodata/places.csv"), "utf8").trim().split("\n");
  return rows.flatMap((row) => (/^[^,]+,(country|province),/.test(row) ? [row.split(",")[0]] : [])).slice(0, PLACES);
}

/** A pack of made-up figures beside the real ones, with gaps, ranges and qualifiers. The same at each run. */
async function writePack() {
  const pack = join(folder, "geodata/packs/generated");
  mkdirSync(pack, { recursive: true });
  const title = { en: "Generated for the bench", zh: "性能测试用" };
  writeFileSync(
    join(pack, "pack.json"),
    JSON.stringify({ id: "generated", title, version: "1.0.0", date: "2026-01-01" }),
  );
  writeFileSync(
    join(pack, "sources.csv"),
    "id,title,title_en,publisher_en,publisher_zh,written,language,tier,url,note_en,note_zh\ngenerated,Generated,,Bench,性能测试,2026,en,B,,,\n",
  );
  const out = createWriteStream(join(pack, "figures.csv"));
  out.write(
    "id,source_id,metric,substance,place_id,period,basis,value,low,high,qualifier,unit,status,series,printed\n",
  );
  let id = 0;
  let seed = 1;
  const chance = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  for (const place of placeIds()) {
    for (const [metric, substance, series, unit] of COUNTS) {
      for (let year = FIRST; year <= LAST; year++) {
        id++;
        // Some years are missing, so that lines break.
        if (id % 17 === 0) continue;
        const value = Math.round(chance() ** 4 * 200_000) + 1;
        const range = id % 9 === 0 ? [Math.round(value * 0.8), Math.round(value * 1.2)] : ["", ""];
        const qualifier = id % 13 === 0 ? "about" : id % 29 === 0 ? "at_least" : "exact";
        const row = [`G${id}`, "generated", metric, substance, place, year, "flow", value, ...range, qualifier, unit];
        out.write(`${[...row, STATUS[metric] ?? "estimated", `Bench ${series}`, value].join(",")}\n`);
      }
    }
  }
  out.end();
  await once(out, "finish");
  return id;
}

/** Build the atlas with a hundred times the data, in a folder of its own. Returns that of the exported site. */
export async function buildLarge() {
  rmSync(folder, { recursive: true, force: true });
  const isNeeded = (path) => !/\.test\.tsx?$/.test(path);
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true, filter: isNeeded });
  for (const name of LEFT_OUT) rmSync(join(folder, name), { recursive: true, force: true });
  await writePack();
  // The project's packages lie above the copy, so that its root is the project's.
  writeFileSync(
    join(folder, "next.config.js"),
    `export default { output: "export", trailingSlash: true, images: { unoptimized: true }, typescript: { ignoreBuildErrors: true }, staticPageGenerationTimeout: 900, turbopack: { root: ${JSON.stringify(root)} } };\n`,
  );
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        jsx: "preserve",
        module: "esnext",
        moduleResolution: "bundler",
        strict: true,
        paths: { "@/*": ["./*"] },
      },
      include: ["**/*.ts", "**/*.tsx"],
    }),
  );
  const { code } = await runNode(join(root, tools.next), ["build"], {
    cwd: folder,
    env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production", NODE_OPTIONS: "--max-old-space-size=8192" },
  });
  if (code !== 0) throw new Stop("The large atlas is not built: Next says why above.");
  return join(folder, "out");
}
