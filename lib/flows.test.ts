import { describe, expect, it } from "vitest";
import { facts, known } from "./fixtures/committed";
import { figure, place } from "./fixtures/small-atlas";
import { flowScale, flowsOf, isToScale } from "./flows";
import { parsePeriod } from "./period";
import { gazetteer } from "./places";
import type { Figure } from "./schema";

const all = facts.atlas.packs.flatMap((pack) => pack.figures);
const drawn = (figures: readonly Figure[]) => flowsOf(figures, facts.places, facts.better);
const idsOf = (figures: readonly Figure[]) => drawn(figures).map((flow) => flow.figure.id);

const places = gazetteer({
  places: [
    place({ id: "CN" }),
    place({ id: "JP" }),
    place({ id: "MM", point: [1, 1] }),
    place({ id: "LA", point: [2, 2] }),
    place({ id: "both", kind: "group", point: undefined, members: ["MM", "LA"] }),
    place({ id: "nowhere", kind: "area", point: undefined }),
  ],
});
const gift = (id: string, change: Partial<Figure> = {}) =>
  figure({
    id,
    metric: "aid_fund",
    substance: undefined,
    place: "MM",
    series: "China",
    unit: "CNY",
    status: "delivered",
    ...change,
  });
const small = (...figures: Figure[]) => flowsOf(figures, places, facts.better).map((flow) => flow.figure.id);
const when = (printed: string) => ({ period: parsePeriod(printed) });

describe("flows of the committed data", () => {
  it("hold the officers of Myanmar that China trained in 2002, in 2005, and in three years together", () => {
    const trained = ["B235", "B236", "B237"];
    expect(idsOf(trained.map(known))).toEqual(trained);
    expect(idsOf(all)).toEqual(expect.arrayContaining(trained));
  });

  it("are each a figure as printed, from one place to others: nothing is added up", () => {
    const flows = drawn(all);
    expect(new Set(flows.map((flow) => flow.figure.id)).size).toBe(flows.length);
    for (const { figure: one, from, to } of flows) {
      expect(one).toBe(known(one.id));
      expect(to.map(({ id }) => id)).not.toContain(from.id);
    }
    // What the United States gave by 2009, by 2016 and by 2017: each total holds the one before.
    expect(
      flows.flatMap(({ from, figure: { id, place: at } }) => (from.id === "US" && at === "AF" ? [id] : [])),
    ).toEqual(["B224", "B225", "B226"]);
  });
});

describe("what stands for a pair", () => {
  it("is every time by itself: different periods are no rivals, totals among them", () => {
    expect(small(gift("a", when("2002")), gift("b", when("2005")))).toEqual(["a", "b"]);
    const since = { basis: "cumulative" } as const;
    expect(small(gift("a", { ...since, ...when("2002/2004") }), gift("b", { ...since, ...when("2002/2006") }))).toEqual(
      ["a", "b"],
    );
  });

  it("is one of those who state the same time, the better sourced", () => {
    expect(small(gift("weak", { tier: "B" }), gift("strong", { tier: "A" }))).toEqual(["strong"]);
    expect(small(gift("strong", { tier: "A" }), gift("weak", { tier: "B" }))).toEqual(["strong"]);
  });

  it("is one of those who contradict each other, also where they print the time differently", () => {
    const same = { conflict: "same" };
    const one = gift("one", { ...same, tier: "A", ...when("1990/2004") });
    expect(small(one, gift("other", { ...same, tier: "B", ...when("/2004") }))).toEqual(["one"]);
  });

  it("keeps money and goods, plans and deliveries, yearly amounts and totals apart", () => {
    const kinds: Partial<Figure>[] = [
      {},
      { unit: "USD" },
      { status: "planned" },
      { basis: "cumulative" },
      { metric: "aid_in_kind", unit: "t", substance: "rice" },
      { metric: "aid_in_kind", unit: "t", substance: "seed" },
      { series: "Japan" },
      { place: "LA" },
    ];
    const figures = kinds.map((change, at) => gift(String(at), change));
    expect(small(...figures)).toEqual(figures.map(({ id }) => id));
  });
});

describe("who gives and who receives", () => {
  const flowTo = (change: Partial<Figure>) =>
    flowsOf([gift("one", change)], places, facts.better).map(({ from, to }) => [from.id, ...to.map(({ id }) => id)]);

  it("is named by the series or as the other side; a group is drawn by its members", () => {
    expect(flowTo({})).toEqual([["CN", "MM"]]);
    expect(flowTo({ series: undefined, counterparts: ["JP"] })).toEqual([["JP", "MM"]]);
    expect(flowTo({ place: "both" })).toEqual([["CN", "MM", "LA"]]);
  });

  it("is left out where one of them has no place, and where a country gives to itself", () => {
    for (const change of [{ series: "WFP" }, { place: "nowhere" }, { place: "CN" }, { metric: "investment" as const }])
      expect(flowTo(change)).toEqual([]);
  });
});

describe("the scale of flows", () => {
  it("is that of the money that there is most of; all other flows are thin", () => {
    const flows = flowsOf(
      [gift("a", when("2002")), gift("b", { value: 30, ...when("2005") }), gift("c", { unit: "USD", value: 99 })],
      places,
      facts.better,
    );
    const scale = flowScale(flows);
    expect(scale).toEqual({ unit: "CNY", basis: "flow", status: "delivered", top: 30 });
    expect(flows.map((flow) => isToScale(flow, scale))).toEqual([true, true, false]);
    expect(flowScale([])).toBeUndefined();
  });
});
