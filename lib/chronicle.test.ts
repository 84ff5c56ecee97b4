import { describe, expect, it } from "vitest";
import { type Entry, entriesOf } from "./chronicle";
import { entryName } from "./chronicle-name";
import { brief, facts } from "./fixtures/committed";
import { EN, ZH } from "./fixtures/small-atlas";
import { CHRONICLE_WORDS } from "./messages/chronicle-words";
import type { RecordEntry } from "./schema";
import type { Lane } from "./view";

const entries = entriesOf(facts);
const entry = (id: string): Entry => {
  const found = entries.find((one) => one.id === id);
  if (!found) throw new Error(`there is no entry ${id}`);
  return found;
};
const ofBrief = entries.filter(({ origin }) => origin === "brief");
const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort();

describe("the entries of the timeline", () => {
  it("are all mechanisms, events, cases and findings of the brief, each once", () => {
    const { mechanisms, events, cases, problems, nextSteps } = brief();
    const told = [...mechanisms, ...events, ...cases, ...problems, ...nextSteps];
    expect(told).toHaveLength(24 + 26 + 5 + 9);
    expect(idsOf(ofBrief)).toEqual(idsOf(told));
  });

  it("stand each in the lane of its kind, events with their mechanism", () => {
    const lanes: Record<Lane, string> = {
      treaties: "E01 E02 M01 M02 M03",
      un: "E03 E04 M04 M05 M06",
      multilateral: "E05 E06 E07 E08 E09 E10 E11 E12 E13 M07 M08 M09 M10 M11 M12 M13 M14",
      bilateral: "E14 E15 E23 E26 M15 M16 M17 M18 M19 M20 M21 M22 M23 M24",
      cases: "C01 C02 C03 C04 C05 E16 E21 E24 E25",
      aid: "E17 E18 E19 E20 E22",
      findings: "N01 N02 N03 N04 N05 N06 N07 N08 N09",
    };
    for (const [lane, ids] of Object.entries(lanes)) {
      expect(idsOf(ofBrief.filter((one) => one.lane === lane)).join(" "), lane).toBe(ids);
    }
  });

  it("keep the precision of their dates", () => {
    expect(entry("E19")).toMatchObject({ precision: "day", span: { to: 2004 } });
    expect(entry("E08").precision).toBe("month");
    expect(entry("E08").span?.from).toBeCloseTo(2001 + 7 / 12);
    expect(entry("E08").span?.to).toBeCloseTo(2001 + 8 / 12);
    expect(entry("E17")).toMatchObject({ precision: "year", span: { from: 2002, to: 2003 } });
    expect(entry("M16")).toMatchObject({ precision: "range", span: { from: 2000, to: 2002 }, goesOn: false });
    expect(entry("M04")).toMatchObject({ precision: "none", span: undefined, goesOn: false });
  });

  it("go on after their founding where they are mechanisms without an end", () => {
    expect(idsOf(entries.filter(({ goesOn }) => goesOn)).join(" ")).toBe("M01 M02 M03 M07 M08 M09 M10 M11 M15 M18 M19");
  });

  it("are planned where the source says so", () => {
    expect(idsOf(ofBrief.filter(({ isPlanned }) => isPlanned))).toEqual(["E13", "M23", "M24"]);
  });

  it("name the one place that they are clearly of", () => {
    expect(entry("E17").place).toBe("area-kokang");
    expect(entry("E01").place).toBe("CN");
    expect(entry("C05").place).toBe("MY");
    // Of a city: the province around it.
    expect([entry("E23").place, entry("E10").place]).toEqual(["CN-BJ", "TJ-DU"]);
    // Of a meeting: whom it concerns, before where it was held.
    expect(entry("E08").place).toBe("golden-triangle");
    // Of a session of the whole world no country is the place.
    expect(entry("E04").place).toBe("US");
    // Of two places in one zone.
    expect([entry("E18").place, entry("E05").place]).toEqual(["golden-triangle", "golden-triangle"]);
    for (const id of ["E07", "E22", "M15", "N05"]) expect(entry(id).place, id).toBeUndefined();
  });
});

describe("the name of an entry", () => {
  it("says date, kind and title", () => {
    expect(entryName(entry("E08"), EN, CHRONICLE_WORDS.en)).toBe(
      "Aug 2001, agreement, Four-nation ministerial meeting issues the Beijing Declaration.",
    );
    expect(entryName(entry("E08"), ZH, CHRONICLE_WORDS.zh)).toBe(
      "2001年8月，协议，中老缅泰四国部长会议发表《北京宣言》。",
    );
  });

  it("gives a finding no date but the year of the source, and a mechanism without a date none", () => {
    expect(entryName(entry("N05"), EN, CHRONICLE_WORDS.en)).toMatch(/^as of 2005, next step, Golden Triangle: /);
    expect(entryName(entry("N05"), ZH, CHRONICLE_WORDS.zh)).toMatch(/^截至2005年，/);
    expect(entryName(entry("M05"), EN, CHRONICLE_WORDS.en)).toMatch(/^no date in the source, UN mechanism, /);
  });

  it("says what was still to come", () => {
    expect(entryName(entry("E13"), EN, CHRONICLE_WORDS.en)).toContain("still to come when the source was written");
  });
});

describe("the later record", () => {
  const record = (id: string, members: string[], more: Partial<RecordEntry> = {}): RecordEntry => ({
    id,
    pack: "series",
    phase: "later",
    kind: "meeting",
    name: { en: id, zh: id },
    period: { printed: "2007-05-25", from: 2007, to: 2007, precision: "day" },
    members,
    content: { en: "", zh: "" },
    tier: "A",
    sources: [],
    ...more,
  });
  const laneOf = (members: string[]) => {
    const fact = record("R1", members);
    return entriesOf({ ...facts, items: new Map([["R1", { kind: "record", id: "R1", fact }]]) })[0]?.lane;
  };

  it("stands with two countries in the bilateral lane, with more or a group in the multilateral one", () => {
    expect(laneOf(["CN", "MM"])).toBe("bilateral");
    expect(laneOf(["CN-YN", "CN", "MM"])).toBe("bilateral");
    expect(laneOf(["CN", "LA", "KH"])).toBe("multilateral");
    expect(laneOf(["group-asean-china"])).toBe("multilateral");
    expect(laneOf(["CN"])).toBe("aid");
  });

  it("is said to be later, or parallel", () => {
    const fact = record("R1", ["CN", "MM"], { phase: "parallel", place: "MM" });
    const [one] = entriesOf({ ...facts, items: new Map([["R1", { kind: "record", id: "R1", fact }]]) });
    expect(one).toMatchObject({ origin: "parallel", place: "MM", precision: "day" });
    expect(one && entryName(one, EN, CHRONICLE_WORDS.en)).toBe(
      "25 May 2007, meeting, of the same time, not in the brief, R1",
    );
  });
});
