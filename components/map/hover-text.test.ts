import { describe, expect, it } from "vitest";
import { facts } from "@/lib/fixtures/committed";
import { MESSAGES } from "@/lib/messages";
import type { Lang } from "@/lib/schema";
import { DEFAULT_VIEW, type View } from "@/lib/view";
import { hoverText } from "./hover-text";
import { painter } from "./painting";

const paint = painter(facts);
const hover = (id: string, change: Partial<View>, lang: Lang = "en") => {
  const place = facts.places.get(id);
  if (!place) throw new Error(`no place ${id}`);
  const view = { ...DEFAULT_VIEW, ...change };
  return hoverText(place, view, paint(view, view.time), { facts, lang, words: MESSAGES[lang] });
};
const cultivation = (year: number) => ({ metric: "cultivation", time: { from: year, to: year } }) as const;

describe("what stands beside the pointer", () => {
  it("is the figure that colours the place, with its year and who counts", () => {
    expect(hover("AF-HEL", cultivation(2014))).toEqual({ name: "Helmand", figure: "103,240 ha, 2014 (UNODC)" });
    expect(hover("AF-HEL", cultivation(2014), "zh").figure).toMatch(/^10\.324万公顷（2014年，联合国毒罪办）$/);
  });

  it("says whose figure it is where that of the country lies on a province", () => {
    expect(hover("AF-HEL", cultivation(2004)).figure).toBe("Afghanistan as a whole: 131,000 ha, 2004 (UNODC)");
    expect(hover("CN-GD", { metric: "seizures" }).figure).toMatch(/^China as a whole: /);
  });

  it("gives the amount in the unit of the classes as well, where that is another", () => {
    expect(hover("area-northern-laos", { units: { area: "ha" } }).figure).toBe("70,000 mu ≈ 4,666.67 ha, end of 2003");
  });

  it("is the first figure of the sentence, with its own date, where nothing colours the place", () => {
    expect(hover("CN-YN", {}).figure).toMatch(/\d.*, .*\d{4}/);
    expect(hover("JP", {}).figure).toContain("no figure");
  });

  it("is the state of the place in the gap view", () => {
    const gaps = { ...cultivation(2016), place: "AF", layers: ["gaps"] } as const;
    expect(hover("AF-GHA", gaps).figure).toBe("Not reported for this time");
    expect(hover("AF-BAM", gaps).figure).toBe("Not collected by any source here");
    expect(hover("AF-HEL", gaps).figure).toBe("Figure reported: 80,273 ha, 2016 (UNODC)");
    expect(hover("AF-HEL", gaps, "zh").figure).toMatch(/^有数字：8\.0273万公顷/);
    expect(hover("IR", gaps).figure).toBeUndefined();
    expect(hover("MM", { time: { from: 2003, to: 2003 }, layers: ["gaps"] }).figure).toBe(
      "Counted in part or with others",
    );
  });
});
