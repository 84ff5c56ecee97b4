import type { Figure, Lang, Qualifier, Unit } from "./schema";
import { convertArea } from "./unit-conversion";

const UNIT_WORDS: Record<Unit, { en: [one: string, many: string]; zh: string }> = {
  mu: { en: ["mu", "mu"], zh: "亩" },
  ha: { en: ["ha", "ha"], zh: "公顷" },
  km2: { en: ["km²", "km²"], zh: "平方千米" },
  rai: { en: ["rai", "rai"], zh: "莱" },
  g: { en: ["g", "g"], zh: "克" },
  kg: { en: ["kg", "kg"], zh: "千克" },
  lb: { en: ["lb", "lb"], zh: "磅" },
  t: { en: ["t", "t"], zh: "吨" },
  "t/year": { en: ["t a year", "t a year"], zh: "吨（每年）" },
  litres: { en: ["litre", "litres"], zh: "升" },
  tablets: { en: ["tablet", "tablets"], zh: "片" },
  saplings: { en: ["sapling", "saplings"], zh: "株树苗" },
  CNY: { en: ["yuan", "yuan"], zh: "元" },
  USD: { en: ["US dollar", "US dollars"], zh: "美元" },
  "USD/year": { en: ["US dollars a year", "US dollars a year"], zh: "美元（每年）" },
  EUR: { en: ["euro", "euros"], zh: "欧元" },
  GBP: { en: ["pound sterling", "pounds sterling"], zh: "英镑" },
  JPY: { en: ["yen", "yen"], zh: "日元" },
  THB: { en: ["baht", "baht"], zh: "泰铢" },
  MYR: { en: ["ringgit", "ringgit"], zh: "马币" },
  people: { en: ["person", "people"], zh: "人" },
  courses: { en: ["course", "courses"], zh: "期" },
  projects: { en: ["project", "projects"], zh: "个项目" },
  countries: { en: ["country", "countries"], zh: "个国家" },
  percent: { en: ["percent", "percent"], zh: "%" },
  companies: { en: ["company", "companies"], zh: "家企业" },
  agreements: { en: ["agreement", "agreements"], zh: "份协议" },
  offices: { en: ["office", "offices"], zh: "个办公室" },
  patrols: { en: ["patrol", "patrols"], zh: "次巡逻" },
};

/** What stands before the number; empty for an exact one. */
export const QUALIFIER_WORDS: Record<Qualifier, Record<Lang, string>> = {
  exact: { en: "", zh: "" },
  about: { en: "about ", zh: "约" },
  at_least: { en: "more than ", zh: "逾" },
  nearly: { en: "nearly ", zh: "近" },
  at_most: { en: "at most ", zh: "至多" },
  range: { en: "between ", zh: "介于" },
};

/**
 * Digits in groups of three, as both languages write them, with at most so many decimals. By hand, because the first
 * formatter of Intl holds up the start of the page.
 */
function digits(value: number, decimals: number): string {
  // Fifteen digits are what a number holds exactly: the noise of a division lies beyond them.
  const [whole = "", fraction = ""] = Number(value.toPrecision(15)).toFixed(decimals).split(".");
  const decimal = fraction.replace(/0+$/, "");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (decimal && `.${decimal}`);
}

/** The finest that sources print; what has more decimals has been computed. */
const MOST_DECIMALS = 4;

/** How many decimals to write: all of a printed number; of a computed one two, or none from ten thousand on. */
function decimalsOf(value: number): number {
  const own = String(value).split(".")[1]?.length ?? 0;
  if (own <= MOST_DECIMALS) return own;
  return Math.abs(value) >= 1e4 ? 0 : 2;
}

/** A number as the language writes it: 550,000 and 5 million in English, 55万 and 5亿 in Chinese. Printed digits are kept. */
export function numberText(value: number, lang: Lang): string {
  const size = Math.abs(value);
  const decimals = decimalsOf(value);
  if (lang === "zh") {
    if (size >= 1e8) return `${digits(value / 1e8, decimals + 8)}亿`;
    if (size >= 1e4) return `${digits(value / 1e4, decimals + 4)}万`;
  } else if (size >= 1e9) {
    return `${digits(value / 1e9, decimals + 9)} billion`;
  } else if (size >= 1e6) {
    return `${digits(value / 1e6, decimals + 6)} million`;
  }
  return digits(value, decimals);
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
  if (lang === "en" && Math.abs(value) >= 1e3 && Math.abs(value) < 1e6) return digits(value, 0);
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
