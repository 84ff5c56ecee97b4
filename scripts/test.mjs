import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, runAsProgram, runNode, seconds, tools } from "./run.mjs";

const UNIT_REPORT = "test-results/unit.json";
const BROWSER_REPORT = "test-results/e2e.json";

const fromVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

const fromPlaywright = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
});

const vitestArgs = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];

const SUITES = [
  { name: "types", file: tools.tsc, args: ["--noEmit"] },
  { name: "lint", file: tools.biome, args: ["ci", ".", ...(process.stdout.isTTY ? [] : ["--colors=off"])] },
  { name: "data", file: tools.tsx, args: ["scripts/check-data.ts"] },
  { name: "unit tests", file: tools.vitest, args: vitestArgs, report: UNIT_REPORT, count: fromVitest },
  { name: "browser tests", file: tools.playwright, args: ["test"], report: BROWSER_REPORT, count: fromPlaywright },
];

/** A check counts as one test; so does a suite that failed without naming a test (it did not even start). */
function tally({ report, count }, code) {
  const file = report && join(root, report);
  const counted = file && existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8"))) : undefined;
  if (code === 0) return counted ?? { passed: 1, failed: 0, skipped: 0 };
  return { passed: 0, skipped: 0, ...counted, failed: Math.max(1, counted?.failed ?? 0) };
}

await runAsProgram(import.meta.url, async () => {
  rmSync(join(root, "test-results"), { recursive: true, force: true });
  mkdirSync(join(root, "test-results"));

  const rows = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of SUITES) {
    console.log(`\n── ${suite.name}`);
    const start = performance.now();
    const { code } = await runNode(suite.file, suite.args, { env: { NEXT_TELEMETRY_DISABLED: "1" } });
    const result = tally(suite, code);
    for (const key of Object.keys(total)) total[key] += result[key];
    rows.push({ name: suite.name, ...result, time: seconds(start) });
  }

  console.log(`\n${"suite".padEnd(15)}${["passed", "failed", "skipped", "time"].map((h) => h.padStart(9)).join("")}`);
  for (const { name, ...cells } of rows) {
    const { passed, failed, skipped, time } = cells;
    console.log(name.padEnd(15) + [passed, failed, skipped, time].map((cell) => String(cell).padStart(9)).join(""));
  }
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
});
