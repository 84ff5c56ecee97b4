import { describe, expect, it } from "vitest";
import { facts } from "@/lib/fixtures/committed";
import { MESSAGES } from "@/lib/messages";
import { FAMILIES, PALETTES } from "@/lib/palette";
import { VIEW_LAYERS, type View } from "@/lib/view";
import { seenAs } from "./figures";
import { gapUniverse } from "./gaps";
import type { LegendContext } from "./layer";
import {
  all,
  CONTEXTS,
  coloursIn,
  context,
  items,
  legendOf,
  paintings,
  styleOf,
  VISIBLE,
  year,
} from "./layer-fixtures";

describe("the legend", () => {
  describe("says of the agreements", () => {
    const ofPacks = (...packs: string[]): Partial<LegendContext> => ({
      items: items.filter(({ fact }) => "pack" in fact && packs.includes(fact.pack)),
      figures: facts.atlas.packs.flatMap((pack) => (packs.includes(pack.id) ? pack.figures : [])),
    });
    const label = (lang: "en" | "zh", change: Partial<LegendContext> = {}) =>
      legendOf(context({ lang, words: MESSAGES[lang], ...change })).find(({ id }) => id === "agreements")?.label;
    const counted =
      "Agreement with China: 17 countries stated by 2005; 5 named as examples, 3 more in other passages (whether counted is not said), the rest unnamed";
    const countedZh =
      "与中国的双边协议：原文称截至2005年有17个国家，举例5国，另3国见于他处（是否计入未说明），其余未列名";

    it("what the brief counts and whom it names, and how many are drawn with other packs", () => {
      expect(label("en")?.replace(/\d+ drawn/, "N drawn")).toBe(`${counted}; N drawn with other packs`);
      expect(label("zh")?.replace(/\d+国$/, "N国")).toBe(`${countedZh}；连同其他数据包绘出N国`);
    });

    it("nothing of other packs where the brief stands alone", () => {
      expect(label("en", ofPacks("cn-2005"))).toBe(counted);
      expect(label("zh", ofPacks("cn-2005"))).toBe(countedZh);
    });

    it("only what they are where the brief is off, or its count, or the row that tells of it", () => {
      const { items: own = [], figures: ownFigures = [] } = ofPacks("cn-2005", "series");
      for (const change of [
        ofPacks("series"),
        { items: own.filter(({ id }) => id !== "M17"), figures: ownFigures },
        { items: [...own], figures: ownFigures.filter(({ id }) => id !== "F04") },
      ]) {
        expect(label("en", change)).toBe("Bilateral agreements");
        expect(label("zh", change)).toBe("双边协议");
      }
    });

    it("of the brief only what the brief says: mechanisms of another pack are none of its passages", () => {
      const row = facts.items.get("M17");
      if (row?.kind !== "mechanism") throw new Error("there is no M17");
      const fact = { ...row.fact, id: "U01", pack: "user", members: [{ place: "CN" }, { place: "BR" }], figures: [] };
      const both = ofPacks("cn-2005");
      const more = [...(both.items ?? []), { kind: "mechanism" as const, id: "U01", fact }];
      expect(label("en", { ...both, items: more })).toContain("5 named as examples, 3 more in other passages");
    });
  });

  it("has an entry for every family, in its colour and its words", () => {
    for (const { context: one } of CONTEXTS) {
      for (const family of FAMILIES) {
        expect(legendOf(one).find(({ id }) => id === family)).toMatchObject({
          label: one.words.layers[family],
          place: family,
          toggle: family,
          mark: { line: one.palette.family[family].line },
        });
      }
    }
  });

  it("has a switch for every layer that can be hidden, also while it is hidden", () => {
    for (const visible of VISIBLE) {
      const toggles = legendOf(context({ visible })).flatMap(({ toggle }) => (toggle ? [toggle] : []));
      expect([...toggles].sort()).toEqual([...VIEW_LAYERS].sort());
    }
  });

  it("names every entry, each by an id and a label of its own", () => {
    for (const { context: one } of CONTEXTS) {
      const entries = legendOf(one);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
      for (const { label } of entries) expect(label).toMatch(/^(?!.*undefined).+/);
    }
  });

  it("explains every colour class that is on the map, and no other", () => {
    const steps = (one: LegendContext) => legendOf(one).filter(({ id }) => id.startsWith("step-"));
    expect(steps(context()).map(({ label }) => label)).toEqual(["Planting ≤ 150,000 mu", "Planting ≤ 600,000 mu"]);
    expect(steps(context()).map(({ mark }) => "fill" in mark && mark.fill)).toEqual([
      PALETTES.light.ramp[0],
      PALETTES.light.ramp[3],
    ]);
    const chinese = context({ lang: "zh", words: MESSAGES.zh });
    expect(steps(chinese).map(({ label }) => label)).toEqual(["种植 ≤ 15万亩", "种植 ≤ 60万亩"]);
  });

  it("says so when a chart has no figure of a territory", () => {
    const seizures = context({ paintings: paintings({ metric: "seizures", packs: ["cn-2005"] }) });
    expect(legendOf(seizures).find(({ id }) => id === "no-step")?.label).toBe("Seizures: no figure of one territory");
    expect(legendOf(context()).some(({ id }) => id === "no-step")).toBe(false);
  });

  it("tells two years apart where they are counted in different units", () => {
    const two = (metric: View["metric"], ...years: number[]) =>
      legendOf(context({ paintings: years.flatMap((of) => paintings({ metric, time: year(of) })) }));
    const labels = two("aid", 2004, 2014).flatMap(({ id, label }) => (id.startsWith("step-") ? [label] : []));
    expect(labels).toEqual([
      expect.stringMatching(/^2004 Aid ≤ [\d,]+ yuan$/),
      expect.stringMatching(/^2014 Aid ≤ .+ US dollars$/),
    ]);
    const same = two("cultivation", 2004, 2014).flatMap(({ id, label }) => (id.startsWith("step-") ? [label] : []));
    expect(same).toEqual(["Poppy ≤ 400 ha", "Poppy ≤ 4,000 ha", "Poppy ≤ 40,000 ha", "Poppy ≤ 400,000 ha"]);
  });

  it("names the six states of the gap view with their counts, in place of the classes", () => {
    const view = { place: "AF", metric: "cultivation", layers: ["gaps"], time: year(2016) } as const;
    const entries = (one: LegendContext) =>
      legendOf(one).flatMap(({ id, label }) => (/^(gap-|step-)/.test(id) ? [label] : []));
    const english = context({ paintings: paintings(view), selected: "AF" });
    expect(entries(english)).toEqual([
      "Figure reported: 21",
      "Reported as zero: 0",
      "Sources disagree: 0",
      "Counted in part or with others: 0",
      "Not reported for this time: 4",
      "Not collected by any source here: 9",
    ]);
    expect(gapUniverse(english)).toBe("Afghanistan: 34 provinces");
    const chinese = context({ lang: "zh", words: MESSAGES.zh, paintings: paintings(view), selected: "AF-HEL" });
    expect(entries(chinese)).toEqual([
      "有数字：21",
      "报告为零：0",
      "来源不一：0",
      "仅有局部或合并数字：0",
      "该时段未报告：4",
      "所收来源均未统计：9",
    ]);
    expect(gapUniverse(chinese)).toBe("阿富汗：34个省级单位");
    const two = [2014, 2016].flatMap((of) => paintings({ ...view, time: year(of) }));
    expect(entries(context({ paintings: two, selected: "AF" }))[0]).toBe("Figure reported: 19 (2014), 21 (2016)");
  });

  it("counts Myanmar and Laos as counted in part where only their north is", () => {
    const one = context({ paintings: paintings({ layers: ["gaps"], time: year(2003), packs: ["cn-2005"] }) });
    expect(legendOf(one).find(({ id }) => id === "gap-indirect")).toMatchObject({
      label: "Counted in part or with others: 2",
      mark: { kind: "gap", state: "indirect", ink: PALETTES.light.gap.indirect.ink },
    });
  });

  it("says so when the gap view has nothing to count", () => {
    const nothing = context({ paintings: paintings({ place: "JP", layers: ["gaps"] }), selected: "JP" });
    expect(legendOf(nothing).some(({ id }) => id.startsWith("gap-"))).toBe(false);
    expect(gapUniverse(nothing)).toBe("Japan: this atlas lists no provinces to count");
    expect(gapUniverse(context())).toBe("");
  });

  it("uses only colours that the map uses", () => {
    for (const { context: one } of CONTEXTS.filter(({ name }) => name.includes("settled"))) {
      const drawn = JSON.stringify(styleOf({ ...one, visible: all }).layers);
      for (const colour of coloursIn(legendOf(one).map(({ mark }) => mark))) {
        // Classes of figures are laid over the ground so that they look like the ramp.
        expect(drawn).toContain(one.palette.ramp.includes(colour) ? seenAs(colour, one.palette.named) : colour);
      }
    }
  });
});
