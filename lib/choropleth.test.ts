import { describe, expect, it } from "vitest";
import { type Choropleth, namedPlaces, STEPS } from "./choropleth";
import { briefView, facts, inYear, shapes, viewOf } from "./fixtures/committed";
import { atlas, course, figure, place, smallFacts } from "./fixtures/small-atlas";
import { measure } from "./measure";
import { parsePeriod } from "./period";
import { gazetteer } from "./places";
import type { Figure } from "./schema";
import { chartOfFigure } from "./select";
import { speaksOf } from "./time";
import { DEFAULT_VIEW, VIEW_METRICS, type View, type ViewMetric } from "./view";

const YEARS = Array.from({ length: 46 }, (_, at) => 1980 + at);
const TIMES: View["time"][] = [
  undefined,
  { from: 2000, to: 2015 },
  { from: 1990, to: 1999 },
  ...YEARS.map((year) => ({ from: year, to: year })),
];
const AREAS: View["units"][] = [{}, { area: "mu" }, { area: "km2", mass: "kg" }];
/** The colours of every chart, for all times, for the brief alone and with all packs. */
const ALL: { view: View; colours: Choropleth }[] = VIEW_METRICS.flatMap((metric) =>
  TIMES.flatMap((time) =>
    AREAS.flatMap((units) =>
      [viewOf(undefined, { metric, time, units }), briefView(undefined, { metric, time, units })].map((view) => ({
        view,
        colours: facts.choropleth(view),
      })),
    ),
  ),
);
const coloured = (metric: ViewMetric, change: Partial<View> = {}) =>
  facts.choropleth(viewOf(undefined, { metric, ...change }));

describe("the colours of the map in the brief alone", () => {
  const inBrief = (metric: ViewMetric) => facts.choropleth(briefView(undefined, { metric }));

  it("of the planting are those of F17 and F18, and no others", () => {
    const { classes, figures, unit, basis } = inBrief("substitution");
    expect([...classes.keys()].sort()).toEqual(["area-northern-laos", "area-northern-myanmar"]);
    expect([...figures.values()].map(({ id }) => id).sort()).toEqual(["F17", "F18"]);
    expect([unit, basis]).toEqual(["mu", "stock"]);
    expect(classes.get("area-northern-myanmar")).toBeGreaterThan(classes.get("area-northern-laos") ?? STEPS);
  });

  it("never tell of a joint case: seizures colour nothing", () => {
    const { bounds, classes, unit } = inBrief("seizures");
    expect([bounds, classes.size, unit]).toEqual([[], 0, undefined]);
  });

  it("know no poppy", () => {
    expect(inBrief("cultivation").classes.size).toBe(0);
  });
});

describe("the colours of the map at any time", () => {
  it("are looked at where there are many", () => {
    expect(ALL.filter(({ colours }) => colours.classes.size > 0).length).toBeGreaterThan(150);
  });

  it("never spread the figure of a group, a zone, a case, a plan or a total since a date over land", () => {
    for (const { view, colours } of ALL) {
      for (const [id, one] of colours.figures) {
        expect(["country", "province", "area"]).toContain(facts.places.get(id)?.kind);
        expect([one.place, one.case, chartOfFigure(one)]).toEqual([id, undefined, view.metric]);
        expect([one.status === "planned", one.basis === "cumulative"]).toEqual([false, false]);
      }
    }
  });

  it("stand in classes that ascend and hold the values they stand for", () => {
    for (const { colours } of ALL) {
      const { bounds, classes, figures, unit, basis } = colours;
      expect([0, STEPS]).toContain(bounds.length);
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      expect([...classes.keys()]).toEqual([...figures.keys()]);
      for (const [id, step] of classes) {
        const one = figures.get(id) as Figure;
        const { value = Number.NaN, unit: drawn } = measure(one, unit, facts.atlas.rates);
        expect([drawn, one.basis]).toEqual([unit, basis]);
        expect(value).toBeLessThanOrEqual(bounds[step] ?? 0);
        if (step > 0) expect(value).toBeGreaterThan(bounds[step - 1] ?? Number.POSITIVE_INFINITY);
      }
    }
  });

  it("are of the chosen time, and say from when to when", () => {
    for (const { view, colours } of ALL) {
      const chosen = [...colours.figures.values()];
      expect(chosen.filter((one) => !speaksOf(one, view.time))).toEqual([]);
      const ends = chosen.flatMap(({ period }) => period.to ?? []);
      expect(colours.span).toEqual(ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : undefined);
    }
  });

  it("keep their scale from year to year and from place to place", () => {
    for (const metric of VIEW_METRICS) {
      const scales = new Map<string, Set<string>>();
      for (const { view, colours } of ALL) {
        if (view.metric !== metric || view.packs || view.units !== AREAS[0] || colours.bounds.length === 0) continue;
        const key = `${colours.unit} ${colours.basis}`;
        scales.set(key, (scales.get(key) ?? new Set()).add(colours.bounds.join()));
      }
      for (const [key, bounds] of scales) expect([metric, key, bounds.size]).toEqual([metric, key, 1]);
    }
    expect(facts.choropleth(viewOf("LA", { metric: "cultivation" }))).toEqual(coloured("cultivation"));
  });

  it("are drawn for every coloured place that has a position", () => {
    const drawn = new Set(
      [...shapes.outlines.features, ...shapes.provinces.features, ...shapes.world.features].map(
        ({ properties }) => properties.id,
      ),
    );
    for (const id of new Set(ALL.flatMap(({ colours }) => [...colours.classes.keys()]))) {
      expect([id, drawn.has(id)]).toEqual([id, facts.places.get(id)?.precision !== "none"]);
    }
  });
});

