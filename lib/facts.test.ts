import { describe, expect, it } from "vitest";
import { factsOf } from "./facts";
import { facts } from "./fixtures/committed";
import { atlas, figure } from "./fixtures/small-atlas";
import { DEFAULT_VIEW } from "./view";

describe("the facts", () => {
  it("find every figure and its source", () => {
    for (const pack of facts.atlas.packs) {
      for (const one of pack.figures) {
        expect(facts.figure(one.id)).toBe(one);
        expect(facts.source(one)).toBe(pack.sources.find(({ id }) => id === one.source));
        expect(facts.source(one)?.title).toBeTruthy();
      }
    }
  });

  it("know nothing of what is not there", () => {
    expect(facts.figure("F99")).toBeUndefined();
    expect(facts.source({ pack: "nowhere", source: "S1" })).toBeUndefined();
    expect(facts.source({ pack: "cn-2005", source: "nothing" })).toBeUndefined();
    expect(facts.known.hasItem("F99")).toBe(false);
    expect(facts.known.hasPack("cn-2006")).toBe(false);
    expect(facts.caseOf({ case: "C99" })).toBeUndefined();
    expect(facts.caseOf({})).toBeUndefined();
    expect(facts.known.place("atlantis")).toBeUndefined();
  });

  it("let an address name the figures and the places", () => {
    expect(facts.known.hasItem("F17")).toBe(true);
    expect(facts.known.hasItem("A0001")).toBe(true);
    expect([facts.known.hasPack("cn-2005"), facts.known.hasPack("series")]).toEqual([true, true]);
    expect(facts.known.place("MM-17")).toBe(facts.places.get("MM-17"));
  });

  it("find the joint case that a figure belongs to", () => {
    const figures = facts.atlas.packs.flatMap((pack) => pack.figures).filter((one) => one.case);
    expect(figures.length).toBeGreaterThan(5);
    for (const one of figures) expect(facts.caseOf(one)?.figures).toContain(one.id);
  });

  it("hold that every place which a figure is about is named", () => {
    for (const { figure: one } of facts.select(DEFAULT_VIEW).figures) {
      for (const id of [one.place, ...one.counterparts]) expect(facts.named.has(id)).toBe(true);
    }
  });

  it("keep the sources of two packs apart although they bear one id", () => {
    const [first] = atlas().packs;
    const [second] = atlas({ id: "other", figures: [figure({ id: "F2", pack: "other" })] }).packs;
    if (!first || !second) throw new Error("a pack is missing");
    const both = factsOf({ ...atlas(), packs: [first, second] });
    const of = (id: string) => {
      const one = both.figure(id);
      return one && both.source(one);
    };
    expect(of("F1")).toBe(first.sources[0]);
    expect(of("F2")).toBe(second.sources[0]);
  });

  it("name places as a room does, everywhere, and count the same", () => {
    const un = facts.inRoom("un");
    expect(un.places.get("LA")?.name.en).toBe("Lao People's Democratic Republic");
    expect(un.places.get("LA")?.listed?.en).toBe(facts.places.get("LA")?.name.en);
    const view = { ...DEFAULT_VIEW, place: "LA" };
    expect(un.select(view).place?.name).toEqual(un.places.get("LA")?.name);
    expect(un.select(view).figures.map(({ figure: { id } }) => id)).toEqual(
      facts.select(view).figures.map(({ figure: { id } }) => id),
    );
    expect([un.index, un.better, un.figure]).toEqual([facts.index, facts.better, facts.figure]);
  });

  it("are made once for a room, and are the same where it names nothing", () => {
    expect(facts.inRoom("un")).toBe(facts.inRoom("un"));
    expect(facts.inRoom("un").inRoom(undefined)).toBe(facts);
    expect(facts.inRoom("neutral")).toBe(facts);
    expect(facts.inRoom("nowhere")).toBe(facts);
  });
});
