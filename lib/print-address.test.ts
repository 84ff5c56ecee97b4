import { describe, expect, it } from "vitest";
import { readPrinting, withPrinting } from "./print-address";

describe("readPrinting", () => {
  it("reads a view as a sheet, a place as a booklet, a briefing as a hand-out", () => {
    expect(readPrinting("?place=MM")).toEqual({ what: "sheet", briefing: "", hasNotes: true });
    expect(readPrinting("?place=golden-triangle&atlas=1").what).toBe("atlas");
    expect(readPrinting("?briefing=cn-2005&paper=letter&notes=off")).toEqual({
      what: "briefing",
      briefing: "cn-2005",
      paper: "Letter",
      hasNotes: false,
    });
  });

  it("reads nonsense as the default", () => {
    expect(readPrinting("?atlas=yes&paper=napkin&notes=%E0%A4%A")).toEqual({
      what: "sheet",
      briefing: "",
      hasNotes: true,
    });
  });
});

describe("withPrinting", () => {
  it("changes one choice and leaves the rest as it is written", () => {
    expect(withPrinting("?place=MM&compare=LA,TH", { paper: "Letter" })).toBe("?place=MM&compare=LA,TH&paper=letter");
    expect(withPrinting("?paper=letter&place=MM", { paper: "A4" })).toBe("?place=MM&paper=a4");
    expect(withPrinting("?briefing=b", { hasNotes: false })).toBe("?briefing=b&notes=off");
    expect(withPrinting("?notes=off", { hasNotes: true })).toBe("");
  });
});
