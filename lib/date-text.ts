import type { DateStyle } from "./room";
import type { Lang } from "./schema";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A day in the style of an audience. What a style writes in one language only, the other writes in its own way:
 * 26 November 2026 is 2026年11月26日 in Chinese, and the reverse in English.
 * @param day ISO 8601 day
 */
export function dayText(day: string, style: DateStyle, lang: Lang): string {
  const [year, month, date] = day.split("-").map(Number);
  if (style === "iso" || !year || !month || !date) return day;
  return lang === "zh" ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1]} ${year}`;
}

/** The reader's own day of a moment, as ISO 8601 writes it. */
export function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
