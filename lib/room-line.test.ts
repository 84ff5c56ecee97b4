import { describe, expect, it } from "vitest";
import { room } from "./fixtures/small-atlas";
import { roomLine } from "./room-line";

describe("roomLine", () => {
  it("tells what a room changes", () => {
    const beijing = room({
      lang: "zh",
      units: { area: "mu", money: "CNY" },
      boundary: "cn",
      names: { AA: { en: "A", zh: "甲" } },
    });
    expect(roomLine(beijing, "zh")).toBe("单位：亩、元；按中国立场绘界；1处地名另有称谓");
    expect(roomLine(beijing, "en")).toContain("opens in Chinese");
  });

  it("names what stays as it is", () => {
    expect(roomLine(room(), "en")).toBe("Units as printed · de facto lines · usual place names");
  });
});
