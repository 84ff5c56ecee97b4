import { describe, expect, it } from "vitest";
import { facts, look, selectable } from "./fixtures/committed";
import { MESSAGES } from "./messages";
import { LANGS, type Lang } from "./schema";
import type { Selection } from "./select";
import { plain, type Segment, sentence } from "./sentence";

const say = (selection: Selection, lang: Lang): Segment[] =>
  sentence(selection, { lang, words: MESSAGES[lang], places: facts.places });
const text = (place: string | undefined, lang: Lang, year?: number) => plain(say(look(place, { year }), lang));
const figuresIn = (segments: readonly Segment[]) =>
  segments.flatMap((segment) => (typeof segment === "string" ? [] : [segment.figure]));

/** Every sentence that a reader can meet: each place and the whole picture, in both languages, some years among them. */
const SENTENCES = [undefined, ...selectable.map(({ id }) => id)].flatMap((place) =>
  LANGS.flatMap((lang) =>
    [undefined, 1989, 2003, 2004].map((year) => {
      const selection = look(place, { year });
      const segments = say(selection, lang);
      return { name: `${place ?? "whole"} ${year ?? ""} ${lang}`, place, lang, year, selection, segments };
    }),
  ),
);

/** The sentences that break a rule, by name: an empty list is what every rule wants. */
const breaking = (rule: (told: (typeof SENTENCES)[number], plainText: string) => boolean) =>
  SENTENCES.filter((told) => rule(told, plain(told.segments))).map(
    ({ name, segments }) => `${name}: ${plain(segments)}`,
  );

