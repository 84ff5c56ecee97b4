import { describe, expect, it } from "vitest";
import { MOST_WALL_WORDS } from "./briefing";
import { seriesText } from "./figure-subject";
import { brief, facts, inYear, look, selectable } from "./fixtures/committed";
import { figuresIn, SENTENCES, say } from "./fixtures/sentences";
import { MESSAGES } from "./messages";
import { withoutBrackets } from "./messages/names-zh";
import { formatPeriod } from "./period";
import { LANGS, type Lang } from "./schema";
import { plain, wallSentence } from "./sentence";
import { VIEW_METRICS, type View } from "./view";
import { voiceOf } from "./voice";
import { wallWords } from "./wall-words";

/** The brief alone. */
const text = (place: string | undefined, lang: Lang, year?: number) => plain(say(brief(place, inYear(year)), lang));
/** All packs together. */
const textOfAll = (place: string | undefined, lang: Lang, change: Partial<View> = {}) =>
  plain(say(look(place, change), lang));
describe("the printed values, with their qualifiers", () => {
  it("of the whole picture", () => {
    for (const value of ["620,000 mu", "550,000 mu", "70,000 mu", "more than 500 million yuan"]) {
      expect(text(undefined, "en")).toContain(value);
    }
    for (const value of ["62万亩", "55万亩", "7万亩", "逾5亿元"]) expect(text(undefined, "zh")).toContain(value);
  });

  it("of northern Laos: its own part, and the total that it belongs to", () => {
    expect(text("area-northern-laos", "en")).toContain(
      "Northern Laos had 70,000 mu of Chinese substitution planting (end of 2003), out of 620,000 mu in Myanmar and Laos.",
    );
    expect(text("area-northern-laos", "en")).toContain("500,000 yuan");
    expect(text("area-northern-laos", "zh")).toMatch(/7万亩.*62万亩.*50万元/);
    expect(text("area-northern-laos", "en")).not.toContain("550,000");
  });

  it("of the Golden Triangle: both parts, together the printed total", () => {
    expect(text("golden-triangle", "en")).toContain(
      "Golden Triangle, Chinese substitution planting (end of 2003): Northern Myanmar 550,000 mu + Northern Laos 70,000 mu, together 620,000 mu",
    );
    expect(text("golden-triangle", "zh")).toContain(
      "金三角的中国替代种植（2003年底）：缅北55万亩 + 老挝北部7万亩，合计62万亩",
    );
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
    expect(text("MY", "zh")).toMatch(/22\.91千克冰毒（.*1,970千克冰毒半成品/);
    for (const lang of LANGS) expect(text("MY", lang)).not.toMatch(/1,?992/);
  });

  it("of Shan State: the figure of the larger area is said to be that of the larger area", () => {
    expect(text("MM-17", "en")).toContain("Shan State lies in Northern Myanmar, which had 550,000 mu");
    expect(text("MM-17", "zh")).toMatch(/^掸邦属缅北，后者.*55万亩/);
    expect(text("MM-17", "en")).toContain("300,000 yuan from China for Kokang, 2002");
    expect(text("MM-17", "zh")).toContain("中国提供30万元用于果敢（2002年）");
  });

  it("of the United States: courses, since nothing else is counted", () => {
    expect(text("US", "en")).toMatch(/: 2 courses, 2004\.$/);
    expect(text("US", "zh")).toMatch(/：2期，2004年。$/);
  });
});

