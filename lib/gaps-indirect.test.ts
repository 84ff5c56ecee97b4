import { describe, expect, it } from "vitest";
import { facts, inYear } from "./fixtures/committed";
import { course, place, smallFacts } from "./fixtures/small-atlas";
import { gapFinder } from "./gaps";
import type { Figure } from "./schema";
import { DEFAULT_VIEW, type View } from "./view";

const PLACES = [
  place({ id: "Z", kind: "zone", members: ["AA-1", "BB"] }),
  place({ country: "AA" }),
  ...[1, 2, 3].map((at) => place({ id: `AA-${at}`, kind: "province", parent: "AA", country: "AA" })),
  place({ id: "BB", country: "BB" }),
  place({ id: "BB-1", kind: "province", parent: "BB", country: "BB" }),
  place({ id: "CC", country: "CC" }),
  place({ id: "pair", kind: "group", members: ["BB", "CC"] }),
  place({ id: "north", kind: "area", parent: "AA", country: "AA", members: ["AA-1", "AA-2"] }),
  place({ id: "norths", kind: "group", members: ["north", "BB-1"] }),
  place({ id: "all", kind: "group", members: [] }),
  place({ id: "seat", kind: "city", parent: "BB", country: "BB" }),
];

describe("what is counted for a part of a place, or together with others", () => {
  const gapsIn = (figures: Partial<Figure>[], id?: string, change: Partial<View> = {}) =>
    smallFacts(figures, PLACES).gaps({ ...DEFAULT_VIEW, metric: "cultivation", place: id, ...change });
  const indirect = (...asked: Parameters<typeof gapsIn>) =>
    [...gapsIn(...asked).states].flatMap(([one, state]) => (state === "indirect" ? [one] : []));
  // What makes a country one of those that anything is counted in.
  const counted = ["AA", "BB", "CC"].map((id) => ({ place: id }));
  const poppy = (about: string) => course([2001], { place: about });

  it("is told of the country of a province or an area, and of nobody else", () => {
    expect(indirect([...counted, ...poppy("AA-1")])).toEqual(["AA"]);
    expect(indirect([...counted, ...poppy("north")])).toEqual(["AA"]);
    expect(indirect([...counted, ...poppy("seat")])).toEqual(["BB"]);
  });

  it("is told of every member of a group, whole or in part", () => {
    expect(indirect([...counted, ...poppy("pair")])).toEqual(["BB", "CC"]);
    expect(indirect([...counted, ...poppy("norths")])).toEqual(["AA", "BB"]);
    expect(indirect([...counted, ...poppy("all")])).toEqual([]);
  });

  it("is told of the provinces of an area or a zone, but a country says nothing of its provinces", () => {
    expect(indirect(poppy("north"), "AA")).toEqual(["AA-1", "AA-2"]);
    expect(indirect(poppy("Z"), "AA")).toEqual(["AA-1"]);
    expect(indirect(poppy("Z"), "Z")).toEqual(["AA-1", "BB"]);
    expect(indirect([...poppy("AA"), ...poppy("pair")], "AA")).toEqual([]);
    expect(indirect(poppy("pair"), "BB")).toEqual([]);
  });

  it("is told of the partners of a joint case", () => {
    const joint: Partial<Figure> = { case: "C1", counterparts: ["BB"], place: "AA" };
    expect(gapsIn([...counted, joint], undefined, { metric: "seizures" }).states.get("BB")).toBe("reported");
    const aid: Partial<Figure> = { place: "BB", metric: "aid_fund", status: "delivered", unit: "USD" };
    expect(indirect([aid, joint], undefined, { metric: "seizures" })).toEqual(["BB"]);
  });

  it("is no figure of the place, gives way to one, and is missing at other times", () => {
    const { states, withFigure, indirect: more } = gapsIn([...counted, ...poppy("pair"), ...poppy("CC")]);
    expect([states.get("BB"), states.get("CC"), withFigure, more]).toEqual(["indirect", "reported", 1, 1]);
    const none = [...counted, ...poppy("pair"), ...course([2001], { place: "CC" }, () => 0)];
    expect(gapsIn(none).states.get("CC")).toBe("zero");
    expect(gapsIn([...counted, ...poppy("pair")], undefined, inYear(1990)).states.get("BB")).toBe("missing");
    expect(indirect([...counted, ...poppy("pair")], undefined, { packs: ["other"] })).toEqual([]);
  });

  it("is neither a plan nor what an organisation is paid", () => {
    const aid = { place: "seat", metric: "aid_fund", unit: "USD", status: "delivered" } as const;
    const change = { metric: "aid" } as const;
    expect(indirect([...counted, aid], undefined, change)).toEqual(["BB"]);
    expect(indirect([...counted, { ...aid, status: "planned" }], undefined, change)).toEqual([]);
    expect(indirect([...counted, { ...aid, unit: "USD/year" }], undefined, change)).toEqual([]);
  });

  it("is looked up once for all places: no place goes through the lines of all others", () => {
    let looks = 0;
    const linesAbout = (id: string) => {
      looks += 1;
      return facts.index.linesAbout(id);
    };
    const gaps = gapFinder({ ...facts, index: { ...facts.index, linesAbout } }, facts.dispute);
    const { universe } = gaps({ ...DEFAULT_VIEW, metric: "cultivation", ...inYear(1950) });
    const counted = [...facts.index.places()].length;
    expect(universe.length).toBeGreaterThan(5);
    // For the universe, for what lies around, and for each place of the universe itself.
    expect(looks).toBeLessThanOrEqual(2 * counted + universe.length);
  });
});
