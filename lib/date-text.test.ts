import { describe, expect, it } from "vitest";
import { dayText, momentText } from "./date-text";
import { writing } from "./fixtures/small-atlas";
import { DATE_STYLES } from "./room";
import { LANGS } from "./schema";

const said = (day: string) =>
  LANGS.flatMap((lang) => DATE_STYLES.map((dates) => dayText(day, writing(lang, { dates }))));

describe("a date as the room writes it, in English and in Chinese", () => {
  it.each([
    [
      "2026-11-05",
      ["5 November 2026", "2026-11-05", "5 November 2026", "2026年11月5日", "2026-11-05", "2026年11月5日"],
    ],
    ["2023-03", ["March 2023", "2023-03", "March 2023", "2023年3月", "2023-03", "2023年3月"]],
    ["2005", Array.from({ length: 6 }, () => "2005")],
    ["", Array.from({ length: 6 }, () => "")],
  ])("%j", (day, texts) => expect(said(day)).toEqual(texts));

  it("has the time of a moment behind it", () => {
    const moment = new Date(2026, 10, 5, 9, 4);
    expect(momentText(moment, writing("en"))).toBe("5 November 2026, 09:04");
    expect(momentText(moment, writing("zh", { dates: "chinese" }))).toBe("2026年11月5日 09:04");
    expect(momentText(moment, writing("en", { dates: "iso" }))).toBe("2026-11-05, 09:04");
  });
});
