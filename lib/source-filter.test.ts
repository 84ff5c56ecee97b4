import { describe, expect, it } from "vitest";
import {
  type FilterRow,
  NO_FILTER,
  narrows,
  passes,
  readFilter,
  type SourceFilter,
  searchable,
  toggled,
  writeFilter,
} from "./source-filter";

const PACKS = ["cn-2005", "series"];
const read = (search: string) => readFilter(search, PACKS);

describe("a filter in the address", () => {
  const full: SourceFilter = {
    verdicts: ["near", "not_found"],
    kinds: ["figure", "case"],
    tiers: ["A-"],
    packs: ["series"],
    text: "Opium & 鸦片 50%",
    theme: "dark",
  };

  it("comes back as it was written", () => {
    expect(read(writeFilter(full))).toEqual({ filter: full, unread: [] });
    expect(writeFilter(full)).toBe(
      "?verdict=near,not_found&kind=figure,case&tier=A-&pack=series&q=Opium%20%26%20%E9%B8%A6%E7%89%87%2050%25&theme=dark",
    );
  });

  it("leaves defaults out", () => {
    expect(writeFilter(NO_FILTER)).toBe("");
    expect(writeFilter({ ...NO_FILTER, text: "  " })).toBe("");
    expect(read("")).toEqual({ filter: NO_FILTER, unread: [] });
  });

  it("reads unknown words as if they were not there, and says so", () => {
    const { filter, unread } = read("?verdict=wrong,near&tier=C&pack=atlas&kind=&theme=pink&place=MM");
    expect(filter).toEqual({ ...NO_FILTER, verdicts: ["near"] });
    expect(unread).toEqual([
      { parameter: "theme", value: "pink" },
      { parameter: "verdict", value: "wrong" },
      { parameter: "tier", value: "C" },
      { parameter: "pack", value: "atlas" },
    ]);
  });

  it("holds words in the order of the atlas, whatever the order in the link", () => {
    expect(read("?verdict=not_found,near").filter.verdicts).toEqual(["near", "not_found"]);
  });

  it("keeps a text short", () => {
    expect(read(`?q=${"x".repeat(500)}`).filter.text).toHaveLength(100);
  });

  it("never cuts a sign in two", () => {
    const text = `${"x".repeat(99)}😀`;
    const written = writeFilter({ ...NO_FILTER, text: `${text}y` });
    expect(written).toBe(`?q=${"x".repeat(99)}%F0%9F%98%80`);
    expect(read(`${written}y`).filter.text).toBe(text);
    expect(read(`?pack=${"x".repeat(39)}😀`).unread).toEqual([{ parameter: "pack", value: `${"x".repeat(39)}😀` }]);
  });
});

describe("toggled", () => {
  it("puts a word in and takes it out", () => {
    const chosen = toggled(NO_FILTER, "verdict", "near");
    expect(chosen.verdicts).toEqual(["near"]);
    expect(toggled(chosen, "verdict", "near")).toEqual(NO_FILTER);
    expect([narrows(NO_FILTER), narrows(chosen), narrows({ ...NO_FILTER, theme: "dark" })]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("passes", () => {
  const claim: FilterRow = {
    part: "claims",
    verdict: "near",
    kind: "figure",
    tiers: ["A", "B"],
    packs: ["cn-2005", "series"],
    text: searchable("F16 Land under substitution crops 替代种植 Café"),
  };
  const source: FilterRow = {
    part: "sources",
    tiers: ["B"],
    packs: ["series"],
    text: searchable("Xinhua 新华社 2005"),
  };
  const shown = (change: Partial<SourceFilter>) =>
    [claim, source].map((row) => passes(row, { ...NO_FILTER, ...change }));

  it.each([
    [{}, [true, true]],
    [{ verdicts: ["near", "differs"] }, [true, true]],
    [{ verdicts: ["differs"] }, [false, true]],
    [{ kinds: ["event"] }, [false, true]],
    [{ tiers: ["A"] }, [true, false]],
    [{ tiers: ["A-"] }, [false, false]],
    [{ packs: ["cn-2005"] }, [true, false]],
    [{ text: "CROPS land" }, [true, false]],
    [{ text: "新华社" }, [false, true]],
    [{ text: "cafe ２００５" }, [false, false]],
    [{ text: "ｘinhua" }, [false, true]],
  ] as [Partial<SourceFilter>, boolean[]][])("%j", (change, expected) => {
    expect(shown(change)).toEqual(expected);
  });
});
