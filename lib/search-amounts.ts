import type { Facts } from "./facts";
import type { Figure, Unit } from "./schema";
import { unitText, WORDS_BEFORE_NUMBERS } from "./wording";

/** Powers of ten as they are typed behind a number. */
const POWERS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  bn: 1e9,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
};

const NUMBER = /^(?<digits>\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)(?<decimals>\.\d+)?/;
const POWER = new RegExp(
  `^(?:${Object.keys(POWERS)
    .sort((a, b) => b.length - a.length)
    .join("|")})(?![a-z])`,
);
const YEAR = /^(19|20)\d\d$/;
/** Other words that are typed for a unit. */
const ALSO: Partial<Record<Unit, readonly string[]>> = {
  kg: ["公斤", "kilograms"],
  t: ["tonnes", "tons"],
  ha: ["hectares"],
  CNY: ["人民币", "cny", "rmb"],
  USD: ["dollars", "usd", "$"],
};

/** A number that was typed, and what stands behind it. */
export interface TypedAmount {
  value: number;
  /** The unit or its beginning in small letters; empty where none was typed. */
  unit: string;
}

const folded = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/**
 * Read "620,000 mu", "more than 500 million" or "62万亩". Undefined where the text is no amount: other words, a single
 * digit, or a year.
 */
export function typedAmount(text: string): TypedAmount | undefined {
  let rest = folded(text);
  const qualifier = WORDS_BEFORE_NUMBERS.find((words) => rest.startsWith(words));
  rest = rest.slice(qualifier?.length ?? 0);
  const { digits = "", decimals = "" } = NUMBER.exec(rest)?.groups ?? {};
  if (!digits || YEAR.test(rest)) return undefined;
  rest = rest.slice(digits.length + decimals.length).trim();
  const [power = ""] = POWER.exec(rest) ?? [];
  rest = rest.slice(power.length).trim();
  if (digits.length < 2 && !power && !rest) return undefined;
  const value = Number(digits.replace(/\D/g, "") + decimals) * (POWERS[power] ?? 1);
  // 5.3 × 10,000 is not quite 53,000 in binary fractions.
  return { value: Number(value.toPrecision(15)), unit: rest };
}

/** The figures of which a typed amount is the value, or an end of the range, in the order of the files. */
export function figuresOf({ value, unit }: TypedAmount, { atlas }: Facts): Figure[] {
  const fits = (figure: Figure) =>
    [figure.value, figure.low, figure.high].includes(value) && (!unit || isUnit(unit, figure.unit));
  return atlas.packs.flatMap(({ figures }) => figures.filter(fits));
}

function isUnit(typed: string, unit: Unit): boolean {
  const words = [unitText(unit, "en"), unitText(unit, "en", 1), unitText(unit, "zh"), ...(ALSO[unit] ?? [])];
  return words.some((word) => folded(word).startsWith(typed));
}
