import { describe, expect, it } from "vitest";
import type { Briefing } from "./briefing";
import { exportGate, type GatePointName, isStopped, type Leaving } from "./export-gate";
import { factsOf } from "./facts";
import { facts as committed } from "./fixtures/committed";
import { atlas, figure, room, smallFacts } from "./fixtures/small-atlas";
import { readBriefings } from "./load-briefings";
import { MESSAGES } from "./messages";
import { TAKE_WORDS } from "./messages/take-words";
import { LANGS } from "./schema";
import { sheetOf } from "./sheet-of";
import { DEFAULT_VIEW, type View } from "./view";

const neutral = room();
const briefing: Briefing = {
  name: "two",
  lang: "en",
  title: "Two",
  author: "Nobody",
  date: "2026-01-31",
  packs: [{ id: "small", version: "1.0.0" }],
  steps: [{ title: "One", query: "?place=AA", words: "In AA {{F1}}.", notes: "", questions: [], line: 1 }],
};
const step = briefing.steps.slice(0, 1);

const facts = smallFacts([{}, { status: "planned", basis: "planned" }]);
const leaving: Leaving = { facts, lang: "en", room: neutral, view: { ...DEFAULT_VIEW, place: "AA" } };
const withStep = (change: Partial<Briefing["steps"][number]>): Leaving => ({
  ...leaving,
  briefing: { ...briefing, steps: step.map((one) => ({ ...one, ...change })) },
});
const find = (point: GatePointName, change: Partial<Leaving> = {}) =>
  exportGate({ ...leaving, ...change }).find((one) => one.point === point);

describe("the checklist before an export", () => {
  it("is met by a sound view, and by a sound briefing", () => {
    for (const one of [leaving, { ...leaving, briefing }]) {
      expect(exportGate(one).filter(({ verdict }) => verdict !== "met")).toEqual([]);
    }
  });

  it("stops what has no source or no disclaimer", () => {
    const sourceless = smallFacts([{ source: "nobody" }]);
    expect(find("sources", { facts: sourceless })).toMatchObject({ verdict: "stop", missing: ["F1"] });
    const wordless = { ...neutral, disclaimer: { en: " ", zh: "有" } };
    expect(find("disclaimer", { room: wordless })).toMatchObject({ verdict: "stop", missing: ["neutral"] });
    expect(find("disclaimer", { room: wordless, lang: "zh" })).toMatchObject({ verdict: "met" });
    expect(isStopped(exportGate({ ...leaving, room: wordless }))).toBe(true);
    expect(isStopped(exportGate(leaving))).toBe(false);
  });

  it("stops a briefing that cites a figure nobody knows, in its notes as well", () => {
    const unknown = exportGate(withStep({ notes: "And {{F99}}." }));
    expect(unknown.find(({ point }) => point === "sources")).toMatchObject({ verdict: "stop", missing: ["F99"] });
  });

  it("asks for a review only in a room that needs one, and takes no empty number", () => {
    expect(find("map-review")).toMatchObject({ verdict: "met", count: 0 });
    for (const number of [null, "", " "]) {
      expect(find("map-review", { room: { ...neutral, review: { number } } })).toMatchObject({ verdict: "gap" });
    }
    expect(find("map-review", { room: { ...neutral, review: { number: "1" } } })).toMatchObject({ verdict: "met" });
  });

  it("finds packs without a day, and a briefing written with other data", () => {
    const undated = factsOf(atlas({ date: "soon" }));
    expect(find("data-date", { facts: undated })).toMatchObject({ verdict: "gap", missing: ["small"] });
    const older = { ...briefing, packs: [{ id: "small", version: "0.9.0" }] };
    expect(find("data-date", { briefing: older })).toMatchObject({ verdict: "gap", missing: ["small 0.9.0"] });
  });

  it("finds steps whose picture could not be described", () => {
    for (const change of [{ title: " " }, { query: "?place=ZZ" }]) {
      const found = exportGate(withStep(change)).find(({ point }) => point === "alt-text");
      expect(found).toMatchObject({ verdict: "gap", missing: ["1"] });
    }
  });

  it("finds a step that tells of a plan as if it had come about", () => {
    const silent = exportGate(withStep({ words: "AA gets {{F2}}." })).find(({ point }) => point === "planned");
    expect(silent).toMatchObject({ verdict: "gap", missing: ["1"], count: 1 });
    const said = exportGate(withStep({ words: "AA plans {{F2}}." })).find(({ point }) => point === "planned");
    expect(said).toMatchObject({ verdict: "met" });
  });

  it("finds a conflict whose other side has no source that could be named", () => {
    const rivals = atlas({ figures: [figure({ id: "F1", conflict: "c", value: 1 })] });
    const [first] = rivals.packs;
    if (!first) throw new Error("no pack");
    const second = (source: string) => ({
      ...first,
      id: "other",
      figures: [figure({ id: "F2", pack: "other", conflict: "c", value: 2, source })],
    });
    const both = (source: string) => factsOf({ ...rivals, packs: [first, second(source)] });
    expect(find("conflicts", { facts: both("S1") })).toMatchObject({ verdict: "met", count: 2 });
    // Named although its pack is off.
    const view = { ...leaving.view, packs: ["small"] };
    expect(find("conflicts", { facts: both("S1"), view })).toMatchObject({ verdict: "met", count: 1 });
    expect(find("conflicts", { facts: both("S9"), view })).toMatchObject({ verdict: "gap", missing: ["F1"] });
  });

  it("judges all that the view shows, and promises no more of it than what shows less can keep", () => {
    // The 620,000 mu and what another source says of them stand in the cell of the compared place alone.
    const view: View = {
      ...DEFAULT_VIEW,
      place: "KP",
      metric: "substitution",
      compare: { kind: "places", places: ["golden-triangle"] },
    };
    const sheet = sheetOf(committed.select(view), {
      facts: committed,
      lang: "en",
      words: MESSAGES.en,
      room: neutral,
      site: "https://example.org/atlas/",
      now: new Date(2026, 0, 31),
      gaps: [],
    });
    expect(sheet.figures.filter(({ dispute }) => dispute)).toEqual([]);
    const found = find("conflicts", { facts: committed, view });
    expect(found).toMatchObject({ verdict: "met", count: 2 });
    if (!found) throw new Error("no such point");
    const said = { en: "Sources differ on 2 figures here; every number has its source.", zh: "每种说法均有出处" };
    for (const lang of LANGS) expect(TAKE_WORDS[lang].points.conflicts(found)).toContain(said[lang]);
  });

  it("is met by the built-in briefings in every room, but for the map review where one is asked for", () => {
    const { briefings } = readBriefings(committed);
    expect(briefings.length).toBeGreaterThan(3);
    for (const one of briefings) {
      for (const audience of committed.atlas.rooms) {
        const open = exportGate({ ...leaving, facts: committed, lang: one.lang, room: audience, briefing: one });
        const points = open.filter(({ verdict }) => verdict !== "met").map(({ point, missing }) => [point, missing]);
        expect([one.name, one.lang, points]).toEqual([
          one.name,
          one.lang,
          audience.review ? [["map-review", [audience.name]]] : [],
        ]);
      }
    }
  });
});
