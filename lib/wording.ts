import type { Figure, Lang, Qualifier, Unit } from "./schema";
import { convertArea } from "./unit-conversion";

const UNIT_WORDS: Record<Unit, { en: [one: string, many: string]; zh: string }> = {
  mu: { en: ["mu", "mu"], zh: "亩" },
  ha: { en: ["ha", "ha"], zh: "公顷" },
  kg: { en: ["kg", "kg"], zh: "千克" },
  t: { en: ["t", "t"], zh: "吨" },
  CNY: { en: ["yuan", "yuan"], zh: "元" },
  USD: { en: ["US dollar", "US dollars"], zh: "美元" },
  EUR: { en: ["euro", "euros"], zh: "欧元" },
  MYR: { en: ["ringgit", "ringgit"], zh: "马币" },
  people: { en: ["person", "people"], zh: "人" },
  courses: { en: ["course", "courses"], zh: "期" },
  projects: { en: ["project", "projects"], zh: "个项目" },
  countries: { en: ["country", "countries"], zh: "个国家" },
};

const QUALIFIER_WORDS: Record<Qualifier, Record<Lang, string>> = {
  exact: { en: "", zh: "" },
  about: { en: "about ", zh: "约" },
  at_least: { en: "more than ", zh: "逾" },
  nearly: { en: "nearly ", zh: "近" },
  at_most: { en: "at most ", zh: "至多" },
  range: { en: "between ", zh: "介于" },
};

const formats = new Map<string, Intl.NumberFormat>();
/** Digits with the language's grouping; Intl formatters are slow to make, so each is made once. */
function digits(value: number, lang: Lang, decimals = 2): string {
  const key = `${lang}${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(lang === "zh" ? "zh-CN" : "en", { maximumFractionDigits: decimals });
    formats.set(key, format);
  }
  return format.format(value);
}

/** A number as the language writes it: 550,000 and 5 million in English, 55万 and 5亿 in Chinese. */
export function numberText(value: number, lang: Lang): string {
  const size = Math.abs(value);
  if (lang === "zh") {
    if (size >= 1e8) return `${digits(value / 1e8, lang, 8)}亿`;
    if (size >= 1e4) return `${digits(value / 1e4, lang, 4)}万`;
  } else if (size >= 1e6) {
    return `${digits(value / 1e6, lang, 6)} million`;
  }
  return digits(value, lang);
}

/** The unit in words, in the number that the value asks for. */
export function unitText(unit: Unit, lang: Lang, value = 2): string {
  const words = UNIT_WORDS[unit];
  return lang === "zh" ? words.zh : words.en[value === 1 ? 0 : 1];
}

export interface Amount {
  value?: number;
  low?: number;
  high?: number;
  qualifier: Qualifier;
  unit: Unit;
}

/** An amount with qualifier and unit: "more than 500 million yuan", "逾5亿元". Never a bare number. */
export function amountText(amount: Amount, lang: Lang): string {
  const gap = lang === "zh" ? "" : " ";
  const unit = unitText(amount.unit, lang, amount.value);
  if (amount.value === undefined) {
    if (amount.low === undefined || amount.high === undefined) return lang === "zh" ? "未印数字" : "no number printed";
    const range = `${numberText(amount.low, lang)}${lang === "zh" ? "至" : "–"}${numberText(amount.high, lang)}`;
    return `${range}${gap}${unit}`;
  }
  return `${QUALIFIER_WORDS[amount.qualifier][lang]}${numberText(amount.value, lang)}${gap}${unit}`;
}

/** An axis tick: short, without qualifier or unit, which the axis title carries. */
export function tickText(value: number, lang: Lang): string {
  if (lang === "en" && Math.abs(value) >= 1e3 && Math.abs(value) < 1e6) return digits(value, lang, 0);
  return numberText(value, lang);
}

/** What the source itself, or exact arithmetic, converts a figure to; undefined when there is nothing to convert without a rate. */
export function convertedText(figure: Figure, lang: Lang): string | undefined {
  if (figure.converted) return amountText(figure.converted, lang);
  if (figure.value === undefined) return undefined;
  if (figure.unit === "mu") {
    const hectares = convertArea(figure.value, "mu", "ha");
    // Chinese counts in 万 from ten thousand on: more than two decimals there would be finer than the printed number.
    const step = lang === "zh" && hectares >= 1e4 ? 100 : 1;
    return `≈ ${amountText({ ...figure, value: Math.round(hectares / step) * step, unit: "ha" }, lang)}`;
  }
  if (figure.unit === "t") return amountText({ ...figure, value: figure.value * 1000, unit: "kg" }, lang);
  return undefined;
}
