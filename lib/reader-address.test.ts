import { describe, expect, it } from "vitest";
import { stepOfHash, viewRead, withViewRead, writeReading } from "./reader-address";

const steps = [{ query: "?place=LA" }, { query: "?packs=cn-2005&item=M07" }];

describe("the address of a briefing that is read", () => {
  it("names the step by the part of the page, a source of it included", () => {
    expect(["", "#step-2", "#step-12-source-3", "#text", "#step-0", "#step-2x"].map(stepOfHash)).toEqual([
      1, 2, 12, 1, 1, 1,
    ]);
  });

  it("shows the view of the step until the reader chooses another", () => {
    expect(viewRead("", "", steps)).toBe("?place=LA");
    expect(viewRead("", "#step-2", steps)).toBe("?packs=cn-2005&item=M07");
    expect(viewRead("", "#step-9", steps)).toBe("?packs=cn-2005&item=M07");
    expect(viewRead("?theme=dark", "#step-1", steps)).toBe("?place=LA&theme=dark");
    expect(viewRead("?aside=1&place=MM", "#step-2", steps)).toBe("?place=MM");
    expect(viewRead("?aside=1", "#step-2", steps)).toBe("");
  });

  it("keeps what was chosen, and forgets it with the step's own view", () => {
    expect(withViewRead("?briefing=draft-a", "#step-1", "?place=MM", steps)).toBe("?briefing=draft-a&aside=1&place=MM");
    expect(withViewRead("?aside=1&place=MM", "#step-1", "?place=LA", steps)).toBe("");
    expect(withViewRead("?theme=dark", "#step-1", "", steps)).toBe("?aside=1");
    expect(writeReading({ briefing: "" })).toBe("");
  });

  it("is back at the step when the card of a figure closes", () => {
    const opened = withViewRead("", "#step-2", "?packs=cn-2005&item=F03", steps);
    expect(opened).toBe("?aside=1&packs=cn-2005&item=F03");
    expect(withViewRead(opened, "#step-2", "?packs=cn-2005", steps)).toBe("");
    expect(withViewRead("", "#step-2", "?packs=cn-2005", steps)).toBe("?aside=1&packs=cn-2005");
  });
});
