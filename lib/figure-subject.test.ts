import { describe, expect, it } from "vitest";
import { countedThing, figureSubject, isPaidIn, seriesText } from "./figure-subject";
import { facts, known } from "./fixtures/committed";
import { MESSAGES } from "./messages";
import { LANGS, type Lang } from "./schema";

const voice = (lang: Lang) => ({ lang, words: MESSAGES[lang], places: facts.places });
const FIGURES = facts.atlas.packs.flatMap((pack) => pack.figures);

describe("what a figure says, without its number", () => {
  it("is the pack's own summary where there is one", () => {
    for (const one of FIGURES.filter(({ summary }) => summary)) {
      for (const lang of LANGS) expect(figureSubject(one, voice(lang))).toBe(one.summary?.[lang]);
    }
  });

  it.each([
    ["A0001", "Opium poppy cultivation, Afghanistan, UNODC", "罂粟种植面积，阿富汗，联合国毒罪办（UNODC）"],
    ["A0410", "Opium poppy cultivation, Afghanistan, United States", "罂粟种植面积，阿富汗，美国"],
    ["A1076", "Seizure, opium, Pakistan, ANF of Pakistan", "缴获（鸦片），巴基斯坦，巴基斯坦反毒部队（ANF）"],
  ])("is else thing, place and who counts: %s", (id, en, zh) => {
    expect([figureSubject(known(id), voice("en")), figureSubject(known(id), voice("zh"))]).toEqual([en, zh]);
  });

  it("names no number and leaves no word out, for every figure of every pack", () => {
    for (const one of FIGURES.filter(({ summary }) => !summary)) {
      for (const lang of LANGS) {
        const said = figureSubject(one, voice(lang));
        expect([one.id, /undefined|null|^[,，]|[,，]$|group-/.test(said)]).toEqual([one.id, false]);
        if (!isPaidIn(one)) expect(said).toContain(facts.places.get(one.place)?.name[lang] ?? "?");
      }
      expect(figureSubject(one, voice("en"))).not.toMatch(/[\u3400-\u9fff，（）]/);
    }
  });

  it.each([
    ["B207", "Aid funds (donor: China; yearly gift to the UN drugs office)"],
    ["B126", "Project budget (yearly contribution of the six countries)"],
  ])("of money a year says who pays whom, not where the office is: %s", (id, en) => {
    expect(figureSubject(known(id), voice("en"))).toBe(en);
    expect(figureSubject(known(id), voice("zh"))).toContain(`（${known(id).note?.zh}）`);
  });

  it("tells substances of a seizure apart", () => {
    const things = new Set(
      FIGURES.filter(({ metric }) => metric === "seizure").map((one) => countedThing(one, voice("en"))),
    );
    const substances = new Set(FIGURES.filter(({ metric }) => metric === "seizure").map(({ substance }) => substance));
    expect(things.size).toBe(substances.size);
  });
});

describe("who counts", () => {
  const bodies = [...new Set(FIGURES.flatMap(({ series }) => series ?? []))];

  it("has a Chinese name for every body of the data, and one name a body", () => {
    expect(bodies.length).toBeGreaterThan(30);
    for (const body of bodies)
      expect([body, seriesText(body, voice("zh"))]).toEqual([body, expect.stringMatching(/[\u3400-\u9fff]/)]);
    for (const lang of LANGS) {
      expect(new Set(bodies.map((body) => seriesText(body, voice(lang)))).size).toBe(bodies.length);
    }
  });

  it("is in English as in the data where no better word is known", () => {
    for (const body of bodies) expect(seriesText(body, voice("en"))).not.toMatch(/[\u3400-\u9fff]/);
    expect([seriesText("UNODC", voice("en")), seriesText("US", voice("en"))]).toEqual(["UNODC", "United States"]);
  });
});
