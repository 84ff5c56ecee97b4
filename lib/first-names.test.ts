import { expect, it } from "vitest";
import { firstNames } from "./first-names";
import { MESSAGES } from "./messages";

it("names the first, and says how many more there are", () => {
  expect(firstNames(["A", "B", "C"], 3, MESSAGES.en)).toBe("A; B; C");
  expect(firstNames(["A", "B", "C"], 1, MESSAGES.en)).toBe("A and 2 more");
  expect(firstNames(["甲", "乙", "丙"], 2, MESSAGES.zh)).toBe("甲；乙 等，另有1家");
});
