import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { MESSAGES } from "./messages";
import { viewName, viewSubject } from "./view-name";

const en = { facts, lang: "en", words: MESSAGES.en } as const;
const zh = { facts, lang: "zh", words: MESSAGES.zh } as const;

describe("the name of a view", () => {
  it("tells place, time, metric, comparison and what is open", () => {
    expect(viewName("", en)).toBe("Whole picture · Substitution planting");
    expect(viewName("?place=LA&year=2003&metric=seizures", en)).toBe("Laos · 2003 · Seizures");
    expect(viewName("?place=LA&compare=AF", zh)).toBe("老挝 · 替代种植 · 阿富汗");
    expect(viewName("?compare=2004,2014", en)).toContain("2004 / 2014");
    expect(viewName("?item=F17", en)).toContain("F17");
  });

  it("is for a heading its subject: the open thing, else the place, with the time", () => {
    expect(viewSubject("?place=LA&from=2001&to=2004", en)).toBe("Laos, 2001–2004");
    expect(viewSubject("?place=LA&year=2003", zh)).toBe("老挝，2003年");
    expect(viewSubject("", en)).toBe("Whole picture");
    expect(viewSubject("?place=LA&item=M11", en)).toBe(facts.items.get("M11") && viewSubject("?item=M11", en));
  });
});
