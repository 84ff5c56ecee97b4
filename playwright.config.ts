import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { basePath } from "./scripts/base-path.mjs";
import { testLaunch } from "./scripts/chromium.mjs";

const port = Number(process.env.E2E_PORT ?? 4173);
const baseURL = `http://localhost:${port}${basePath()}/`;
const isCi = Boolean(process.env.CI);

export default defineConfig({
  testDir: "e2e",
  // A folder of its own, because Playwright empties it: the reports lie next to it.
  outputDir: "test-results/e2e",
  forbidOnly: isCi,
  retries: isCi ? 1 : 0,
  // While one test waits for its page, another draws.
  workers: availableParallelism() >= 2 ? 2 : 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL,
    locale: "en-US",
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    serviceWorkers: "block",
    trace: "off",
    launchOptions: testLaunch(),
  },
  webServer: {
    command: "node scripts/serve.mjs",
    env: { PORT: String(port) },
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 3000 },
  },
});
