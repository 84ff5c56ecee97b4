import { describe, expect, it } from "vitest";
import { facts, known } from "./fixtures/committed";
import { figure, place } from "./fixtures/small-atlas";
import { type Flow, flowScale, flowsOf, isToScale, type Showing } from "./flows";
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

/** Ids of what is drawn while this time is chosen. */
const at = (flows: readonly Flow[], from: number, to = from) =>
  flows.flatMap(({ figure: { id }, shown }) => {
    const isOn = (one: Showing) => one.from <= to && one.to >= from && one.since <= from && one.until >= to;
    return shown.filter(isOn).map(() => id);
  });
const EVER = [0, 9999] as const;

describe("flows of the committed data", () => {
  it("hold the officers of Myanmar that China trained in 2002, in 2005 and in three years together", () => {
    expect(idsOf(all)).toEqual(expect.arrayContaining(["B235", "B236", "B237"]));
  });

  it("hold what Japan gave the Wa area in one year beside a smaller pledge for several", () => {
    expect(idsOf(all)).toEqual(expect.arrayContaining(["B296", "B299"]));
  });

  it("are each a figure as printed, from one place to others: nothing is added up", () => {
    const flows = drawn(all);
    expect(new Set(flows.map((flow) => flow.figure.id)).size).toBe(flows.length);
    for (const { figure: one, from, to } of flows) {
      expect(one).toBe(known(one.id));
      expect(to.map(({ id }) => id)).not.toContain(from.id);
    }
  });

  it("draw of what the United States gave by 2009, by 2016 and by 2017 the latest total alone", () => {
    const totals = drawn(["B224", "B225", "B226"].map(known));
    expect(at(totals, ...EVER)).toEqual(["B226"]);
    expect(at(totals, 2006)).toEqual(["B226"]);
    expect(idsOf(all).filter((id) => /^B22[456]$/.test(id))).toEqual(["B226"]);
  });

  it("draw one sum of China once, whoever each source names as its giver and place", () => {
    const rivals = ["B026", "B365", "B396"];
    expect(new Set(rivals.map((id) => known(id).conflict))).toEqual(new Set(["china-money-to-2004"]));
    expect(idsOf(rivals.map(known))).toEqual(["B026"]);
    expect(idsOf(["B169", "B439"].map(known))).toEqual(["B169"]);
  });

  it("draw the total of the brief in the years of which the better source does not speak", () => {
    const flows = drawn(all);
    const sums = (from: number, to = from) => at(flows, from, to).filter((id) => id === "F12" || id === "B026");
    expect([sums(1995), sums(1995, 2003), sums(2004), sums(2005)]).toEqual([["F12"], ["F12"], ["B026"], ["F12"]]);
    expect([sums(...EVER), sums(2003, 2005), sums(2006)]).toEqual([["B026"], ["B026"], []]);
  });

  it("never draw two totals of one pair and unit at once, whatever time is chosen", () => {
    const flows = drawn(all).filter((flow) => flow.figure.basis === "cumulative");
    for (const [from, to] of [EVER, ...Array.from({ length: 40 }, (_, year) => [1986 + year, 1986 + year] as const)]) {
      const ids = at(flows, from, to);
      const pairs = flows.flatMap(({ from: giver, figure: { id, place: to, metric, unit, substance, status } }) =>
        ids.filter((one) => one === id).map(() => [giver.id, to, metric, unit, substance, status].join()),
      );
      expect(new Set(pairs).size, `${from}–${to}`).toBe(pairs.length);
    }
  });
});

describe("what stands for a pair", () => {
  const total = (id: string, printed: string, change: Partial<Figure> = {}) =>
    gift(id, { basis: "cumulative", ...when(printed), ...change });
  const flows = (...figures: Figure[]) => flowsOf(figures, places, facts.better);

  it("is every year by itself, beside a total that covers it", () => {
    expect(small(gift("a", when("2002")), gift("b", when("2005")))).toEqual(["a", "b"]);
    expect(small(gift("a", when("2002")), gift("b", when("2005")), total("some", "2001/2004"))).toEqual([
      "a",
      "b",
      "some",
    ]);
  });

  it("is of totals that overlap the best sourced, else that which ends last, else the longest", () => {
    const ever = (...figures: Figure[]) => at(flows(...figures), ...EVER);
    expect(ever(total("a", "2002/2004"), total("b", "2003/2006"))).toEqual(["b"]);
    expect(ever(total("a", "2002/2004", { tier: "A" }), total("b", "2003/2006", { tier: "B" }))).toEqual(["a"]);
    expect(ever(total("a", "2002/2006"), total("b", "2003/2006"))).toEqual(["a"]);
    expect(ever(total("a", "2002/2004"), total("b", "2005/2006"))).toEqual(["a", "b"]);
  });

  it("is the less preferred total where a time is chosen that the others do not touch", () => {
    const some = flows(
      total("first", "2001/2002", { tier: "A" }),
      total("last", "2005/2006", { tier: "A-" }),
      total("long", "2000/2008", { tier: "B" }),
    );
    const years = [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009].map((year) => at(some, year).join());
    expect(years).toEqual(["long", "first", "first", "long", "long", "last", "last", "long", "long", ""]);
    expect([at(some, 2003, 2004), at(some, 2002, 2003), at(some, 2007, 2010)]).toEqual([["long"], ["first"], ["long"]]);
    expect(at(some, ...EVER)).toEqual(["first", "last"]);
  });

  it("is without a date a total of every year", () => {
    const some = flows(total("undated", ""), total("dated", "2001/2004", { tier: "A" }));
    expect([at(some, 1990), at(some, 2002), at(some, 2010)]).toEqual([["undated"], ["dated"], ["undated"]]);
  });

  it("is one of those who state the same time, the better sourced", () => {
    expect(small(gift("weak", { tier: "B" }), gift("strong", { tier: "A" }))).toEqual(["strong"]);
    expect(small(gift("strong", { tier: "A" }), gift("weak", { tier: "B" }))).toEqual(["strong"]);
  });

  it("is one of those who contradict each other, also where they print the time differently", () => {
    const same = { conflict: "same" };
    const one = gift("one", { ...same, tier: "A", ...when("1990/2004") });
    expect(small(one, gift("other", { ...same, tier: "B", ...when("/2004") }))).toEqual(["one"]);
    expect(small(one, gift("other", { ...same, tier: "B", series: "Japan", place: "LA" }))).toEqual(["one"]);
  });

  it("keeps money and goods, plans and deliveries, yearly amounts and totals apart", () => {
    const kinds: Partial<Figure>[] = [
      {},
      { unit: "USD" },
      { status: "planned" },
      { basis: "cumulative", ...when("2004/2005") },
      { metric: "aid_in_kind" },
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
