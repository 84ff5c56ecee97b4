import { spawnSync } from "node:child_process";
import { existsSync, statfsSync } from "node:fs";
import { createRequire } from "node:module";

const { env, platform } = process;

/**
 * Debian's Chromium without windows, such as Playwright itself takes for tests: the same pages, without the buttons and bars
 * around them, which are a third of the work.
 */
const SHELL = "/usr/bin/chromium-headless-shell";

const USUAL_PATHS = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
    SHELL,
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
};

/** On Ubuntu chromium-browser may be a stub that only asks for the snap. (Elsewhere --version opens a window.) */
const starts = (path) => existsSync(path) && (platform !== "linux" || spawnSync(path, ["--version"]).status === 0);

function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)("playwright-core").chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A Chromium to test with: CHROMIUM_PATH, the system's, or the one Playwright downloaded.
 * @returns {string | undefined}
 */
export function findChromium() {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  return USUAL_PATHS[platform]?.find(starts) ?? playwrightsOwn();
}

/**
 * Every window of Chromium prepares the suggestions of its address bar in two pages of their own, even where nobody sees
 * it: two seconds of a processor beside the page that is looked at. Of several lists of features the last one counts, so
 * Playwright's stands in this one as well.
 */
const withoutSuggestions = `--disable-features=${[
  "WebUIOmniboxPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
].join(",")}`;

/** Only WebGL: the page and 2D canvases are painted by the processor itself, quicker than by a graphics card made of software. */
const byProcessor = ["--disable-accelerated-2d-canvas", "--disable-gpu-rasterization"];

/** What both ways of drawing have in common. */
const common = ["--enable-unsafe-swiftshader", ...byProcessor, withoutSuggestions];

/** WebGL by Chromium's own software, as readers without a graphics card have it; no "GPU stall" warnings in the console. */
export const softwareGl = ["--use-gl=angle", "--use-angle=swiftshader", ...common];

/** WebGL by Mesa's software draws a map in half the time. Where there is none Chromium takes its own. */
const mesaGl =
  platform === "linux"
    ? {
        args: ["--use-gl=angle", "--use-angle=gl-egl", "--ignore-gpu-blocklist", ...common],
        // Not the graphics card, should there be one: the same picture on every machine.
        env: { ...env, LIBGL_ALWAYS_SOFTWARE: "1" },
      }
    : { args: softwareGl };

/** Playwright lets processes share files instead of memory, for machines with little of it to share. */
function hasSharedMemory() {
  if (platform !== "linux") return false;
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    return bavail * bsize >= 2 ** 30;
  } catch {
    return false;
  }
}

const testChromium = () => (!env.CHROMIUM_PATH && platform === "linux" && starts(SHELL) ? SHELL : findChromium());

/** How the browser tests start their Chromium, with more arguments if need be. */
export const testLaunch = (...more) => ({
  executablePath: testChromium(),
  ...mesaGl,
  args: [...mesaGl.args, ...more],
  ...(hasSharedMemory() && { ignoreDefaultArgs: ["--disable-dev-shm-usage"] }),
});
