import { expect, it } from "vitest";
import { plannedMinutes, plannedTo } from "./planned-time";

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
  expect(plannedMinutes({ minutes: 10, steps: [step(4), step(), step()] })).toEqual([4, 3, 3]);
  expect(plannedTo({ minutes: 10, steps: [step(4), step(), step()] }, 2)).toBe(7);
});

it("plans nothing where nothing is planned", () => {
  expect(plannedTo({ steps: [step(4), step()] }, 1)).toBeUndefined();
  expect(plannedTo({ steps: [step(4), step(2)] }, 2)).toBe(6);
});
