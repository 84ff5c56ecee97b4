import { expect, it } from "vitest";
import { axisText } from "./axis-text";

it("counts an axis in the power of ten that its ticks share", () => {
  expect(axisText([0, 100000, 200000], "ha", "en")).toEqual({ numbers: ["0", "100,000", "200,000"], unit: "ha" });
  expect(axisText([0, 100000, 200000], "ha", "zh")).toEqual({ numbers: ["0", "10", "20"], unit: "万公顷" });
  expect(axisText([0, 5e9, 1e10], "USD", "en")).toEqual({
    numbers: ["0", "5,000", "10,000"],
    unit: "million US dollars",
  });
  expect(axisText([0, 2e8, 4e8], "CNY", "zh")).toEqual({ numbers: ["0", "2", "4"], unit: "亿元" });
  expect(axisText([0, 0.5, 1], "t", "zh")).toEqual({ numbers: ["0", "0.5", "1"], unit: "吨" });
  expect(axisText([0], "kg", "en")).toEqual({ numbers: ["0"], unit: "kg" });
});
