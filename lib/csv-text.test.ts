import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { csvText } from "./csv-text";

it("is read back by another reader, cell for cell", () => {
  const rows = [
    ["id", "text", "value"],
    ["F1", 'says "more than", twice\nin two lines', 5],
    ["F2", "逾60万亩，约", undefined],
    ["F3", "‏افغانستان‎", -0.5],
  ];
  const back = parse(csvText(rows)) as string[][];
  expect(back).toEqual(rows.map((cells) => cells.map((cell) => (cell === undefined ? "" : String(cell)))));
});

it("guards texts that a spreadsheet would run, and leaves numbers alone", () => {
  expect(csvText([["=1+1", "+86", "@x", -5, "a=b"]], { guard: true })).toBe("'=1+1,'+86,'@x,-5,a=b\r\n");
  expect(csvText([["=1+1"]])).toBe("=1+1\r\n");
});
