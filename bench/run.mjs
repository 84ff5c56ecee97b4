import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { basePath } from "../scripts/base-path.mjs";
import { root, runAsProgram, Stop } from "../scripts/run.mjs";
import { serve } from "../scripts/serve.mjs";
import { weigh } from "./bytes.mjs";
import { buildLarge } from "./large.mjs";
import { measure, measureLarge, measureSlowly, measureYears, withPage } from "./measure.mjs";
import { prepare } from "./prepare.mjs";
import { report } from "./report.mjs";
import { median, shuffled } from "./statistics.mjs";
import { measureTaken } from "./taken.mjs";
import { measureWall } from "./wall.mjs";

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
    for (const contender of shuffled(contenders)) {
      found[contender.name].step = median(await measureYears(contender));
      console.error(
        `${number}/${runs} ${contender.name.padEnd(8)} year step ${found[contender.name].step.toFixed(0)} ms`,
      );
    }
    rounds.push(Object.fromEntries(contenders.map(({ name }) => [name, found[name]])));
    const slowly = {};
    for (const contender of shuffled(contenders.filter(({ name }) => name !== "echarts"))) {
      slowly[contender.name] = await measureSlowly(contender);
      const { duration, id } = slowly[contender.name][0];
      console.error(
        `${number}/${runs} ${contender.name.padEnd(8)} slowed 4×: longest task ${duration.toFixed(0)} ms (${id})`,
      );
    }
    slow.push(slowly);
  }
  return { rounds, slow, bytes, browser };
}

/** What the exports take that a room waits for; each run with nothing else at work. */
async function measureTakes(atlas, runs) {
  const all = [];
  for (let number = 1; number <= runs; number++) {
    all.push(await measureTaken(atlas));
    const { slide, deck } = all.at(-1);
    console.error(`${number}/${runs} slide ${slide.toFixed(0)} ms, deck ${deck.toFixed(0)} ms`);
  }
  return all;
}

/** What a room waits for when somebody speaks; each run with nothing else at work. */
async function measureWalls(atlas, runs) {
  const all = [];
  for (let number = 1; number <= runs; number++) {
    all.push(await measureWall(atlas));
    const { steps, clicks } = all.at(-1);
    console.error(`${number}/${runs} wall: step ${median(steps).toFixed(0)} ms, click ${median(clicks).toFixed(0)} ms`);
  }
  return all;
}

/** The atlas with a hundred times the data; undefined in a quick run, because its build takes minutes. */
async function measureHundredfold(runs, quick) {
  if (quick) return undefined;
  const dir = await buildLarge();
  const { server, url } = await serve({ dir, base: "", port: 0 });
  const all = [];
  for (let number = 1; number <= runs; number++) {
    all.push(await measureLarge({ name: "atlas", url: `${url}en/` }));
    console.error(`${number}/${runs} hundredfold: longest task ${all.at(-1).longest.toFixed(0)} ms`);
  }
  server.close();
  server.closeAllConnections();
  return all;
}

await runAsProgram(import.meta.url, async () => {
  const { runs, quick } = optionsOf(process.argv.slice(2));
  const { contenders, stop } = await start(await prepare());
  try {
    const { text, missed } = report({
      ...(await measureAll(contenders, runs)),
      taken: await measureTakes(contenders[0], Math.min(runs, 3)),
      walls: await measureWalls(contenders[0], Math.min(runs, 3)),
      large: await measureHundredfold(Math.min(runs, 3), quick),
    });
    if (!quick) writeFileSync(join(root, "bench/RESULTS.md"), `${text}\n`);
    console.log(text);
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    stop();
  }
});