describe("the printed values, with their qualifiers", () => {
  it("of the whole picture", () => {
    for (const value of ["620,000 mu", "550,000 mu", "70,000 mu", "more than 500 million yuan"]) {
      expect(text(undefined, "en")).toContain(value);
    }
    for (const value of ["62万亩", "55万亩", "7万亩", "逾5亿元"]) expect(text(undefined, "zh")).toContain(value);
  });

  it("of northern Laos: its own part, and the total that it belongs to", () => {
    expect(text("area-northern-laos", "en")).toContain(
      "Northern Laos had 70,000 mu of Chinese substitution planting at the end of 2003, out of 620,000 mu",
    );
    expect(text("area-northern-laos", "en")).toContain("500,000 yuan");
    expect(text("area-northern-laos", "zh")).toMatch(/7万亩.*62万亩.*50万元/);
    expect(text("area-northern-laos", "en")).not.toContain("550,000");
  });

  it("of the Golden Triangle: both parts, together the printed total", () => {
    expect(text("golden-triangle", "en")).toContain("550,000 mu + Northern Laos 70,000 mu, together 620,000 mu");
    expect(text("golden-triangle", "zh")).toMatch(/55万亩.*7万亩，合计62万亩/);
    expect(text("golden-triangle", "en")).toContain("463.92 kg of heroin");
    expect(text("golden-triangle", "zh")).toContain("463.92千克海洛因");
  });

  it("of China: about and planned are said of the project of the European Union", () => {
    expect(text("CN", "en")).toContain("about 20 million euros planned");
    expect(text("CN", "zh")).toContain("约2,000万欧元拟用于");
    expect(text("CN", "en")).toContain("more than 10 million US dollars");
    expect(text("CN", "zh")).toContain("逾1,000万美元");
  });

  it("of Malaysia: finished and semi-finished product, never their sum", () => {
    expect(text("MY", "en")).toMatch(/22\.91 kg of methamphetamine \(.*1,970 kg of methamphetamine, semi-finished/);
    expect(text("MY", "zh")).toMatch(/22\.91千克冰毒成品.*1,970千克冰毒半成品/);
    for (const lang of LANGS) expect(text("MY", lang)).not.toMatch(/1,?992/);
  });

  it("of Shan State: the figure of the larger area is said to be that of the larger area", () => {
    expect(text("MM-17", "en")).toContain("Shan State lies in Northern Myanmar, which had 550,000 mu");
    expect(text("MM-17", "zh")).toMatch(/^掸邦属缅北，后者.*55万亩/);
    expect(text("MM-17", "en")).toContain("300,000 yuan for Kokang (2002)");
  });

  it("of the United States: courses, since nothing else is counted", () => {
    expect(text("US", "en")).toMatch(/: 2 courses\.$/);
    expect(text("US", "zh")).toMatch(/：2期。$/);
  });
});

describe("every number stands with its figure", () => {
  const CASES = facts.atlas.packs.flatMap((pack) => pack.cases.map((joint) => joint.name));
  /** What may stand in words: years and decades, names of cases, and counts of what is listed below. */
  const withoutAllowed = (words: string) =>
    CASES.flatMap(({ en, zh }) => [en, zh])
      .reduce((left, name) => left.replaceAll(name.replace(/^Case /, "case "), ""), words)
      .replace(/\b(?:19|20)\d\ds?(?!\d)|(?:19|20)\d\d年|\d\d世纪\d\d年代/g, "")
      .replace(/\d+ printed seizures?|缴获数量\d+项/g, "")
      .replace(/\d+ entr(?:y|ies) below|下列\d+条/g, "");

  it("and no words hold digits beside years, cases and counts", () => {
    const strays = SENTENCES.flatMap(({ name, segments }) =>
      segments.flatMap((part) =>
        typeof part === "string" && /\d/.test(withoutAllowed(part)) ? [`${name}: ${part}`] : [],
      ),
    );
    expect(strays).toEqual([]);
  });

  it("and the rule would see a bare amount", () => {
    for (const bare of ["Northern Laos 70,000 mu", "逾5亿元", "about 296 kg", "12 provinces"]) {
      expect(withoutAllowed(bare)).toMatch(/\d/);
    }
    expect(withoutAllowed("case 9.2 in 2004, 1990s–2005, 截至2003年底")).not.toMatch(/\d/);
  });

  it("and every figure segment is a figure of the selection, told once", () => {
    for (const { selection, segments } of SENTENCES) {
      const known = new Set(selection.figures.map((entry) => entry.figure.id));
      // A total is said beside a part of it although it is no figure of the place.
      for (const facet of selection.charts.substitution.facets) for (const { id } of facet.totals) known.add(id);
      const told = figuresIn(segments).map(({ id }) => id);
      expect(told.filter((id) => !known.has(id))).toEqual([]);
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it("and counts of seizures are right", () => {
    for (const { segments, lang } of SENTENCES) {
      const said = /(\d+) printed seizure|缴获数量(\d+)项/.exec(plain(segments));
      if (!said) continue;
      const seizures = figuresIn(segments).filter(({ metric }) => metric === "seizure").length;
      expect([lang, Number(said[1] ?? said[2])]).toEqual([lang, seizures]);
    }
  });

  it("and the alleged F06 is never among them", () => {
    expect(breaking(({ segments }) => figuresIn(segments).some(({ id }) => id === "F06"))).toEqual([]);
  });
});

describe("a place without figures", () => {
  it("that the source does not name says so", () => {
    expect(text("MN", "en")).toBe(
      "The source gives no figure of planting, seizures or aid for Mongolia, and does not name it.",
    );
    expect(text("MN", "zh")).toBe("原文没有蒙古的种植、缴获或援助数字，也未提及该地。");
  });

  it("that the source names counts what it says", () => {
    expect(text("CN-YN", "en")).toMatch(/no figure .* Yunnan; it names it in \d+ entr(y|ies) below\.$/);
    expect(text("golden-crescent", "zh")).toMatch(/^原文没有金新月的.*下列\d+条提及该地。$/);
  });

  it("is never called unnamed when the map and the lists below say that it is named", () => {
    const denied = selectable.filter(
      ({ id }) => text(id, "en").includes("does not name it") && (facts.named.has(id) || look(id).events.length > 0),
    );
    expect(denied.map(({ id }) => id)).toEqual([]);
  });

  it("is not told that the source has none when only the year has none", () => {
    expect(text(undefined, "en")).toContain("620,000 mu");
    for (const place of [undefined, "MM", "TH"]) {
      expect(text(place, "en", 1961)).not.toMatch(/^The source gives no figure/);
      expect(text(place, "zh", 1961)).not.toMatch(/^原文没有/);
    }
  });
});

describe("every sentence, in both languages", () => {
  it("has words for everything", () => {
    expect(breaking((_, words) => /undefined|NaN|null|\[object|\$\{/.test(words))).toEqual([]);
    expect(breaking((_, words) => words.trim() === "")).toEqual([]);
  });

  it("has no doubled space or stop, none at its ends and none before a mark", () => {
    expect(breaking((_, words) => / {2}|\.\.|。。|，，|；；|、、|;;|,,/.test(words))).toEqual([]);
    expect(breaking((_, words) => words !== words.trim())).toEqual([]);
    expect(breaking((_, words) => / [,.;:)]|[，。；：、（]\s|\( /.test(words))).toEqual([]);
  });

  it("ends with one stop", () => {
    expect(breaking(({ lang }, words) => !words.endsWith(lang === "en" ? "." : "。"))).toEqual([]);
  });

  it("has no ASCII mark between Chinese signs", () => {
    const mark = /[\u3400-\u9fff][,.;:!?()'"]|[,.;:!?()'"][\u3400-\u9fff]/;
    expect(breaking(({ lang }, words) => lang === "zh" && mark.test(words))).toEqual([]);
  });

  it("has no Chinese in English", () => {
    expect(breaking(({ lang }, words) => lang === "en" && /[\u3400-\u9fff，。；：、（）]/.test(words))).toEqual([]);
  });

  it("names the same figures in both languages", () => {
    const byName = new Map(SENTENCES.map((told) => [told.name, figuresIn(told.segments).map(({ id }) => id)]));
    for (const { name } of SENTENCES.filter(({ lang }) => lang === "en")) {
      expect(byName.get(name.replace(/en$/, "zh"))).toEqual(byName.get(name));
    }
  });
});
