import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { briefedFacts, SMALL_BRIEFING } from "./fixtures/small-briefing";
import { loadBriefings, readBriefings } from "./load-briefings";
import { readBriefing } from "./read-briefing";
import { writeBriefing } from "./write-briefing";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A folder with these files below its geodata. */
function folderWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "briefings-"));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, "geodata", path)), { recursive: true });
    writeFileSync(join(root, "geodata", path), text);
  }
  return root;
}

const front = (title: string) => `---\ntitle: ${title}\nauthor: A\ndate: 2026-01-31\npacks: small@1.0.0\n---\n`;
const pair = {
  "briefings/small.en.md": `${front("Small")}\n## One\n\n[View](?)\n`,
  "briefings/small.zh.md": `${front("小")}\n## 一\n\n[视图](?)\n`,
};

it("reads none where there are none", () => {
  expect(loadBriefings(briefedFacts, folderWith({}))).toEqual([]);
  expect(loadBriefings(briefedFacts, folderWith({ "README.md": "" }))).toEqual([]);
});

it("reads every briefing in every language", () => {
  const briefings = loadBriefings(briefedFacts, folderWith({ ...pair, "briefings/.hidden": "" }));
  expect(briefings.map(({ name, lang, title }) => [name, lang, title])).toEqual([
    ["small", "en", "Small"],
    ["small", "zh", "小"],
  ]);
});

it.each([
  "briefings/more/small.en.md",
  "briefings/small.md",
  "briefings/small.fr.md",
  "briefings/Small Talk.en.md",
  "briefings/draft.en.md",
  "briefings/draft-1.en.md",
  "briefings/small.en.txt",
  "packs/small.en.md",
])("complains about the place or name of %s", (path) => {
  const { complaints, briefings } = readBriefings(briefedFacts, folderWith({ ...pair, [path]: SMALL_BRIEFING }));
  expect(complaints.map(({ file, promise }) => [file, promise])).toEqual([
    [`geodata/${path}`, "everyBriefingHasItsPlace"],
  ]);
  expect(briefings).toHaveLength(2);
});

it("stops the build at any complaint, with file and line", () => {
  const root = folderWith({
    ...pair,
    "briefings/small.en.md": pair["briefings/small.en.md"].replace("small@", "none@"),
  });
  expect(() => loadBriefings(briefedFacts, root)).toThrow(
    'geodata/briefings/small.en.md:5:8 briefedPacksAreCurrent: there is no pack "none". The packs are small',
  );
});

it("finds the committed briefings sound", () => {
  expect(readBriefings(facts).complaints).toEqual([]);
});

it("brings back every committed briefing after writing it", () => {
  const withoutLines = (key: string, value: unknown) => (key === "line" ? undefined : value);
  for (const briefing of loadBriefings(facts)) {
    const again = readBriefing(writeBriefing(briefing), { ...briefing, file: briefing.name }).briefing;
    expect(JSON.stringify(again, withoutLines)).toBe(JSON.stringify(briefing, withoutLines));
  }
});

it("finds the example of the data dictionary sound", () => {
  const dictionary = readFileSync(join(process.cwd(), "geodata/README.md"), "utf8");
  const [example = ""] = /^ {4}---\n(?:(?: {4}.*)?\n)+/m.exec(dictionary) ?? [];
  const text = example.replace(/^ {4}/gm, "");
  const { briefings, complaints } = readBriefings(facts, folderWith({ "briefings/example.en.md": text }));
  expect(complaints.map(({ message }) => message.en)).toEqual(["the briefing is not there in Chinese"]);
  expect(briefings).toEqual([]);
});