describe("poppy on the map", () => {
  it("spreads over steps of ten in hectares, from Ghazni to Afghanistan", () => {
    const { bounds, unit, basis, classes } = coloured("cultivation", inYear(2016));
    expect([bounds, unit, basis]).toEqual([[400, 4000, 40000, 400000], "ha", "flow"]);
    expect(classes.get("AF")).toBe(3);
    expect(classes.get("AF-HEL")).toBe(3);
  });

  it("takes the count of the United Nations before that of the United States", () => {
    const { figures } = coloured("cultivation", inYear(2004));
    expect(figures.get("AF")).toMatchObject({ series: "UNODC", value: 131000 });
    expect(figures.get("MM")?.series).toBe("UNODC");
  });

  it("takes the count of the United States where it is the only one of the year", () => {
    expect(coloured("cultivation", inYear(1997)).figures.get("AF")?.series).toBe("US");
  });

  it("shows the latest year of a range", () => {
    const { figures, span } = coloured("cultivation", { time: { from: 2000, to: 2010 } });
    expect(figures.get("AF")?.period.printed).toBe("2010");
    expect(span?.[1]).toBe(2010);
    expect(span?.[0]).toBeGreaterThanOrEqual(2000);
  });

  it("colours no place that has no figure in the year", () => {
    const { classes } = coloured("cultivation", inYear(2016));
    expect([classes.has("LA"), classes.has("MM"), classes.has("AF-PAN")]).toEqual([false, false, false]);
  });

  it("is drawn in the unit of area that the reader chose", () => {
    for (const area of ["ha", "mu", "km2"] as const) {
      const { unit, classes } = coloured("cultivation", { ...inYear(2016), units: { area } });
      expect([unit, [...classes.keys()]]).toEqual([area, [...coloured("cultivation", inYear(2016)).classes.keys()]]);
    }
  });
});

describe("the places that the brief names", () => {
  const { named } = facts.choropleth(briefView());

  it.each([
    "CN-YN",
    "CN-GX",
    "MM",
    "LA",
    "AF",
    "KP",
    "NL",
    "ZA",
    "TM",
    "SG",
    "CN-GD",
    "area-wanhong",
    "MM-17",
    "CN-BJ",
  ])("hold %s", (id) => expect(named.has(id)).toBe(true));

  it.each(["MN", "BR", "NP", "CN-SC", "MM-01", "LA-CH"])("do not hold %s", (id) => expect(named.has(id)).toBe(false));

  it("are all places of the gazetteer", () => {
    for (const id of [...named, ...facts.named]) expect(facts.places.get(id)?.id).toBe(id);
  });

  it("hold the members of a named group, and the province of a named city", () => {
    const small = atlas({ figures: [figure({ place: "G", counterparts: ["city"] })] }, [
      place(),
      place({ id: "BB" }),
      place({ id: "CC" }),
      place({ id: "CC-1", kind: "province", parent: "CC" }),
      place({ id: "city", kind: "city", parent: "CC-1" }),
      place({ id: "G", kind: "group", members: ["AA", "BB"] }),
    ]);
    expect([...namedPlaces(small, gazetteer(small))].sort()).toEqual(["AA", "BB", "CC-1", "G", "city"]);
  });
});

