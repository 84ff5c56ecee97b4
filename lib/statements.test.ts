import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import type { Figure } from "./schema";
import { rivalCounts, statementsOf } from "./statements";

const byId = (id: string): Figure => {
  const found = facts.figure(id);
  if (!found) throw new Error(`${id} is missing`);
  return found;
};
const told = (id: string, units = {}) =>
  statementsOf(byId(id), facts.dispute(byId(id)), rivalCounts(facts.index, byId(id)), { units });

describe("statementsOf", () => {
  it("puts both statements of a conflict on one axis, the used one first", () => {
    for (const id of ["A0091", "B277"]) {
      const statements = told(id);
      const [used, other] = (statements?.sides ?? []).filter(({ separate }) => !separate);
      expect([used?.side.id, used?.side.used, other?.side.id, other?.side.used]).toEqual([
        "A0091",
        true,
        "B277",
        false,
      ]);
      expect(Math.round(other?.apart?.amount ?? 0)).toBe(5167);
      expect(statements?.fromZero).toBe(true);
    }
    expect(told("A0091")?.unit).toBe("ha");
    expect(told("A0091", { area: "mu" })?.unit).toBe("mu");
  });

  it("keeps what is not alike off the axis, and measures no distance to a bound", () => {
    const statements = told("F16");
    expect(statements?.sides.map(({ side }) => side.id)).toEqual(["F16", "B395"]);
    expect(statements?.others.map(({ id }) => id)).toEqual(["B004"]);
    expect(statements?.sides[1]).toMatchObject({ open: "up" });
    expect(statements?.sides[1]?.apart).toBeUndefined();
    expect(statements?.fromZero).toBe(false);
  });

  it("tells how much more a rival count gives, without calling it a dispute", () => {
    const statements = told("A0005");
    const us = statements?.sides.find(({ side }) => side.series === "US");
    expect(us).toMatchObject({ separate: true, side: { id: "A0410", used: false }, apart: { amount: 75700 } });
    expect(us?.apart?.percent).toBeCloseTo(57.8, 1);
  });

  it("stays within the axis and has ticks in order, for every figure of the atlas", () => {
    for (const { figures } of facts.atlas.packs) {
      for (const figure of figures) {
        const statements = told(figure.id);
        for (const { at, from, to } of statements?.sides ?? []) {
          for (const place of [at, from, to]) {
            if (place === undefined) continue;
            expect([figure.id, place >= 0 && place <= 1]).toEqual([figure.id, true]);
          }
        }
        const ticks = statements?.ticks.map(({ at }) => at) ?? [];
        expect([figure.id, ticks]).toEqual([figure.id, [...ticks].sort((a, b) => a - b)]);
        expect([figure.id, ticks.length <= 8]).toEqual([figure.id, true]);
      }
    }
  });

  it("says nothing where one source stands alone", () => {
    expect(told("F17")).toBeDefined();
    expect(told("F19")).toBeUndefined();
  });
});
