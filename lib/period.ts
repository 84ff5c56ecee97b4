import { dayText } from "./date-text";
import type { Writing } from "./room";
import type { Basis, Period, PeriodPrecision, Text } from "./schema";

/** Thrown by parsePeriod for a text that is no period. `text` says why in both languages. */
export class PeriodProblem extends Error {
  readonly text: Text;

  constructor(printed: string, why: Text) {
    super(`"${printed}": ${why.en}`);
    this.name = "PeriodProblem";
    this.text = { en: `"${printed}" is not a period: ${why.en}`, zh: `“${printed}”不是有效时期：${why.zh}` };
  }
}

interface Moment {
  first: number;
  last: number;
  precision: PeriodPrecision;
  year: number;
  month?: number;
  day?: number;
}

const COARSENESS: readonly PeriodPrecision[] = ["day", "month", "year", "decade"];
/** Months are short in periods: Jan, Nov. */
const SHORT = 3;

/**
 * Reads a period as it stands in the data files.
 *
 * In: "" (the source gives no date), or a year "2003", month "2004-11", day "2003-12-31", decade "1990s",
 * or two of these with "/" between first and last: "1988/1990", "1990s/2005"; one of the two may be missing where the
 * source does not state it: "/2004" has no start, "1998/" no end.
 * Out: first and last calendar year, and the coarsest precision of the two ends; a missing end is taken as the stated
 * one. Throws PeriodProblem on anything else.
 */
export function parsePeriod(printed: string): Period {
  if (printed === "") return { printed };
  const ends = printed.split("/");
  if (ends.length > 2) {
    throw new PeriodProblem(printed, {
      en: "it has more than one slash",
      zh: "斜线多于一个",
    });
  }
  // A missing end is the stated one; of "/" alone neither is stated, and parsing the empty text says so.
  const stated = ends.filter((end) => end !== "");
  const first = parseMoment(stated[0] ?? "", printed);
  const last = stated.length === 2 ? parseMoment(stated[1] ?? "", printed) : first;
  if (stated.length === 2 && orderOf(first) >= orderOf(last)) {
    throw new PeriodProblem(printed, { en: "it does not end after it begins", zh: "终点不晚于起点" });
  }
  const precision = COARSENESS.indexOf(first.precision) > COARSENESS.indexOf(last.precision) ? first : last;
  return { printed, from: first.first, to: last.last, precision: precision.precision };
}

/**
 * The period in words. `basis` matters for a stock: 31 December is "end of 2003", and a range is "by 2005 (since 1984)".
 * An empty period says that the source gives no date, and an open one which end is not stated. Throws PeriodProblem when `period.printed` cannot be parsed.
 */
export function formatPeriod(period: Period, writing: Writing, basis?: Basis): string {
  const { printed } = period;
  const { lang } = writing;
  if (printed === "") return lang === "en" ? "no date in the source" : "原文未注明日期";
  const [firstPart = "", lastPart] = printed.split("/");
  if (lastPart !== undefined && (firstPart === "" || lastPart === "")) return openInWords(firstPart, lastPart, writing);
  const first = parseMoment(firstPart, printed);
  if (lastPart === undefined) {
    if (basis === "stock" && first.month === 12 && first.day === 31) {
      return lang === "en" ? `end of ${first.year}` : `${first.year}年底`;
    }
    return momentInWords(firstPart, first, writing);
  }
  const last = parseMoment(lastPart, printed);
  const from = momentInWords(firstPart, first, writing);
  const to = momentInWords(lastPart, last, writing);
  if (basis === "stock") return lang === "en" ? `by ${to} (since ${from})` : `截至${to}（自${from}起）`;
  return lang === "en" ? `${from}–${to}` : `${from}至${to}`;
}

/**
 * The period on a line of years: 2004-11 is a twelfth of 2004, 1990s goes from 1990 to 2000. Undefined where the source
 * gives no date. Throws PeriodProblem when `period.printed` cannot be parsed.
 */
export function spanOfYears({ printed }: Pick<Period, "printed">): { from: number; to: number } | undefined {
  if (printed === "") return undefined;
  const stated = printed
    .split("/")
    .filter((end) => end !== "")
    .map((end) => parseMoment(end, printed));
  const [first] = stated;
  const last = stated.at(-1);
  return first && last && { from: startOf(first), to: endOf(last) };
}

function startOf({ year, month = 1, day = 1 }: Moment): number {
  return year + (month - 1 + (day - 1) / daysIn(year, month)) / 12;
}

function endOf(moment: Moment): number {
  const { first, last, year, month, day } = moment;
  if (month === undefined) return startOf(moment) + last - first + 1;
  return year + (day === undefined ? month : month - 1 + day / daysIn(year, month)) / 12;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function openInWords(firstPart: string, lastPart: string, writing: Writing): string {
  const { lang } = writing;
  const end = firstPart || lastPart;
  const stated = momentInWords(end, parseMoment(end, `${firstPart}/${lastPart}`), writing);
  if (firstPart === "") return lang === "en" ? `up to ${stated}, start not stated` : `截至${stated}，起点未注明`;
  return lang === "en" ? `from ${stated}, end not stated` : `自${stated}起（终点未注明）`;
}

function parseMoment(text: string, printed: string): Moment {
  const decade = /^([12]\d\d0)s$/.exec(text);
  if (decade) {
    const year = Number(decade[1]);
    return { first: year, last: year + 9, precision: "decade", year };
  }
  const date = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!date) {
    throw new PeriodProblem(printed, {
      en: "write 2003, 2004-11, 2003-12-31, 1990s, two of them with a slash, or one with a slash where an end is not stated",
      zh: "应写作 2003、2004-11、2003-12-31、1990s，或以斜线连接其中两个；一端未注明时只写斜线和另一端",
    });
  }
  const year = Number(date[1]);
  if (date[2] === undefined) return { first: year, last: year, precision: "year", year };
  const month = Number(date[2]);
  if (month < 1 || month > 12) {
    throw new PeriodProblem(printed, { en: `there is no month ${date[2]}`, zh: `不存在第${date[2]}月` });
  }
  if (date[3] === undefined) return { first: year, last: year, precision: "month", year, month };
  const day = Number(date[3]);
  if (day < 1 || day > daysIn(year, month)) {
    throw new PeriodProblem(printed, { en: `that month has no day ${date[3]}`, zh: `该月没有${date[3]}日` });
  }
  return { first: year, last: year, precision: "day", year, month, day };
}

function orderOf({ year, month = 0, day = 0 }: Moment): number {
  return year * 10000 + month * 100 + day;
}

function momentInWords(printed: string, { year, precision }: Moment, writing: Writing): string {
  const { lang } = writing;
  if (precision === "decade") return lang === "en" ? `${year}s` : decadeInChinese(year);
  if (precision === "year") return lang === "en" ? printed : `${year}年`;
  return dayText(printed, writing, SHORT);
}

function decadeInChinese(year: number): string {
  const century = Math.floor(year / 100) + 1;
  const decade = year % 100;
  return decade === 0 ? `${century}世纪头十年` : `${century}世纪${decade}年代`;
}
