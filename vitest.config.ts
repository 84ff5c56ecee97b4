import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Some tests go through all data: on a busy machine they take longer than the five seconds of the default.
  test: {
    environment: "node",
    testTimeout: 30_000,
    expect: { requireAssertions: true },
    projects: [
      // What is pure may share its modules, and with them the data that most tests read: a third of the time.
      { extends: true, test: { name: "lib", include: ["lib/**/*.test.ts"], pool: "threads", isolate: false } },
      { extends: true, test: { name: "components", include: ["components/**/*.test.ts"] } },
    ],
  },
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
});
