import { describe, expect, it } from "vitest";
import { chartTitle } from "./chart-title";
import { besideText, chosenConversion, factorText } from "./conversion";
import { facts, known } from "./fixtures/committed";
import { EN, writing } from "./fixtures/small-atlas";
import { measuredText, rangeText } from "./measured-text";
import { MESSAGES } from "./messages";
import { NUMBER_STYLES, type NumberStyle, roomOf } from "./room";
import { LANGS, type Lang } from "./schema";
import { sentence } from "./sentence";
import { readView } from "./view";
import { voiceOf } from "./voice";
import { amountText, numberText, tickText } from "./wording";

const FIGURES = facts.atlas.packs.flatMap((pack) => pack.figures);
const said = (value: number, numbers: NumberStyle) =>
  LANGS.map((lang) => numberText(value, writing(lang, { numbers })));

/** The number that words stand for, read back from them. */
function numberIn(text: string): number {
  const scale = (
    [
      ["billion", 1e9],
      ["million", 1e6],
      ["亿", 1e8],
      ["万", 1e4],
    ] as const
  ).find(([word]) => text.includes(word));
  return Number(text.replace(/[^\d.]/g, "")) * (scale?.[1] ?? 1);
}

describe("numbers as a room writes them, in English and in Chinese", () => {
  it.each<[NumberStyle, number, string, string]>([
    ["comma", 999, "999", "999"],
    ["comma", 550000, "550,000", "550,000"],
    ["comma", 500000000, "500,000,000", "500,000,000"],
    ["comma", 1203935.07, "1,203,935.07", "1,203,935.07"],
    ["space", 999, "999", "999"],
    ["space", 1234.5, "1\u202f234.5", "1\u202f234.5"],
    ["space", 500000000, "500\u202f000\u202f000", "500\u202f000\u202f000"],
    ["ten-thousands", 9999, "9,999", "9,999"],
    ["ten-thousands", 10000, "10,000", "1万"],
    ["ten-thousands", 550000, "550,000", "55万"],
    ["ten-thousands", 105000, "105,000", "10.5万"],
    ["ten-thousands", 36667, "36,667", "36,667"],
    ["ten-thousands", 43197.508, "43,197.508", "43,197.508"],
    ["ten-thousands", 400000 / 15, "26,667", "26,667"],
    ["ten-thousands", 15250000, "15,250,000", "1,525万"],
    ["ten-thousands", 123450000, "123,450,000", "12,345万"],
    ["ten-thousands", 150000000, "150,000,000", "1.5亿"],
    ["ten-thousands", 8700000000, "8,700,000,000", "87亿"],
  ])("%s: %d is %s, %s", (numbers, value, en, zh) => expect(said(value, numbers)).toEqual([en, zh]));

  it.each(NUMBER_STYLES)("%s keeps every printed digit of every figure", (numbers) => {
    for (const { value, low, high, converted } of FIGURES) {
      for (const number of [value, low, high, converted?.value]) {
        if (number === undefined) continue;
        for (const text of said(number, numbers)) expect(numberIn(text)).toBeCloseTo(number, 6);
      }
    }
  });

  it("holds in ticks, ranges, conversions and rates", () => {
    const space = writing("en", { numbers: "space" });
    const beijing = writing("zh", { numbers: "ten-thousands" });
    expect([tickText(200000, space), tickText(200000, beijing)]).toEqual(["200\u202f000", "20万"]);
    const range = { value: 50000, low: 42550, high: 61000, unit: "ha" } as const;
    expect([rangeText(range, space), rangeText(range, beijing)]).toEqual([
      "42\u202f550–61\u202f000 ha",
      "42,550至6.1万公顷",
    ]);
    // All digits need no rounding to hundreds, which keeps 万 short.
    const f16 = known("F16");
    expect(besideText(f16, beijing)).toBe("≈ 41,333公顷");
    expect(measuredText(f16, { area: "ha" }, [], beijing).text).toBe("≈ 41,333公顷");
    expect(chosenConversion(f16, { area: "ha" }, [], beijing)).toMatchObject({ text: "≈ 41,333公顷" });
    expect(chosenConversion(f16, { area: "ha" }, [], EN)).toMatchObject({ text: "≈ 41,333 ha" });
    expect(factorText("t", "kg", space)).toBe("1\u202f000 kg = 1 t");
  });
});

describe("what the committed rooms say", () => {
  const voice = (room: string, lang: Lang) => voiceOf({ facts: facts.inRoom(room), lang, words: MESSAGES[lang] });
  const look = (room: string, query: string) => {
    const told = facts.inRoom(room);
    return told.select(readView(`?${query}&room=${room}`, told.known).view);
  };

  it.each([
    ["neutral", "620,000 mu", "62万亩", "more than 500 million yuan", "逾5亿元"],
    ["un", "620,000 mu", "62万亩", "more than 500 million yuan", "逾5亿元"],
    ["asean", "620,000 mu", "620,000亩", "more than 500,000,000 yuan", "逾500,000,000元"],
    ["beijing", "620,000 mu", "62万亩", "more than 500,000,000 yuan", "逾5亿元"],
  ])("%s writes amounts", (room, area, mu, money, yuan) => {
    const of = (id: string) => LANGS.map((lang) => amountText(known(id), voice(room, lang)));
    expect([...of("F16"), ...of("F12")]).toEqual([area, mu, money, yuan]);
  });

  it("are all there, and their facts know how they write", () => {
    for (const { name, numbers, dates } of facts.atlas.rooms) {
      for (const lang of LANGS) expect(facts.inRoom(name).writing[lang]).toEqual({ lang, numbers, dates });
    }
    expect(roomOf(facts.atlas.rooms, undefined).numbers).toBe("words");
  });

  it.each(facts.atlas.rooms.map(({ name }) => name))(
    "%s says the figures of a sentence as it writes them alone",
    (room) => {
      for (const lang of LANGS) {
        const figures = ["MM", "LA", "CN", "AF"].flatMap((place) =>
          sentence(look(room, `place=${place}`), voice(room, lang)).filter((segment) => typeof segment !== "string"),
        );
        expect(figures.length).toBeGreaterThan(4);
        for (const { figure, text } of figures) expect(text).toBe(amountText(figure, voice(room, lang)));
      }
    },
  );

  it("title a chart", () => {
    const title = (room: string, lang: Lang) =>
      chartTitle(look(room, "place=LA").charts.substitution, voice(room, lang));
    expect(title("beijing", "zh")).toContain("7万亩");
    expect(title("asean", "zh")).toContain("70,000亩");
    expect(title("asean", "en")).toContain("70,000 mu");
  });
});
