import { describe, expect, it } from "vitest";
import { brief, facts, known, look, selectable } from "./fixtures/committed";
import { course, figure, place, smallFacts } from "./fixtures/small-atlas";
import { gazetteer } from "./places";
import { kinship } from "./relation";
import type { Figure, JointCase, Place } from "./schema";
import { DEFAULT_VIEW, VIEW_METRICS } from "./view";

const PLACES: Place[] = [
  place({ id: "Z", kind: "zone", members: ["AA", "BB-1"] }),
  place({ id: "AA", parent: "Z", country: "AA" }),
  place({ id: "AA-1", kind: "province", parent: "AA", country: "AA" }),
  place({ id: "AA-2", kind: "province", parent: "AA", country: "AA" }),
  place({ id: "area", kind: "area", parent: "AA-1", country: "AA" }),
  place({ id: "BB", country: "BB" }),
  place({ id: "BB-1", kind: "province", parent: "BB", country: "BB" }),
  place({ id: "CC", country: "CC" }),
  place({ id: "G", kind: "group", members: ["AA", "BB"] }),
];
const CASE: JointCase = {
  id: "C1",
  pack: "small",
  source: "S1",
  locator: { para: "P1" },
  name: { en: "Case 1", zh: "1号案" },
  period: { printed: "2003", from: 2003, to: 2003 },
  partners: ["AA", "CC"],
  regions: ["BB-1"],
  markedAt: "CC",
  figures: ["joint"],
  summary: { en: "A case", zh: "一案" },
};
const kin = kinship(gazetteer({ places: PLACES }), [CASE]);
const kinOf = (change: Partial<Figure>, id: string) => {
  const one = figure(change);
  return kin.ofFigure(one, id, kin.ofPlace(one.place, id));
};

describe("how a figure belongs to a place", () => {
  it.each([
    ["AA", "AA", "own"],
    ["AA-1", "AA", "part"],
    ["area", "AA", "part"],
    ["area", "AA-1", "part"],
    ["AA", "Z", "part"],
    ["BB-1", "Z", "part"],
    ["AA-1", "area", "whole"],
    ["Z", "AA", "whole"],
    ["Z", "BB-1", "whole"],
    ["G", "AA", "whole"],
    ["AA", "AA-1", undefined],
    ["AA", "area", undefined],
    ["G", "AA-1", undefined],
    ["BB", "AA", undefined],
    ["BB", "Z", undefined],
  ] as const)("a figure about %s, seen from %s: %s", (about, id, relation) => {
    expect(kin.ofPlace(about, id)).toBe(relation);
  });

  it("the other side is a partner, unless the figure is its own or a part's", () => {
    expect(kinOf({ place: "BB", counterparts: ["CC"] }, "CC")).toBe("partner");
    expect(kinOf({ place: "CC", counterparts: ["CC"] }, "CC")).toBe("own");
    expect(kinOf({ place: "AA-1", counterparts: ["AA"] }, "AA")).toBe("part");
    expect(kinOf({ place: "BB", counterparts: ["CC"] }, "AA")).toBeUndefined();
  });

  it("a figure of a joint case belongs to its partners and regions, and to no other part", () => {
    const joint = { id: "joint", place: "AA", case: "C1" };
    expect(kinOf(joint, "AA")).toBe("own");
    expect(kinOf(joint, "CC")).toBe("partner");
    expect(kinOf(joint, "BB-1")).toBe("case");
    expect(kinOf(joint, "Z")).toBe("case");
    expect(kinOf(joint, "AA-1")).toBeUndefined();
    expect(kinOf({ ...joint, place: "AA-1" }, "G")).toBe("case");
  });
});

