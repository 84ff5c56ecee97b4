import { describe, expect, it } from "vitest";
import { facts, look } from "./fixtures/committed";
import { lineName, pointAt } from "./line-name";
import { MESSAGES } from "./messages";
import { LANGS } from "./schema";
import { VIEW_METRICS } from "./view";

const voice = (lang: "en" | "zh") => ({ lang, words: MESSAGES[lang], places: facts.places });

describe("the name of a line", () => {
  it("says the place and who counts", () => {
    const [timeline] = look("AF").charts.cultivation.timelines;
    const names = timeline?.lines.map((line) => lineName(line, timeline, voice("en")));
    expect(names).toEqual([
      { name: "Afghanistan", more: "UNODC" },
      { name: "Afghanistan", more: "United States" },
    ]);
  });

  it("says the substance first where lines differ in it", () => {
    const timeline = look("PK").charts.seizures.timelines.find(({ lines }) => lines.length > 2);
    const names = timeline?.lines.map((line) => lineName(line, timeline, voice("zh")).name);
    expect(names).toContain("鸦片");
    expect(new Set(names).size).toBe(names?.length);
  });

  it("says that a line is of the whole country", () => {
    const [timeline] = look("AF-BAM").charts.cultivation.timelines;
    expect(timeline?.lines.map((line) => lineName(line, timeline, voice("en")).name)).toEqual([
      "Afghanistan as a whole",
    ]);
  });

  it("is never the same for two lines of one drawing", () => {
    for (const place of [undefined, "AF", "MM", "CN", "PK", "LA", "golden-triangle", "golden-crescent"]) {
      for (const metric of VIEW_METRICS) {
        for (const timeline of look(place).charts[metric].timelines) {
          for (const lang of LANGS) {
            const names = timeline.lines.map((line) => Object.values(lineName(line, timeline, voice(lang))).join());
            expect([timeline.id, new Set(names).size]).toEqual([timeline.id, names.length]);
          }
        }
      }
    }
  });
});

describe("the point that stands for a line", () => {
  const [line] = look("MM").charts.cultivation.timelines[0]?.lines ?? [];
  if (!line) throw new Error("no line of Myanmar");
  it("is that of the year, or none", () => {
    expect(pointAt(line, { from: 2015, to: 2015 })?.year).toBe(2015);
    expect(pointAt(line, { from: 2016, to: 2016 })).toBeUndefined();
  });
  it("is the latest of a range and of all years", () => {
    expect(pointAt(line, { from: 2010, to: 2016 })?.year).toBe(2015);
    expect(pointAt(line, undefined)?.year).toBe(Math.max(...line.runs.flat().map(({ year }) => year)));
    expect(pointAt(line, { from: 1980, to: 1981 })).toBeUndefined();
  });
});
