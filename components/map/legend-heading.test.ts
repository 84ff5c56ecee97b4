import { describe, expect, it } from "vitest";
import { facts } from "@/lib/fixtures/committed";
import { MESSAGES } from "@/lib/messages";
import type { Lang } from "@/lib/schema";
import { DEFAULT_VIEW, type View } from "@/lib/view";
import { legendHeading } from "./legend-heading";
import { mapTimes, painter } from "./painting";

const paint = painter(facts);
const heading = (change: Partial<View>, lang: Lang = "en") => {
  const view = { ...DEFAULT_VIEW, ...change };
  const paintings = mapTimes(view).map((time) => paint(view, time));
  return Object.values(legendHeading(paintings, { lang, words: MESSAGES[lang] }));
};
const cultivation = { metric: "cultivation" } as const;
const time = (from: number, to = from) => ({ time: { from, to } });

describe("the line above the classes", () => {
  it("says what is counted, in which unit, on which basis and of when", () => {
    const what = "Opium poppy cultivation (ha, flow in the period)";
    expect(heading(cultivation)).toEqual([what, "latest figures, 1999–2025"]);
    expect(heading({ ...cultivation, ...time(2014) })).toEqual([what, "figures of 2014"]);
    expect(heading({ ...cultivation, ...time(2016) })).toEqual([what, "figures of 2016, some periods end in 2017"]);
    expect(heading({ ...cultivation, ...time(2003, 2005) })).toEqual([
      what,
      "latest figures within 2003–2005: of 2005",
    ]);
    expect(heading({ ...cultivation, ...time(2014) }, "zh")).toEqual(["罂粟种植（公顷，期间发生额）", "2014年的数字"]);
    expect(heading({})).toEqual(["Substitution planting (mu, stock at the date)", "figures of 2003"]);
  });

  it("names the time for which no territory has a figure, and that of gaps", () => {
    expect(heading(time(2010))).toEqual(["Substitution planting", "2010"]);
    expect(heading({ ...cultivation, ...time(2016), layers: ["gaps"] })).toEqual(["Opium poppy cultivation", "2016"]);
    expect(heading({ ...cultivation, layers: ["gaps"] })).toEqual(["Opium poppy cultivation", "All years"]);
  });

  it("tells both of two years, and no unit where each has its own", () => {
    const two = (one: number, other: number) => ({ compare: { kind: "years", years: [one, other] } as const });
    expect(heading({ ...cultivation, ...two(2004, 2014) })[1]).toBe("figures of 2004; figures of 2014");
    expect(heading({ metric: "aid", ...two(2004, 2014) })[0]).toBe("Aid funds");
  });
});
