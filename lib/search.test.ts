import { describe, expect, it } from "vitest";
import { facts, known, selectable } from "./fixtures/committed";
import { EN } from "./fixtures/small-atlas";
import { MESSAGES } from "./messages";
import { LANGS, type Lang } from "./schema";
import { MOST_RESULTS, type SearchResult, search } from "./search";
import { SEARCH_KINDS } from "./search-entries";
import { DEFAULT_VIEW, readView, type View, writeView } from "./view";
import { amountText } from "./wording";

const find = (text: string, lang: Lang = "en", view: View = DEFAULT_VIEW, among = facts, home = ""): SearchResult[] =>
  search(among, text, { lang, words: MESSAGES[lang], view, home });
const keysOf = (found: readonly SearchResult[]) => found.map(({ kind, id }) => `${kind} ${id}`);
const keys = (text: string, lang?: Lang) => keysOf(find(text, lang));
const first = (text: string, lang?: Lang) => keys(text, lang)[0];

const sources = facts.atlas.packs.flatMap((pack) => pack.sources);
const figures = facts.atlas.packs.flatMap((pack) => pack.figures);

/** What a thing is called, whatever its kind. */
const namesOf = (id: string): string[] => {
  const fact = facts.items.get(id)?.fact;
  const text = fact && ("theme" in fact ? fact.theme : "name" in fact ? fact.name : fact.summary);
  return text ? [text.en, text.zh] : [];
};

describe("everything is found within the first twelve", () => {
  it.each(LANGS)("things by id and by name, in %s", (lang) => {
    expect(facts.items.size).toBeGreaterThan(64);
    for (const { id, kind } of facts.items.values()) {
      for (const text of [id, id.toLowerCase(), ...namesOf(id)])
        expect([text, keys(text, lang)]).toEqual([text, expect.arrayContaining([`${kind} ${id}`])]);
      expect(first(id, lang)).toBe(`${kind} ${id}`);
    }
  });

  it.each(LANGS)("places by id and by name, in %s", (lang) => {
    for (const { id, name } of selectable) {
      for (const text of [id, name.en, name.zh])
        expect([text, keys(text, lang)]).toEqual([text, expect.arrayContaining([`place ${id}`])]);
    }
  });

  it.each(LANGS)("sources by id and by title, in %s", (lang) => {
    for (const { id, title, titleEn } of sources) {
      for (const text of [id, title, titleEn ?? title])
        expect([text, keys(text, lang)]).toEqual([text, expect.arrayContaining([`source ${id}`])]);
    }
  });

  it("single figures by id, with the amount as printed", () => {
    for (const figure of figures) {
      const [found] = find(figure.id);
      expect([figure.id, found?.id, found?.title]).toEqual([figure.id, figure.id, amountText(figure, EN)]);
    }
    expect(find("f16")[0]?.change).toEqual({ item: "F16" });
  });

  it("reports of cases with their date and amount", () => {
    expect(find("CL08")[0]?.detail).toBe("24 Nov 2004 · 463 kg");
  });
});

describe("words for one thing", () => {
  it.each([
    ["佤邦", "place area-wa"],
    ["Wa", "place area-wa"],
    ["金三角", "place golden-triangle"],
    ["Burma", "place MM"],
    ["缅甸", "place MM"],
    ["Vietnam", "place VN"],
    ["Viet Nam", "place VN"],
    ["Lao PDR", "place LA"],
    ["DPRK", "place KP"],
    ["North Korea", "place KP"],
    ["朝鲜", "place KP"],
    ["SCO", "mechanism M11"],
    ["Shanghai Cooperation Organisation", "mechanism M11"],
    ["上合组织", "mechanism M11"],
    ["湄公河", "mechanism M07"],
    ["mekong", "mechanism M07"],
    ["ASEAN", "mechanism M08"],
    ["东盟", "mechanism M08"],
    ["缉毒署", "event E23"],
    ["冰毒", "mechanism M20"],
    ["meth", "mechanism M20"],
    ["海洛因", "mechanism M12"],
    ["易制毒", "mechanism M19"],
    ["yunnan", "place CN-YN"],
    ["云南", "place CN-YN"],
    ["lao", "place LA"],
    ["kokang", "place area-kokang"],
    ["掸邦", "place MM-17"],
  ])("%s finds %s first, in both languages of the page", (text, key) => {
    for (const lang of LANGS) expect([lang, first(text, lang)]).toEqual([lang, key]);
  });

  it.each([
    ["ice", "mechanism M20"],
    ["MOU", "mechanism M07"],
    ["DEA", "mechanism M18"],
    ["precursors", "mechanism M06"],
    ["crop replacement", "finding N02"],
    ["罂粟", "finding N02"],
  ])("%s finds %s among others", (text, key) => {
    for (const lang of LANGS) expect([lang, keys(text, lang)]).toEqual([lang, expect.arrayContaining([key])]);
  });

  it.each([
    ["YUNNAN", "yunnan"],
    ["ｙｕｎｎａｎ", "yunnan"],
    ["  cn-yn ", "CN YN"],
    ["cote d’ivoire", "Côte d'Ivoire"],
    ["TURKIYE", "Türkiye"],
    ["３．１５案", "3.15案"],
  ])("%s is read like %s", (one, other) => {
    expect(keys(one)).toEqual(keys(other));
    expect(find(one)).not.toEqual([]);
  });
});