describe("the courses that are drawn", () => {
  const YEARS = [2001, 2002, 2003];
  const small = smallFacts(
    [
      ...course(YEARS, { place: "AA" }),
      ...course(YEARS, { place: "AA", series: "US" }),
      ...course(YEARS, { place: "AA-1" }),
      ...course(YEARS, { place: "BB" }),
      ...course(YEARS, { place: "G" }),
    ],
    PLACES,
  );
  const drawn = (id?: string) =>
    small
      .select({ ...DEFAULT_VIEW, place: id })
      .charts.cultivation.timelines.flatMap(({ lines }) =>
        lines.map(({ line, relation }) => `${line.place} ${line.series} ${relation}`),
      );
  const bars = (id?: string) =>
    small
      .select({ ...DEFAULT_VIEW, place: id })
      .charts.cultivation.facets.flatMap(({ rows }) =>
        rows.filter(({ relation }) => relation !== "context").map((row) => row.figure.id),
      );

  it("for the whole picture: one count of each country", () => {
    expect(drawn().sort()).toEqual(["AA UNODC own", "BB UNODC own"]);
  });

  it("for a zone: one count of each country in it, and of those around its members", () => {
    expect(drawn("Z").sort()).toEqual(["AA UNODC part", "BB UNODC around"]);
  });

  it("for a country: all its own counts, rivals too", () => {
    expect(drawn("AA")).toEqual(["AA UNODC own", "AA US own"]);
  });

  it("for a province: its own, or the preferred count of its country", () => {
    expect(drawn("AA-1")).toEqual(["AA-1 UNODC own"]);
    expect(drawn("AA-2")).toEqual(["AA UNODC around"]);
    expect(drawn("area")).toEqual(["AA UNODC around"]);
  });

  it("keep a rival count that gave way out of the bars of the wider picture as well", () => {
    expect(bars().filter((id) => id.includes("US"))).toEqual([]);
    expect(bars("Z").filter((id) => id.includes("US"))).toEqual([]);
  });

  it("take groups of countries only where nothing is counted by country", () => {
    const onlyGroup = smallFacts(course(YEARS, { place: "G" }), PLACES);
    const { timelines } = onlyGroup.select(DEFAULT_VIEW).charts.cultivation;
    expect(timelines.flatMap(({ lines }) => lines.map(({ line }) => line.place))).toEqual(["G"]);
    expect(drawn().some((line) => line.startsWith("G"))).toBe(false);
  });

  it("take the country around only from packs that are on", () => {
    const { timelines } = small.select({ ...DEFAULT_VIEW, place: "AA-2", packs: ["other"] }).charts.cultivation;
    expect(timelines).toEqual([]);
  });
});

describe("in the committed data", () => {
  it("a province never shows a figure of its whole country or of a group of countries, but as a line around it", () => {
    const wide = selectable
      .filter(({ kind }) => kind === "province" || kind === "area")
      .flatMap(({ id }) =>
        look(id).figures.filter(
          ({ figure: one, relation }) =>
            relation !== "case" &&
            relation !== "partner" &&
            (facts.places.get(one.place)?.kind === "country" ||
              (facts.places.get(one.place)?.kind === "group" &&
                facts.places.get(one.place)?.members.some((member) => facts.places.get(member)?.kind === "country"))),
        ),
      );
    expect(wide.map((entry) => entry.figure.id)).toEqual([]);
  });

  it("the whole picture has one line a country and count", () => {
    for (const { group, lines } of look().charts.cultivation.timelines) {
      const places = lines.map(({ line }) => line.place);
      expect([group, new Set(places).size]).toEqual([group, places.length]);
      for (const { line } of lines) expect(facts.places.get(line.place)?.kind).toBe("country");
    }
  });

  it("the whole picture prefers UNODC for Afghanistan and Myanmar, and takes the US for Viet Nam", () => {
    const main = look().charts.cultivation.timelines.find(({ group }) => group === "main");
    const series = Object.fromEntries(main?.lines.map(({ line }) => [line.place, line.series]) ?? []);
    expect(series).toMatchObject({ AF: "UNODC", MM: "UNODC", LA: "UNODC", VN: "US" });
  });

  it("no bar of the whole picture is a rival of a line", () => {
    const { timelines, facets } = look().charts.cultivation;
    const counted = new Set(timelines.flatMap(({ lines }) => lines.map(({ line }) => `${line.place} ${line.group}`)));
    const rivals = facets.flatMap(({ rows, group }) =>
      rows.filter(({ figure: one }) => {
        const line = facts.index.lineOf(one);
        return counted.has(`${one.place} ${group}`) && (line?.years ?? 0) >= 3;
      }),
    );
    expect(rivals.map((row) => row.figure.id)).toEqual([]);
  });

  it("Helmand has its own line, Panjshir that of Afghanistan around it", () => {
    const relations = (id: string) =>
      look(id)
        .charts.cultivation.timelines.filter(({ group }) => group === "main")
        .flatMap(({ lines }) => lines.map(({ line, relation }) => `${line.place} ${line.series} ${relation}`));
    expect(relations("AF-HEL")).toEqual(["AF-HEL UNODC own"]);
    expect(relations("AF-PAN")).toEqual(["AF UNODC around"]);
  });

  it("stories keep to the places that the source connects", () => {
    expect(brief("CN-YN").cases.map(({ id }) => id)).toEqual(["C01"]);
    for (const metric of VIEW_METRICS) expect(brief("CN-YN").charts[metric].facets).toEqual([]);
    expect(known("F07").case).toBe("C02");
  });
});
