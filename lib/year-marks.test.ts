import { expect, it } from "vitest";
import { firstWithFigure, lastWithFigure, markOf } from "./year-marks";

const years = { first: 1984, last: 2025, here: new Set([2000, 2003]), anywhere: new Set([1999, 2000, 2003, 2010]) };
const empty = new Set<number>();

it("marks years by whose figures they have", () => {
  expect([1998, 1999, 2000].map((year) => markOf(year, years))).toEqual(["none", "elsewhere", "here"]);
});

it("begins and ends with the place's own years, else with anyone's, else with the axis", () => {
  expect([firstWithFigure(years), lastWithFigure(years)]).toEqual([2000, 2003]);
  expect([firstWithFigure({ ...years, here: empty }), lastWithFigure({ ...years, here: empty })]).toEqual([1999, 2010]);
  const none = { ...years, here: empty, anywhere: empty };
  expect([firstWithFigure(none), lastWithFigure(none)]).toEqual([1984, 2025]);
});
