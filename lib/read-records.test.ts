import { describe, expect, it } from "vitest";
import { readPack } from "./read-pack";
import { RECORD_COLUMNS } from "./read-records";

const HEAD = { id: "small", title: { en: "Small", zh: "小包" }, version: "1.0.0", date: "2020-01-01" };

const ROWS = {
  records: "ML1,later,working_group,Name,名称,2006-04/2007,AA,AA;BB,Content,内容,A-,S1;S2",
  reports: "CL1,seizure,Name,名称,2003-05,AA,BB,heroin,36.5,at_least,kg,C1,B,S1,Note,说明",
  routes: "R1,Name,名称,,back,heroin;methamphetamine,AA;BB,B,S1",
  sequels: "N1,Statement,陈述,ML1;CL1,S1",
};
type Table = keyof typeof ROWS;

const files = (change: Partial<Record<Table, string>> = {}): Record<string, string> => ({
  "pack.json": JSON.stringify(HEAD),
  "sources.csv": "id,title,publisher_en,publisher_zh,written,language,tier\n",
  "figures.csv": "id,source_id,metric,place_id,period,basis,value,low,high,qualifier,unit,status,printed\n",
  ...Object.fromEntries(
    Object.entries({ ...ROWS, ...change }).map(([name, row]) => [
      `${name}.csv`,
      `${RECORD_COLUMNS[name as Table].join(",")}\n${row}\n`,
    ]),
  ),
});

describe("a pack that tells the later record", () => {
  it("reads records, reports, routes and sequels", () => {
    const { pack, complaints } = readPack(files());
    expect(complaints).toEqual([]);
    expect(pack?.records).toEqual([
      {
        id: "ML1",
        pack: "small",
        phase: "later",
        kind: "working_group",
        name: { en: "Name", zh: "名称" },
        period: { printed: "2006-04/2007", from: 2006, to: 2007, precision: "year" },
        place: "AA",
        members: ["AA", "BB"],
        content: { en: "Content", zh: "内容" },
        tier: "A-",
        sources: ["S1", "S2"],
      },
    ]);
    expect(pack?.reports).toMatchObject([
      { id: "CL1", at: ["AA"], partners: ["BB"], substance: "heroin", value: 36.5, qualifier: "at_least", case: "C1" },
    ]);
    expect(pack?.routes).toMatchObject([
      { id: "R1", period: { printed: "" }, direction: "back", substances: ["heroin", "methamphetamine"] },
    ]);
    expect(pack?.sequels).toMatchObject([{ id: "N1", items: ["ML1", "CL1"], sources: ["S1"] }]);
  });

  it("leaves out what a row does not say", () => {
    const { pack } = readPack(
      files({
        records: ROWS.records.replace(",AA,AA;BB,", ",,,"),
        reports: "CL1,arrests,Name,名称,2003,,,,35,exact,people,,B,S1,Note,说明",
      }),
    );
    expect(pack?.records[0]).not.toHaveProperty("place");
    for (const absent of ["substance", "case"]) expect(pack?.reports[0]).not.toHaveProperty(absent);
  });

  it("keeps the row of a sequel apart from that of its finding", () => {
    const { where } = readPack(files());
    expect(where.get("sequel of N1")).toMatchObject({ file: "sequels.csv", line: 2 });
    expect(where.has("N1")).toBe(false);
  });

  it.each<[string, Table, string, string, string]>([
    ["a phase that is none", "records", "later", "sooner", "phase"],
    ["a kind that is none", "records", "working_group", "party", "kind"],
    ["a record without source", "records", "S1;S2", "", "source_ids"],
    ["a report without a number", "reports", "36.5", "", "value"],
    ["a substance of a report that is misspelt", "reports", "heroin", "heroine", "substance"],
    ["a note in one language only", "reports", "说明", "", "note_zh"],
    ["a substance of a route that is misspelt", "routes", "methamphetamine", "meth", "substances"],
    ["a route that moves nothing", "routes", "heroin;methamphetamine", "", "substances"],
    ["a direction that is none", "routes", "back", "forth", "direction"],
    ["a sequel that rests on nothing", "sequels", "ML1;CL1", "", "items"],
  ])("names file, line and column of %s", (_, table, from, to, column) => {
    const { pack, complaints } = readPack(files({ [table]: ROWS[table].replace(from, to) }), "packs/small/");
    const columns: readonly string[] = RECORD_COLUMNS[table];
    expect(pack).toBeUndefined();
    expect(complaints).toMatchObject([
      { file: `packs/small/${table}.csv`, line: 2, column: columns.indexOf(column) + 1 },
    ]);
  });
});
