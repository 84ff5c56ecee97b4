import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { findChromium, softwareGl } from "../scripts/chromium.mjs";
import { Stop } from "../scripts/run.mjs";
import { instrument } from "./in-page.mjs";
import { PLACES } from "./places.mjs";
import { median } from "./statistics.mjs";

/** Without reading each frame back: nearest to what a machine with a GPU does. */
export const FLAGS = [...softwareGl, "--ignore-gpu-blocklist"];
export const WINDOW = { width: 1440, height: 900 };
const PATIENCE = 60_000;

/** Start a browser with an empty profile, give a page of it to `task`, and close it. */
export async function withPage(options, task) {
  const executablePath = findChromium();
  if (!executablePath) throw new Stop("No Chromium found: install one, or set CHROMIUM_PATH.");
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: WINDOW, reducedMotion: "reduce", locale: "en-US", ...options });
    page.setDefaultTimeout(PATIENCE);
    return await task(page, browser);
  } finally {
    await browser.close();
  }
}

/** Wait for a promise of the page's, but not for ever. */
async function soon(page, what, ask, argument) {
  const found = new AbortController();
  const late = sleep(PATIENCE, undefined, { signal: found.signal }).then(async () => {
    const place = await page.evaluate(() => window.bench.place());
    throw new Stop(`${what}: nothing after ${PATIENCE / 1000} s; the page shows "${place}"`);
  });
  try {
    return await Promise.race([page.evaluate(ask, argument), late]);
  } finally {
    found.abort();
  }
}

/** Open a contender and wait until it is ready. Returns a CDP session of the page as well. */
export async function open(page, { name, url }, prepare = async () => {}) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript(instrument, name);
  await prepare(cdp);
  await page.goto(url, { waitUntil: "commit" });
  const ready = await soon(page, `${name}: ready`, () => window.bench.ready);
  return { cdp, ready };
}

async function cpu(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

async function clear(page, name) {
  for (let steps = 0; (await page.evaluate(() => window.bench.place())) !== ""; steps++) {
    if (steps > 6) throw new Stop(`${name}: Escape does not clear the selection`);
    await page.keyboard.press("Escape");
    await soon(page, `${name}: rest`, () => window.bench.rest());
  }
}

/** Click one place from the home view, wait until everything is painted and at rest. */
async function click(page, cdp, name, { id, at }) {
  await soon(page, `${name}: rest`, () => window.bench.rest());
  const point = await page.evaluate((lngLat) => window.bench.pointOf(lngLat), at);
  if (!point) throw new Stop(`${name}: something lies over the map at ${id}`);
  const [x, y] = point;
  await page.mouse.move(x, y);
  await sleep(150);
  await soon(page, `${name}: rest`, () => window.bench.rest());
  await page.evaluate((place) => window.bench.arm(place), id);
  const before = await cpu(cdp);
  // Sent together: with a pause between them, work done at the press would not count.
  const button = (type) =>
    cdp.send("Input.dispatchMouseEvent", {
      type,
      x,
      y,
      button: "left",
      buttons: type === "mousePressed" ? 1 : 0,
      clickCount: 1,
    });
  await Promise.all([button("mousePressed"), button("mouseReleased")]);
  const result = await soon(page, `${name}: click on ${id}`, () => window.bench.click);
  await sleep(250);
  return { id, ...result, cpu: (await cpu(cdp)) - before };
}

async function clickAll(page, cdp, name) {
  const clicks = [];
  for (const place of PLACES) {
    clicks.push(await click(page, cdp, name, place));
    await clear(page, name);
  }
  return clicks;
}

/** The first and last year of the steps; in each of them other Afghan provinces change their colour. */
const YEARS = [2010, 2018];

/** Move on year by year by key, and wait until each step is painted and at rest. */
async function stepAll(page, name) {
  await soon(page, `${name}: rest`, () => window.bench.rest());
  await page.evaluate(() => window.bench.focusYear());
  const steps = [];
  for (let year = YEARS[0] + 1; year <= YEARS[1]; year++) {
    await soon(page, `${name}: rest`, () => window.bench.rest());
    await page.evaluate((to) => window.bench.armYear(String(to)), year);
    await page.keyboard.press("ArrowRight");
    steps.push({ year, ...(await soon(page, `${name}: step to ${year}`, () => window.bench.step)) });
  }
  return steps;
}

/** Steps through the years of the chart of poppy cultivation, in a fresh browser. The first warms up and is not counted. */
export function measureYears(contender) {
  return withPage({}, async (page) => {
    await open(page, { ...contender, url: `${contender.url}?metric=cultivation&year=${YEARS[0]}` });
    const [, ...counted] = await stepAll(page, contender.name);
    return counted.map(({ painted }) => painted);
  });
}

/** Load an atlas with very much data, and step through its years: the longest task of the load, and every step. */
export function measureLarge(contender) {
  return withPage({}, async (page) => {
    await open(page, { ...contender, url: `${contender.url}?metric=cultivation&year=${YEARS[0]}` });
    await page.waitForSelector('[data-facts="whole"]');
    await page.evaluate(() => window.bench.rest());
    const [longest] = await page.evaluate(() => window.bench.longTasks(0, performance.now()));
    const [, ...counted] = await stepAll(page, contender.name);
    return { longest: longest?.duration ?? 0, steps: counted.map(({ painted }) => painted) };
  });
}

/** One run of a contender in a fresh browser: load, then all clicks. */
export function measure(contender) {
  return withPage({}, async (page) => {
    let blank = 0;
    const { cdp, ready } = await open(page, contender, async (session) => {
      blank = await cpu(session);
    });
    await sleep(1000);
    const loaded = await cpu(cdp);
    const picture = contender.name === "atlas" ? await page.evaluate(() => window.bench.picture()) : undefined;
    const [, ...counted] = await clickAll(page, cdp, contender.name);
    const middle = (key) => median(counted.map((one) => one[key]));
    return {
      live: await page.evaluate(() => window.bench.live),
      ready,
      picture,
      // A page in a process of its own starts its count anew.
      loadCpu: loaded - Math.min(blank, loaded),
      panel: middle("panel"),
      painted: middle("painted"),
      settled: middle("settled"),
      clickCpu: middle("cpu"),
    };
  });
}

/** The long tasks of the clicks after the first, on a processor slowed down four times. */
export function measureSlowly(contender) {
  return withPage({}, async (page) => {
    const { cdp } = await open(page, contender);
    await page.evaluate(() => window.bench.rest());
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const [, ...counted] = await clickAll(page, cdp, contender.name);
    const longest = [];
    for (const { id, start, end } of counted) {
      const tasks = await page.evaluate(([from, to]) => window.bench.longTasks(from, to), [start, end + 250]);
      longest.push({ id, duration: 0, ...tasks[0] });
    }
    return longest.sort((a, b) => b.duration - a.duration);
  });
}
