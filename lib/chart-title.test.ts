import { describe, expect, it } from "vitest";
import { chartTitle, MOST_CHARACTERS, MOST_WORDS, timeWords } from "./chart-title";
import { brief, facts, inYear, look, selectable } from "./fixtures/committed";
import { course, place, smallFacts } from "./fixtures/small-atlas";
import { MESSAGES } from "./messages";
import { LANGS, type Lang } from "./schema";
import type { ChartModel } from "./select";
import { DEFAULT_VIEW, VIEW_METRICS, type View, type ViewMetric } from "./view";
import { voiceOf } from "./voice";
import { qualifierText } from "./wording";

const say = (model: ChartModel, lang: Lang = "en") =>
  chartTitle(model, voiceOf({ facts, lang, words: MESSAGES[lang] }));
const title = (place: string | undefined, metric: ViewMetric, time?: View["time"], lang: Lang = "en") =>
  say(look(place, { time }).charts[metric], lang);
const RANGE = { from: 2000, to: 2015 };

const TIMES: View["time"][] = [
  undefined,
  ...[1988, 1998, 2001, 2003, 2004, 2006, 2016, 2021].map((year) => inYear(year).time),
  RANGE,
  { from: 2004, to: 2008 },
];
/** Every title that a reader can meet at these times, of every place and chart, in both languages. */
const TITLES = [undefined, ...selectable.map(({ id }) => id)].flatMap((id) =>
  TIMES.flatMap((time) => {
    const { charts } = look(id, { time });
    return VIEW_METRICS.flatMap((metric) =>
      LANGS.map((lang) => ({ id, time, metric, lang, model: charts[metric], words: say(charts[metric], lang) })),
    );
  }),
);
/** The titles that break a rule: an empty list is what every rule wants. */
const breaking = (rule: (told: (typeof TITLES)[number]) => boolean) =>
  TITLES.filter(rule).map(
    ({ id, time, metric, words }) => `${id ?? "whole"} ${timeWords(time, "en")} ${metric}: ${words}`,
  );

