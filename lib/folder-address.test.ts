import { expect, it } from "vitest";
import { folderAddress } from "./folder-address";

it.each([
  ["http://localhost:3000/en", "http://localhost:3000/en/"],
  [
    "http://localhost:3000/en/sources?q=opium%20a/b&theme=dark",
    "http://localhost:3000/en/sources/?q=opium%20a/b&theme=dark",
  ],
  ["https://example.org/maps/atlas/zh?place=CN-YN#top", "https://example.org/maps/atlas/zh/?place=CN-YN#top"],
  ["https://example.org/v1.2/atlas/en", "https://example.org/v1.2/atlas/en/"],
])("puts the slash before the query: %s", (asked, address) => {
  expect(folderAddress(asked)).toBe(address);
  expect(folderAddress(address), "once").toBeUndefined();
});

it.each([
  "http://localhost:3000/",
  "http://localhost:3000/?place=MM/CN",
  "http://localhost:3000/en/",
  "http://localhost:3000/en/index.html",
  "http://localhost:3000/data/atlas.json?x=/en",
  "https://example.org/maps/atlas/sw.js",
])("leaves folders and files alone: %s", (asked) => {
  expect(folderAddress(asked)).toBeUndefined();
});
