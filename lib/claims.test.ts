import { describe, expect, it } from "vitest";
import { CLAIM_KINDS, claimsOf, claimText, tiersOf, verdictCounts } from "./claims";
import { facts } from "./fixtures/committed";
import { LANGS, VERDICTS } from "./schema";
import { sourceList } from "./source-list";

const { atlas } = facts;
const claims = claimsOf(atlas);
const claim = (id: string) => claims.find((one) => one.id === id);

describe("the claims of the committed atlas", () => {
  it("are all that a check judges, each with its fact", () => {
    const checks = atlas.packs.flatMap((pack) => pack.checks);
    expect(claims.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(CLAIM_KINDS));
    for (const one of claims) expect(one.fact.id).toBe(one.id);
  });

  it("are told in both languages", () => {
    for (const one of claims) for (const lang of LANGS) expect([one.id, claimText(one, lang)]).not.toContain("");
  });

  it("have a verdict each", () => {
    const counts = verdictCounts(claims);
    expect(Object.keys(counts)).toEqual([...VERDICTS]);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(claims.length);
  });

  it("stand beside the numbers of others, those that count the same first", () => {
    const against = claim("F16")?.against ?? [];
    expect(against.map(({ statement, source }) => [statement.id, statement.alike, source?.id])).toEqual([
      ["B395", true, "via-2005"],
      ["B004", false, "xinhua-china-org-china-strives-replace-2004"],
    ]);
    const statements = atlas.packs.flatMap((pack) => pack.statements);
    expect(claims.flatMap((one) => one.against)).toHaveLength(statements.length);
  });

  it("name the tiers of what speaks to them", () => {
    expect(tiersOf(claim("F14") ?? { sources: [], against: [] })).toEqual([]);
    expect(tiersOf(claim("M01") ?? { sources: [], against: [] })).toHaveLength(1);
  });
});

describe("the list of sources", () => {
  const list = sourceList(atlas, claims);
  const entries = list.flatMap((one) => one.entries);

  it("has every source and every figure once", () => {
    expect(entries).toHaveLength(atlas.packs.flatMap((pack) => pack.sources).length);
    const ids = entries.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(ids.sort()).toEqual(atlas.packs.flatMap((pack) => pack.figures.map(({ id }) => id)).sort());
  });

  it("has no source that nothing rests on, and knows whose text can be opened", () => {
    const idle = entries.filter(
      ({ figures, claims: spoken, told }) => figures.length + spoken.length + told.length === 0,
    );
    expect(idle).toEqual([]);
    expect(entries.filter(({ hasText }) => hasText).map(({ source }) => source.id)).toEqual(["cn-2005"]);
  });

  it("names the records, reports, routes and findings followed up that rest on a source", () => {
    const told = (id: string) => entries.find(({ source }) => source.id === id)?.told.map((one) => one.id);
    expect(told("cctv-com-7-28-2005")).toEqual(["CL01", "CL02", "R05"]);
    expect(told("the-irrawaddy-drug-czar-rebukes-2017")).toEqual(["ML36", "N05"]);
  });

  it("names for each claim the sources that name it", () => {
    expect(entries.find(({ source }) => source.id === "via-2005")?.claims).toEqual(["F12", "F16", "F17", "F18", "E19"]);
  });
});