describe("a place without figures", () => {
  it("that no entry is about says so", () => {
    expect(text("MN", "en")).toBe(
      "The sources give no figure of planting, seizures, aid or poppy for Mongolia, and no entry of the atlas is about it.",
    );
    expect(text("MN", "zh")).toBe("各来源没有蒙古的种植、缴获、援助或罂粟数字，本图志也没有关于该地的条目。");
  });

  it("that entries concern counts them", () => {
    expect(text("CN-YN", "en")).toMatch(/no figure .* Yunnan; \d+ entries of the atlas concern it\.$/);
    expect(text("golden-crescent", "zh")).toMatch(/^各来源没有金新月的.*本图志有\d+条与该地有关。$/);
    expect(textOfAll("BD", "en")).toMatch(/; 1 entry of the atlas concerns it\.$/);
    expect(textOfAll("CN-BJ", "en")).toContain("; 22 entries of the atlas concern it.");
  });

  it("counts all that the lists below hold, and says that there is none only where they are empty", () => {
    let counted = 0;
    for (const { name, lang, selection, segments } of SENTENCES) {
      const words = plain(segments);
      const lists = Object.entries(selection).filter(([key, list]) => key !== "path" && Array.isArray(list));
      const listed = lists.reduce((sum, [, list]) => sum + list.length, 0);
      const said = lang === "en" ? /(\d+) entr(?:y|ies) of the atlas/.exec(words) : /本图志有(\d+)条/.exec(words);
      if (said) {
        expect([name, Number(said[1])]).toEqual([name, listed]);
        counted++;
      } else if (/no entry of the atlas|没有关于该地/.test(words)) expect([name, listed]).toEqual([name, 0]);
    }
    expect(counted).toBeGreaterThan(100);
  });

  it("is told for its time only, where other times have figures", () => {
    for (const year of [2002, 2003, 2004]) {
      expect(textOfAll("CN-YN", "en", inYear(year))).toContain(
        `no figure of planting, seizures, aid or poppy for Yunnan in ${year};`,
      );
      expect(textOfAll("CN-YN", "zh", inYear(year))).toContain(`各来源没有云南省${year}年的种植`);
    }
  });

  it("is never called unnamed when the map and the lists below say that it is named", () => {
    const isDenied = (id: string) => textOfAll(id, "en").includes("no entry of the atlas is about it");
    expect(selectable.filter(({ id }) => isDenied(id)).length).toBeGreaterThan(20);
    const denied = selectable.filter(({ id }) => isDenied(id) && (facts.named.has(id) || look(id).events.length > 0));
    expect(denied.map(({ id }) => id)).toEqual([]);
  });

  it("is not told that the source has none when only the year has none", () => {
    expect(text(undefined, "en")).toContain("620,000 mu");
    for (const place of [undefined, "MM", "TH"]) {
      expect(text(place, "en", 1961)).not.toMatch(/^The sources give no figure/);
      expect(text(place, "zh", 1961)).not.toMatch(/^各来源没有/);
    }
  });
});

describe("with the series beside the brief", () => {
  it("Myanmar: the latest poppy of the United Nations and of the United States, each named with its year", () => {
    expect(textOfAll("MM", "en")).toMatch(
      /^Opium poppy: [\d,]+ ha in Myanmar, 20[2-9]\d \(UNODC\); [\d,]+ ha in Myanmar, 2019 \(United States\)\./,
    );
    expect(textOfAll("MM", "zh")).toMatch(
      /^罂粟种植：.*公顷（缅甸，20[2-9]\d年，联合国毒罪办）；.*（缅甸，2019年，美国）。/,
    );
  });

  it("a chosen year speaks of that year only", () => {
    const said = textOfAll("AF", "en", inYear(2004));
    expect(said).toContain("131,000 ha in Afghanistan, 2004 (UNODC)");
    expect(said).toContain("206,700 ha in Afghanistan, 2004 (United States)");
    expect(textOfAll("MM", "en", inYear(2016))).not.toContain("Opium poppy");
  });

  it("a province has its own poppy, or the country's, which is named", () => {
    expect(textOfAll("AF-HEL", "en", inYear(2016))).toContain("80,273 ha in Helmand, 2016");
    expect(textOfAll("AF-PAN", "en", inYear(2016))).toMatch(/ ha in Afghanistan, 2016 \(UNODC\)/);
  });

  it("seizures are told by all drugs together, with the place and the year", () => {
    expect(textOfAll("PK", "zh")).toContain(
      "各类毒品（巴基斯坦，2022年6月至2023年6月，巴基斯坦各机构），同年另有1项统计。",
    );
    expect(textOfAll("CN", "en", inYear(2016))).toMatch(/Seized: .* of all drugs in China, 2016 \(NNCC of China\)\./);
  });

  it("of aid, one amount of each currency is told, with its kind and giver; of the others, that they are not to be added", () => {
    expect(textOfAll("AF", "en")).toContain(
      "Aid: 8.7 billion US dollars for Afghanistan, 2002–2017 (United States); 3 other amounts may overlap: not to be added.",
    );
    expect(textOfAll("golden-triangle", "en")).not.toMatch(/nearly 500 million/);
    expect(textOfAll("golden-triangle", "en")).toContain(
      "project funds of 11.6 million US dollars reported for Wa area, 1998–2003 (UNODC)",
    );
    expect(textOfAll("area-wa", "zh")).toContain("据报项目资金1,160万美元用于佤邦地区（1998年至2003年，联合国毒罪办）");
    expect(text("CN", "en")).toContain("more than 500 million yuan from China for Myanmar and Laos, 1990s–2005");
  });

  it("and goods are said to be goods", () => {
    const rice = { packs: ["series"], ...inYear(2005) };
    expect(textOfAll("MM-17", "en", rice)).toContain("1,000 t of rice for Shan State, Mar 2005 (Thailand)");
    expect(textOfAll("MM-17", "zh", rice)).toContain("大米1,000吨用于掸邦（2005年3月，泰国）");
    expect(text("CN", "en", 1989)).toContain("5 million US dollars in kind for China");
    expect(text("CN", "zh", 1989)).toContain("实物折价500万美元用于中国");
  });

  it("and say who counts: the force of one agency, or the claim of the authorities", () => {
    expect(textOfAll("PK", "en", inYear(2016))).toContain("215 t of all drugs in Pakistan, 2016 (ANF of Pakistan).");
    expect(textOfAll("IR", "en", inYear(2016))).toContain("(Iranian law enforcement).");
    for (const { segments } of SENTENCES) {
      for (const [at, part] of segments.entries()) {
        if (typeof part === "string" || part.figure.metric !== "seizure" || !part.figure.series) continue;
        const series = seriesText(part.figure.series, { words: MESSAGES.en });
        const seriesZh = withoutBrackets(seriesText(part.figure.series, { words: MESSAGES.zh }));
        const around = plain(segments.slice(Math.max(0, at - 1), at + 3));
        expect([around, around.includes(series) || around.includes(seriesZh)]).toEqual([around, true]);
      }
    }
  });

  it("of different drugs the first count is told, and that there are more", () => {
    expect(textOfAll("CN-GX", "en")).toBe(
      "Seized: 229,775 g of heroin in Guangxi, Jun 2009–May 2010 (Guangxi), and 2 other counts of that year.",
    );
  });

  it("what an organisation is paid is no aid for a place, and says who pays whom", () => {
    expect(textOfAll("AT", "en")).toBe(
      "Aid funds (donor: China; yearly gift to the UN drugs office): 2 million US dollars a year, 2025.",
    );
    expect(textOfAll("AT", "zh")).toMatch(/^援助资金（出资方：中国；每年向联合国毒品和犯罪问题办公室捐款）：/);
    for (const place of ["TH", "VN", "KH", "CN", "MM", "LA"]) {
      const said = figuresIn(say(look(place, inYear(2003)), "en")).map(({ id }) => id);
      expect([place, said.includes("B126")]).toEqual([place, false]);
    }
  });

  it("single figures of a list stand with their period", () => {
    expect(textOfAll("TH", "en", inYear(2019))).toMatch(/111 patrols, 2011–Nov 2021; .*132 patrols, 2011–Aug 2023\.$/);
    expect(textOfAll("TH", "zh", inYear(2019))).toContain("111次巡逻，2011年至2021年11月；");
    expect(textOfAll("area-kokang", "en", inYear(1997))).toContain("201,000 ha, 1990–1999");
  });

  it("every planned figure is said to be planned, with its period where the source gives one", () => {
    let planned = 0;
    for (const { lang, segments } of SENTENCES) {
      for (const [at, part] of segments.entries()) {
        if (typeof part === "string" || part.figure.status !== "planned") continue;
        const after = segments[at + 1];
        const { period, basis } = part.figure;
        expect(after).toMatch(lang === "en" ? /planned/ : /计划|拟用于/);
        if (period.printed) expect(after).toContain(formatPeriod(period, facts.writing[lang], basis));
        planned++;
      }
    }
    expect(planned).toBeGreaterThan(100);
  });

  it("the brief says the same whether or not the series are read beside it, for the planting and the cases", () => {
    for (const { id } of selectable) {
      const planting = (words: string) => /[^.]*of Chinese substitution planting[^.]*\./.exec(words)?.[0].trim();
      const alone = planting(text(id, "en"));
      if (alone) expect([id, planting(textOfAll(id, "en"))]).toEqual([id, alone]);
    }
  });
});

