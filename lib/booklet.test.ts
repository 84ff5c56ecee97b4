import { describe, expect, it } from "vitest";
import { bookletOf, eachOnce, numberedThrough, toldBooklet } from "./booklet";
import { facts, viewOf } from "./fixtures/committed";
import type { Place, Source } from "./schema";
import type { Sheet, SheetFigure, SheetSource } from "./sheet";

describe("bookletOf", () => {
  it("has a sheet for every place of the region with figures of its own, and names the others", () => {
    const booklet = bookletOf(viewOf("golden-triangle"), facts);
    const ids = booklet?.chapters.map(({ place }) => place.id) ?? [];
    expect(ids[0]).toBe("golden-triangle");
    expect(ids).toEqual(expect.arrayContaining(["MM", "LA", "TH"]));
    for (const { selection } of booklet?.chapters ?? []) expect(selection.figures.length).toBeGreaterThan(0);
    const silent = booklet?.silent.map(({ id }) => id) ?? [];
    expect(silent.length).toBeGreaterThan(0);
    expect([...ids, ...silent]).toHaveLength(new Set([...ids, ...silent]).size);
    for (const id of silent) {
      const own = facts.select(viewOf(id)).figures.filter(({ figure }) => figure.place === id);
      expect(own, `${id} has figures of its own`).toEqual([]);
    }
  });

  it("is of a country and its provinces, in the time of the view", () => {
    const ever = bookletOf(viewOf("CN"), facts);
    const then = bookletOf(viewOf("CN", { time: { from: 1950, to: 1950 } }), facts);
    expect(ever?.chapters.length).toBeGreaterThan(1);
    expect(then?.chapters).toEqual([]);
    expect(then?.silent.length).toBe((ever?.chapters.length ?? 0) + (ever?.silent.length ?? 0));
  });

  it("is none without a place", () => {
    expect(bookletOf(viewOf(), facts)).toBeUndefined();
  });
});

describe("eachOnce", () => {
  const line = (id: string, place: string) => ({ figure: { id, place } }) as SheetFigure;
  const sheet = (...figures: SheetFigure[]) => ({ figures }) as unknown as Sheet;

  it("lists a figure on the sheet of its place, else on the first that has it; none is lost", () => {
    const zone = sheet(line("F1", "zone"), line("F2", "AA"), line("F3", "AA-1"), line("F4", "AA and BB"));
    const country = sheet(line("F2", "AA"), line("F3", "AA-1"), line("F4", "AA and BB"), line("F1", "zone"));
    const sheets = eachOnce([zone, country], ["zone", "AA"]);
    expect(sheets.map(({ figures }) => figures.map(({ figure }) => figure.id))).toEqual([["F1", "F3", "F4"], ["F2"]]);
  });
});

describe("numberedThrough", () => {
  const source = (id: string) => ({ id }) as Source;
  const [one, two, three] = [source("S1"), source("S2"), source("S3")];
  const sheet = (sources: readonly Source[], cited: readonly number[]) =>
    ({
      sources: sources.map((each, at) => ({ number: at + 1, source: each, line: each.id })),
      figures: cited.map((number) => ({ source: number }) as SheetFigure),
    }) as unknown as Sheet;

  it("gives a source one number on all sheets", () => {
    const { sheets, sources } = numberedThrough([sheet([one, two], [1, 2, 1]), sheet([three, one], [1, 2])]);
    expect(sheets.map(({ figures }) => figures.map((each) => each.source))).toEqual([
      [1, 2, 1],
      [3, 1],
    ]);
    expect(sources.map(({ number, line }) => `${number} ${line}`)).toEqual(["1 S1", "2 S2", "3 S3"]);
  });
});

describe("toldBooklet", () => {
  const chapter = (id: string, kind: Place["kind"]) => ({
    place: { id, kind } as Place,
    level: 1,
    selection: {} as never,
  });
  const sheet = (place: string, count: number) => {
    const sources = ["cited", "drawn"].map(
      (name, at) =>
        ({ number: at + 1, source: { id: `${name} ${place}` } as Source, line: `${name} ${place}` }) as SheetSource,
    );
    const figures = Array.from(
      { length: count },
      (_, at) => ({ figure: { id: `${place} ${at}`, place }, source: 1 }) as SheetFigure,
    );
    return { figures, sources, charts: [{}] } as unknown as Sheet;
  };
  const chapters = [
    chapter("zone", "zone"),
    chapter("AA", "country"),
    chapter("AA-1", "province"),
    chapter("AA-2", "province"),
    chapter("AA-3", "province"),
    chapter("BB", "country"),
  ];
  const told = toldBooklet(
    { chapters },
    [1, 20, 1, 8, 9, 1].map((count, at) => sheet(chapters[at]?.place.id ?? "", count)),
  );

  it("gives sheets to the region, countries and places with many figures; others share a table", () => {
    expect(told.whole).toEqual([0, 1, 4, 5]);
    expect(told.short).toEqual([2, 3]);
  });

  it("names no source of a chart that is not printed", () => {
    const lines = told.sources.map(({ line }) => line);
    expect(lines).toContain("cited AA-1");
    expect(lines).not.toContain("drawn AA-1");
    expect(lines).toContain("drawn AA-3");
    expect(told.sheets[2]?.charts).toEqual([]);
  });
});
