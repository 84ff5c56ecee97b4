import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** A failure with a line for the reader: shown without a stack. */
export class Stop extends Error {}

/** Run `task` when the file of `moduleUrl` was started as a program (and not imported). */
export async function runAsProgram(moduleUrl, task) {
  const [, started] = process.argv;
  // Node names a module by its real path, but the program as it was started: through a symbolic link they differ.
  if (!started || !existsSync(started) || realpathSync(started) !== realpathSync(fileURLToPath(moduleUrl))) return;
  try {
    await task();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Run a program and wait for it; `quiet` keeps its output back and returns it.
 * Interrupted, it waits for the child first: npm cleans up node_modules for a while after Ctrl-C,
 * and whoever starts before it has finished fails. (A terminal sends Ctrl-C to the child by itself.)
 */
export function run(command, args, { env = {}, quiet = false, shell = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      shell,
    });
    let output = "";
    let exitAfter = 0;
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    const onInterrupt = () => {
      if (quiet && !exitAfter) console.log("Stopping, as soon as the installer has cleaned up …");
      exitAfter = 130;
    };
    const onTerminate = () => {
      exitAfter = 143;
      child.kill("SIGTERM");
    };
    process.on("SIGINT", onInterrupt);
    process.on("SIGTERM", onTerminate);
    const forget = () => {
      process.off("SIGINT", onInterrupt);
      process.off("SIGTERM", onTerminate);
    };
    child.on("error", (error) => {
      forget();
      reject(error);
    });
    child.on("close", (code) => {
      forget();
      if (exitAfter) process.exit(exitAfter);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Run a tool by its JavaScript file: no shell and no .cmd wrapper, so the same on every system. */
export const runNode = (file, args = [], options = {}) => run(process.execPath, [file, ...args], options);

export const tools = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  next: "node_modules/next/dist/bin/next",
  playwright: "node_modules/@playwright/test/cli.js",
  tsc: "node_modules/typescript/bin/tsc",
  tsx: "node_modules/tsx/dist/cli.mjs",
  vitest: "node_modules/vitest/vitest.mjs",
};

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