describe("rules on a small atlas", () => {
  const places = [
    place(),
    place({ id: "BB" }),
    place({ id: "CC" }),
    place({ id: "G", kind: "group", members: ["AA", "BB"] }),
    place({ id: "Z", kind: "zone", members: ["AA", "BB"] }),
  ];
  const ALL_DRUGS = { substance: "all drugs" } as const;
  const colour = (figures: Partial<Figure>[], change: Partial<View> = {}) =>
    smallFacts(figures, places).choropleth({ ...DEFAULT_VIEW, metric: "seizures", ...change });

  it("compares only what can be compared: one place alone has no colour", () => {
    expect(colour([ALL_DRUGS]).classes.size).toBe(0);
    expect(colour([ALL_DRUGS, { ...ALL_DRUGS, place: "BB", value: 40 }]).classes.size).toBe(2);
  });

  it("colours one place alone in a chosen year: it is what there is", () => {
    expect([...colour([ALL_DRUGS], inYear(2003)).classes.keys()]).toEqual(["AA"]);
    expect(colour([ALL_DRUGS], inYear(2004)).classes.size).toBe(0);
  });

  it("never compares kinds of drugs: only all drugs together colour", () => {
    expect(colour([{}, { place: "BB", value: 40 }]).classes.size).toBe(0);
  });

  it.each<[string, Partial<Figure>]>([
    ["case", { place: "BB", case: "C1" }],
    ["group", { place: "G" }],
    ["zone", { place: "Z" }],
    ["plan", { place: "BB", status: "planned" }],
    ["total since a date", { place: "BB", basis: "cumulative", period: parsePeriod("2000/2003") }],
  ])("takes no %s", (_, change) => {
    expect(colour([ALL_DRUGS, { ...ALL_DRUGS, ...change }]).classes.size).toBe(0);
  });

  it("puts the largest value into the last class, and a value on a bound below it", () => {
    const { bounds, classes } = colour([
      { ...ALL_DRUGS, value: 10 },
      { ...ALL_DRUGS, place: "BB", value: 40 },
    ]);
    expect(bounds).toEqual([10, 20, 30, 40]);
    expect([...classes]).toEqual([
      ["AA", 0],
      ["BB", 3],
    ]);
  });

  it("takes powers of ten where the largest would leave all others in the lowest class", () => {
    const { bounds, classes } = colour([
      { ...ALL_DRUGS, value: 0.5 },
      { ...ALL_DRUGS, place: "BB", value: 8 },
      { ...ALL_DRUGS, place: "CC", value: 900 },
    ]);
    expect(bounds).toEqual([1, 10, 100, 1000]);
    expect([...classes.values()]).toEqual([0, 1, 3]);
  });

  it("adds tonnes and kilograms to one layer only when one unit is chosen", () => {
    const mixed = [
      { ...ALL_DRUGS, value: 500 },
      { ...ALL_DRUGS, place: "BB", unit: "t" as const, value: 2 },
    ];
    expect(colour(mixed).classes.size).toBe(0);
    expect(colour(mixed, { units: { mass: "t" } })).toMatchObject({ unit: "t", bounds: [0.5, 1, 1.5, 2] });
  });

  it("takes the latest of the time, and the preferred of rivals", () => {
    const small = smallFacts(
      [
        ...course([2001, 2002]),
        ...course([2001, 2002, 2003], { series: "US" }),
        ...course([2002, 2003], { place: "BB", tier: "B" }),
        ...course([2003], { place: "BB", series: "US", tier: "A" }),
      ],
      places,
    );
    const shown = (time?: View["time"]) =>
      [...small.choropleth({ ...DEFAULT_VIEW, metric: "cultivation", time }).figures.values()].map(({ id }) => id);
    expect(shown({ from: 2001, to: 2002 })).toEqual(["AA-UNODC-ha-2002", "BB-UNODC-ha-2002"]);
    // A better tier stands before the United Nations; the only count of a year stands for it.
    expect(shown()).toEqual(["AA-US-ha-2003", "BB-US-ha-2003"]);
  });

  it("colours what the source reports as zero in the lowest class, and leaves a missing figure out", () => {
    const { classes } = colour([
      { ...ALL_DRUGS, value: 0 },
      { ...ALL_DRUGS, place: "BB", value: 40 },
    ]);
    expect([classes.get("AA"), classes.has("CC")]).toEqual([0, false]);
  });

  it("counts only packs that are on", () => {
    const both = [ALL_DRUGS, { ...ALL_DRUGS, place: "BB", value: 40, pack: "other" }];
    expect(colour(both, { packs: ["small"] }).classes.size).toBe(0);
  });
});
