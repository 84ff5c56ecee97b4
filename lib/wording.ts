import type { Writing } from "./room";
import type { Lang, Qualifier, Unit } from "./schema";

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
const QUALIFIER_WORDS: Record<Qualifier, Record<Lang, string>> = {
  exact: { en: "", zh: "" },
  about: { en: "about ", zh: "约" },
  at_least: { en: "at least ", zh: "至少" },
  nearly: { en: "nearly ", zh: "近" },
  at_most: { en: "at most ", zh: "至多" },
  range: { en: "between ", zh: "介于" },
};

const MORE_THAN: Record<Lang, string> = { en: "more than ", zh: "逾" };

/** How sources print a lower bound that may be met exactly. */
const MAY_BE_MET = /at least|no(?:t)? less than|minimum|至少|不少于|不低于|以上/i;
/** And one that is passed: in Chinese often by a sign behind the number or behind its unit. */
const IS_PASSED =
  /more than|\bover\b|above|exceed|mahigit|>|逾|超过|超(?=\s*\d)|[\d〇一二两三四五六七八九十百千万亿][吨克斤亩顷元]?[多余几]/i;

/** What stands before the number, in the words of the print where there are two ways to say a lower bound. */
export function qualifierText({ qualifier, printed }: Pick<Amount, "qualifier" | "printed">, lang: Lang): string {
  const isPassed = printed !== undefined && !MAY_BE_MET.test(printed) && IS_PASSED.test(printed);
  return (qualifier === "at_least" && isPassed ? MORE_THAN : QUALIFIER_WORDS[qualifier])[lang];
}

/** All that may stand before a number, in both languages. */
export const WORDS_BEFORE_NUMBERS: readonly string[] = [...Object.values(QUALIFIER_WORDS), MORE_THAN]
  .flatMap(({ en, zh }) => [en, zh])
  .filter(Boolean);

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

/** How many decimals to write: all of a printed number; of a computed one two, none from ten thousand on, more below 0.1. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  const own = String(value).split(".")[1]?.length ?? 0;
  if (own <= MOST_DECIMALS) return own;
  // Two would make a zero of a small number.
  return size >= 1e4 ? 0 : size < 0.1 ? 2 - Math.floor(Math.log10(size)) : 2;
}

/** Powers of ten that have a word, the largest first. */
const COUNTED: Record<Lang, readonly (readonly [power: number, word: string])[]> = {
  en: [
    [9, " billion"],
    [6, " million"],
  ],
  zh: [
    [8, "亿"],
    [4, "万"],
  ],
};

/** Does the room have words for large powers of ten in this language? */
export const countsInWords = ({ lang, numbers }: Writing): boolean =>
  numbers === "words" || (numbers === "ten-thousands" && lang === "zh");

/**
 * A number as the room writes it. No way of writing changes a digit of a printed number.
 * - words: 550,000 and 5 million in English; 55万, 5亿 and 3.6667万 in Chinese
 * - comma: 550,000 and 5,000,000
 * - space: the same with U+202F, a thin space that does not break
 * - ten-thousands: in Chinese 亿, else 万, where at most one decimal stands before it (55万, 1.5亿), else all digits with
 *   commas (36,667); in English as comma
 */
export function numberText(value: number, writing: Writing): string {
  const decimals = decimalsOf(value);
  for (const [power, word] of countsInWords(writing) ? COUNTED[writing.lang] : []) {
    if (Math.abs(value) < 10 ** power) continue;
    const text = digits(value / 10 ** power, decimals + power);
    if (writing.numbers === "words" || !/\.\d\d/.test(text)) return text + word;
  }
  const text = digits(value, decimals);
  return writing.numbers === "space" ? text.replaceAll(",", "\u202f") : text;
}

/**
 * How finely a computed number is told, in whole ones from a hundred on: where Chinese counts all of ten thousand and more
 * in 万, more than two decimals there would be finer than the printed number.
 */
export const wholeStep = (value: number, { lang, numbers }: Writing): number =>
  lang === "zh" && numbers === "words" && value >= 1e4 ? 100 : 1;

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
  /** As the source prints it: the words for a lower bound follow it. */
  printed?: string;
}

/** An amount with qualifier and unit: "more than 500 million yuan", "逾5亿元". Never a bare number. */
export function amountText(amount: Amount, writing: Writing): string {
  const { lang } = writing;
  const gap = lang === "zh" ? "" : " ";
  const unit = unitText(amount.unit, lang, amount.value);
  if (amount.value === undefined) {
    if (amount.low === undefined || amount.high === undefined) return lang === "zh" ? "未印数字" : "no number printed";
    return `${endsText(amount.low, amount.high, writing)}${gap}${unit}`;
  }
  return `${qualifierText(amount, lang)}${numberText(amount.value, writing)}${gap}${unit}`;
}

/** The two ends of a range: 100,000–200,000, 10万至20万. */
export function endsText(low: number, high: number, writing: Writing): string {
  return `${numberText(low, writing)}${writing.lang === "zh" ? "至" : "–"}${numberText(high, writing)}`;
}

/** An axis tick: short, without qualifier or unit, which the axis title carries. */
export function tickText(value: number, writing: Writing): string {
  const isShort = writing.lang === "en" && Math.abs(value) >= 1e3 && Math.abs(value) < 1e6;
  return numberText(isShort ? Math.round(value) : value, writing);
}
