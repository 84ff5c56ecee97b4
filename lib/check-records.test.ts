import { describe, expect, it } from "vitest";
import { checkAtlas } from "./check-atlas";
import { bothLanguagesPresent } from "./check-languages";
import { everyPeriodParses, everyPlaceResolves, idsAreUnique } from "./check-pack";
import { reportsCountTheirCase, routesLeadSomewhere, sequelsNameTheirFinding } from "./check-records";
import { everyReferenceResolves } from "./check-references";
import { noSourceIsIdle } from "./check-series";
import { atlas, place } from "./fixtures/small-atlas";
import { parsePeriod } from "./period";
import type { Atlas, CaseReport, Finding, JointCase, Pack, Rate, RecordEntry, Route, Sequel } from "./schema";

const text = { en: "Text", zh: "文字" };

const finding: Finding = {
  id: "N1",
  pack: "small",
  source: "S1",
  locator: { para: "P9" },
  kind: "problem",
  theme: text,
  regions: [],
  summary: text,
};

const joint: JointCase = {
  id: "C1",
  pack: "small",
  source: "S1",
  locator: { para: "P1" },
  name: text,
  period: parsePeriod("2003"),
  partners: ["AA"],
  regions: [],
  markedAt: "AA",
  figures: [],
  summary: text,
};

const record = (change: Partial<RecordEntry> = {}): RecordEntry => ({
  id: "ML1",
  pack: "other",
  phase: "later",
  kind: "meeting",
  name: text,
  period: parsePeriod("2006"),
  place: "AA",
  members: ["AA"],
  content: text,
  tier: "B",
  sources: ["S2"],
  ...change,
});

const report = (change: Partial<CaseReport> = {}): CaseReport => ({
  id: "CL1",
  pack: "other",
  kind: "seizure",
  name: text,
  period: parsePeriod("2003-05"),
  at: ["AA"],
  partners: ["BB"],
  substance: "heroin",
  value: 36,
  qualifier: "at_least",
  unit: "kg",
  case: "C1",
  tier: "B",
  sources: ["S2"],
  note: text,
  ...change,
});

const route = (change: Partial<Route> = {}): Route => ({
  id: "R1",
  pack: "other",
  name: text,
  period: parsePeriod(""),
  direction: "out",
  substances: ["heroin"],
  places: ["AA", "BB"],
  tier: "B",
  sources: ["S2"],
  ...change,
});

const sequel = (change: Partial<Sequel> = {}): Sequel => ({
  id: "N1",
  pack: "other",
  statement: text,
  items: ["ML1", "CL1"],
  sources: ["S2"],
  ...change,
});

/** A pack with a case and a finding, and a second one that tells what came later. */
function pair(change: Partial<Pack> = {}): Atlas {
  const first = atlas({ cases: [joint], findings: [finding] }, [place(), place({ id: "BB" })]);
  const [source] = first.packs.flatMap(({ sources }) => sources);
  if (!source) throw new Error("no source");
  const second = atlas({
    id: "other",
    sources: [{ ...source, id: "S2" }],
    figures: [],
    records: [record()],
    reports: [report()],
    routes: [route()],
    sequels: [sequel()],
    ...change,
  });
  return { ...first, packs: [...first.packs, ...second.packs] };
}

it("keeps every promise with a record, a report, a route and a sequel", () => {
  expect(checkAtlas(pair())).toEqual([]);
});

describe("reportsCountTheirCase", () => {
  it.each<[string, Partial<CaseReport>]>([
    ["a number that is zero", { value: 0 }],
    ["a range without ends", { qualifier: "range" }],
    ["a case nobody tells of", { case: "C9" }],
  ])("complains about %s", (_, change) => {
    expect(reportsCountTheirCase(pair({ reports: [report(change)] }))).toHaveLength(1);
  });

  it("complains about a case of its own pack", () => {
    expect(reportsCountTheirCase(atlas({ cases: [joint], reports: [report()] }))).toHaveLength(1);
  });

  it("lets a report stand for a further case", () => {
    expect(reportsCountTheirCase(pair({ reports: [report({ case: undefined })] }))).toEqual([]);
  });
});

it("routesLeadSomewhere: a route of one place", () => {
  expect(routesLeadSomewhere(pair({ routes: [route({ places: ["AA"] })] }))).toHaveLength(1);
});

describe("sequelsNameTheirFinding", () => {
  it.each<[string, Sequel[]]>([
    ["a finding nobody made", [sequel({ id: "N9" })]],
    ["a finding followed up twice", [sequel(), sequel()]],
    ["a sequel that rests on nothing", [sequel({ items: [] })]],
    ["a sequel without a source", [sequel({ sources: [] })]],
  ])("complains about %s", (_, sequels) => {
    expect(sequelsNameTheirFinding(pair({ sequels }))).toHaveLength(1);
  });
});

describe("the promises about all facts hold for these too", () => {
  it("idsAreUnique: one id for two facts, or for a route and a rate", () => {
    expect(idsAreUnique(pair({ reports: [report({ id: "ML1" })] }))).toHaveLength(1);
    const rate: Rate = {
      id: "R1",
      from: "MYR",
      to: "CNY",
      rate: 2,
      period: parsePeriod("2004"),
      figure: "F1",
      note: text,
    };
    expect(idsAreUnique({ ...pair(), rates: [rate] })).toHaveLength(1);
  });

  it("everyPlaceResolves: places that nobody lists", () => {
    const lost = pair({
      records: [record({ place: "P1", members: ["P2"] })],
      reports: [report({ at: ["P3"], partners: ["P4"] })],
      routes: [route({ places: ["AA", "P5"] })],
    });
    const named = everyPlaceResolves(lost).map(({ message }) => /"(..)"/.exec(message.en)?.[1]);
    expect(named).toEqual(["P1", "P2", "P3", "P4", "P5"]);
  });

  it("everyPeriodParses: periods that are none", () => {
    const period = { printed: "lately" };
    const undated = { records: [record({ period })], reports: [report({ period })], routes: [route({ period })] };
    expect(everyPeriodParses(pair(undated))).toHaveLength(3);
  });

  it("everyReferenceResolves: sources and items that the pack lacks", () => {
    const sources = ["S2", "S1"];
    const lost = pair({
      records: [record({ sources })],
      reports: [report({ sources })],
      routes: [route({ sources })],
      sequels: [sequel({ sources, items: ["ML1", "R1", "F1"] })],
    });
    expect(everyReferenceResolves(lost)).toHaveLength(6);
  });

  it("bothLanguagesPresent: English in the Chinese column", () => {
    const name = { en: "Name", zh: "Name" };
    const half = pair({
      records: [record({ name, content: name })],
      reports: [report({ name, note: name })],
      routes: [route({ name })],
      sequels: [sequel({ statement: name })],
    });
    expect(bothLanguagesPresent(half)).toHaveLength(6);
  });

  it("noSourceIsIdle: each of them uses its sources", () => {
    const none = { records: [], reports: [], routes: [], sequels: [] };
    expect(noSourceIsIdle(pair(none))).toHaveLength(1);
    for (const one of [
      { records: [record()] },
      { reports: [report()] },
      { routes: [route()] },
      { sequels: [sequel()] },
    ])
      expect(noSourceIsIdle(pair({ ...none, ...one }))).toEqual([]);
  });
});