describe("answers", () => {
  const answer = (text: string, lang: Lang = "en") => find(text, lang).find(({ kind }) => kind === "answer");
  const inYears = (from: number, to = from) => ({ from, to });

  it.each<[string, Partial<View>]>([
    ["laos 2003 planting", { place: "LA", metric: "substitution", time: inYears(2003) }],
    ["planting in Laos, 2003", { place: "LA", metric: "substitution", time: inYears(2003) }],
    ["lao pdr 2003 alternative development", { place: "LA", metric: "substitution", time: inYears(2003) }],
    ["laos 2003 plan", { place: "LA", metric: "substitution", time: inYears(2003) }],
    ["老挝 2003 替代种植", { place: "LA", metric: "substitution", time: inYears(2003) }],
    ["老挝2003替代种植", { place: "LA", metric: "substitution", time: inYears(2003) }],
    ["2003年老挝的替代种植面积", { place: "LA", metric: "substitution", time: inYears(2003) }],
    ["afghanistan 2016 poppy", { place: "AF", metric: "cultivation", time: inYears(2016) }],
    ["阿富汗２０１６罂粟", { place: "AF", metric: "cultivation", time: inYears(2016) }],
    ["opium seizures iran 2010", { place: "IR", metric: "seizures", time: inYears(2010) }],
    ["yunnan ice", { place: "CN-YN", metric: "seizures", time: undefined }],
    ["myanmar aid", { place: "MM", metric: "aid", time: undefined }],
    ["云南 缴获 2010至2015", { place: "CN-YN", metric: "seizures", time: inYears(2010, 2015) }],
    ["afghanistan poppy 2000-2015", { place: "AF", metric: "cultivation", time: inYears(2000, 2015) }],
    ["afghanistan poppy 2000 to 2015", { place: "AF", metric: "cultivation", time: inYears(2000, 2015) }],
    ["afghanistan poppy 2015–2000", { place: "AF", metric: "cultivation", time: inYears(2000, 2015) }],
    ["Wa State poppy 2005", { place: "area-wa", metric: "cultivation", time: inYears(2005) }],
    ["shan 2015 poppy", { place: "MM-17", metric: "cultivation", time: inYears(2015) }],
  ])("%s sets the view", (text, change) => {
    for (const lang of LANGS) {
      const [found] = find(text, lang);
      expect([found?.kind, found?.change]).toEqual(["answer", change]);
      const { view, unread } = readView(writeView({ ...DEFAULT_VIEW, ...found?.change }), facts.known);
      expect([view.place, view.metric, view.time, unread]).toEqual([change.place, change.metric, change.time, []]);
    }
  });

  it("say what will be shown, and the figures there as printed", () => {
    expect(answer("laos 2003 planting")?.title).toBe("Laos · substitution planting · 2003");
    expect(answer("laos 2003 planting")?.detail).toContain("70,000 mu (Northern Laos, end of 2003)");
    expect(answer("老挝2003替代种植", "zh")?.title).toBe("老挝 · 替代种植 · 2003年");
    expect(answer("老挝2003替代种植", "zh")?.detail).toContain("7万亩（老挝北部，2003年底）");
    expect(answer("afghanistan 2016 poppy")?.detail).toMatch(/^201,000 ha \(2016\); .*; and \d+ more$/);
  });

  it("tell only amounts that stand in a figure of the chart", () => {
    for (const place of ["LA", "MM", "AF", "CN-YN", "golden-triangle"]) {
      for (const year of [1998, 2003, 2010, 2016]) {
        for (const { kind, detail, change } of find(`${place} ${year}`)) {
          if (kind !== "answer" || !change?.metric) continue;
          const chart = facts.select({ ...DEFAULT_VIEW, ...change }).charts[change.metric];
          const shown = [
            ...chart.facets.flatMap(({ rows }) => rows.map(({ figure }) => figure)),
            ...chart.timelines
              .flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.flat().filter((point) => point.year === year)))
              .map(({ figure }) => figure),
          ];
          const isTold = shown.some((figure) => detail.startsWith(amountText(figure, EN)));
          expect([place, year, detail, isTold || /no figure/i.test(detail)]).toEqual([place, year, detail, true]);
        }
      }
    }
  });

  it("say that no figure is there", () => {
    expect(answer("mexico 2003 planting")?.detail).toBe("Mexico: no figure for 2003");
    const beyond = answer("mexico 2099 planting");
    expect([beyond?.detail, beyond?.change?.time]).toEqual(["Mexico: no figure for 2099", undefined]);
    expect(answer("墨西哥 援助", "zh")?.detail).toBe(MESSAGES.zh.titles.none("墨西哥"));
  });

  it("tell of the substance that was named alone", () => {
    const told = answer("yunnan heroin 2016")?.detail ?? "";
    expect(told).toContain("Heroin, 2016");
    expect(told).not.toContain("Methamphetamine");
  });

  it("without a measure, are those of the charts with figures, and else of the chart that is on the map", () => {
    const metrics = (text: string, view?: View) =>
      find(text, "en", view).flatMap(({ kind, change }) => (kind === "answer" ? [change?.metric] : []));
    expect(metrics("china 2003")).toEqual(["substitution", "seizures", "aid"]);
    expect(metrics("mexico 2003", { ...DEFAULT_VIEW, metric: "aid" })).toEqual(["aid"]);
  });

  it("follow the packs that are on", () => {
    const only = find("afghanistan 2016 poppy", "en", { ...DEFAULT_VIEW, packs: ["cn-2005"] })[0];
    expect(only?.detail).toBe("Afghanistan: no figure for 2016");
  });

  it.each([
    ["how did opium poppy cultivation in Myanmar move from 2000 to 2015", "MM-cultivation-2000-2015"],
    ["US estimate Afghanistan poppy 2004 UNODC", "AF-cultivation-2004"],
    ["which Afghan provinces had no poppy figure in 2016", "AF-cultivation-2016"],
    ["阿富汗哪些省2016年没有罂粟数字", "AF-cultivation-2016"],
    ["laos 2003 planting qqqq", "LA-substitution-2003"],
  ])("are given to whole questions, of which not every word is known: %s", (text, id) => {
    expect(answer(text)?.id).toBe(id);
  });

  it("name no country by a small word", () => {
    for (const text of ["poppy in Laos to 2003", "no figure", "myanmar poppy 2000 to 2015"]) {
      expect(find(text, "en").filter(({ id }) => /^(IN|TO|NO)\b/.test(id))).toEqual([]);
    }
    expect(find("IN 2004", "en")[0]?.id).toBe("IN-substitution-2004");
  });

  it.each(["laos", "2003", "planting", "laos 1850", "laos qqqq", "qqqq 2003", "laos 2100", "poppy 2003"])(
    "are not given to %s",
    (text) => expect(answer(text)).toBeUndefined(),
  );
});

