import { describe, expect, it } from "vitest";
import { differAmong, disputeFinder } from "./dispute";
import { facts, known } from "./fixtures/committed";
import { atlas, figure, smallFacts } from "./fixtures/small-atlas";
import type { Check, Pack, Statement } from "./schema";

const disputeOf = (id: string) => {
  const dispute = facts.dispute(known(id));
  if (!dispute) throw new Error(`nothing is known of ${id}`);
  return dispute;
};
const sides = (id: string) => disputeOf(id).sides.map((side) => side.id);

describe("figures that state the same thing and differ", () => {
  it("Myanmar 2006: UNODC's hectares are used, the 400,000 mu stand against them", () => {
    const { sides: both, differs, check } = disputeOf("A0091");
    expect([differs, check]).toEqual([true, undefined]);
    expect(both).toMatchObject([
      { id: "A0091", value: 21500, unit: "ha", used: true, alike: true, series: "UNODC", tier: "A" },
      { id: "B277", value: 400000, unit: "mu", qualifier: "about", used: false, alike: true, tier: "B" },
    ]);
  });

  it("are the same dispute from either side", () => {
    expect(sides("B277")).toEqual(sides("A0091"));
    expect(disputeOf("B277").figure.id).toBe("B277");
    expect(
      disputeOf("B277")
        .sides.filter(({ used }) => used)
        .map(({ id }) => id),
    ).toEqual(["A0091"]);
  });

  it("are known for every conflict of the data: exactly one side is used, the preferred, and stands first", () => {
    for (const one of facts.atlas.packs.flatMap((pack) => pack.figures).filter(({ conflict }) => conflict)) {
      const { sides: all, differs } = disputeOf(one.id);
      expect([one.id, differs]).toEqual([one.id, true]);
      expect(all.filter(({ used }) => used).map(({ id }) => id)).toEqual([all[0]?.id]);
      expect(all.map(({ id }) => id)).toEqual(
        expect.arrayContaining(facts.index.conflict(one.conflict ?? "").map(({ id }) => id)),
      );
      for (const side of all) expect(facts.source(side)?.publisher.en).toBeTruthy();
    }
  });

  it("do not stand on one axis when their units differ in kind", () => {
    const { sides: all } = disputeOf("B081b");
    expect(all.map(({ unit, alike }) => [unit, alike])).toEqual([
      ["projects", true],
      ["projects", true],
    ]);
    expect(disputeOf("F02").sides.find(({ id }) => id === "B127")).toMatchObject({ unit: "projects", alike: false });
  });
});

describe("what other sources say of a claim of the brief", () => {
  it("the 620,000 mu: near; 625,000 mu since 1990 stand on the axis, the poppy land replaced does not", () => {
    const { check, differs, sides: all } = disputeOf("F16");
    expect([check?.verdict, differs]).toEqual(["near", true]);
    expect(all).toMatchObject([
      { id: "F16", value: 620000, unit: "mu", used: true, alike: true },
      { id: "B395", value: 625000, qualifier: "at_least", unit: "mu", used: false, alike: true, series: "Yunnan" },
      { id: "B004", value: 620000, qualifier: "at_least", unit: "mu", used: false, alike: false },
    ]);
    for (const side of all) expect(facts.source(side)).toBeDefined();
    for (const side of all.slice(1)) expect(side.about?.zh).toBeTruthy();
  });

  it("a claim without another number of its kind is checked and not disputed", () => {
    expect(disputeOf("F17")).toMatchObject({ differs: false, check: { verdict: "not_found" } });
  });

  it("a confirmed claim is no dispute, whatever numbers confirm it", () => {
    const claims = facts.atlas.packs.flatMap((pack) => pack.checks).filter(({ verdict }) => verdict === "confirmed");
    const figures = claims.flatMap(({ id }) => facts.figure(id) ?? []);
    expect(figures.length).toBeGreaterThan(3);
    for (const one of figures) expect([one.id, disputeOf(one.id).differs]).toEqual([one.id, false]);
  });

  it("every figure of the brief has its check, every figure without check or conflict nothing", () => {
    for (const one of facts.atlas.packs.flatMap((pack) => pack.figures)) {
      const dispute = facts.dispute(one);
      if (one.pack === "cn-2005") expect(dispute?.check?.id).toBe(one.id);
      else expect(dispute !== undefined).toBe(one.conflict !== undefined);
    }
  });

  it("numbers kept only for the comparison are sides without a figure", () => {
    const side = disputeOf("F07").sides.find(({ id }) => id === "B284");
    expect([side?.value, side?.figure]).toEqual([463, undefined]);
    expect(facts.figure("B284")).toBeUndefined();
  });
});

describe("on a small atlas", () => {
  const statement: Statement = {
    id: "X1",
    pack: "small",
    claim: "F1",
    alike: true,
    source: "S1",
    value: 12,
    qualifier: "exact",
    unit: "kg",
    period: figure().period,
    about: { en: "The same", zh: "同一数字" },
  };
  const check = (verdict: Check["verdict"]): Check => ({
    id: "F1",
    pack: "small",
    verdict,
    statement: { en: "Said", zh: "据称" },
    sources: ["S1"],
  });
  const find = (change: Partial<Pack>) => {
    const small = atlas(change);
    const { index, better } = smallFacts(small.packs[0]?.figures ?? []);
    return disputeFinder(small, index, better)(figure());
  };

  it("knows nothing of a figure without rival and check", () => {
    expect(find({})).toBeUndefined();
    expect(find({ figures: [figure({ conflict: "alone" })] })).toBeUndefined();
  });

  it.each([
    ["differs", true],
    ["near", true],
    ["confirmed", false],
    ["not_found", false],
  ] as const)("a verdict of %s with an alike number: a dispute is %s", (verdict, differs) => {
    expect(find({ checks: [check(verdict)], statements: [statement] })?.differs).toBe(differs);
  });

  it("a number that counts something else, or in a unit that does not convert exactly, is no dispute", () => {
    const of = (change: Partial<Statement>) =>
      find({ checks: [check("differs")], statements: [{ ...statement, ...change }] })?.differs;
    expect(of({ alike: false })).toBe(false);
    expect(of({ unit: "tablets" })).toBe(false);
    expect(of({ unit: "t" })).toBe(true);
  });

  it("a number against another claim is not heard", () => {
    expect(find({ checks: [check("near")], statements: [{ ...statement, claim: "F2" }] })?.sides).toHaveLength(1);
  });
});

describe("a difference among the packs that are on", () => {
  const among = (id: string, ...packs: string[]) => differAmong(disputeOf(id), ({ pack }) => packs.includes(pack));

  it("needs both sides, of rivals and of a claim with the numbers against it", () => {
    for (const id of ["A0091", "B277"]) expect([among(id, "series"), among(id, "cn-2005")]).toEqual([true, false]);
    expect([among("F07", "series", "cn-2005"), among("F07", "cn-2005"), among("F07", "series")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("is none where a check only confirms", () => {
    expect(disputeOf("F22").check?.verdict).toBe("confirmed");
    expect(among("F22", "series", "cn-2005")).toBe(false);
  });
});
