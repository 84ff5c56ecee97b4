import { describe, expect, it } from "vitest";
import { tabledFigures } from "./chart-contents";
import { withoutContext } from "./common-scale";
import { comparedViews } from "./comparing";
import { dataSheet } from "./data-sheet";
import { exportGate } from "./export-gate";
import { facts, viewOf } from "./fixtures/committed";
import { room } from "./fixtures/small-atlas";
import { MESSAGES } from "./messages";
import { LANGS, type Lang } from "./schema";
import { chartOfFigure } from "./select";
import { sheetOf } from "./sheet-of";
import { takenRows } from "./taken-table";
import { VIEW_METRICS, type View } from "./view";

const groundsIn = (lang: Lang) => ({
  facts,
  lang,
  words: MESSAGES[lang],
  room: room(),
  site: "https://example.org/atlas/",
  now: new Date(2026, 0, 31),
  gaps: [],
});
const grounds = groundsIn("en");
const idsOf = (view: View) => takenRows(dataSheet(view, grounds), grounds).map(({ id }) => String(id));
const tabled = (view: View) => tabledFigures(facts.select(view).charts[view.metric]).map(({ id }) => id);
const course = viewOf("MM", { metric: "cultivation", time: { from: 2000, to: 2015 } });
const compared = { kind: "places", places: ["LA", "TH"] } as const;
const years = { kind: "years", years: [2004, 2012] } as const;

describe("the data of a view", () => {
  it("hold the rows of the chart's table, every year of its course, and of that chart nothing else", () => {
    const ofChart = idsOf(course).filter((id) => {
      const figure = facts.figure(id);
      return figure && chartOfFigure(figure) === "cultivation";
    });
    expect(ofChart.length).toBeGreaterThan(60);
    // The 400,000 mu of 2006 contradict a point of the course, and stand in the list of the page.
    expect(ofChart.sort()).toEqual([...tabled(course), "B277"].sort());
  });

  it("hold the figures of all places that stand beside each other", () => {
    const view = { ...course, compare: compared };
    const ids = idsOf(view);
    expect(new Set(ids).size).toBe(ids.length);
    for (const place of ["MM", "LA", "TH"]) {
      const own = tabled({ ...course, place });
      expect([place, own.length > 10]).toEqual([place, true]);
      expect([place, own.filter((id) => !ids.includes(id))]).toEqual([place, []]);
    }
    // Of another place a chart alone has at most what is shown for comparison.
    expect(idsOf(course).filter((id) => facts.figure(id)?.place === "LA").length).toBeLessThan(5);
  });

  it("hold the figures of both years that stand beside each other", () => {
    const view = viewOf("CN", { metric: "aid", time: { from: 2012, to: 2012 }, compare: years });
    const ids = idsOf(view);
    const earlier = tabled({ ...view, time: { from: 2004, to: 2004 } });
    const alone = idsOf({ ...view, compare: undefined });
    expect(earlier.filter((id) => !alone.includes(id))).not.toEqual([]);
    expect(earlier.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("hold what the sheet holds first, each figure once with its source, and as many as the checklist counts", () => {
    const views = [
      course,
      { ...course, compare: compared },
      viewOf("AF", { compare: years, item: "F16" }),
      ...[undefined, "golden-triangle", "CN", "MM", "MM-17", "area-kokang", "AF-HEL", "KP"].flatMap((place) => [
        viewOf(place),
        viewOf(place, { time: { from: 2004, to: 2004 }, packs: ["cn-2005"] }),
      ]),
    ];
    for (const view of views) {
      const { figures, sources } = dataSheet(view, grounds);
      const ids = figures.map(({ figure }) => figure.id);
      const first = sheetOf(facts.select(view), grounds).figures.map(({ figure }) => figure.id);
      expect(ids.slice(0, first.length)).toEqual(first);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { figure, source } of figures) expect(sources[source - 1]?.source).toBe(facts.source(figure));
      const all = [facts.select(view).charts, ...comparedViews(view).map((one) => facts.select(one).charts)];
      const drawn = [
        ...VIEW_METRICS.flatMap((metric) => all[0]?.[metric] ?? []),
        ...all.slice(1).map((charts) => withoutContext(charts[view.metric])),
      ].flatMap(tabledFigures);
      expect(drawn.filter(({ id }) => !ids.includes(id))).toEqual([]);
      const gate = exportGate({ facts, lang: "en", room: grounds.room, view });
      expect([view.place, gate.find(({ point }) => point === "sources")?.count]).toEqual([view.place, ids.length]);
    }
  });

  it("say what they hold: of when, and of which places or years beside", () => {
    const about = (view: View, lang: Lang = "en") => dataSheet(view, groundsIn(lang)).about;
    expect(about(viewOf("MM"))).toBe("Time: all years");
    expect(about({ ...course, compare: compared })).toBe(
      "Time: 2000–2015 · Counts through time: with all their years · Beside it: Laos, Thailand",
    );
    expect(about({ ...course, compare: compared }, "zh")).toMatch(/ · 并列对照：老挝、泰国$/);
    expect(about({ ...course, time: { from: 2012, to: 2012 }, compare: years })).toMatch(/ · Beside it: 2004$/);
    expect(about(viewOf("MM", { compare: years }))).toBe("Time: all years · Beside it: 2004, 2012");
  });

  it("leave sheets as they are: the figures of the page, and what the map shows beside them", () => {
    for (const lang of LANGS) {
      const view = { ...course, compare: compared };
      const sheet = sheetOf(facts.select(view), groundsIn(lang));
      expect(sheet.figures).toEqual(sheetOf(facts.select(course), groundsIn(lang)).figures);
      expect(sheet.figures.length).toBeLessThan(dataSheet(view, groundsIn(lang)).figures.length);
      expect(sheet.about).toMatch(
        lang === "en" ? /Beside it on the map: Laos, Thailand$/ : /地图并列对照：老挝、泰国$/,
      );
    }
  });
});
