import { describe, expect, it } from "vitest";
import { dataRows } from "./fixtures/data-rows";
import { loadAtlas } from "./load-atlas";
import type { Figure } from "./schema";

const atlas = loadAtlas();
const pack = atlas.packs.find(({ id }) => id === "series");
if (!pack) throw new Error("the pack series is missing");
const { figures, sources, checks, statements } = pack;
const pick = (id: string): Figure => {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`${id} is missing`);
  return found;
};
const idsIn = (file: string) => dataRows("series", file).map(({ id }) => id);
const tally = (words: readonly (string | undefined)[]) => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word ?? ""] = (counts[word ?? ""] ?? 0) + 1;
  return counts;
};

describe("the pack of series", () => {
  it("holds all figures and the sources that its tables use", () => {
    expect(figures.length).toBeGreaterThan(500);
    expect(figures.map(({ id }) => id)).toEqual(idsIn("figures.csv"));
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.map(({ id }) => id)).toEqual(idsIn("sources.csv"));
    expect(sources.filter(({ url }) => url === undefined).map(({ id }) => id)).toContain("src-2020");
    expect(
      sources.filter(({ publisher }) => /cable|电报/.test(`${publisher.en} ${publisher.zh}`)),
      "diplomatic cables",
    ).toEqual([]);
  });

  it("says of every figure who counts, how good its source is and how it was compared", () => {
    for (const { series, tier, checked, period } of figures) {
      expect([series, tier, checked].every(Boolean)).toBe(true);
      expect(period.from).toBeDefined();
    }
    const rows = dataRows("series", "figures.csv");
    const metrics = tally(figures.map(({ metric }) => metric));
    expect(metrics).toEqual(tally(rows.map(({ metric }) => metric)));
    expect(Object.keys(metrics)).toEqual(
      expect.arrayContaining(["opium_poppy_cultivation", "seizure", "opium_production"]),
    );
    const bodies = tally(figures.map(({ series }) => series));
    expect(bodies).toEqual(tally(rows.map(({ series }) => series)));
    expect(Object.keys(bodies)).toEqual(expect.arrayContaining(["UNODC", "US", "NNCC", "ANF"]));
  });

  it("keeps single rows as printed", () => {
    expect(pick("A0001")).toMatchObject({
      source: "unodc-world-drug-report-2016",
      metric: "opium_poppy_cultivation",
      substance: "opium",
      place: "AF",
      period: { printed: "2000", from: 2000, to: 2000, precision: "year" },
      basis: "flow",
      value: 82171,
      qualifier: "exact",
      unit: "ha",
      status: "estimated",
      series: "UNODC",
      printed: "82,171",
      tier: "A",
      checked: "machine",
    });
    const myanmar2015 = figures.filter(
      ({ metric, place, series, period }) =>
        metric === "opium_poppy_cultivation" && place === "MM" && series === "UNODC" && period.printed === "2015",
    );
    expect(myanmar2015.map(({ value, unit }) => [value, unit])).toEqual([[55500, "ha"]]);
    expect(pick("B395")).toMatchObject({
      source: "via-2005",
      metric: "substitution_area",
      period: { printed: "1990/2004" },
      value: 625000,
      qualifier: "at_least",
      unit: "mu",
      printed: "62.5万余亩",
      note: { en: "reported in January 2005", zh: "2005年1月报道" },
    });
    expect(pick("B026").period).toMatchObject({ printed: "/2004", from: 2004, to: 2004 });
    expect(pick("B016b")).toMatchObject({ metric: "companies", value: 135 });
    expect(pick("D015")).toMatchObject({ place: "AF-HEL", value: 0, printed: "none" });
  });

  it("groups what differs", () => {
    const groups = tally(figures.flatMap(({ conflict }) => conflict ?? []));
    expect(groups).toEqual(tally(dataRows("series", "figures.csv").flatMap(({ conflict }) => conflict || [])));
    expect(groups).toMatchObject({ "gt-cultivation-1998": 3, "pk-us-cultivation-2005": 2 });
  });
});

describe("the checks of the text of 2005", () => {
  it("speak of every figure, mechanism, event and case once", () => {
    const brief = atlas.packs.find(({ id }) => id === "cn-2005");
    if (!brief) throw new Error("the pack cn-2005 is missing");
    const claims = [...brief.figures, ...brief.mechanisms, ...brief.events, ...brief.cases].map(({ id }) => id);
    expect(checks.map(({ id }) => id).sort()).toEqual(claims.sort());
    const rows = dataRows("series", "checks.csv");
    expect(tally(checks.map(({ verdict }) => verdict))).toEqual(tally(rows.map(({ verdict }) => verdict)));
  });

  it("name numbers only where they give some", () => {
    expect(statements.map(({ id }) => id)).toEqual(idsIn("statements.csv"));
    const alike = (claim: string) =>
      statements.filter((one) => one.claim === claim).map(({ id, alike }) => [id, alike]);
    expect(alike("F16")).toEqual([
      ["B395", true],
      ["B004", false],
    ]);
    expect(alike("F14")).toEqual([]);
    expect(statements.find(({ id }) => id === "B057")).toMatchObject({ value: 3, unit: "t", qualifier: "at_least" });
  });

  it("set each number of a source against the claim that names this source", () => {
    for (const { claim, source } of statements) {
      expect(checks.find(({ id }) => id === claim)?.sources).toContain(source);
    }
  });
});
