import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { figuresIn, SENTENCES } from "./fixtures/sentences";
import { plain } from "./sentence";

/** The sentences that break a rule, by name: an empty list is what every rule wants. */
const breaking = (rule: (told: (typeof SENTENCES)[number], plainText: string) => boolean) =>
  SENTENCES.filter((told) => rule(told, plain(told.segments))).map(
    ({ name, segments }) => `${name}: ${plain(segments)}`,
  );

it("brackets never stand in brackets", () => {
  expect(breaking((_, text) => /（[^）]*（|\([^)]*\(/.test(text))).toEqual([]);
});

describe("every number stands with its figure", () => {
  const CASES = facts.atlas.packs.flatMap((pack) => pack.cases.map((joint) => joint.name));
  /** What may stand in words: dates, names that hold a number, and counts of what is listed below. */
  const NAMES = [
    ...CASES.flatMap(({ en, zh }) => [en.replace(/^Case /, "case "), zh]),
    ...facts.places.all.flatMap(({ name }) => [name.en, name.zh]).filter((name) => /\d/.test(name)),
  ];
  const withoutAllowed = (words: string) =>
    NAMES.reduce((left, name) => left.replaceAll(name, ""), words)
      .replace(/\b(?:[1-9]|[12]\d|3[01]) (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4})/g, "")
      .replace(/(?<=\d{4}年)\d{1,2}月(?:\d{1,2}日)?/g, "")
      .replace(/\b(?:19|20)\d\ds?(?!\d)|(?:19|20)\d\d年|\d\d世纪\d\d年代/g, "")
      .replace(/\d+ printed seizures?|缴获\d+项/g, "")
      .replace(/\d+ entr(?:y|ies) of the atlas|本图志有\d+条/g, "")
      .replace(/\d+ other amounts? may overlap|另有\d+项，可能重叠/g, "")
      .replace(/^, and \d+ other counts? of that year$|^，同年另有\d+项统计$/, "");

  it("and no words hold digits beside years, cases and counts", () => {
    const strays = SENTENCES.flatMap(({ name, segments }) =>
      segments.flatMap((part) =>
        typeof part === "string" && /\d/.test(withoutAllowed(part)) ? [`${name}: ${part}`] : [],
      ),
    );
    expect(strays).toEqual([]);
  });

  it("and the rule would see a bare amount", () => {
    for (const bare of ["Northern Laos 70,000 mu", "逾5亿元", "about 296 kg", "12 provinces", "12 Decks"]) {
      expect(withoutAllowed(bare)).toMatch(/\d/);
    }
    expect(withoutAllowed("case 9.2 in 2004, 1990s–2005, 30 Dec 2004, 截至2003年底, 2016年3月21日")).not.toMatch(/\d/);
  });

  it("and every figure segment is a figure of the selection, told once", () => {
    for (const { selection, segments } of SENTENCES) {
      const known = new Set(selection.figures.map((entry) => entry.figure.id));
      // A total is said beside a part of it although it is no figure of the place.
      for (const facet of selection.charts.substitution.facets) for (const { id } of facet.totals) known.add(id);
      // The poppy of the country around a place is said to be that of the country.
      for (const { lines } of selection.charts.cultivation.timelines)
        for (const point of lines.flatMap(({ runs }) => runs.flat())) known.add(point.figure.id);
      const told = figuresIn(segments).map(({ id }) => id);
      expect(told.filter((id) => !known.has(id))).toEqual([]);
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it("and counts of seizures are right", () => {
    for (const { segments, lang } of SENTENCES) {
      const said = /(\d+) printed seizure|缴获(\d+)项/.exec(plain(segments));
      if (!said) continue;
      const seizures = figuresIn(segments).filter((one) => one.metric === "seizure" && one.case).length;
      expect([lang, Number(said[1] ?? said[2])]).toEqual([lang, seizures]);
    }
  });

  it("and the alleged F06 is never among them", () => {
    expect(breaking(({ segments }) => figuresIn(segments).some(({ id }) => id === "F06"))).toEqual([]);
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
