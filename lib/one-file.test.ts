import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { assembleOneFile, FILES_MARK, oneFileName, startAddress, withPacks } from "./one-file";
import { DEFAULT_VIEW } from "./view";

describe("the single file", () => {
  it("has its files where the shell has a mark, before the script that reads them", () => {
    const page = assembleOneFile(`<body>${FILES_MARK}<script>read()</script>`, new Map([["geo/a.json", "H4sI"]])).join(
      "",
    );
    expect(page).toBe(
      '<body><script type="application/gzip" data-file="geo/a.json">H4sI</script>\n<script>read()</script>',
    );
    expect(() => assembleOneFile("<body>", new Map())).toThrow("no place");
  });

  it("opens at the view, or at the briefing", () => {
    const view = { ...DEFAULT_VIEW, place: "MM", theme: "dark" as const };
    expect(startAddress({ lang: "en", view })).toBe("/en/?place=MM&theme=dark");
    const briefing = { name: "cn-2005" } as Parameters<typeof startAddress>[0]["briefing"];
    expect(startAddress({ lang: "zh", view, briefing })).toBe("/zh/briefings/cn-2005/?theme=dark");
    const inRoom = startAddress({ lang: "zh", view: { ...view, room: "beijing" }, briefing });
    expect(inRoom).toBe("/zh/briefings/cn-2005/?theme=dark&room=beijing");
    expect(oneFileName("cn-2005", "2026-11-26")).toBe("cn-2005_2026-11-26.html");
    expect(oneFileName(undefined, "2026-11-26")).toBe("concord-atlas_2026-11-26.html");
  });

  it("takes some packs without a word on facts of the others", () => {
    const { atlas } = facts;
    expect(withPacks(atlas, [])).toBe(atlas);
    const series = withPacks(atlas, ["series"]);
    expect(series.packs.map(({ id }) => id)).toEqual(["series"]);
    const all = atlas.packs.find(({ id }) => id === "series");
    expect(all?.checks.length).toBeGreaterThan(0);
    expect(series.packs[0]?.figures).toHaveLength(all?.figures.length ?? -1);
    // The checks of this pack judge claims of the other one.
    expect(series.packs[0]?.checks).toEqual([]);
    expect(series.packs[0]?.sequels).toEqual([]);
    // Its reports stand without the case of the other one that they tell of.
    expect(all?.reports.some(({ case: joint }) => joint !== undefined)).toBe(true);
    expect(series.packs[0]?.reports.map(({ id }) => id)).toEqual(all?.reports.map(({ id }) => id));
    expect(series.packs[0]?.reports.some((report) => "case" in report)).toBe(false);
    const own = withPacks(atlas, ["cn-2005"]);
    expect(own.packs[0]?.figures.length).toBe(atlas.packs.find(({ id }) => id === "cn-2005")?.figures.length);
  });
});
