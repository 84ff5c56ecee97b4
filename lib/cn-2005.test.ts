import { describe, expect, it } from "vitest";
import ledger from "./fixtures/cn-2005-ledger.json";
import { loadAtlas } from "./load-atlas";
import { addUp } from "./quantity";
import type { Figure, Pack } from "./schema";

const pack = loadAtlas().packs.find((candidate): candidate is Pack => candidate.id === "cn-2005");
if (!pack) throw new Error("the pack cn-2005 is missing");
const byId = new Map(pack.figures.map((figure) => [figure.id, figure]));
const pick = (...ids: string[]): Figure[] => ids.flatMap((id) => byId.get(id) ?? []);

describe("the pack cn-2005 against the ledger", () => {
  it.each(ledger.figures)("$id is $printed", (row) => {
    const [figure] = pick(row.id);
    expect({
      id: figure?.id,
      ...figure?.locator,
      metric: figure?.metric,
      ...(figure?.substance && { substance: figure.substance }),
      period: figure?.period.printed,
      basis: figure?.basis,
      value: figure?.value,
      qualifier: figure?.qualifier,
      unit: figure?.unit,
      status: figure?.status,
      printed: figure?.printed,
    }).toEqual(row);
  });

  it("has the same figures in the same order, and no others", () => {
    expect(pack.figures.map(({ id }) => id)).toEqual(ledger.figures.map(({ id }) => id));
  });

  it("has the same mechanisms, events, cases and findings", () => {
    const facts = <Fact extends { id: string; locator: { para: string } }>({ id, locator }: Fact) => ({
      id,
      para: locator.para,
    });
    expect(pack.mechanisms.map((m) => ({ ...facts(m), kind: m.kind, period: m.period.printed }))).toEqual(
      ledger.mechanisms,
    );
    expect(pack.events.map((e) => ({ ...facts(e), kind: e.kind, period: e.period.printed }))).toEqual(ledger.events);
    expect(pack.cases.map((c) => ({ ...facts(c), period: c.period.printed, figures: c.figures }))).toEqual(
      ledger.cases,
    );
    expect(pack.findings.map((n) => ({ ...facts(n), kind: n.kind }))).toEqual(ledger.findings);
  });

  it("marks the one event that was still to come", () => {
    expect(pack.events.filter(({ upcoming }) => upcoming).map(({ id }) => id)).toEqual(["E13"]);
  });

  it("keeps the conversions that the source prints", () => {
    expect(pick("F26", "F27").map(({ converted }) => converted)).toEqual([
      { value: 15250000, unit: "CNY", qualifier: "exact" },
      { value: 200000000, unit: "CNY", qualifier: "about" },
    ]);
  });

  it("keeps the dates of joining", () => {
    const joined = (id: string) =>
      pack.mechanisms
        .find((one) => one.id === id)
        ?.members.flatMap(({ place, joined: date }) => (date ? [`${place} ${date}`] : []));
    expect(joined("M07")).toEqual(["KH 1995-05", "VN 1995-05"]);
    expect(joined("M10")).toEqual(["IN 2003-07"]);
  });
});

describe("adding up the pack", () => {
  it("adds the two parts of the planted area, never the total with them", () => {
    expect(addUp(pick("F17", "F18"))).toMatchObject({ ok: true, value: 620000, unit: "mu" });
    expect(addUp(pick("F16", "F17"))).toMatchObject({ ok: false, reason: { code: "total_with_its_parts" } });
  });

  it("adds the finished methamphetamine of two cases, never the semi-finished", () => {
    expect(addUp(pick("F20", "F22"))).toMatchObject({ ok: true, value: 318.91, unit: "kg" });
    expect(addUp(pick("F22", "F23"))).toMatchObject({ ok: false, reason: { code: "substance" } });
  });

  it.each([
    ["F06", "F07", "metric"],
    ["F02", "F27", "unit"],
    ["F12", "F13", "basis"],
    ["F25", "F26", "unit"],
    ["F08", "F25", "metric"],
  ])("refuses %s with %s", (one, other, code) => {
    expect(addUp(pick(one, other))).toMatchObject({ ok: false, reason: { code } });
  });

  it("adds the aid of 2002 and 2003", () => {
    expect(addUp(pick("F13", "F14", "F15"))).toMatchObject({ ok: true, value: 1300000, unit: "CNY" });
  });
});
