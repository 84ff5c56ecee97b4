import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { bondYears, NAMED_AS_EXAMPLES, partnersOf } from "./partners";

const partners = partnersOf(facts.items.values(), facts.places);
const brief = partnersOf(
  [...facts.items.values()].filter(({ kind }) => kind === "mechanism"),
  facts.places,
);
const of = (id: string, among = partners) => among.find(({ place }) => place.id === id)?.bonds ?? [];

describe("the partners of China", () => {
  it("of which the brief tells of eight with an agreement: five as examples of the 17 that it counts, three elsewhere", () => {
    const named = brief.filter(({ bonds }) => bonds.some(({ kind }) => kind === "agreement"));
    expect(named.map(({ place }) => place.id).sort()).toEqual(["KH", "LA", "MM", "NL", "RU", "TH", "US", "VN"]);
    expect(facts.figure("F04")?.value).toBe(17);
    const row = facts.items.get("M17");
    const told = row?.kind === "mechanism" ? row.fact.content : undefined;
    expect([NAMED_AS_EXAMPLES, told?.en, told?.zh]).toEqual([
      5,
      expect.stringContaining("names five of them as examples"),
      expect.stringContaining("举五国为例"),
    ]);
  });

  it.each([
    ["US", "1984, 2005"],
    ["TH", "2000–2001"],
    ["NL", "2004"],
    ["RU", "–2005"],
    ["KH", "–2005"],
    ["JP", ""],
  ])("%s: %s", (country, years) => expect(bondYears(of(country, brief))).toBe(years));

  it("work together also without a document: practice is no agreement, and a plan neither", () => {
    expect(of("AU").map(({ kind }) => kind)).toEqual(["practice"]);
    expect(of("KP").map(({ kind }) => kind)).toEqual(["planned"]);
  });

  it("have the agreements of the later record as well", () => {
    expect(bondYears(of("AF"))).toBe("2006");
    expect(of("CN")).toEqual([]);
  });
});
