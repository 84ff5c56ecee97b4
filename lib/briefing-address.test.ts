import { describe, expect, it } from "vitest";
import { presentLink, printLink, readLink } from "./briefing-address";
import { readShowing } from "./present-address";
import { readPrinting } from "./print-address";
import { readReading } from "./reader-address";

const queryOf = (link: string) => link.slice(link.indexOf("?"));

describe("the ways to a briefing", () => {
  it("leave room and theme to the briefing where the reader chose none", () => {
    expect(presentLink("../zh/", "cn-2005", {})).toBe("../zh/present/?briefing=cn-2005");
    expect(presentLink("../../", "cn-2005", {}, 3)).toBe("../../present/?briefing=cn-2005&step=3");
    expect(printLink("../en/", "cn-2005", {})).toBe("../en/print/?briefing=cn-2005");
    expect(readLink("../en/", "cn-2005", {})).toBe("../en/briefings/cn-2005/");
    expect(readLink("../en/", "draft-a", {})).toBe("../en/briefings/draft/?briefing=draft-a");
  });

  it("take the room of the reader along, and the theme but onto paper", () => {
    const chosen = { room: "beijing", theme: "dark" } as const;
    expect(readShowing(queryOf(presentLink("", "cn-2005", chosen, 2)))).toEqual({
      briefing: "cn-2005",
      step: 2,
      ...chosen,
    });
    expect(readReading(queryOf(readLink("", "cn-2005", chosen)), "")).toMatchObject(chosen);
    expect(readReading(queryOf(readLink("", "draft-a", chosen)), "")).toMatchObject({ briefing: "draft-a", ...chosen });
    expect(printLink("", "cn-2005", chosen)).toBe("print/?briefing=cn-2005&room=beijing");
    expect(readPrinting(queryOf(printLink("", "cn-2005", chosen, false)))).toMatchObject({
      briefing: "cn-2005",
      hasNotes: false,
    });
  });

  it("keep a name with signs of an address whole", () => {
    expect(readShowing(queryOf(presentLink("", "draft-a&room=un", {}))).briefing).toBe("draft-a&room=un");
  });
});
