import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { Stop } from "../scripts/run.mjs";
import { instrument } from "./in-page.mjs";
import { withPage } from "./measure.mjs";

const brotli = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;

/** Size of a file of a built site as the server sends it. */
function sizeOf(dir, path) {
  const file = join(dir, path);
  return readFileSync(existsSync(`${file}.br`) ? `${file}.br` : file).length;
}

const isScript = (path) => /\.m?js$/.test(path);
const isMapLibre = (dir, path) =>
  path.includes("maplibre-gl") || readFileSync(join(dir, path), "utf8").includes("maplibregl");

/** Files that the site was asked for while `task` ran, with the time: workers' requests too, each file once. */
async function filesAsked({ server, dir, base }, task) {
  const asked = new Map();
  const note = ({ url }) => {
    const path = decodeURIComponent(new URL(url, "http://site").pathname).slice(base.length);
    if (existsSync(join(dir, path)) && !path.endsWith("/") && !asked.has(path)) asked.set(path, Date.now());
  };
  server.prependListener("request", note);
  const result = await task();
  server.off("request", note);
  return { asked, paths: [...asked.keys()], result };
}

/** Load a page; answers with the time at which the atlas showed its live map: what it asks for then is of a second look. */
const untilReady = (contender) =>
  withPage({ serviceWorkers: "block" }, async (page) => {
    await page.addInitScript(instrument, contender.name);
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[data-map][data-status="live"]')) return;
        window.shownAt = Date.now();
        observer.disconnect();
      });
      observer.observe(document, { subtree: true, attributeFilter: ["data-status"] });
    });
    let broken;
    page.on("pageerror", (error) => {
      broken = error;
    });
    await page.goto(contender.url, { waitUntil: "commit" });
    // A page that broke would be waited for for ever.
    await page
      .waitForFunction(() => window.bench.ready.then(() => true))
      .catch((error) => {
        throw new Stop(`${contender.name} does not become ready: ${broken?.message ?? error.message}`);
      });
    return await page.evaluate(() => window.bench.ready.then(() => window.shownAt));
  });

/** Load the atlas without its live map, and choose a region of the drawn map as soon as the page answers. */
const untilPanelAnswers = (contender) =>
  withPage({ serviceWorkers: "block" }, async (page) => {
    await page.route(
      ({ pathname }) => isScript(pathname) && isMapLibre(contender.dir, pathname.slice(contender.base.length)),
      (route) => route.abort(),
    );
    await page.goto(contender.url, { waitUntil: "commit" });
    const before = await page.locator(".place-title h2").textContent();
    await page
      .waitForFunction((heading) => {
        const region = document.querySelector('.first-picture a[data-place="CN-YN"]');
        // Until React has taken over, the link would lead away to the page of places.
        addEventListener("click", (event) => event.preventDefault(), { capture: true, once: true });
        region?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
        return document.querySelector(".place-title h2").textContent !== heading;
      }, before)
      .catch(() => {
        throw new Stop("Without the live map the panel does not answer to a click on the drawn one.");
      });
  });

/** Bytes of the atlas and of the bench pages, brotli unless said otherwise. */
export async function weigh(contenders) {
  const atlas = contenders.find(({ name }) => name === "atlas");
  const { dir } = atlas;
  const sum = (paths) => paths.reduce((total, path) => total + sizeOf(dir, path), 0);
  const toPanel = (await filesAsked(atlas, () => untilPanelAnswers(atlas))).paths.filter(isScript);
  const { asked, paths, result: shownAt } = await filesAsked(atlas, () => untilReady(atlas));
  const scripts = paths.filter(isScript);
  const mapLibre = scripts.filter((path) => isMapLibre(dir, path));
  const boundaries = paths.filter(
    (path) => /^\/geo\/.*\.geojson$/.test(path) && !path.includes("labels") && asked.get(path) <= shownAt,
  );
  const html = readFileSync(join(dir, "en/index.html"), "utf8");
  const [drawing = ""] = html.match(/<svg viewBox="0 0 1000.*?<\/svg>/s) ?? [];
  const others = {};
  for (const contender of contenders.filter(({ name }) => name !== "atlas")) {
    const other = await filesAsked(contender, () => untilReady(contender));
    others[contender.name] = other.paths
      .filter(isScript)
      .reduce((total, path) => total + sizeOf(contender.dir, path), 0);
  }
  return {
    jsToPanel: sum(toPanel),
    jsToReady: sum(scripts),
    mapLibre: sum(mapLibre),
    mapLibreWorker: sum(mapLibre.filter((path) => path.includes("worker"))),
    boundaries: sum(boundaries),
    boundaryFiles: boundaries.map((path) => path.slice("/geo/".length)),
    html: sizeOf(dir, "en/index.html"),
    htmlRaw: Buffer.byteLength(html),
    drawing: brotli(Buffer.from(drawing)),
    others,
  };
}
