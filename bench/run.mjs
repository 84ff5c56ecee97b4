import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { basePath } from "../scripts/base-path.mjs";
import { root, runAsProgram, Stop } from "../scripts/run.mjs";
import { serve } from "../scripts/serve.mjs";
import { weigh } from "./bytes.mjs";
import { measure, measureSlowly, withPage } from "./measure.mjs";
import { prepare } from "./prepare.mjs";
import { report } from "./report.mjs";
import { shuffled } from "./statistics.mjs";

function optionsOf(args) {
  const { values } = parseArgs({ args, options: { runs: { type: "string" }, quick: { type: "boolean" } } });
  const runs = Number(values.runs ?? (values.quick ? 2 : 7));
  if (!Number.isInteger(runs) || runs < 1) throw new Stop(`--runs is no number of runs: ${values.runs}`);
  return { runs, quick: values.quick ?? false };
}

async function start(folders) {
  const site = async (dir, base) => ({ dir, base, ...(await serve({ dir, base, port: 0 })) });
  const [atlas, pages] = await Promise.all([site(folders.atlas, basePath()), site(folders.pages, "")]);
  const contenders = [
    { ...atlas, name: "atlas", url: `${atlas.url}en/` },
    ...["floor", "echarts"].map((name) => ({ ...pages, name, url: `${pages.url}${name}/` })),
  ];
  const stop = () => {
    for (const { server } of [atlas, pages]) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { contenders, stop };
}

async function measureAll(contenders, runs) {
  const bytes = await weigh(contenders);
  const browser = await withPage({}, async (_, running) => running.version());
  const rounds = [];
  const slow = [];
  for (let number = 1; number <= runs; number++) {
    const found = {};
    for (const contender of shuffled(contenders)) {
      found[contender.name] = await measure(contender);
      const { ready, painted, clickCpu } = found[contender.name];
      const note = `ready ${ready.toFixed(0)} ms, click ${painted.toFixed(0)} ms, CPU ${clickCpu.toFixed(0)} ms`;
      console.error(`${number}/${runs} ${contender.name.padEnd(8)} ${note}`);
    }
    rounds.push(Object.fromEntries(contenders.map(({ name }) => [name, found[name]])));
    slow.push(await measureSlowly(contenders[0]));
  }
  return { rounds, slow, bytes, browser };
}

await runAsProgram(import.meta.url, async () => {
  const { runs, quick } = optionsOf(process.argv.slice(2));
  const { contenders, stop } = await start(await prepare());
  try {
    const { text, missed } = report(await measureAll(contenders, runs));
    if (!quick) writeFileSync(join(root, "bench/RESULTS.md"), `${text}\n`);
    console.log(text);
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    stop();
  }
});
