import { describe, expect, it } from "vitest";
import { EN, writing, ZH } from "./fixtures/small-atlas";
import { formatPeriod, PeriodProblem, parsePeriod } from "./period";
import type { Basis } from "./schema";

describe("parsePeriod", () => {
  it.each([
    ["1988/1990", 1988, 1990, "year"],
    ["2003", 2003, 2003, "year"],
    ["2004-11", 2004, 2004, "month"],
    ["2003-12-31", 2003, 2003, "day"],
    ["2004-02-29", 2004, 2004, "day"],
    ["1990s", 1990, 1999, "decade"],
    ["1990s/2005", 1990, 2005, "decade"],
    ["2003-10/2004-06", 2003, 2004, "month"],
    ["2016-03-21/2017-03-20", 2016, 2017, "day"],
    ["/2004", 2004, 2004, "year"],
    ["1998/", 1998, 1998, "year"],
    ["/2004-12-31", 2004, 2004, "day"],
  ])("reads %s", (printed, from, to, precision) => {
    expect(parsePeriod(printed)).toEqual({ printed, from, to, precision });
  });

  it("keeps an empty period empty", () => {
    expect(parsePeriod("")).toEqual({ printed: "" });
  });

  it.each([
    "planned",
    "03",
    "2004-13",
    "2003-02-29",
    "2003-06-31",
    "2005/2003",
    "2003/2003",
    "2003/2004/2005",
    "1995s",
    "/",
    "2003//",
    "/2003/",
    "/03",
    " 2003",
  ])("refuses %j and says why in both languages", (printed) => {
    expect(() => parsePeriod(printed)).toThrow(PeriodProblem);
    try {
      parsePeriod(printed);
    } catch (problem) {
      expect((problem as PeriodProblem).text.en).toContain("is not a period");
      expect((problem as PeriodProblem).text.zh).toContain("不是有效时期");
    }
  });
});

describe("formatPeriod", () => {
  it.each<[string, Basis | undefined, string, string]>([
    ["2004-11", "flow", "Nov 2004", "2004年11月"],
    ["2003-12-31", "stock", "end of 2003", "2003年底"],
    ["2003-12-31", "flow", "31 Dec 2003", "2003年12月31日"],
    ["2003-06-30", "stock", "30 Jun 2003", "2003年6月30日"],
    ["1990s/2005", "cumulative", "1990s–2005", "20世纪90年代至2005年"],
    ["2000s", undefined, "2000s", "21世纪头十年"],
    ["1988/1990", "cumulative", "1988–1990", "1988年至1990年"],
    ["1984/2005", "stock", "by 2005 (since 1984)", "截至2005年（自1984年起）"],
    ["2003", undefined, "2003", "2003年"],
    ["/2004", "cumulative", "up to 2004, start not stated", "截至2004年，起点未注明"],
    ["/2004", "stock", "up to 2004, start not stated", "截至2004年，起点未注明"],
    ["1998/", "flow", "from 1998, end not stated", "自1998年起（终点未注明）"],
    ["", "planned", "no date in the source", "原文未注明日期"],
  ])("says %j of a %s", (printed, basis, en, zh) => {
    const period = parsePeriod(printed);
    expect(formatPeriod(period, EN, basis)).toBe(en);
    expect(formatPeriod(period, ZH, basis)).toBe(zh);
  });

  it.each<[string, Basis | undefined, string, string]>([
    ["2004-11", "flow", "2004-11", "2004-11"],
    ["2003-06-30/2004-11", "flow", "2003-06-30–2004-11", "2003-06-30至2004-11"],
    ["2003-12-31", "stock", "end of 2003", "2003年底"],
    ["1990s/2005", "cumulative", "1990s–2005", "20世纪90年代至2005年"],
    ["2003", undefined, "2003", "2003年"],
  ])("says %j of a %s in a room that writes ISO dates", (printed, basis, en, zh) => {
    const period = parsePeriod(printed);
    expect(formatPeriod(period, writing("en", { dates: "iso" }), basis)).toBe(en);
    expect(formatPeriod(period, writing("zh", { dates: "iso" }), basis)).toBe(zh);
  });
});