describe("every title", () => {
  it("is short enough to be read at a glance", () => {
    expect(TITLES.length).toBeGreaterThan(30_000);
    expect(breaking(({ lang, words }) => lang === "en" && words.split(/\s+/).length > MOST_WORDS)).toEqual([]);
    expect(breaking(({ lang, words }) => lang === "zh" && [...words].length > MOST_CHARACTERS)).toEqual([]);
    expect([MOST_WORDS, MOST_CHARACTERS]).toEqual([12, 42]);
  });

  it("has words for everything, and whole ones", () => {
    expect(breaking(({ words }) => /undefined|NaN|null|\[object|\$\{/.test(words))).toEqual([]);
    expect(breaking(({ words }) => words.trim() !== words || words === "" || / {2}/.test(words))).toEqual([]);
    expect(breaking(({ lang, words }) => lang === "en" && /[\u3400-\u9fff，。：（）]/.test(words))).toEqual([]);
    expect(breaking(({ lang, words }) => lang === "zh" && !/[\u3400-\u9fff]/.test(words))).toEqual([]);
  });

  it("says something else than that there is nothing, whenever the place itself has something", () => {
    const none = (lang: Lang) => (lang === "en" ? /^No figure|: no figure for/ : /^没有|：没有/);
    const isOwn = ({ relation }: { relation: string }) => relation !== "around" && relation !== "context";
    expect(
      breaking(({ model, words, lang }) => none(lang).test(words) && model.facets.some(({ rows }) => rows.some(isOwn))),
    ).toEqual([]);
    expect(
      breaking(
        ({ model, words, lang }) => !none(lang).test(words) && model.facets.length + model.timelines.length === 0,
      ),
    ).toEqual([]);
  });

  it("never says that there is nothing above a line or bar of the chosen time", () => {
    const none = (lang: Lang) => (lang === "en" ? /^No figure|: no figure for/ : /^没有|：没有/);
    const isDrawn = ({ timelines, time }: ChartModel) =>
      timelines.some(
        ({ group, lines }) =>
          group === "main" &&
          lines.some(
            ({ relation, runs }) =>
              relation !== "context" && runs.flat().some(({ year }) => !time || (year >= time.from && year <= time.to)),
          ),
      );
    expect(breaking(({ model, words, lang }) => none(lang).test(words) && isDrawn(model))).toEqual([]);
  });

  it("never gives what is planned without saying so", () => {
    for (const { model, lang, words, id, metric } of TITLES) {
      const own = model.facets.filter(({ rows }) => rows.some(({ relation }) => relation !== "context"));
      if (own.length === 0 || model.timelines.length > 0 || !own.every(({ planned }) => planned)) continue;
      expect(words, `${id} ${metric}`).toContain(lang === "en" ? "planned" : "计划");
    }
  });

  it("ranks only what is alike and all there is", () => {
    const ranked = TITLES.filter(({ words }) => /largest|最大/.test(words));
    expect(ranked.length).toBeGreaterThan(0);
    for (const { model, words } of ranked) {
      const rows = model.facets.flatMap((facet) => facet.rows).filter(({ relation }) => relation !== "context");
      expect(new Set(rows.map(({ figure }) => `${figure.substance} ${figure.metric}`)).size, words).toBe(1);
      expect(words).toMatch(new RegExp(`${rows.length}( figures|项)`));
    }
  });

  it("names no year outside the chosen time for a count through time", () => {
    const strange = breaking(({ words, time, lang }) => {
      if (!time || lang !== "en") return false;
      const [, first, last] = / (?:in|by) (\d{4}), .* (?:in|by) (\d{4})$/.exec(words) ?? [];
      return first !== undefined && (Number(first) < time.from || Number(last) > time.to);
    });
    expect(strange).toEqual([]);
  });

  it("gives a number only with the qualifier that its figure has", () => {
    // Amounts in titles are texts of whole figures: a qualified figure's number never stands without its word.
    for (const { model, lang, words } of TITLES) {
      const lone = model.facets.length === 1 && model.timelines.length === 0 ? model.facets[0] : undefined;
      const own = lone?.rows.filter(({ relation }) => relation !== "context") ?? [];
      const [row] = own;
      if (!row || own.length > 1 || (lone?.totals.length ?? 0) > 0 || row.figure.value === undefined) continue;
      if (row.figure.qualifier !== "exact") expect(words).toContain(qualifierText(row.figure, lang));
    }
  });
});

describe("titles of the issue's questions", () => {
  it("Myanmar's poppy from 2000 to 2015", () => {
    expect(title("MM", "cultivation", RANGE)).toBe("Myanmar: 108,700 ha in 2000, 21,500 in 2006, 55,500 in 2015");
    expect(title("MM", "cultivation", RANGE, "zh")).toBe("缅甸：2000年10.87万公顷，2006年2.15万公顷，2015年5.55万公顷");
  });

  it("Afghanistan in 2004, by the preferred count", () => {
    expect(title("AF", "cultivation", inYear(2004).time)).toBe("Afghanistan: 131,000 ha in 2004");
  });

  it("a province, and a province without a count, for which the country is named as a whole", () => {
    expect(title("AF-HEL", "cultivation", inYear(2016).time)).toBe("Helmand: 80,273 ha in 2016");
    expect(title("AF-PAN", "cultivation", inYear(2016).time)).toBe("Afghanistan as a whole: 201,000 ha in 2016");
    expect(title("AF-PAN", "cultivation", inYear(2016).time, "zh")).toBe("阿富汗全国：2016年20.1万公顷");
  });

  it("the planting: a part of its printed total, or the total", () => {
    expect(say(brief("area-northern-laos").charts.substitution)).toBe(
      "Northern Laos: 70,000 mu, of 620,000 mu together",
    );
    expect(title(undefined, "substitution")).toBe("Myanmar and Laos: 620,000 mu (end of 2003)");
    expect(title(undefined, "substitution", undefined, "zh")).toBe("缅甸和老挝：62万亩（2003年底）");
  });

  it("a total since a date stands by its years, not in them", () => {
    expect(title("golden-triangle", "substitution", { from: 2004, to: 2006 })).toBe(
      "Northern Myanmar and northern Laos: nearly 1 million mu by 2006",
    );
    expect(title("golden-triangle", "substitution", inYear(2004).time, "zh")).toBe(
      "缅北和老挝北部：至2004年累计逾62.5万亩",
    );
  });

  it("nothing, in words", () => {
    expect(title("MN", "aid")).toBe("No figure for Mongolia");
    expect(title("MM", "cultivation", inYear(2016).time)).toBe("Myanmar: no figure for 2016");
    expect(title("MM", "cultivation", inYear(2016).time, "zh")).toBe("缅甸：没有2016年的数字");
  });
});

describe("on a small atlas", () => {
  const titleOf = (amount: (year: number) => number, change = {}, time?: View["time"]) => {
    const small = smallFacts(course([2001, 2002, 2004], change, amount), [place()]);
    const { charts } = small.select({ ...DEFAULT_VIEW, place: "AA", ...(time && { time }) });
    return chartTitle(charts.cultivation, voiceOf({ facts: small, lang: "en", words: MESSAGES.en }));
  };

  it("a count moves from its first to its last year of the time", () => {
    expect(titleOf((year) => year - 2000)).toBe("Aland: 1 ha in 2001, 4 ha in 2004");
    expect(titleOf((year) => year - 2000, {}, { from: 2002, to: 2010 })).toBe("Aland: 2 ha in 2002, 4 ha in 2004");
    expect(titleOf((year) => year - 2000, {}, { from: 2004, to: 2004 })).toBe("Aland: 4 ha in 2004");
    expect(titleOf((year) => year - 2000, {}, { from: 2003, to: 2003 })).toBe("Aland: no figure for 2003");
  });

  it("names the year that lies far outside of both ends, with its qualifier", () => {
    const by = (values: Record<number, number>) => (year: number) => values[year] ?? 0;
    expect(titleOf(by({ 2001: 90, 2002: 10, 2004: 60 }))).toBe("Aland: 90 ha in 2001, 10 in 2002, 60 in 2004");
    expect(titleOf(by({ 2001: 90, 2002: 50, 2004: 60 }))).toBe("Aland: 90 ha in 2001, 60 ha in 2004");
    expect(titleOf(by({ 2001: 90, 2002: 200, 2004: 60 }), { qualifier: "about" })).toBe(
      // With a word for each amount it would be too long.
      "Aland: about 90 ha in 2001, about 60 ha in 2004",
    );
  });

  it("keeps qualifiers and ranges", () => {
    expect(titleOf(() => 5, { qualifier: "about" })).toBe("Aland: about 5 ha in 2001, about 5 ha in 2004");
    expect(titleOf(() => 5, { value: undefined, low: 3, high: 9, qualifier: "range" })).toBe(
      "Aland: 3–9 ha in 2001, 3–9 ha in 2004",
    );
  });
});

it("writes the chosen time in words", () => {
  expect([undefined, { from: 2014, to: 2014 }, RANGE].map((time) => timeWords(time, "en"))).toEqual([
    "",
    "2014",
    "2000–2015",
  ]);
  expect(timeWords(RANGE, "zh")).toBe("2000–2015年");
});
