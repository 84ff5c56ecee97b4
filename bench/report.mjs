import { readFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { root } from "../scripts/run.mjs";
import { FLAGS, WINDOW } from "./measure.mjs";
import { PLACES } from "./places.mjs";
import { spread } from "./statistics.mjs";

const ROWS = [
  ["live", "Navigation → live map and charts on screen"],
  ["ready", "Navigation → ready: map idle"],
  ["picture", "First contentful map"],
  ["loadCpu", "Main-thread CPU of the load"],
  ["panel", "Click → charts and details painted"],
  ["painted", "Click → map painted as well"],
  ["settled", "Click → map idle again"],
  ["clickCpu", "Main-thread CPU of a click"],
  ["step", "Year step → map and charts painted"],
];

const round = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const withQuartiles = ({ q1, median, q3 }) => `${round(median)} [${round(q1)}–${round(q3)}]`;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const table = (head, ...rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The longest task of each round. */
const longestOf = (slow, name) => spread(slow.map((one) => one[name][0].duration));

/** The longest task of the median click, over all rounds. */
const middleOf = (slow, name) => spread(slow.flatMap((one) => one[name].map(({ duration }) => duration))).median;

/** The budgets, each with what was measured. Ratios are taken within a round, then their median. */
function budgetsOf({ rounds, slow, bytes, taken, walls, large }) {
  const ratio = (key, other, otherKey = key) => spread(rounds.map((one) => one.atlas[key] / one[other][otherKey]));
  const longest = longestOf(slow, "atlas");
  const ratios = [
    ["Click → painted, map included, of the floor's", ratio("painted", "floor"), 2.2],
    ["Click → painted, map included, of ECharts'", ratio("painted", "echarts"), 0.75],
    ["Year step → painted, of the floor's", ratio("step", "floor"), 2.2],
    ["CPU of a click, of the floor's", ratio("clickCpu", "floor"), 2],
    ["First contentful map, of ECharts ready", ratio("picture", "echarts", "ready"), 1],
    ["Ready, of the floor's", ratio("ready", "floor"), 1.3],
  ];
  const sizes = [
    ["JavaScript before the panel answers", bytes.jsToPanel, 180_000],
    ["JavaScript up to ready", bytes.jsToReady, 620_000],
    ["Boundaries of the first view", bytes.boundaries, 180_000],
    ["The drawn map in the page", bytes.drawing, 60_000],
  ];
  return [
    ...ratios.map(([name, value, limit]) => ({
      name,
      measured: withQuartiles(value),
      limit: `${limit}`,
      met: value.median <= limit,
    })),
    {
      name: "Longest task of a click after the first, CPU slowed 4×",
      measured: `${withQuartiles(longest)} ms`,
      limit: "50 ms",
      met: longest.median <= 50,
    },
    ...presented(walls),
    ...exported(taken),
    ...(large ? hundredfold(large) : []),
    ...sizes.map(([name, value, limit]) => ({ name, measured: kB(value), limit: kB(limit), met: value <= limit })),
  ];
}

/** Two frames at 60 Hz, in ms. */
const TWO_FRAMES = 100 / 3;

/** From a key or a press in the speaker's window to the wall: all steps, the step that takes longest, and clicks beside the script. */
function presented(walls) {
  const steps = walls[0].steps.map((_, at) => spread(walls.map((one) => one.steps[at])));
  const [slowest] = steps.sort((a, b) => b.median - a.median);
  return [
    ["Key in the speaker's window → step painted on the wall", spread(walls.flatMap((one) => one.steps)), 100],
    ["The same for the slowest step", slowest, 100],
    ["Click in the speaker's map → painted on the wall", spread(walls.flatMap((one) => one.clicks)), TWO_FRAMES],
  ].map(([name, took, limit]) => ({
    name,
    measured: `${withQuartiles(took)} ms`,
    limit: `${round(limit)} ms`,
    met: took.median <= limit,
  }));
}

/** From the press to the file: the slide of a view, and the deck of the built-in briefing. */
function exported(taken) {
  return [
    ["Slide of a view, from the press to its file", "slide", 3000],
    ["Deck of the built-in briefing (12 steps)", "deck", 20_000],
  ].map(([name, key, limit]) => {
    const took = spread(taken.map((one) => one[key]));
    return { name, measured: `${withQuartiles(took)} ms`, limit: `${limit} ms`, met: took.median <= limit };
  });
}

/** The budgets of the atlas with a hundred times the data, on the processor as it is. */
function hundredfold(large) {
  const longest = spread(large.map((one) => one.longest));
  const steps = large.flatMap((one) => one.steps).sort((a, b) => a - b);
  const p95 = steps[Math.ceil(steps.length * 0.95) - 1];
  return [
    {
      name: "250,000 figures: longest task of the load",
      measured: `${withQuartiles(longest)} ms`,
      limit: "200 ms",
      met: longest.median <= 200,
    },
    {
      name: "250,000 figures: year step → painted, 95th percentile",
      measured: `${round(p95)} ms`,
      limit: "100 ms",
      met: p95 <= 100,
    },
  ];
}

function machine(browser) {
  const version = (path) => JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")).version;
  const versions = [
    `Chromium ${browser}`,
    `Node ${process.versions.node}`,
    `maplibre-gl ${version("node_modules/maplibre-gl")}`,
    `ECharts ${version("bench/node_modules/echarts")}`,
  ];
  return [
    `- ${new Date().toISOString().slice(0, 10)}; ${os.availableParallelism()} cores (${os.cpus()[0]?.model.trim()}), ${os.type()} ${os.arch()}`,
    `- ${versions.join(", ")}`,
    `- window ${WINDOW.width} × ${WINDOW.height}, reduced motion; flags \`${FLAGS.join(" ")}\``,
  ].join("\n");
}

/** The results as Markdown, and the budgets that were missed. */
export function report(measured) {
  const { rounds, slow, bytes, browser } = measured;
  const names = Object.keys(rounds[0]);
  const cell = (values) => (values.includes(undefined) ? "" : withQuartiles(spread(values)));
  const times = ROWS.map(([key, label]) => [label, ...names.map((name) => cell(rounds.map((one) => one[name][key])))]);
  const budgets = budgetsOf(measured);
  const worst = slow.map(({ atlas }) => atlas[0]).sort((a, b) => b.duration - a.duration)[0];
  const text = [
    "# Bench results",
    machine(browser),
    `Medians [quartiles] of ${rounds.length} interleaved rounds, in ms; a round's click is the median of ${PLACES.length - 1} clicks.`,
    table(["", ...names], ...times),
    "## Budgets",
    "Ratios are taken within a round.",
    table(
      ["Budget", "Measured", "Limit", "Verdict"],
      ...budgets.map(({ name, measured, limit, met }) => [name, measured, limit, met ? "met" : "**missed**"]),
    ),
    `Longest task of the floor page's clicks, slowed down in the same rounds: ${withQuartiles(longestOf(slow, "floor"))} ms; median click: ${round(middleOf(slow, "floor"))} ms, the atlas's ${round(middleOf(slow, "atlas"))} ms (tasks below 50 ms count as 0).`,
    `Worst long task: ${round(worst.duration)} ms at ${worst.id}${worst.script ? `, ${round(worst.after)} ms after the press (${worst.script})` : ""}.`,
    "## Bytes (brotli)",
    table(
      ["", "Size"],
      ["JavaScript before the panel answers to a click", kB(bytes.jsToPanel)],
      ["JavaScript up to ready", kB(bytes.jsToReady)],
      ["of it MapLibre with its worker", kB(bytes.mapLibre)],
      ["of it the worker", kB(bytes.mapLibreWorker)],
      [`Boundaries of the first view (${bytes.boundaryFiles.join(", ")})`, kB(bytes.boundaries)],
      [`HTML (${kB(bytes.htmlRaw)} before compression)`, kB(bytes.html)],
      ["The drawn map in it", kB(bytes.drawing)],
      ...Object.entries(bytes.others).map(([name, size]) => [`JavaScript of the ${name} page`, kB(size)]),
    ),
    "## Limits",
    [
      "- WebGL is drawn by software: it slows the atlas and the floor, and not ECharts. A GPU would shift the ratios to ECharts in the atlas's favour.",
      "- The floor draws no names, relief, water, hover or keyboard control; ECharts draws no family outlines and keeps one colour a region.",
      "- Frames come at 60 Hz: differences below 17 ms are noise. Throttling slows the main thread only, not the map's worker.",
      "- The speaker's window, its preview of the next step and the wall draw a map each, on the same two cores and without a graphics card.",
      "- The network costs nothing here, so bytes show up only as parse time.",
    ].join("\n"),
  ].join("\n\n");
  return { text, missed: budgets.filter(({ met }) => !met) };
}
