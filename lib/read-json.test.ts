import { expect, it } from "vitest";
import { complaintLine } from "./check-atlas";
import { readJson } from "./read-json";

it("reads what is JSON", () => {
  expect(readJson('{ "a": [1, null] }', "a.json", "p")).toEqual({ value: { a: [1, null] } });
});

it.each([
  ['{\n  "a": 1\n  "b": 2\n}\n', "3:3"],
  ['{\n  "a": 1,\n}\n', "3:1"],
  ['{ "a": 1 } // note', "1:12"],
  ["", "1:1"],
  ["[1, 2", "1:6"],
])("says where %j stops being JSON, in both languages", (text, place) => {
  const read = readJson(text, "a.json", "p");
  if (!("complaint" in read)) throw new Error("It was read");
  expect(complaintLine(read.complaint, "en")).toBe(
    `a.json:${place} p: the file is not JSON. Mend the brackets, commas and quotation marks here`,
  );
  expect(complaintLine(read.complaint, "zh")).toBe(
    `a.json:${place} p: 文件不是有效的 JSON。请检查此处的括号、逗号和引号`,
  );
});
