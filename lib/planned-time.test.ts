import { expect, it } from "vitest";
import { plannedTo } from "./planned-time";

const step = (minutes?: number) => ({
  title: "",
  query: "",
  words: "",
  notes: "",
  questions: [],
  line: 1,
  ...(minutes !== undefined && { minutes }),
});

it("shares what is left among the steps without a plan of their own", () => {
  const briefing = { minutes: 10, steps: [step(4), step(), step()] };
  expect([1, 2, 3].map((at) => plannedTo(briefing, at))).toEqual([4, 7, 10]);
});

it("plans nothing where nothing is planned", () => {
  expect(plannedTo({ steps: [step(4), step()] }, 1)).toBeUndefined();
  expect(plannedTo({ steps: [step(4), step(2)] }, 2)).toBe(6);
});
