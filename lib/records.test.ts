import { describe, expect, it } from "vitest";
import { namedPlaces } from "./choropleth";
import { dataRows } from "./fixtures/data-rows";
import { itemsOf } from "./items";
import { loadAtlas } from "./load-atlas";
import { gazetteer } from "./places";

const atlas = loadAtlas();
const pack = atlas.packs.find(({ id }) => id === "series");
if (!pack) throw new Error("the pack series is missing");
const { records, reports, routes, sequels } = pack;
const byId = <Item extends { id: string }>(items: readonly Item[], id: string) => items.find((item) => item.id === id);

describe("the record beside the brief", () => {
  it("holds all records, reports and routes, each once", () => {
    const files = ["records.csv", "reports.csv", "routes.csv"].map((file) => dataRows("series", file));
    const ids = [records, reports, routes].map((items) => items.map(({ id }) => id));
    expect(ids).toEqual(files.map((rows) => rows.map(({ id }) => id)));
    for (const { length } of ids) expect(length).toBeGreaterThan(10);
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    const [inFile = [], reported = []] = files;
    expect(records.map(({ phase }) => phase)).toEqual(inFile.map(({ phase }) => phase));
    expect(reports.map(({ case: joint }) => joint ?? "")).toEqual(reported.map((row) => row.case_id));
    const cases = reports.map(({ case: joint }) => joint);
    expect(cases).toEqual(expect.arrayContaining(["C01", "C02", "C03", "C05", undefined]));
  });

  it("keeps single records as the tables have them", () => {
    expect(byId(records, "ML28")).toMatchObject({
      phase: "later",
      kind: "operation",
      name: { en: "Safe Mekong joint operation", zh: "平安航道联合扫毒行动" },
      period: { printed: "2013-04-19/2024", from: 2013, to: 2024 },
      place: "city-jinghong",
      members: ["group-mou-6"],
      tier: "A",
      sources: [
        "thaishortnews-china-laos-myanmar-2013",
        "state-council-of-six-nation-joint-2018",
        "jingsw-com-2024-2024",
      ],
    });
    expect(byId(records, "ML11")).toMatchObject({ kind: "working_group", phase: "parallel", tier: "A-" });
    expect(byId(records, "ML17")).not.toHaveProperty("place");
  });

  it("keeps single reports as printed", () => {
    expect(byId(reports, "CL06")).toMatchObject({
      period: { printed: "2003-05-16" },
      at: ["CN-FJ"],
      partners: ["CN", "US"],
      substance: "heroin",
      value: 77,
      qualifier: "exact",
      unit: "lb",
      case: "C03",
    });
    expect(byId(reports, "CL11")).toMatchObject({ kind: "arrests", value: 35, unit: "people", case: "C05" });
    expect(byId(reports, "CL11")).not.toHaveProperty("substance");
    expect(byId(reports, "CL15")).toMatchObject({
      substance: "methamphetamine (with semi-finished)",
      value: 350,
      qualifier: "about",
    });
    expect(byId(reports, "CL20")).toMatchObject({ substance: "cannabis", value: 4848, unit: "kg" });
  });

  it("keeps the places of single routes in their order", () => {
    expect(byId(routes, "R07")).toMatchObject({
      period: { printed: "2003/2007" },
      direction: "out",
      places: ["golden-triangle", "city-kunming", "city-yibin", "city-beijing"],
    });
    expect(byId(routes, "R12")).toMatchObject({ substances: ["heroin", "methamphetamine"] });
    const back = routes.filter(({ direction }) => direction === "back").map(({ id }) => id);
    expect(back).toEqual(expect.arrayContaining(["R32", "R33", "R34", "R35"]));
    expect(back).not.toContain("R07");
  });

  it("follows up the findings that other sources speak to", () => {
    expect(sequels.map(({ id }) => id)).toEqual(dataRows("series", "sequels.csv").map(({ id }) => id));
    expect(sequels.map(({ id }) => id)).toEqual(expect.arrayContaining(["N01", "N02", "N04"]));
    const sources = new Map<string, readonly string[]>([
      ...[...records, ...reports].map(({ id, sources }) => [id, sources] as const),
      ...pack.figures.map(({ id, source }) => [id, [source]] as const),
    ]);
    for (const { items, sources: named } of sequels) {
      expect(named).toEqual(expect.arrayContaining(items.flatMap((id) => sources.get(id) ?? [])));
    }
  });

  it("can be opened by its ids", () => {
    const items = itemsOf(atlas);
    expect(["ML01", "CL01", "R01", "city-antipolo"].map((id) => items.get(id)?.kind)).toEqual([
      "record",
      "report",
      "route",
      "city",
    ]);
  });

  it("does not change which places the map counts as named", () => {
    const places = gazetteer(atlas);
    const without = atlas.packs.map((one) => ({ ...one, records: [], reports: [], routes: [], sequels: [] }));
    expect(namedPlaces(atlas, places)).toEqual(namedPlaces({ packs: without }, places));
    expect(namedPlaces(atlas, places).has("city-antipolo")).toBe(false);
  });
});
