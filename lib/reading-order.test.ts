import { expect, it } from "vitest";
import { isRightToLeft, keptInOrder } from "./reading-order";

it("the first letter tells which way a text runs", () => {
  expect(isRightToLeft("گزارش سالانه 2005")).toBe(true);
  expect(isRightToLeft("2005: גבולות")).toBe(true);
  expect(isRightToLeft("UNODC, گزارش")).toBe(false);
  expect(isRightToLeft("中国禁毒报告")).toBe(false);
  expect(isRightToLeft("2005")).toBe(false);
});

it("a date behind a title from right to left stays behind it", () => {
  expect(keptInOrder("UNODC, Annual report (گزارش سالانه), 2005")).toBe(
    "UNODC, Annual report (گزارش سالانه\u200e), 2005",
  );
  expect(keptInOrder("گزارش سالانه, 2005")).toBe("گزارش سالانه, 2005");
  expect(keptInOrder("China, 2005")).toBe("China, 2005");
});
