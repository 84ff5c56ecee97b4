import type { Writing } from "./room";

export const MONTHS = [
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
 * A day or month as the room writes it. What a style writes in one language only, the other writes in its own way:
 * 26 November 2026 is 2026年11月26日 in Chinese, and the reverse in English. Anything else, a year alone, stays as it is.
 * @param day ISO 8601 day or month
 * @param length of the names of months
 */
export function dayText(day: string, { lang, dates }: Writing, length = 9): string {
  const [year, month, date] = day.split("-").map(Number);
  if (dates === "iso" || !year || !month) return day;
  if (lang === "zh") return `${year}年${month}月${date ? `${date}日` : ""}`;
  return `${date ? `${date} ` : ""}${MONTHS[month - 1]?.slice(0, length)} ${year}`;
}

const two = (value: number) => String(value).padStart(2, "0");

/** Day and time of a moment, both the reader's own: "26 November 2026, 09:05". */
export const momentText = (moment: Date, writing: Writing): string =>
  `${dayText(dayOf(moment), writing)}${writing.lang === "zh" ? " " : ", "}${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** The reader's own day of a moment, as ISO 8601 writes it. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