describe("on a wall", () => {
  const onWall = (place: string | undefined, metric: View["metric"], lang: Lang) =>
    wallSentence(look(place, { metric }), voiceOf({ facts, lang, words: MESSAGES[lang] }));

  it("only what the chart beside it is about is told, in words that a wall holds", () => {
    const tooLong: string[] = [];
    for (const { id } of selectable) {
      for (const lang of LANGS) {
        for (const metric of VIEW_METRICS) {
          const told = plain(onWall(id, metric, lang));
          const { timelines, facets } = look(id, { metric }).charts[metric];
          if (timelines.length + facets.length === 0) expect([id, metric, told]).not.toEqual([id, metric, ""]);
          if (wallWords(told, facts, lang) > MOST_WALL_WORDS) tooLong.push(`${id} ${metric}: ${told}`);
        }
      }
    }
    expect(tooLong).toEqual([]);
    expect(plain(onWall("golden-triangle", "substitution", "en"))).toMatch(/^Golden Triangle, Chinese substitution/);
    expect(plain(onWall("golden-triangle", "cultivation", "zh"))).toMatch(/^罂粟种植：[^。]*。$/);
    expect(figuresIn(onWall("CN", "aid", "en"))).toHaveLength(1);
  });

  it("or the first that there is, where the chart has nothing to tell", () => {
    expect(plain(onWall("CN-YN", "substitution", "en"))).toMatch(/^Seized: /);
    expect(plain(onWall("MN", "aid", "en"))).toMatch(/^The sources give no figure/);
    expect(onWall(undefined, "cultivation", "en")).toEqual([]);
  });
});
