import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ALLOWED_WORDS } from "./allowed-words";
import { datapackageMatchesTheFiles } from "./check-datapackage";
import { listFiles, loadAtlas, readGeodataJson, UnreadableFile } from "./load-atlas";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "atlas-"));
  for (const part of ["places.csv", "regions.csv", "rates.csv", "packs", "rooms"]) {
    cpSync(join(process.cwd(), "geodata", part), join(root, "geodata", part), { recursive: true });
  }
});

afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, from: string, to: string): void {
  const path = join(root, "geodata", file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

it("loads places and packs", () => {
  const atlas = loadAtlas(root);
  expect(atlas.packs.map(({ id }) => id)).toContain("cn-2005");
  expect(atlas.places.length).toBeGreaterThan(50);
});

it("loads the rooms, and refuses one that names a place which is not there", () => {
  const { rooms } = loadAtlas(root);
  expect(rooms.map(({ name }) => `${name}.json`).sort()).toEqual(readdirSync(join(root, "geodata", "rooms")).sort());
  expect(rooms.map(({ name }) => name)).toEqual(expect.arrayContaining(["asean", "beijing", "neutral", "un"]));
  edit("rooms/asean.json", '"LA"', '"LAO"');
  expect(() => loadAtlas(root)).toThrow(
    /break 1 promise.*geodata\/rooms\/asean\.json:15:5 roomsAreWhole: .*LAO.*places\.csv/s,
  );
});

it("refuses a broken promise with file, line, column and mend", () => {
  edit("packs/cn-2005/figures.csv", "area-kokang", "area-kokan");
  expect(() => loadAtlas(root)).toThrow(/geodata\/packs\/cn-2005\/figures\.csv:14:7 everyPlaceResolves: .*places\.csv/);
});

it("refuses an unreadable cell, and lists every complaint at once", () => {
  edit("packs/cn-2005/figures.csv", "F13,cn-2005,P6,26,aid_fund", "F13,cn-2005,P6,26,aid_found");
  edit("packs/cn-2005/events.csv", "1988/1990", "1990/1988");
  expect(() => loadAtlas(root)).toThrow(/break 2 promise.*figures\.csv:14:5.*events\.csv:4:4/s);
});

it("points at the later of two rows with one id", () => {
  edit("packs/cn-2005/figures.csv", "F15,cn-2005", "F14,cn-2005");
  expect(() => loadAtlas(root)).toThrow(/figures\.csv:16:1 idsAreUnique/);
});

it("refuses a missing file", () => {
  rmSync(join(root, "geodata", "packs", "cn-2005", "sources.csv"));
  expect(() => loadAtlas(root)).toThrow(/sources\.csv .*missing/);
});

it("loads the rates, and refuses one that its figure does not imply", () => {
  expect(loadAtlas(root).rates).toMatchObject([{ from: "MYR", to: "CNY", rate: 2.1786, figure: "F26" }]);
  edit("rates.csv", "2.1786", "2.5");
  expect(() => loadAtlas(root)).toThrow(/rates\.csv:2:4 ratesNameTheirFigure/);
});

it("says where a broken file of JSON breaks, instead of a bare error of syntax", () => {
  const file = join(root, "geodata", "datapackage.json");
  writeFileSync(file, '{\n  "name": "atlas"\n  "title": ""\n}\n');
  expect(() => readGeodataJson("datapackage.json", root)).toThrow(UnreadableFile);
  expect(() => readGeodataJson("datapackage.json", root)).toThrow(
    /^geodata\/datapackage\.json:3:3 everyCellIsReadable: /,
  );
  expect(readGeodataJson("none.json", root)).toBeUndefined();
  edit("packs/cn-2005/pack.json", ",", "");
  expect(() => loadAtlas(root)).toThrow(/geodata\/packs\/cn-2005\/pack\.json:3:3 everyCellIsReadable: .*JSON/);
});

it("is described by the data package, columns and allowed words included", () => {
  const complaints = datapackageMatchesTheFiles(readGeodataJson("datapackage.json"), listFiles(), ALLOWED_WORDS);
  expect(complaints).toEqual([]);
});

it("leaves briefings out of the data package: they are texts about the data", () => {
  mkdirSync(join(root, "geodata", "briefings"));
  writeFileSync(join(root, "geodata", "briefings", "one.en.md"), "");
  const { headers, others } = listFiles(root);
  expect([...Object.keys(headers), ...others].filter((path) => path.includes("briefings"))).toEqual([]);
});
