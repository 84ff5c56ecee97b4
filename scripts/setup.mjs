// `npm start` and `npm test` on a fresh machine: install and build what is missing or out of date, nothing else.
// Until the version check only syntax and modules that an old Node knows as well.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Concord Atlas needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const { runAsProgram } = await import("./run.mjs");

await runAsProgram(import.meta.url, async () => {
  const { withLock } = await import("./lock.mjs");
  await withLock(async () => {
    const { ensurePackages } = await import("./install.mjs");
    await ensurePackages();

    const { buildStamp, builtFrom } = await import("./stamps.mjs");
    if (builtFrom.read() !== buildStamp()) {
      // Only now: it imports packages.
      const { build } = await import("./build.mjs");
      await build();
    }
    if (process.argv.includes("--browser")) {
      const { ensureBrowser, ensureReaders } = await import("./browser.mjs");
      await ensureBrowser();
      await ensureReaders();
    }
  });
});
