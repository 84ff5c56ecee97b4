import { expect, it } from "vitest";
import { axisText, barTickTexts } from "./axis-text";
import { EN, writing, ZH } from "./fixtures/small-atlas";
import type { NumberStyle } from "./room";
import { LANGS } from "./schema";

it("counts an axis in the power of ten that its ticks share", () => {
  expect(axisText([0, 100000, 200000], "ha", EN)).toEqual({ numbers: ["0", "100,000", "200,000"], unit: "ha" });
  expect(axisText([0, 100000, 200000], "ha", ZH)).toEqual({ numbers: ["0", "10", "20"], unit: "万公顷" });
  expect(axisText([0, 5e9, 1e10], "USD", EN)).toEqual({
    numbers: ["0", "5,000", "10,000"],
    unit: "million US dollars",
  });
  expect(axisText([0, 2e8, 4e8], "CNY", ZH)).toEqual({ numbers: ["0", "2", "4"], unit: "亿元" });
  expect(axisText([0, 0.5, 1], "t", ZH)).toEqual({ numbers: ["0", "0.5", "1"], unit: "吨" });
  expect(axisText([0], "kg", EN)).toEqual({ numbers: ["0"], unit: "kg" });
});

it("leaves out every second text below bars where all digits do not fit", () => {
  const wide = [0, 25e6, 50e6, 75e6, 100e6];
  expect(barTickTexts([0, 2e5, 4e5, 6e5], "mu", EN)).toEqual(["0 mu", "200,000", "400,000", "600,000"]);
  // The unit would run into the second text on a phone.
  expect(barTickTexts(wide, "USD", EN)).toEqual(["0 US dollars", "", "50 million", "75 million", "100 million"]);
  const comma = writing("en", { numbers: "comma" });
  expect(barTickTexts(wide, "USD", comma)).toEqual(["0 US dollars", "", "50,000,000", "", "100,000,000"]);
  expect(barTickTexts([0, 20000, 40000], "ha", comma)).toEqual(["0 ha", "20,000", "40,000"]);
});

it("counts in no power of ten where the room writes all digits", () => {
  const inRoom = (numbers: NumberStyle) =>
    LANGS.map((lang) => {
      const axis = axisText([0, 2e6, 4e6], "CNY", writing(lang, { numbers }));
      return `${axis.numbers.join(" ")} ${axis.unit}`;
    });
  expect(inRoom("comma")).toEqual(["0 2,000,000 4,000,000 yuan", "0 2,000,000 4,000,000 元"]);
  expect(inRoom("space")).toEqual([
    "0 2\u202f000\u202f000 4\u202f000\u202f000 yuan",
    "0 2\u202f000\u202f000 4\u202f000\u202f000 元",
  ]);
  expect(inRoom("ten-thousands")).toEqual(["0 2,000,000 4,000,000 yuan", "0 200 400 万元"]);
});
