import { describe, expect, it } from "vitest";
import { drawnFigures } from "./chart-contents";
import { chartPiece } from "./chart-svg";
import { facts, look } from "./fixtures/committed";
import { EN } from "./fixtures/small-atlas";
import { MESSAGES } from "./messages";
import { LANGS, type Lang } from "./schema";
import { VIEW_METRICS } from "./view";
import { amountText } from "./wording";

const svgOf = (place: string | undefined, metric: (typeof VIEW_METRICS)[number], lang: Lang, rows?: number) =>
  chartPiece(look(place).charts[metric], { facts, lang, words: MESSAGES[lang] }, rows).svg;

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");

/** Every tag is closed in its order, and every attribute is quoted. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = "", rest = ""] of svg.matchAll(/<(\/?)([a-z]+)([^<>]*)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!rest.endsWith("/")) open.push(name);
    if (!/^(\s[\w:-]+="[^"]*")*\s?\/?$/.test(rest)) return false;
  }
  return open.length === 0;
}

describe("a chart as a drawing of its own", () => {
  it.each(LANGS)("is well-formed for every chart of places with many and with no figures (%s)", (lang) => {
    for (const place of [undefined, "golden-triangle", "MM", "LA", "AF", "MN"]) {
      for (const metric of VIEW_METRICS) {
        for (const rows of [undefined, 5]) {
          const svg = svgOf(place, metric, lang, rows);
          expect([place, metric, isWellFormed(svg)]).toEqual([place, metric, true]);
          expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    }
  });

  it("says amounts with their qualifier, and the total beside its parts in words only", () => {
    const texts = textsOf(svgOf("golden-triangle", "substitution", "en")).join(" ");
    expect(texts).toContain("550,000 mu");
    expect(texts).toContain(`${MESSAGES.en.chart.totalPrinted} 620,000 mu`);
    const { facets } = look("MM").charts.seizures;
    const least = drawnFigures({ timelines: [], facets }).find(({ qualifier }) => qualifier === "at_least");
    if (!least) throw new Error("no figure with more than");
    expect(textsOf(svgOf("MM", "seizures", "en")).join(" ")).toContain(amountText(least, EN));
    expect(amountText(least, EN)).toMatch(/^more than /);
  });

  it("says how many figures it leaves out, and that there are none where there are none", () => {
    expect(textsOf(svgOf("MM", "seizures", "en", 3)).join(" ")).toMatch(/The atlas has \d+ more figures\./);
    expect(textsOf(svgOf("MN", "substitution", "zh")).join("")).toContain(MESSAGES.zh.none.substitution("蒙古"));
  });
});
