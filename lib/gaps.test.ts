import { describe, expect, it } from "vitest";
import { facts, inYear, selectable, viewOf } from "./fixtures/committed";
import { course, place, smallFacts } from "./fixtures/small-atlas";
import { GAP_STATES, type GapState } from "./gaps";
import { parsePeriod } from "./period";
import type { Figure } from "./schema";
import { chartOfFigure } from "./select";
import { speaksOf } from "./time";
import { DEFAULT_VIEW, VIEW_METRICS, type View } from "./view";

const PLACES = [
  place({ id: "Z", kind: "zone", members: ["AA-1", "BB"] }),
  place({ country: "AA" }),
  ...[1, 2, 3, 4, 5].map((at) => place({ id: `AA-${at}`, kind: "province", parent: "AA", country: "AA" })),
  place({ id: "BB", country: "BB" }),
  place({ id: "BB-1", kind: "province", parent: "BB", country: "BB" }),
  place({ id: "CC", country: "CC" }),
];
const small = smallFacts(
  [
    ...course([2001], { place: "AA-1" }),
    ...course([2001], { place: "AA-2" }, () => 0),
    ...course([2005], { place: "AA-3" }),
    ...course([2001], { place: "AA-4", conflict: "same" }),
    ...course([2001], { place: "AA-5", status: "planned" }),
    ...course([2001], { place: "AA-5", metric: "eradication", series: "cleared" }),
    ...course([2001], { place: "BB", value: undefined, low: 1, high: 9, qualifier: "range" }),
  ],
  PLACES,
);
const gapsOf = (id: string | undefined, year: number | undefined, change: Partial<View> = {}) =>
  small.gaps({ ...DEFAULT_VIEW, metric: "cultivation", place: id, ...inYear(year), ...change });

describe("what is known of a place", () => {
  it("is one of five states, and missing is neither zero nor uncollected", () => {
    expect(Object.fromEntries(gapsOf("AA", 2001).states)).toEqual({
      "AA-1": "reported",
      "AA-2": "zero",
      "AA-3": "missing",
      "AA-4": "disputed",
      "AA-5": "uncollected",
    });
    expect(GAP_STATES).toHaveLength(5);
  });

  it("counts a reported zero and a dispute as figures", () => {
    expect(gapsOf("AA", 2001).withFigure).toBe(3);
    expect(gapsOf("AA", 2005).withFigure).toBe(1);
    expect(gapsOf("AA", 1990).withFigure).toBe(0);
  });

  it("without a time holds whatever was ever counted", () => {
    const { states, withFigure } = gapsOf("AA", undefined);
    expect([...states.values()].filter((state) => state === "missing")).toEqual([]);
    expect(withFigure).toBe(4);
  });

  it("is reported when any figure is above zero, or only a range is printed", () => {
    expect(gapsOf(undefined, 2001).states.get("BB")).toBe("reported");
    const both = smallFacts(
      [...course([2001], { place: "AA-1" }, () => 0), ...course([2001], { place: "AA-1", series: "US" })],
      PLACES,
    );
    expect(both.gaps({ ...DEFAULT_VIEW, metric: "cultivation", place: "AA" }).states.get("AA-1")).toBe("reported");
  });

  it("depends on the packs that are on", () => {
    expect(
      [...gapsOf("AA", 2001, { packs: ["other"] }).states.values()].every((state) => state === "uncollected"),
    ).toBe(true);
  });

  it("depends on the chart", () => {
    expect(gapsOf("AA", 2001, { metric: "aid" }).withFigure).toBe(0);
  });
});

describe("the places that could have a figure", () => {
  const universe = (id?: string) => {
    const { universe: all, level } = gapsOf(id, 2001);
    return [level, ...all.map((one) => one.id)];
  };

  it("are the provinces of the country, also when one of them is selected", () => {
    expect(universe("AA")).toEqual(["provinces", "AA-1", "AA-2", "AA-3", "AA-4", "AA-5"]);
    expect(universe("AA-3")).toEqual(universe("AA"));
    expect(universe("BB")).toEqual(["provinces", "BB-1"]);
  });

  it("are the members of a zone", () => {
    expect(universe("Z")).toEqual(["members", "AA-1", "BB"]);
  });

  it("are the countries that anything is counted in, for the whole picture", () => {
    expect(universe()).toEqual(["countries", "AA", "BB"]);
  });
});