describe("what is offered", () => {
  it.each(["", "   ", "qqqq", "zzz云", "!?", "\u0301", "the of", "的"])("is nothing for %j", (text) => {
    for (const lang of LANGS) expect(find(text, lang)).toEqual([]);
  });

  it("is at most twelve, and no kind crowds out another", () => {
    for (const text of ["a", "china", "an", "中", "m", "laos", "1", "golden triangle"]) {
      const found = find(text);
      expect(found.length).toBeLessThanOrEqual(MOST_RESULTS);
      expect(new Set(keysOf(found)).size).toBe(found.length);
      const count = (kind: string) => found.filter((one) => one.kind === kind).length;
      expect([text, count("place") <= 5, count("source") <= 3, count("answer") <= 3]).toEqual([text, true, true, true]);
    }
    expect(new Set(find("china").map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  });

  it("offers cities as things, and no groups", () => {
    expect(find("tashkent")[0]).toMatchObject({ kind: "city", change: { item: "city-tashkent" } });
    for (const { kind, id } of [...find("asean"), ...find("several")])
      expect(kind === "place" ? id : "").not.toMatch(/^group-/);
  });

  it("leads to a row of the page of sources in the theme of the page", () => {
    expect(find("cn-2005")[0]?.href).toBe("sources/#source-cn-2005");
    expect(find("cn-2005", "zh", { ...DEFAULT_VIEW, theme: "dark" })[0]?.href).toBe(
      "sources/?theme=dark#source-cn-2005",
    );
    // The speaker's window lies beside that page.
    expect(find("cn-2005", "en", DEFAULT_VIEW, facts, "../")[0]?.href).toBe("../sources/#source-cn-2005");
  });

  it("says what every result is, in the language of the page", () => {
    for (const text of ["M11", "C02", "F16", "laos 2003 planting", "golden triangle", "E23"]) {
      for (const { title, detail, kind } of find(text, "zh")) {
        expect([text, title + detail]).toEqual([text, expect.stringMatching(/\p{Script=Han}/u)]);
        expect(SEARCH_KINDS).toContain(kind);
      }
    }
    expect(find("F16")[0]?.title).toBe(amountText(known("F16"), EN));
  });
});
