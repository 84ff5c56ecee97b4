import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { TestInfo } from "@playwright/test";
import { parse } from "csv-parse/sync";

/** What they make is kept beside the reports, to be looked at. */
const KEPT = join("test-results", "converted");

const VALIDATOR = join("e2e", "office", "node_modules", "@xarsh", "ooxml-validator-linux-x64", "ooxml-validator");

/** Programs that open what the atlas makes; `npm test` installs them where it may. */
type Program = "soffice" | "pdftotext" | "pdfinfo" | "ooxml-validator";

/** Is it here? Where it is not, the report says what was left out. */
export function has(program: Program, info: TestInfo): boolean {
  // The validator knows no --version: without a file it tells how it is used, if it can run at all.
  const isHere = program === "ooxml-validator" ? validate().status === USAGE : !spawnSync(program, ["--version"]).error;
  if (isHere) return true;
  info.annotations.push({ type: "left out", description: `no ${program} on this machine` });
  return false;
}

/** The validator of Microsoft's Open XML SDK; it asks for no tables of languages, which a small system lacks. */
const validate = (...args: string[]) =>
  spawnSync(VALIDATOR, args, { encoding: "utf8", env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" } });

/** Its answer to a call without a file. */
const USAGE = 2;

/** Where a presentation or workbook leaves the schema of Office: each fault with the part it stands in. */
export function officeFaults(path: string): string[] {
  const { stdout } = validate(path, "Office2016");
  const { errors } = JSON.parse(stdout) as { errors: readonly { path: string; description: string }[] };
  return errors.map((fault) => `${fault.path}: ${fault.description}`);
}

/** Convert by LibreOffice; each time with a profile of its own, because two of one profile wait for each other. */
function converted(path: string, to: string): string[] {
  mkdirSync(KEPT, { recursive: true });
  const out = mkdtempSync(join(KEPT, `${basename(path)}-`));
  const profile = mkdtempSync(join(tmpdir(), "office-"));
  const setting = `-env:UserInstallation=${pathToFileURL(profile)}`;
  try {
    execFileSync("soffice", [setting, "--headless", "--convert-to", to, "--outdir", out, path], { stdio: "ignore" });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return readdirSync(out).map((name) => join(out, name));
}

/** A presentation or a workbook as PDF, laid out by LibreOffice. */
export function officePdf(path: string): string {
  const [pdf] = converted(path, "pdf");
  if (!pdf) throw new Error(`LibreOffice makes no PDF of ${path}`);
  return pdf;
}

/** The sheets of a workbook as LibreOffice reads them: by name, rows of cells. */
export function officeSheets(path: string): Map<string, string[][]> {
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  const stem = `${basename(path, extname(path))}-`;
  return new Map(
    converted(path, filter).map((file) => [
      basename(file, ".csv").slice(stem.length),
      parse(readFileSync(file), { relax_column_count: true }) as string[][],
    ]),
  );
}

/** The number of pages of a PDF, as poppler counts them. */
export const pagesOf = (pdf: string): number =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1]);

/** The text of a PDF, as poppler reads it. */
export const textOf = (pdf: string): string => execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