describe("what is counted in no country", () => {
  const islet = place({ id: "islet", kind: "province", parent: "AA", country: "AA" });
  const seat = place({ id: "seat", kind: "city", parent: "CC", country: "CC" });
  const gift = { place: "seat", metric: "aid_fund", unit: "USD/year", status: "reported" } as const;
  const universeOf = (id: string | undefined, figures: Partial<Figure>[]) =>
    smallFacts(figures, [...PLACES, islet, seat])
      .gaps({ ...DEFAULT_VIEW, place: id })
      .universe.map((one) => one.id);

  it("a disputed outline without a code of ISO 3166-2 is no province of the country that claims it", () => {
    expect(universeOf("AA", [{ place: "islet" }])).toEqual(["AA-1", "AA-2", "AA-3", "AA-4", "AA-5"]);
    expect(universeOf("islet", [{ place: "islet" }])).toEqual([]);
  });

  it("what an organisation is paid a year says nothing of the country that it sits in", () => {
    expect(universeOf(undefined, [{ place: "AA" }, gift])).toEqual(["AA"]);
    expect(universeOf(undefined, [{ place: "AA" }, gift, { place: "seat" }])).toEqual(["AA", "CC"]);
  });
});

describe("the gaps of the committed data", () => {
  it("China has 31 units of the province level, wherever one looks from", () => {
    for (const id of ["CN", "CN-YN", "city-kunming"]) {
      const { universe } = facts.gaps(viewOf(id));
      expect([id, universe.length]).toEqual([id, 31]);
      expect(universe.filter((one) => one.id === "paracel-islands")).toEqual([]);
    }
    for (const id of ["paracel-islands", "spratly-islands", "HK"]) expect(facts.gaps(viewOf(id)).universe).toEqual([]);
  });

  it("Austria is no country of the count for the seat of the United Nations in Vienna", () => {
    const { universe } = facts.gaps(viewOf(undefined, { metric: "aid" }));
    expect(universe.map(({ id }) => id)).not.toContain("AT");
    expect(universe).toHaveLength(12);
  });

  const afghan = (year?: number) => facts.gaps(viewOf("AF", { metric: "cultivation", ...inYear(year) }));
  const having = (state: GapState, year?: number) =>
    [...afghan(year).states].flatMap(([id, one]) => (one === state ? [id] : [])).sort();

  it("Afghanistan 2016: 21 of 34 provinces have a figure, and these thirteen have none", () => {
    const { universe, withFigure, level } = afghan(2016);
    expect([level, universe.length, withFigure]).toEqual(["provinces", 34, 21]);
    expect(having("reported", 2016)).toHaveLength(21);
    expect(having("missing", 2016)).toEqual(["AF-GHA", "AF-NUR", "AF-SAM", "AF-TAK"]);
    expect(having("uncollected", 2016)).toEqual([
      "AF-BAM",
      "AF-KDZ",
      "AF-KHO",
      "AF-LOG",
      "AF-PAN",
      "AF-PAR",
      "AF-PIA",
      "AF-PKA",
      "AF-WAR",
    ]);
  });

  it("Helmand 2001 is reported as zero, which is a figure", () => {
    expect(having("zero", 2001)).toEqual(["AF-HEL"]);
    expect(afghan(2001).withFigure).toBe(3);
  });

  it("Myanmar 2006 is disputed", () => {
    expect(facts.gaps(viewOf(undefined, { metric: "cultivation", ...inYear(2006) })).states.get("MM")).toBe("disputed");
  });

  it("Iran 1993: opium made is not poppy sown, and no source here counts that", () => {
    expect(facts.gaps(viewOf(undefined, { metric: "cultivation", ...inYear(1993) })).states.get("IR")).toBe(
      "uncollected",
    );
  });

  it("agree with the figures wherever and whenever one looks", () => {
    const countries = [
      undefined,
      ...selectable.filter(({ kind }) => kind === "country" || kind === "zone").map(({ id }) => id),
    ];
    for (const id of countries) {
      for (const metric of VIEW_METRICS) {
        for (const year of [undefined, 2004, 2016]) {
          const { time } = inYear(year);
          const { states, universe, withFigure } = facts.gaps(viewOf(id, { metric, time }));
          expect([...states.keys()]).toEqual(universe.map((one) => one.id));
          let count = 0;
          for (const [about, state] of states) {
            const own = facts.index
              .about(about)
              .filter(
                (one: Figure) =>
                  chartOfFigure(one) === metric &&
                  one.status !== "planned" &&
                  (metric !== "cultivation" || one.metric === "opium_poppy_cultivation"),
              );
            const now = own.filter((one) => speaksOf(one, time));
            if (now.length > 0) count++;
            const expected = own.length === 0 ? "uncollected" : now.length === 0 ? "missing" : undefined;
            if (expected) expect([about, metric, year, state]).toEqual([about, metric, year, expected]);
            else expect(["reported", "zero", "disputed"]).toContain(state);
          }
          expect(withFigure).toBe(count);
        }
      }
    }
  });

  it("a total that was planned is no figure of the place", () => {
    expect(parsePeriod("2021/2051").to).toBe(2051);
    expect(facts.gaps(viewOf("LA", { metric: "substitution", ...inYear(2030) })).withFigure).toBe(0);
  });
});
