import { describe, expect, it } from "vitest";
import { factsOf } from "./facts";
import { isPaidIn } from "./figure-subject";
import { facts, inYear, known, selectable, viewOf } from "./fixtures/committed";
import { atlas, course, place, smallFacts } from "./fixtures/small-atlas";
import { GAP_STATES, type GapState } from "./gaps";
import { holdersOf } from "./holders";
import { parsePeriod } from "./period";
import { landsOf } from "./scene";
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
    ...course([2001], { place: "AA-4", conflict: "same", series: "US" }),
    ...course([2001], { place: "AA-5", status: "planned" }),
    ...course([2001], { place: "AA-5", metric: "eradication", series: "cleared" }),
    ...course([2001], { place: "BB", value: undefined, low: 1, high: 9, qualifier: "range" }),
  ],
  PLACES,
);
const gapsOf = (id: string | undefined, year: number | undefined, change: Partial<View> = {}) =>
  small.gaps({ ...DEFAULT_VIEW, metric: "cultivation", place: id, ...inYear(year), ...change });

describe("what is known of a place", () => {
  it("is one of six states, and missing is neither zero nor uncollected", () => {
    expect(Object.fromEntries(gapsOf("AA", 2001).states)).toEqual({
      "AA-1": "reported",
      "AA-2": "zero",
      "AA-3": "missing",
      "AA-4": "disputed",
      "AA-5": "uncollected",
    });
    expect(GAP_STATES).toHaveLength(6);
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

  it("is disputed by a rival only, and only while the rival's pack is on", () => {
    const alone = smallFacts(course([2001], { place: "AA-1", conflict: "same" }), PLACES);
    const view = { ...DEFAULT_VIEW, metric: "cultivation", place: "AA" } as const;
    expect(alone.gaps(view).states.get("AA-1")).toBe("reported");
    const [pack] = atlas({ figures: course([2001], { place: "AA-1", conflict: "same" }) }).packs;
    if (!pack) throw new Error("no pack");
    const rival = course([2001], { id: "rival", pack: "other", place: "AA-1", conflict: "same", series: "US" });
    const both = factsOf({ ...atlas({}, PLACES), packs: [pack, { ...pack, id: "other", figures: rival }] });
    expect(both.gaps(view).states.get("AA-1")).toBe("disputed");
    for (const packs of [["small"], ["other"]]) {
      expect(both.gaps({ ...view, packs }).states.get("AA-1")).toBe("reported");
    }
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

  const stateIn = (id: string, year: number, change: Partial<View>) =>
    facts.gaps(viewOf(undefined, { ...change, ...inYear(year) })).states.get(id);

  it("Myanmar 2006 is disputed: UNODC's hectares and 400,000 mu", () => {
    expect(stateIn("MM", 2006, { metric: "cultivation" })).toBe("disputed");
  });

  it("China's seizures of 2004 are disputed by an agency's 463 kg, unless its pack is off", () => {
    expect(facts.dispute(known("F07"))).toMatchObject({ differs: true, check: { verdict: "near" } });
    expect(stateIn("CN", 2004, { metric: "seizures" })).toBe("disputed");
    expect(stateIn("CN", 2004, { metric: "seizures", packs: ["cn-2005"] })).toBe("reported");
  });

  it("substitution 2003: Myanmar and Laos are counted for their north and together, and by nobody alone", () => {
    for (const packs of [undefined, ["cn-2005"]]) {
      const { states, withFigure } = facts.gaps(viewOf(undefined, { ...inYear(2003), packs }));
      expect([states.get("MM"), states.get("LA"), withFigure]).toEqual(["indirect", "indirect", 0]);
      expect(states.get("AF")).toBe("uncollected");
    }
    const { states } = facts.gaps(viewOf("MM", inYear(2003)));
    expect([states.get("MM-17"), states.get("MM-11"), states.get("MM-01")]).toEqual([
      "indirect",
      "indirect",
      "uncollected",
    ]);
    // Northern Myanmar and northern Laos together.
    expect(stateIn("LA", 2007, {})).toBe("indirect");
    expect(stateIn("LA", 1985, {})).toBe("missing");
  });

  it("aid: by province, by area, by the six of the Mekong, by the five of Central Asia", () => {
    const aid = { metric: "aid" } as const;
    for (const id of ["MM", "LA", "VN", "TJ"]) expect([id, stateIn(id, 2004, aid)]).toEqual([id, "indirect"]);
    expect(stateIn("AF", 2004, aid)).toBe("reported");
    expect(stateIn("LA", 2014, aid)).toBe("reported");
    expect(stateIn("PK", 2004, aid)).toBe("uncollected");
  });

  it("Iran 1993: opium made is not poppy sown, and no source here counts that", () => {
    expect(facts.gaps(viewOf(undefined, { metric: "cultivation", ...inYear(1993) })).states.get("IR")).toBe(
      "uncollected",
    );
  });

  const OWN = ["reported", "zero", "disputed"];
  /** The land that a figure is about, each with all that it lies in. */
  const groundsOf = (figure: Figure) =>
    holdersOf(figure).flatMap((holder) => {
      const lands = landsOf(holder, facts.places);
      const city = facts.places.get(holder)?.kind === "city" ? [holder] : [];
      return [...lands.map(({ id }) => id), ...city].flatMap((id) => facts.places.path(id).map((one) => one.id));
    });
  const all = facts.atlas.packs
    .flatMap((pack) => pack.figures)
    .filter((one) => one.status !== "planned" && !isPaidIn(one))
    .map((figure) => ({ figure, grounds: new Set([figure.place, ...groundsOf(figure)]) }));

  it("agree with the figures wherever and whenever one looks", () => {
    const countries = [
      undefined,
      ...selectable.filter(({ kind }) => kind === "country" || kind === "zone").map(({ id }) => id),
    ];
    for (const metric of VIEW_METRICS) {
      const counted = all.filter(
        ({ figure }) =>
          chartOfFigure(figure) === metric && (metric !== "cultivation" || figure.metric === "opium_poppy_cultivation"),
      );
      for (const id of countries) {
        for (const year of [undefined, 2003, 2006, 2016]) {
          const { time } = inYear(year);
          const { states, universe, withFigure, indirect } = facts.gaps(viewOf(id, { metric, time }));
          expect([...states.keys()]).toEqual(universe.map((one) => one.id));
          const told = [...states.values()];
          expect(withFigure).toBe(told.filter((state) => OWN.includes(state)).length);
          expect(indirect).toBe(told.filter((state) => state === "indirect").length);
          for (const [about, state] of states) {
            const concerning = counted.filter(({ grounds }) => grounds.has(about));
            const now = concerning.filter(({ figure }) => speaksOf(figure, time));
            const isOwn = now.some(({ figure }) => figure.place === about);
            const expected = isOwn
              ? OWN
              : now.length > 0
                ? ["indirect"]
                : [concerning.length > 0 ? "missing" : "uncollected"];
            expect([about, metric, year, expected.includes(state), state]).toEqual([about, metric, year, true, state]);
          }
        }
      }
    }
  });

  it("a total that was planned is no figure of the place", () => {
    expect(parsePeriod("2021/2051").to).toBe(2051);
    expect(facts.gaps(viewOf("LA", { metric: "substitution", ...inYear(2030) })).withFigure).toBe(0);
  });
});
