import { describe, expect, it } from "vitest";
import { LANGS } from "../schema";
import { VIEW_LAYERS, VIEW_METRICS } from "../view";
import { MESSAGES } from ".";

type Leaf = [path: string, value: unknown];
const leaves = (value: unknown, path = ""): Leaf[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, value]];

/** What a function of the interface may be called with: names, amounts, years. Every one takes texts or numbers. */
const TEXTS = ["P5", "Myanmar", "2003", "55,500 ha", "2015", "UNODC"];
const COUNTS = [1, 26, 3, 4];
/** Functions of one number, which they count. */
const COUNTED = new Set([
  "search.matches",
  "search.more",
  "chronicle.before",
  "chronicle.after",
  "sentence.seizures",
  "sentence.entries",
  "sentence.otherCounts",
  "sentence.otherAid",
  "details.all",
  "sources.checked",
  "sources.sourceCount",
  "sources.figures",
  "sources.more",
]);
/** Functions of more than texts and numbers. */
const GIVEN = { kind: "project", standing: "reported", givers: ["China"], place: "Laos", period: "2003" } as const;
const CALLED: Readonly<Record<string, object>> = { "sentence.given": { ...GIVEN, goods: "Rice", who: "UNODC" } };
const calls = (path: string, value: unknown): string[] => {
  if (typeof value !== "function") return typeof value === "string" ? [value] : [];
  if (CALLED[path]) return leaves(value(CALLED[path])).map(([, text]) => String(text));
  const made = COUNTED.has(path) ? COUNTS.map((one) => value(one)) : [value(...TEXTS.slice(0, value.length || 3))];
  return made.flatMap((one: unknown) => leaves(one).map(([, text]) => String(text)));
};

/** Words around a figure, a relation or a group that one language or the plainest case needs none for. */
const MAY_BE_EMPTY =
  /^(sentence\.(ownPlanting|ofTotal|abroad|inWhole|wholePlanting)(\.\d)?|chart\.relation\.(own|part)|chart\.groups\.main)$/;
/** Bodies that count: a language lists those whose name in the data is not its own. */
const LISTS_OWN = /^series\./;

describe("the words of the interface", () => {
  it("have the same keys in the same places in both languages, of the same kind", () => {
    const shape = (lang: (typeof LANGS)[number]) =>
      leaves(MESSAGES[lang])
        .filter(([path]) => !LISTS_OWN.test(path))
        .map(([path, value]) => `${path} ${typeof value} ${typeof value === "function" ? value.length : ""}`)
        .sort();
    expect(shape("zh")).toEqual(shape("en"));
    expect(shape("en").length).toBeGreaterThan(150);
  });

  it.each(LANGS)("are never empty in %s", (lang) => {
    const empty = leaves(MESSAGES[lang]).filter(([path, value]) => value === "" && !MAY_BE_EMPTY.test(path));
    expect(empty).toEqual([]);
  });

  it.each(LANGS)("say what they were told, in %s", (lang) => {
    for (const [path, value] of leaves(MESSAGES[lang])) {
      const texts = calls(path, value);
      expect([path, texts.length > 0]).toEqual([path, true]);
      for (const text of texts)
        expect([path, text]).toEqual([path, expect.not.stringMatching(/undefined|NaN|\[object/)]);
      if (typeof value === "function") expect([path, texts.join("")]).not.toEqual([path, ""]);
    }
  });

  it.each(LANGS)("repeat the name, amount or number that they are given, in %s", (lang) => {
    for (const [path, value] of leaves(MESSAGES[lang])) {
      if (typeof value !== "function" || COUNTED.has(path) || CALLED[path]) continue;
      const marks = ["Xa", "Xb", "Xc", "Xd", "Xe", "Xf"].slice(0, value.length);
      const said = leaves(value(...marks))
        .map(([, text]) => String(text))
        .join(" ")
        .toLowerCase();
      for (const mark of marks) expect([path, said]).toEqual([path, expect.stringContaining(mark.toLowerCase())]);
    }
    for (const path of COUNTED) {
      const [, value] = leaves(MESSAGES[lang]).find(([name]) => name === path) ?? [];
      expect([path, calls(path, value).every((text, at) => text.includes(String(COUNTS[at])))]).toEqual([path, true]);
    }
  });

  it("count one thing in the singular and more in the plural", () => {
    const { search, sentence } = MESSAGES.en;
    expect([search.matches(1), search.matches(2)]).toEqual(["1 match", "2 matches"]);
    expect(sentence.seizures(1)).toContain("1 printed seizure:");
    expect(sentence.seizures(2)).toContain("2 printed seizures:");
    expect(sentence.entries(1)).toContain("1 entry of the atlas concerns it");
    expect(sentence.entries(2)).toContain("2 entries of the atlas concern it");
  });

  it("are in their language", () => {
    const own = { en: /中文/, zh: /English/ };
    for (const lang of LANGS) expect(MESSAGES[lang].otherLanguage.label).toMatch(own[lang]);
    for (const [path, value] of leaves(MESSAGES.en)) {
      if (path === "otherLanguage.label") continue;
      for (const text of calls(path, value))
        expect([path, text]).toEqual([path, expect.not.stringMatching(/[\u3400-\u9fff]/)]);
    }
    for (const [path, value] of leaves(MESSAGES.zh)) {
      if (typeof value !== "string" || value === "" || /^(otherLanguage\.|sentence\.)/.test(path)) continue;
      expect([path, value]).toEqual([path, expect.stringMatching(/[\u3400-\u9fff]/)]);
    }
  });

  it("have no ASCII mark between Chinese signs", () => {
    for (const [path, value] of leaves(MESSAGES.zh)) {
      for (const text of calls(path, value)) {
        expect([path, text]).toEqual([path, expect.not.stringMatching(/[\u3400-\u9fff][,.;:!?()][\u3400-\u9fff]/)]);
      }
    }
  });

  it("name every chart and layer differently", () => {
    for (const lang of LANGS) {
      const { metrics, layers, legend } = MESSAGES[lang];
      expect(new Set(VIEW_METRICS.map((metric) => metrics[metric])).size).toBe(VIEW_METRICS.length);
      expect(new Set(VIEW_METRICS.map((metric) => legend.short[metric])).size).toBe(VIEW_METRICS.length);
      expect(new Set(VIEW_LAYERS.map((layer) => layers[layer])).size).toBe(VIEW_LAYERS.length);
    }
  });

  it("name every state of a figure differently, so that alleged is not seized and planned not delivered", () => {
    for (const lang of LANGS) {
      for (const names of [MESSAGES[lang].statuses, MESSAGES[lang].bases, MESSAGES[lang].qualifiers]) {
        const all: string[] = Object.values(names);
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });
});
